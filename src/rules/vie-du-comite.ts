import type { CalendarDate } from '#model/calendar-date.ts'
import { type Finding, inForm, known, needs, settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeElectionSansComite } from './decisions-election.ts'
import { computeJourDeLEtape, electionDuDossier, type FaitsElection } from './election-du-dossier.ts'
import { computePlafondHeures } from './heures-delegation.ts'
import type { Lieu } from './jours-feries.ts'
import { computeSeuilCinquante } from './representation.ts'
import { computeNoteDesElus, computeOrdreDuJour, computeReponseAuxElus } from './reunions-cse.ts'
import { reaches } from './seuil.ts'
import { computeDateAttributions } from './seuil-cinquante.ts'
import { computeSieges } from './sieges.ts'
import { computeMetADisposition } from './structure.ts'

type Vote = Pick<Facts, 'voteTenu' | 'carenceConstatee'>

/** Vrai tant que l’élection n’a pas fini sans élu : les papiers du comité se préparent avant le vote (L. 2314-9). */
export function computeComiteAttendu({ voteTenu, carenceConstatee }: Vote): Finding<boolean> {
  if (voteTenu === undefined) return needs('voteTenu', 'L2314-9')
  if (!voteTenu) return known(true, 'L2314-9')
  return carenceConstatee === undefined
    ? needs('carenceConstatee', 'L2314-9')
    : known(!carenceConstatee, 'L2314-9')
}

/** Vrai si un comité est attendu et que ce que dit l’autre conclusion l’est aussi. */
function avecUnComite(facts: Vote, autre: Finding<boolean>): Finding<boolean> {
  const attendu = computeComiteAttendu(facts)
  return attendu.state === 'known' && attendu.value ? autre : attendu
}

/** Vrai pour un comité sous le seuil des attributions élargies : demandes et réponses vont dans un registre (L. 2315-22). */
export function computeComiteARegistre(
  facts: Vote & Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  return avecUnComite(
    facts,
    inForm(computeSeuilCinquante(facts, parameters), (atteint) => !atteint),
  )
}

/** Vrai pour un comité au seuil des attributions élargies : il a la personnalité civile et un règlement intérieur (L. 2315-23, L. 2315-24). */
export function computeComiteAReglement(
  facts: Vote & Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  return avecUnComite(facts, computeSeuilCinquante(facts, parameters))
}

/** Vrai pour un comité qui se réunit chaque mois et a des commissions, sauf accord (L. 2315-28, L. 2315-36). */
export function computeComiteATroisCents(
  facts: Vote & Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  return avecUnComite(facts, seuilDesReunionsMensuelles(facts, parameters))
}

/** Vrai à l’effectif où un comité se réunit tous les deux mois, sauf accord : au-dessous et au-dessus, c’est chaque mois (L. 2315-21, L. 2315-28). */
export function computeReunionsTousLesDeuxMois(
  facts: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const elargi = computeSeuilCinquante(facts, parameters)
  if (settledValue(elargi) !== true) return elargi
  return inForm(seuilDesReunionsMensuelles(facts, parameters), (atteint) => !atteint)
}

function seuilDesReunionsMensuelles(
  { effectifCse }: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const { value, sources } = parameters.get('seuilReunionsMensuelles')
  if (effectifCse === undefined) return needs('effectifCse', ...sources)
  return known(reaches(effectifCse, value), ...sources, 'L2315-36')
}

/** Vrai si une personne élue peut avoir à s’absenter de chez un utilisateur : AI, ETTI, GEIQ (L. 5132-7, L. 5132-6, L. 1253-8-1). */
export function computeComiteChezUtilisateur(facts: Vote & Pick<Facts, 'typesSiae'>): Finding<boolean> {
  return avecUnComite(facts, computeMetADisposition(facts))
}

/** Vrai si les attributions élargies attendent : au seuil, sans comité en place, elles ne s’exercent qu’après un délai (L. 2312-2). */
export function computeAttributionsDifferees(
  facts: Pick<Facts, 'effectifCse' | 'modeElection'>,
  parameters: Parameters,
): Finding<boolean> {
  const seuil = computeSeuilCinquante(facts, parameters)
  return settledValue(seuil) === true ? computeElectionSansComite(facts) : seuil
}

/** Le jour où un comité mis en place par cette élection exerce les attributions élargies (L. 2312-2). */
export function computeJourDesAttributions(
  { proclamation, premierTour }: Pick<Facts, 'proclamation' | 'premierTour'>,
  parameters: Parameters,
): Finding<CalendarDate> {
  const miseEnPlace = proclamation ?? premierTour
  if (miseEnPlace === undefined) return needs('premierTour', 'L2312-2')
  return computeDateAttributions({ cseExiste: false, miseEnPlace }, parameters)
}

type PremiereReunion = {
  readonly reunion: CalendarDate
  readonly reception: CalendarDate
  readonly lieu: Lieu | undefined
}

/** Un délai compté depuis la première réunion du comité, où qu’elle se tienne. */
function depuisLaPremiereReunion(
  compute: (premiere: PremiereReunion, parameters: Parameters) => Finding<CalendarDate>,
) {
  return (facts: FaitsElection, parameters: Parameters): Finding<CalendarDate> => {
    const premiere = computeJourDeLEtape('premiereReunionDuComite')(facts, parameters)
    const jour = settledValue(premiere)
    if (jour === undefined) return premiere
    const { lieu } = electionDuDossier(facts, parameters)
    return compute({ reunion: jour, reception: jour, lieu }, parameters)
  }
}

/** Dernier jour où les élus remettent leur note avant la première réunion (L. 2315-22). */
export const computeJourNoteDesElus = depuisLaPremiereReunion(computeNoteDesElus)

/** Dernier jour où l’employeur répond par écrit après la première réunion (L. 2315-22). */
export const computeJourReponseAuxElus = depuisLaPremiereReunion(computeReponseAuxElus)

/** Dernier jour où l’ordre du jour de la première réunion est communiqué (L. 2315-30). */
export const computeJourOrdreDuJour = depuisLaPremiereReunion(computeOrdreDuJour)

/** Heures qu’un membre peut avoir dans un mois, au plus, par report ou par partage du crédit de la loi (R. 2315-5, R. 2315-6). */
export function computePlafondHeuresDuMois(
  facts: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<number> {
  const sieges = computeSieges(facts, parameters)
  const heures = settledValue(sieges)?.heures
  if (heures === undefined) return inForm(sieges, ({ heures }) => heures)
  return computePlafondHeures({ credit: heures }, parameters)
}
