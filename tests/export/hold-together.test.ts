import { describe, expect, it } from 'vitest'
import { holdTogether } from '#export/hold-together.ts'

// In the table below, `~` is a no-break space.
const shown = (words: string): string => words.replaceAll('\u00a0', '~')

describe('what no line can end within', () => {
  it.each([
    ['de 9 h 30 à 15 heures', 'de 9~h~30 à 15~heures'],
    ['à 9 heures 30', 'à 9~heures~30'],
    ['9h30', '9h30'],
    ['01 99 00 12 34 ou 06 39 98 12 34', '01~99~00~12~34 ou 06~39~98~12~34'],
    ['992 035 188 00018', '992~035~188~00018'],
    ['+33 1 99 00 12 34', '+33~1~99~00~12~34'],
  ])('is held in « %s »', (typed, held) => {
    expect(shown(holdTogether(typed))).toBe(held)
  })

  it.each([
    'Bâtiment 3 hall B',
    'salle 12 hectares',
    '12 35 40 50',
    '992 035 188 0001',
    '101 99 00 12 34',
    '01 99 00 12 345',
  ])('is not in « %s »', (typed) => {
    expect(holdTogether(typed)).toBe(typed)
  })
})
