import type { CalendarDate } from '#model/calendar-date.ts'
import { type Finding, inForm, settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { RegisterRow } from '#register/register.ts'
import { computeDerogationAnciennete } from '#rules/derogation-anciennete.ts'
import { computeElecteursDuRegistre, type PersonneARegler } from '#rules/electeurs-du-registre.ts'
import { personnesSousContrat } from '#rules/personnes-du-registre.ts'
import type { StructureElectorale } from '#rules/regime-electoral.ts'

/** People counted, by sex: the lists of candidates follow the share of each among the electors (L. 2314-30). */
export type Headcounts = { readonly total: number; readonly femmes: number; readonly hommes: number }

/** Who votes and who can be elected at a date; whom the register cannot settle, by their lines. */
export type ElectorCount = {
  readonly finding: Finding<{ readonly electeurs: Headcounts; readonly eligibles: Headcounts }>
  readonly unsettled: readonly {
    readonly doute: PersonneARegler<RegisterRow>['doute']
    readonly raison: PersonneARegler<RegisterRow>['raison']
    readonly lines: readonly number[]
  }[]
  /** Known once nobody is left to settle. */
  readonly derogation: Finding<boolean> | undefined
}

type Asked = {
  readonly rows: readonly RegisterRow[]
  readonly premierTour: CalendarDate
  readonly structure: StructureElectorale
  /** The last month’s, which the law compares the electors with. */
  readonly effectif: number
}

/** Counts the electors and the eligible people of a register: names stay out of the answer. */
export function countElectors(asked: Asked, parameters: Parameters): ElectorCount {
  const { rows, premierTour, structure, effectif } = asked
  const found = computeElecteursDuRegistre({ contrats: rows, premierTour, structure }, parameters)
  const finding = inForm(found, ({ electeurs, eligibles }) => ({
    electeurs: bySex(electeurs),
    eligibles: bySex(eligibles),
  }))
  const { electeurs = [], aRegler = [] } = settledValue(found) ?? {}
  const isSettled = aRegler.every(({ doute }) => doute === 'eligible')
  const tetes = personnesSousContrat(rows, premierTour, structure)
  return {
    finding,
    unsettled: REASONS.flatMap(([doute, raison]) => {
      const lines = aRegler.flatMap((one) =>
        one.doute === doute && one.raison === raison ? [one.contrat.line] : [],
      )
      return lines.length === 0 ? [] : [{ doute, raison, lines }]
    }),
    derogation:
      isSettled && tetes > 0
        ? computeDerogationAnciennete({ electeurs: electeurs.length, tetes, effectif }, parameters)
        : undefined,
  }
}

const REASONS = [
  ['electeur', 'naissance'],
  ['electeur', 'entree'],
  ['electeur', 'interruption'],
  ['eligible', 'interruption'],
] as const

function bySex(rows: readonly RegisterRow[]): Headcounts {
  const of = (sexe: RegisterRow['sexe']): number => rows.filter((row) => row.sexe === sexe).length
  return { total: rows.length, femmes: of('F'), hommes: of('H') }
}
