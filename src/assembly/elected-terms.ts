import { addDays, type CalendarDate, later } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { BY_HAND, type ComputedLists } from './computed-lists.ts'
import type { Environment } from './environment.ts'
import { textsOf } from './format-value.ts'

/**
 * Who was elected under a contract that ends, with the day we advise to write to the labour inspector (L. 2412-3): the
 * network’s delay before the term, and not before the person was elected.
 */
export function electedUntilATerm(environment: Environment): ComputedLists[string] {
  const { columns } = environment.vocabulary['elusDuComite'] ?? {}
  const words = (column: string, value: unknown): string => {
    const { options } = { options: undefined, ...columns?.[column] }
    return (value === undefined ? undefined : textsOf(value, options)[0]) ?? BY_HAND
  }
  return contractsThatEnd(environment).map(({ nomElu, qualiteElu, contratElu, termeElu, saisine }) => ({
    nomElu: words('nomElu', nomElu),
    qualiteElu: words('qualiteElu', qualiteElu),
    contratElu: words('contratElu', contratElu),
    finDuContrat: termeElu ? showDate(termeElu) : BY_HAND,
    jourSaisine: saisine ? showDate(saisine) : BY_HAND,
  }))
}

type Elu = NonNullable<Facts['elusDuComite']>[number]

/** The elected whose contract is not permanent, each with that day as a date. */
export function contractsThatEnd(
  environment: Environment,
): readonly (Elu & { readonly saisine: CalendarDate | undefined })[] {
  const { elusDuComite = [], proclamation } = environment.facts(['elusDuComite', 'proclamation'])
  const delai = environment.parameters.network('delaiSaisineInspecteur').valeur ?? 0
  return elusDuComite
    .filter(({ contratElu }) => contratElu !== 'cdi')
    .map((elu) => {
      const conseil = elu.termeElu && addDays(elu.termeElu, -delai)
      return { ...elu, saisine: conseil && proclamation ? later(conseil, proclamation) : conseil }
    })
}
