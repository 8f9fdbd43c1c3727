import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { reserveDuQuantieme } from '#rules/quantieme.ts'

describe('délai en mois (code de procédure civile, art. 641)', () => {
  it.each([
    ['2026-12-31', '2027-02-28', ['dernierJourDuMois']],
    ['2028-02-29', '2032-02-29', []],
    ['2026-11-30', '2026-12-30', []],
  ])('du %s au %s', (depart, echeance, reserves) => {
    expect(reserveDuQuantieme(depart as CalendarDate, echeance as CalendarDate)).toEqual(reserves)
  })
})
