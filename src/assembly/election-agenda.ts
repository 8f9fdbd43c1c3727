import type { CalendarDate } from '#model/calendar-date.ts'
import type { LawWords } from '#model/law-words.ts'
import { showDate } from '#model/show-date.ts'
import { jourDuCalendrier } from '#rules/etape-electorale.ts'
import { contractsThatEnd } from './elected-terms.ts'
import { ACTEURS, electionCalendar, objectOf, ruleOf } from './election-documents.ts'
import type { Environment } from './environment.ts'
import { typeset } from './typography.ts'

/** A day of the election to put in an agenda; with `daysBefore`, its reminder is not that of the others. */
type ElectionDay = {
  readonly id: string
  readonly date: CalendarDate
  readonly title: string
  readonly description: string
  readonly daysBefore?: number
}

/**
 * The days of an election to put in an agenda: each step, who acts and what the law asks of it; then, for each person elected
 * under a contract that ends, the day we advise to write to the labour inspector. Nothing while there is no calendar.
 */
export function electionAgenda(environment: Environment, words: LawWords): readonly ElectionDay[] {
  const steps = electionCalendar(environment)?.etapes ?? []
  if (steps.length === 0) return []
  return [...steps.flatMap((step) => dayOfStep(step, words)), ...daysToWrite(environment)].toSorted(
    (one, other) => one.date.localeCompare(other.date),
  )
}

type Step = Parameters<typeof jourDuCalendrier>[0]

function dayOfStep(step: Step, words: LawWords): readonly ElectionDay[] {
  const date = jourDuCalendrier(step)
  if (date === undefined) return []
  const description = typeset(`${ACTEURS[step.qui]}. ${ruleOf(step, date)}`)
  return [{ id: step.etape, date, title: objectOf(step, words), description }]
}

/** The person’s name and nothing more of them; the reminder rings on the day itself, the network’s delay before the term. */
function daysToWrite(environment: Environment): readonly ElectionDay[] {
  const seen = new Map<string, number>()
  return contractsThatEnd(environment).flatMap(({ nomElu, contratElu, termeElu, saisine }) => {
    if (nomElu === undefined || termeElu === undefined || saisine === undefined) return []
    const rank = (seen.get(nomElu) ?? 0) + 1
    seen.set(nomElu, rank)
    return [
      {
        id: ['saisineInspecteur', encodeURIComponent(nomElu), ...(rank > 1 ? [rank] : [])].join('-'),
        date: saisine,
        title: typeset(`${nomElu} : écrire à l'inspecteur du travail`),
        description: typeset(
          `L'employeur. Conseil : son contrat finit le ${showDate(termeElu)}. Selon le contrat, l'inspecteur autorise, est saisi ou est informé : la fiche sur la fin du contrat d'une personne protégée le dit (${articlesOf(contratElu)}).`,
        ),
        daysBefore: 0,
      },
    ]
  })
}

/** Where the law protects the holder of that contract when it ends (L. 2412-3, L. 2421-8, L. 2413-1). */
function articlesOf(contrat: string | undefined): string {
  if (contrat === 'mission') return 'article L. 2413-1'
  return contrat === 'cddUsage' ? 'articles L. 2412-3 et L. 2421-8' : 'article L. 2412-3'
}
