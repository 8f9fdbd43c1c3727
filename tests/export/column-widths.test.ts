import { describe, expect, it } from 'vitest'
import { columnWidths } from '#export/column-widths.ts'
import { WIDENING } from '#export/word-large-print.ts'

describe('the widths of columns', () => {
  it('are whole numbers, as Word wants them, in large letters too', () => {
    const words = [
      ['Collège', 'Titulaires', 'Suppléants'],
      [
        'premier collège',
        'Yasmina Larbi, Éric Boudet, Nadège Roux, Ibrahim Sané, Lucile Ardant, Gaël Pradier, Fanta Cissé',
        'Zohra Mansour, Kevin Tixier, Martine Chauvet, Amadou Barry, Sonia Gomes, Loïc Dauzat, Delphine Oms',
      ],
      ['deuxième collège', 'Aurore Faugère, Julien Savy', 'Claire Vernet, Vincent Rigal'],
      ['troisième collège', 'Hélène Bourdin, Marc Villedieu', 'Sabine Tournier, Paul Estève'],
    ]
    for (const scale of [1, 10 / 9, 11 / 9]) {
      const widths = columnWidths(words, 3, scale)
      expect(widths.filter((width) => !Number.isInteger(width))).toEqual([])
    }
  })

  it('keep the longest date on one line, in large print too', () => {
    const words = [
      ['Quand ?', 'Quoi ?'],
      ['22 septembre 2026', 'C’est le premier tour.'],
      ['11 septembre 2026', 'Les syndicats donnent leurs listes avant 12 heures.'],
    ]
    // Twentieths of a point: the letters of « 22 septembre 2026 » in Arial, thirteen points, and the margins of a cell.
    const [date = 0] = columnWidths(words, 2, WIDENING)
    expect(date).toBeGreaterThanOrEqual(8.616 * 13 * 20 + 240)
  })
})
