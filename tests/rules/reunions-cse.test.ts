import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeOrdreDuJour } from '#rules/reunions-cse.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate

describe('ordre du jour (art. L. 2315-30)', () => {
  it('trois jours au moins avant la réunion, en jours de calendrier', () => {
    const reunion = jour('2026-12-10')
    expect(computeOrdreDuJour({ reunion }, parameters)).toEqual({
      state: 'known',
      value: '2026-12-07',
      because: ['L2315-30'],
      steps: [{ key: 'ordreDuJourAvantReunion', values: { reunion, jours: 3 } }],
      caveats: ['communiquerUnJourOuvre'],
    })
    expect(computeOrdreDuJour({ reunion: jour('2027-01-02') }, parameters)).toConclude('2026-12-30')
    expect(computeOrdreDuJour({}, parameters)).toNeed('dateReunionCse')
  })
})
