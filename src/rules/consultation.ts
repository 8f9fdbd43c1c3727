import { addDays, addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Voie } from './voie-de-conclusion.ts'

/** Premiers jours possibles d’une ratification : celui du décret, et celui qui vaut dans toutes les lectures. */
export type DatesRatification = { readonly minimum: CalendarDate; readonly prudente: CalendarDate }

/**
 * Premier jour possible du vote de ratification après la communication du projet à chaque salarié : « quinze jours au moins
 * avant » (R. 2232-12), « à l’issue d’un délai minimum de quinze jours » (L. 2232-21) : un jour de plus est prudent.
 */
export function computeDatesRatification(
  { communication }: { readonly communication?: CalendarDate | undefined },
  parameters: Parameters,
): Finding<DatesRatification> {
  const delai = parameters.get('delaiCommunicationProjet')
  if (communication === undefined) return needs('dateCommunication', ...delai.sources)
  const minimum = addDays(communication, delai.value)
  const dates = { minimum, prudente: addDays(minimum, 1) }
  return explained(withCaveats(known(dates, ...delai.sources), 'issueDuDelai'), {
    key: 'delaiDeCommunication',
    values: { communication, jours: delai.value },
  })
}

/** Dernier jour du vote d’approbation, et dernier jour où en communiquer les modalités. */
export type DatesApprobation = {
  readonly consultationAuPlusTard: CalendarDate
  readonly informationAuPlusTard?: CalendarDate
}

/** Dates de la consultation sur un accord signé par une personne mandatée (D. 2232-8). */
export function computeDatesApprobation(
  input: {
    readonly conclusion?: CalendarDate | undefined
    readonly consultation?: CalendarDate | undefined
  },
  parameters: Parameters,
): Finding<DatesApprobation> {
  const delai = parameters.get('delaiConsultationMandat')
  const information = parameters.get('delaiInformationConsultation')
  if (input.conclusion === undefined) return needs('dateSignature', ...delai.sources)
  const dates = {
    consultationAuPlusTard: addMonths(input.conclusion, delai.value),
    ...(input.consultation === undefined
      ? {}
      : { informationAuPlusTard: addDays(input.consultation, -information.value) }),
  }
  return known(dates, ...delai.sources)
}

/** Lien d’un salarié avec l’employeur qui peut lui fermer le mandat. */
export type LienEmployeur = 'aucun' | 'assimile' | 'apparente'

/** Vrai si une organisation peut mandater ce salarié : ni assimilé ni apparenté à l’employeur (L. 2232-28). */
export function computeMandatPossible({
  lien,
}: {
  readonly lien?: LienEmployeur | undefined
}): Finding<boolean> {
  if (lien === undefined) return needs('lienAvecEmployeur', 'L2232-28', 'L2314-19')
  return known(lien === 'aucun', 'L2232-28', 'L2314-19')
}

/** Vrai si une même organisation peut mandater autant de salariés : un seul (L. 2232-23-1, L. 2232-24, L. 2232-26). */
export function computeNombreDeMandats({
  mandates,
}: {
  readonly mandates?: number | undefined
}): Finding<boolean> {
  if (mandates === undefined) return needs('mandates', 'L2232-23-1')
  return known(mandates <= 1, 'L2232-23-1', 'L2232-24', 'L2232-26')
}

/** Vrai si la présence de l’employeur laisse le vote régulier : une ratification se déroule en son absence (R. 2232-10). */
export function computePresenceReguliere({
  voie,
  employeurPresent,
}: {
  readonly voie?: Voie | undefined
  readonly employeurPresent?: boolean | undefined
}): Finding<boolean> {
  if (voie === undefined) return needs('voieDeConclusion', 'R2232-10')
  if (employeurPresent === undefined) return needs('employeurPresent', 'R2232-10')
  if (voie === 'ratification') return known(!employeurPresent, 'R2232-10')
  if (!employeurPresent) return known(true, 'D2232-2')
  // The decree on approval votes asks for the general principles of electoral law, and does not speak of the employer.
  return uncertain<boolean>(
    false,
    [
      { value: false, reason: 'secretDuVoteAtteint' },
      { value: true, reason: 'presenceNonInterdite' },
    ],
    'L2232-23-1',
    'D2232-2',
  )
}

/** Heures par mois pour négocier, et ce qu’elles deviennent. */
export type HeuresNegociation = { readonly heuresMaxParMois: number; readonly imputees: boolean }

/** Heures de négociation d’un élu ou d’une personne mandatée, en plus de son crédit (L. 2232-27). */
export function computeHeuresNegociation(parameters: Parameters): Finding<HeuresNegociation> {
  const heures = parameters.get('heuresNegociation')
  return known({ heuresMaxParMois: heures.value, imputees: false }, ...heures.sources)
}
