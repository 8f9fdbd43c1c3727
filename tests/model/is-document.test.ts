import { describe, expect, it } from 'vitest'
import { isDocument } from '#model/is-document.ts'
import { clause, p, part, tree } from '../support/word-sample.ts'

const holding = (block: unknown): unknown => {
  const document = tree([part('a', 'Un', clause('x', 'X'))])
  const [one] = document.children
  return { ...document, children: [{ ...one, children: [{ ...one?.children[0], children: [block] }] }] }
}

describe('a tree read from a file', () => {
  it('holds the blocks of an agreement', () => {
    expect(isDocument(holding(p('Un texte.')))).toBe(true)
  })

  it('holds no timeline: only the papers of an election draw one, and no file keeps them', () => {
    const points = [{ date: '2027-03-16', kind: 'vote', label: 'Premier tour' }]
    expect(isDocument(holding({ type: 'timeline', points }))).toBe(false)
  })
})
