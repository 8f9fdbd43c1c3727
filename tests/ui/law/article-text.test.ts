import law from 'virtual:paraphe/law'
import { describe, expect, it } from 'vitest'
import { markedRuns, piecesOf } from '#ui/law/article-text.ts'

describe('an article in pieces', () => {
  it('has a paragraph a line, and makes one table of the rows that follow one another', () => {
    expect(piecesOf('Un.\nA\tB\n1\t2\nDeux.\nC\tD')).toEqual([
      { kind: 'paragraph', text: 'Un.' },
      {
        kind: 'table',
        rows: [
          ['A', 'B'],
          ['1', '2'],
        ],
      },
      { kind: 'paragraph', text: 'Deux.' },
      { kind: 'table', rows: [['C', 'D']] },
    ])
  })

  it('loses no word of any article of the law', () => {
    for (const { texte } of Object.values(law.articles)) {
      const words = piecesOf(texte).map((piece) =>
        piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n'),
      )
      expect(words.join('\n')).toBe(texte)
    }
  })
})

describe('the words looked for', () => {
  it.each([
    ['Au plus dix heures.', 'dix heures', ['Au plus ', '[dix heures]', '.']],
    ['dix heures', 'dix heures', ['[dix heures]']],
    ['Au plus dix heures.', 'douze', ['Au plus dix heures.']],
    ['Au plus dix heures.', undefined, ['Au plus dix heures.']],
  ])('%s / %s', (paragraph, extract, runs) => {
    const shown = markedRuns(paragraph, extract).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    expect(shown).toEqual(runs)
  })
})
