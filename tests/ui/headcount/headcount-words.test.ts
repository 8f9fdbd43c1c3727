import { describe, expect, it } from 'vitest'
import { sayRegisterRemark, showLines } from '#ui/headcount/headcount-words.ts'

describe('lines of a register, in words', () => {
  it.each([
    [[4], 'ligne 4'],
    [[4, 5], 'lignes 4 et 5'],
    [[4, 9, 12, 10, 11], 'lignes 4 et 9 à 12'],
    [[2, 4, 5, 7, 8, 9], 'lignes 2, 4, 5 et 7 à 9'],
  ])('%j is « %s »', (lines, words) => {
    expect(showLines(lines)).toBe(words)
  })

  it('a line said twice names the first', () => {
    expect(sayRegisterRemark({ line: 9, nom: 'A', code: 'ligne-repetee', written: '4' })).toContain('ligne 4')
  })
})
