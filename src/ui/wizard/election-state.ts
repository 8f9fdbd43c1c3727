import { electionCalendar, objectOf } from '#assembly/election-documents.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import type { LawWords } from '#model/law-words.ts'
import { type EtapeElectorale, jourDuCalendrier } from '#rules/etape-electorale.ts'
import type { Draft } from '#ui/draft.ts'

/** Where an election stands: its vote, and what is done next. */
type ElectionState = {
  readonly firstRound: CalendarDate
  /** Otherwise it is the first day that suits, until one is chosen. */
  readonly isFirstRoundChosen: boolean
  /** The next day the employer acts; nothing once all are past. */
  readonly next: { readonly day: CalendarDate; readonly words: string } | undefined
}

const ACTS: ReadonlySet<EtapeElectorale['qui']> = new Set(['employeur', 'employeurEtSyndicats', 'electeurs'])

/** What a director wants to see of an election at once; nothing while too little is known to count its days. */
export function electionState(
  { environment }: Draft,
  words: LawWords,
  today: CalendarDate,
): ElectionState | undefined {
  const calendar = electionCalendar(environment)
  if (!calendar) return undefined
  const [next] = calendar.etapes.flatMap((etape) => {
    const day = jourDuCalendrier(etape)
    return ACTS.has(etape.qui) && day !== undefined && day >= today
      ? [{ day, words: objectOf(etape, words) }]
      : []
  })
  return {
    firstRound: calendar.premierTour,
    isFirstRoundChosen: environment.answer('premierTour').status === 'answered',
    next,
  }
}
