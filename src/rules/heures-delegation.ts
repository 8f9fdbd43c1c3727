import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

/** Heures qu’un membre peut utiliser dans un mois, au plus, après report ou répartition (R. 2315-5, R. 2315-6). */
export function computePlafondHeures(
  { credit }: { /** Heures par mois d’un titulaire. */ readonly credit?: number | undefined },
  parameters: Parameters,
): Finding<number> {
  const plafond = parameters.get('plafondHeuresDelegation')
  if (credit === undefined || credit < 0) return needs('creditMensuel', ...plafond.sources)
  return explained(known(credit * plafond.value, ...plafond.sources), {
    key: 'plafondDuMois',
    values: { credit, fois: plafond.value, maximum: credit * plafond.value },
  })
}

type ReportInput = {
  readonly credit?: number | undefined
  /** Heures non utilisées des mois précédents. */
  readonly reportees?: number | undefined
}

/**
 * Heures qu’un titulaire peut utiliser dans le mois : son crédit et les heures des mois précédents, sans passer le plafond
 * (R. 2315-5). Le texte ne dit pas d’où partent les douze mois du report.
 */
export function computeHeuresUtilisables(
  { credit, reportees }: ReportInput,
  parameters: Parameters,
): Finding<number> {
  const plafond = computePlafondHeures({ credit }, parameters)
  if (plafond.state !== 'known' || credit === undefined) return plafond
  if (reportees === undefined || reportees < 0) return needs('heuresReportees', ...plafond.because)
  const cumul = credit + reportees
  const mois = parameters.get('dureeReportHeures').value
  return withCaveats(
    explained(
      { ...plafond, value: Math.min(cumul, plafond.value) },
      { key: 'heuresCumulees', values: { credit, reportees, cumul, mois } },
    ),
    'douzeMoisDuReport',
  )
}

/** Ce qu’un suppléant peut recevoir des titulaires. */
export type HeuresDuSuppleant = {
  readonly accepte: boolean
  /** Heures dans le mois. */
  readonly maximum: number
}

/**
 * Heures cédées à un suppléant : il n’a pas de crédit propre, les titulaires peuvent lui en donner chaque mois (L. 2315-9)
 * jusqu’au plafond d’un titulaire (R. 2315-6).
 */
export function computeHeuresDuSuppleant(
  { credit, cedees }: { readonly credit?: number | undefined; readonly cedees?: number | undefined },
  parameters: Parameters,
): Finding<HeuresDuSuppleant> {
  const fois = parameters.get('plafondHeuresDelegation').value
  if (credit === undefined || credit < 0) return needs('creditMensuel', 'L2315-9', 'R2315-6')
  if (cedees === undefined || cedees < 0) return needs('heuresCedees', 'L2315-9', 'R2315-6')
  const maximum = credit * fois
  const accepte = cedees <= maximum
  const finding = explained(
    known({ accepte, maximum }, 'L2315-9', 'R2315-6', 'L2314-1'),
    { key: 'plafondDuMois', values: { credit, fois, maximum } },
    { key: 'heuresCedeesAuSuppleant', values: { cedees } },
  )
  return accepte && cedees > credit ? withCaveats(finding, 'cessionAuDelaDUnCredit') : finding
}

/** Dernier jour où informer l’employeur avant d’utiliser des heures reportées ou réparties (R. 2315-5, R. 2315-6). */
export function computePrevenanceHeures(
  { utilisation }: { readonly utilisation?: CalendarDate | undefined },
  parameters: Parameters,
): Finding<CalendarDate> {
  const delai = parameters.get('delaiInformationHeures')
  if (utilisation === undefined) return needs('dateUtilisationHeures', ...delai.sources)
  return withCaveats(
    explained(known(addDays(utilisation, -delai.value), ...delai.sources), {
      key: 'informationAvantUtilisation',
      values: { utilisation, jours: delai.value },
    }),
    'informerUnJourOuvre',
  )
}
