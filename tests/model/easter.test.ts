import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '#model/calendar-date.ts'
import { daysAfterEaster, easterOf } from '#model/easter.ts'

/** Easter Sundays as the calendars print them, and the extreme ones: 22 March and 25 April. */
const EASTERS = [
  ...['1583-04-10', '1598-03-22', '1666-04-25', '1818-03-22', '1886-04-25', '1900-04-15', '1943-04-25'],
  ...['1954-04-18', '1961-04-02', '1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21'],
  ...['2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05'],
  ...['2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17'],
  ...['2034-04-09', '2035-03-25', '2036-04-13', '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01'],
  ...['2049-04-18', '2076-04-19', '2100-03-28', '2200-04-06', '2285-03-22', '2299-04-16', '2400-04-16'],
]

describe('Easter', () => {
  it.each(EASTERS)('%s is one', (day) => {
    expect(easterOf(Number(day.slice(0, 4)))).toBe(day)
  })

  it('is a Sunday between 22 March and 25 April, every year of the calendar', () => {
    for (let year = 1; year <= 9999; year++) {
      const easter = easterOf(year)
      expect(easter.slice(0, 4)).toBe(String(year).padStart(4, '0'))
      expect(weekdayOf(easter)).toBe('sunday')
      expect(daysAfterEaster(easter)).toBe(0)
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true)
    }
  })

  it.each([0, 10_000, 2026.5])('year %d has none', (year) => {
    expect(() => easterOf(year)).toThrow('no Easter')
  })

  it('is counted from, after and before', () => {
    expect(daysAfterEaster(addDays(easterOf(2027), 39))).toBe(39)
    expect(daysAfterEaster(addDays(easterOf(2028), -2))).toBe(-2)
  })
})
