import type { CalendarDate } from '#model/calendar-date.ts'
import { type Finding, known, notApplicable, settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { type CalendrierElectoral, computeCalendrierElectoral } from './calendrier-electoral.ts'
import { computeSecondTourPasse } from './decisions-election.ts'
import { type EtapeElectorale, jourRetenu, type NomEtape } from './etape-electorale.ts'
import type { Election } from './jalons-election.ts'
import type { Lieu } from './jours-feries.ts'

/** Ce que l’élection lit du dossier. */
export const ELECTION_FACTS = [
  'modeElection',
  'effectifCse',
  'premierTour',
  'expirationDuMandat',
  'pvCarence',
  'dateDemandeElection',
  'informationFaite',
  'reunionPapChoisie',
  'listeElectoraleChoisie',
  'depotCandidaturesChoisi',
  'secondTourChoisi',
  'reunionComiteChoisie',
  'voteTenu',
  'carenceConstatee',
  'secondTourTenu',
  'proclamation',
  'codePostal',
  'comiteReduitDepuis',
  'collegeSansRepresentant',
  'titulairesElus',
  'titulairesEnFonction',
] as const

export type FaitsElection = { readonly [F in (typeof ELECTION_FACTS)[number]]?: Facts[F] | undefined }

/** L’élection que prépare un dossier. */
export function electionDuDossier(facts: FaitsElection, parameters: Parameters): Election {
  return {
    mode: facts.modeElection,
    effectifCse: facts.effectifCse,
    premierTour: facts.premierTour,
    finMandat: facts.expirationDuMandat,
    pvCarence: facts.pvCarence,
    demande: facts.dateDemandeElection,
    information: facts.informationFaite,
    premiereReunion: facts.reunionPapChoisie,
    listeElectorale: facts.listeElectoraleChoisie,
    depotCandidatures: facts.depotCandidaturesChoisi,
    secondTour: jourDuSecondTour(facts),
    reunionDuComite: facts.reunionComiteChoisie,
    lieu: lieuDuCodePostal(facts.codePostal, parameters),
    comiteReduit: {
      collegeSansRepresentant: facts.collegeSansRepresentant,
      titulairesElus: facts.titulairesElus,
      titulairesEnFonction: facts.titulairesEnFonction,
      depuis: facts.comiteReduitDepuis,
    },
  }
}

/** Le jour choisi ; sinon, le second tour passé, celui où ses résultats ont été proclamés. */
function jourDuSecondTour(facts: FaitsElection): CalendarDate | undefined {
  const passe = settledValue(computeSecondTourPasse(facts)) === true
  return facts.secondTourChoisi ?? (passe ? facts.proclamation : undefined)
}

const OUTRE_MER = /^9[78]/

/** Les jours fériés du siège : ceux d’Alsace-Moselle ou d’outre-mer s’y ajoutent (L. 3134-13, L. 3422-2). */
function lieuDuCodePostal(codePostal: string | undefined, parameters: Parameters): Lieu {
  if (codePostal === undefined) return { zone: 'metropole' }
  const { lines } = parameters.table('departementsAlsaceMoselle')
  if (lines.some(({ departement }) => codePostal.startsWith(String(departement))))
    return { zone: 'alsaceMoselle' }
  return { zone: OUTRE_MER.test(codePostal) ? 'outreMer' : 'metropole' }
}

let dernier:
  | {
      readonly cle: string
      readonly parameters: Parameters
      readonly calendrier: Finding<CalendrierElectoral>
    }
  | undefined

/** Le calendrier de l’élection d’un dossier ; chacun de ses jours le demande, il n’est compté qu’une fois. */
export function calendrierDuDossier(
  facts: FaitsElection,
  parameters: Parameters,
): Finding<CalendrierElectoral> {
  const election = electionDuDossier(facts, parameters)
  const cle = JSON.stringify(election)
  if (dernier?.cle !== cle || dernier.parameters !== parameters)
    dernier = { cle, parameters, calendrier: computeCalendrierElectoral(election, parameters) }
  return dernier.calendrier
}

/** Ce que dit une étape du calendrier ; sans objet quand l’élection ne l’a pas, ou qu’elle n’en dit rien. */
function lireLEtape<T>(nom: NomEtape, lire: (etape: EtapeElectorale) => Finding<T> | undefined) {
  return (facts: FaitsElection, parameters: Parameters): Finding<T> => {
    const calendrier = calendrierDuDossier(facts, parameters)
    if (calendrier.state === 'needs' || calendrier.state === 'notApplicable') return calendrier
    const etape = settledValue(calendrier)?.etapes.find(({ etape }) => etape === nom)
    return (etape && lire(etape)) ?? notApplicable('L2314-4')
  }
}

/** Le jour où une étape du calendrier a lieu, ou doit avoir lieu au plus tard. */
export const computeJourDeLEtape = (nom: NomEtape) =>
  lireLEtape(nom, (etape) => {
    const jour = jourRetenu(etape)
    return jour === undefined ? undefined : known(jour, etape.article)
  })

/** Le jour où finit un délai devant le tribunal, reporté s’il tombe un jour chômé (art. 642 du code de procédure civile). */
export const computeReportDeLEtape = (nom: NomEtape) =>
  lireLEtape(nom, ({ dateProrogee, article }) =>
    dateProrogee === undefined ? undefined : known(dateProrogee, article, 'CPC-642'),
  )

/** Vrai si ce report donne un jour de plus que le décompte. */
export const computeEcheanceReportee = (nom: NomEtape) =>
  lireLEtape(nom, ({ dateLegale, dateProrogee, article }) =>
    dateProrogee === undefined ? undefined : known(dateProrogee !== dateLegale, article, 'CPC-642'),
  )
