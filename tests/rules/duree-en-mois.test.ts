import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { dureeEnMois } from '#rules/duree-en-mois.ts'

const jour = (date: string) => date as CalendarDate

describe('durée en mois, de quantième à quantième (CPC, art. 641)', () => {
  it.each([
    ['2025-02-01', '2025-04-30', 3],
    ['2025-02-01', '2025-04-29', 2 + 29 / 30],
    ['2025-10-01', '2025-12-31', 3],
    ['2025-01-15', '2025-02-14', 1],
    ['2025-01-15', '2025-02-15', 1 + 1 / 28],
    ['2024-01-31', '2024-02-28', 1],
    ['2025-06-01', '2025-06-01', 1 / 30],
    ['2024-03-01', '2026-02-28', 24],
    ['2025-06-02', '2025-06-01', 0],
    ['2025-01-31', '2025-02-27', 1],
    ['2025-01-31', '2025-02-26', 27 / 28],
  ])('du %s au %s : %d mois', (du, au, mois) => {
    expect(dureeEnMois(jour(du), jour(au))).toBeCloseTo(mois, 10)
  })
})
