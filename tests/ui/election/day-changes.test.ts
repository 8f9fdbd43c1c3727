import { describe, expect, it } from 'vitest'
import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'
import type { NomEtape } from '#rules/etape-electorale.ts'
import { changedDays, type Days, sayDayChanges } from '#ui/election/day-changes.ts'
import { isAskedBy } from '#ui/election/days-asked.ts'

const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso)
  if (!date) throw new RangeError(iso)
  return date
}
const daysOf = (days: { readonly [E in NomEtape]?: string }): Days =>
  new Map(Object.entries(days).map(([etape, iso]) => [etape as NomEtape, day(iso)]))

const VOTE = daysOf({ premierTourDuScrutin: '2027-03-16', secondTourDuScrutin: '2027-03-31' })
const say = (before: Days, now: Days) => sayDayChanges(before, now, () => 'Le vote')?.replaceAll(/\s/g, ' ')

describe('what changed among the days of an election', () => {
  it('is the steps on another day, and those that came', () => {
    const now = daysOf({
      ...Object.fromEntries(VOTE),
      secondTourDuScrutin: '2027-04-07',
      listeElectorale: '2027-03-01',
    })
    expect(changedDays(VOTE, now)).toEqual(['secondTourDuScrutin', 'listeElectorale'])
  })

  it.each([
    ['nothing', VOTE, VOTE, undefined],
    ['nothing yet', new Map(), new Map(), undefined],
    ['a calendar that comes', new Map(), VOTE, 'À l’instant : votre calendrier est écrit.'],
    ['a calendar that goes', VOTE, new Map(), 'À l’instant : le calendrier attend de nouveau une réponse.'],
    [
      'one day',
      VOTE,
      daysOf({ premierTourDuScrutin: '2027-03-16', secondTourDuScrutin: '2027-03-30' }),
      'À l’instant, le 30 mars 2027 au lieu du 31 mars 2027 : « Le vote ».',
    ],
    [
      'one step more',
      daysOf({ premierTourDuScrutin: '2027-03-16' }),
      VOTE,
      'À l’instant, le 31 mars 2027, une étape de plus : « Le vote ».',
    ],
    [
      'one step less',
      VOTE,
      daysOf({ premierTourDuScrutin: '2027-03-16' }),
      'À l’instant : 1 étape en moins.',
    ],
    [
      'several days',
      VOTE,
      daysOf({
        premierTourDuScrutin: '2027-03-23',
        secondTourDuScrutin: '2027-04-07',
        listeElectorale: '2027-03-01',
      }),
      'À l’instant : 2 jours ont changé, 1 étape en plus.',
    ],
  ] as const)('%s', (_, before, now, words) => {
    expect(say(before, now)).toBe(words)
  })
})

describe('the step a page of questions is about', () => {
  it.each([
    ['premierTour', 'premierTourDuScrutin'],
    ['organisationsInvitees', 'invitationDesSyndicats'],
    ['expirationDuMandat', 'expirationDuMandatEnCours'],
  ] as const)('%s: %s', (fact, etape) => {
    expect(isAskedBy(['nomEmployeur', fact], etape)).toBe(true)
    expect(isAskedBy(['nomEmployeur'], etape)).toBe(false)
  })
})
