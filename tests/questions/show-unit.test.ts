import { describe, expect, it } from 'vitest'
import { showUnit } from '#questions/show-unit.ts'

describe('a unit after its number', () => {
  it.each([
    [1, 'coupures', 'coupure'],
    [1.5, 'heures par semaine', 'heure par semaine'],
    [0, 'jours ouvrés', 'jour ouvré'],
    [1, 'heures par mois', 'heure par mois'],
    [1, 'voix', 'voix'],
    [2, 'coupures', 'coupures'],
    [1, '€ par kilomètre', '€ par kilomètre'],
  ])('%d %s is %s', (value, unit, words) => {
    expect(showUnit(value, unit)).toBe(words)
  })
})
