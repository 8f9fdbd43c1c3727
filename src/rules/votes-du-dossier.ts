import type { CalendarDate } from '#model/calendar-date.ts'
import { type Finding, known, settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeDepouillement, type Depouillement, type ListeComptee, type Vote } from './depouillement.ts'
import { estPartielle } from './jalons-election.ts'
import type { Sexe } from './parite.ts'
import { computePariteDeLaListe } from './parite-de-la-liste.ts'
import { QUALITES_ELUES, siegesDuCollege } from './sieges-du-college.ts'

/** Ce que le dépouillement lit du dossier. */
export const DEPOUILLEMENT_FACTS = [
  'collegesElectoraux',
  'votesComptes',
  'listesComptees',
  'candidatsComptes',
  'modeElection',
] as const

export type FaitsDepouillement = {
  readonly [F in (typeof DEPOUILLEMENT_FACTS)[number]]?: Facts[F] | undefined
}

type Ligne<F extends Exclude<keyof FaitsDepouillement, 'modeElection'>> = NonNullable<
  FaitsDepouillement[F]
>[number]
export type College = NonNullable<Ligne<'collegesElectoraux'>['college']>
export type Qualite = NonNullable<Ligne<'votesComptes'>['qualiteVote']>
export type Tour = Vote['tour']

/** Ce qui distingue un vote des autres : les votes sont séparés (L. 2314-26). */
export type CleDeVote = { readonly college: College; readonly qualite: Qualite; readonly tour: Tour }

export type CandidatDuDossier = {
  readonly nom: string
  readonly sexe?: Sexe | undefined
  readonly ratures?: number | undefined
  readonly naissance?: CalendarDate | undefined
}

export type ListeDuDossier = ListeComptee<CandidatDuDossier> & {
  readonly origine?: 'syndicat' | 'libre' | undefined
}

/** Un vote du dossier et son résultat. */
export type VoteCompte = {
  readonly cle: CleDeVote
  readonly vote: Vote<CandidatDuDossier, ListeDuDossier>
  /** Signatures de la liste d’émargement : les votants du procès-verbal, dont les enveloppes peuvent s’écarter. */
  readonly signatures: number | undefined
  readonly resultat: Finding<Depouillement<CandidatDuDossier>>
  /** Pour chaque liste, dans leur ordre : vrai si sa composition suit celle du collège (L. 2314-30). */
  readonly parites: readonly Finding<boolean>[]
}

let dernier:
  | {
      readonly cle: string
      readonly parameters: Parameters
      readonly votes: readonly VoteCompte[]
    }
  | undefined

/** Les votes d’un dossier et leurs résultats ; des conclusions et des listes les demandent, ils ne sont comptés qu’une fois. */
export function computeVotesDuDossier(
  facts: FaitsDepouillement,
  parameters: Parameters,
): readonly VoteCompte[] {
  const cle = JSON.stringify(DEPOUILLEMENT_FACTS.map((fact) => facts[fact]))
  if (dernier?.cle !== cle || dernier.parameters !== parameters)
    dernier = { cle, parameters, votes: compterLesVotes(facts, parameters) }
  return dernier.votes
}

/**
 * Les votes de l’élection et leurs résultats : dans chaque collège, les titulaires puis les suppléants (L. 2314-26). Un second
 * tour n’est là que si le premier l’appelle, pour les sièges qu’il laisse.
 */
function compterLesVotes(facts: FaitsDepouillement, parameters: Parameters): readonly VoteCompte[] {
  const { collegesElectoraux = [], modeElection } = facts
  // The women and men given for partial elections are those of the last one: who votes today is on today’s list.
  const partIsOfToday = !estPartielle({ mode: modeElection })
  return collegesElectoraux.flatMap((ligneDuCollege) => {
    const { college, femmesCollege, hommesCollege } = ligneDuCollege
    if (college === undefined) return []
    const inscrits =
      partIsOfToday && femmesCollege !== undefined && hommesCollege !== undefined
        ? femmesCollege + hommesCollege
        : undefined
    return QUALITES_ELUES.flatMap((qualite) => {
      const sieges = siegesDuCollege(ligneDuCollege, qualite)
      if (sieges === undefined || sieges === 0) return []
      const compter = (tour: Tour, aPourvoir: number): VoteCompte => {
        const cle = { college, qualite, tour }
        const ligne = ligneDe(cle, facts)
        const nombres = { sieges: aPourvoir, inscrits: ligne?.inscritsVote ?? inscrits }
        const vote = voteDe(cle, nombres, facts, ligne)
        const signatures = ligne?.signaturesVote
        const resultat = computeDepouillement(vote, parameters)
        const electorat = { femmes: femmesCollege, hommes: hommesCollege, sieges: aPourvoir, tour }
        const parites = vote.listes.map((liste) => computePariteDeLaListe({ ...liste, ...electorat }))
        return { cle, vote, signatures, resultat, parites }
      }
      const premier = compter('premier', sieges)
      const { secondTour, siegesVacants } = settledValue(premier.resultat) ?? NI_VOTE
      return secondTour ? [premier, compter('second', siegesVacants)] : [premier]
    })
  })
}

const NI_VOTE = { secondTour: false, siegesVacants: 0 }

const ligneDe = (
  { college, qualite, tour }: CleDeVote,
  { votesComptes = [] }: FaitsDepouillement,
): Ligne<'votesComptes'> | undefined =>
  votesComptes.find(
    (one) => one.collegeVote === college && one.qualiteVote === qualite && one.tourVote === tour,
  )

/** The lines of the three tables that belong to one vote. */
function voteDe(
  { college, qualite, tour }: CleDeVote,
  { sieges, inscrits }: { readonly sieges: number; readonly inscrits: number | undefined },
  { listesComptees = [], candidatsComptes = [] }: FaitsDepouillement,
  ligne: Ligne<'votesComptes'> | undefined,
): Vote<CandidatDuDossier, ListeDuDossier> {
  return {
    tour,
    sieges,
    inscrits,
    votants: ligne?.enveloppesVote,
    blancs: ligne?.blancsVote,
    nuls: ligne?.nulsVote,
    sansListe: ligne?.listesVote === 'aucune',
    listes: listesComptees
      .filter((one) => one.collegeListe === college && one.qualiteListe === qualite && one.tourListe === tour)
      .map((one, rang) => ({
        nom: one.nomListe ?? `${rang + 1}`,
        origine: one.origineListe,
        bulletins: one.bulletinsListe,
        candidats: candidatsComptes
          .filter(
            (candidat) =>
              candidat.collegeCandidat === college &&
              candidat.qualiteCandidat === qualite &&
              candidat.tourCandidat === tour &&
              candidat.listeCandidat === one.numeroListe &&
              (candidat.nomCandidat ?? candidat.raturesCandidat ?? candidat.naissanceCandidat) !== undefined,
          )
          .map(({ nomCandidat, sexeCandidat, raturesCandidat, naissanceCandidat }) => ({
            nom: nomCandidat ?? '',
            sexe: sexeCandidat,
            ratures: raturesCandidat,
            naissance: naissanceCandidat,
          })),
      })),
  }
}

/** Vrai si un vote au moins est compté : pour des titulaires, pour des suppléants, ou pour les uns ou les autres. */
export const computeVotesComptes = (qualite?: Qualite): Conclusion =>
  auMoinsUnVote(
    ({ cle, resultat }) =>
      (qualite === undefined || cle.qualite === qualite) && settledValue(resultat) !== undefined,
  )

/** Vrai si une liste au moins est comptée, pour des titulaires ou pour des suppléants ; sinon personne ne s’est présenté. */
export const computeListesComptees = (qualite: Qualite): Conclusion =>
  auMoinsUnVote(
    ({ cle, resultat }) => cle.qualite === qualite && (settledValue(resultat)?.listes.length ?? 0) > 0,
  )

type Conclusion = (facts: FaitsDepouillement, parameters: Parameters) => Finding<boolean>

const auMoinsUnVote =
  (compte: (vote: VoteCompte) => boolean): Conclusion =>
  ({ collegesElectoraux, votesComptes, listesComptees, candidatsComptes, modeElection }, parameters) => {
    const lus = { collegesElectoraux, votesComptes, listesComptees, candidatsComptes, modeElection }
    return known(computeVotesDuDossier(lus, parameters).some(compte), 'L2314-29')
  }

/** Une personne élue, telle que la liste des membres la nomme. */
export type Elu = { readonly nom: string; readonly qualite: Qualite; readonly college: College }

/** Où en est l’élection quand tous les votes ne sont pas forcément comptés. */
export type Bilan = {
  /** Chaque vote a son résultat. */
  readonly complet: boolean
  readonly elus: readonly Elu[]
  readonly siegesVacants: number
  readonly secondTour: boolean
  /** Tous les votes sont comptés et personne n’est élu (L. 2314-9). */
  readonly carence: boolean
  /** Élus à la fois titulaires et suppléants : le protocole dit quel siège ils gardent. */
  readonly doubles: readonly string[]
}

/** Le bilan de tous les votes ; les sièges vacants sont ceux qu’il reste après le dernier tour. */
export function bilanDesVotes(votes: readonly VoteCompte[]): Bilan {
  const resultats = votes.map(({ cle, resultat }) => ({ cle, resultat: settledValue(resultat) }))
  const elus = resultats.flatMap(({ cle, resultat }) =>
    (resultat?.listes ?? []).flatMap(({ candidats }) =>
      candidats.flatMap(({ candidat, elu }) =>
        elu ? [{ nom: candidat.nom, qualite: cle.qualite, college: cle.college }] : [],
      ),
    ),
  )
  const complet = votes.length > 0 && resultats.every(({ resultat }) => resultat !== undefined)
  const derniers = resultats.filter(({ resultat }) => resultat?.secondTour !== true)
  const suppleants = new Set(elus.flatMap(({ nom, qualite }) => (qualite === 'suppleant' ? [nom] : [])))
  return {
    complet,
    elus,
    siegesVacants: derniers.reduce((sum, { resultat }) => sum + (resultat?.siegesVacants ?? 0), 0),
    secondTour: votes.some(({ cle }) => cle.tour === 'second'),
    carence: complet && elus.length === 0,
    doubles: elus.flatMap(({ nom, qualite }) =>
      qualite === 'titulaire' && nom !== '' && suppleants.has(nom) ? [nom] : [],
    ),
  }
}
