import { describe, expect, it } from 'vitest'
import { isDocument } from '#model/is-document.ts'
import { clause, part, tree } from '../support/word-sample.ts'

const holding = (block: unknown): unknown => {
  const document = tree([part('a', 'Un', clause('x', 'X'))])
  const [one] = document.children
  return { ...document, children: [{ ...one, children: [{ ...one?.children[0], children: [block] }] }] }
}
const point = { date: '2027-03-16', kind: 'vote', label: 'Premier tour' }

describe('a tree read from a file', () => {
  it('may hold a timeline', () => {
    expect(isDocument(holding({ type: 'timeline', points: [point] }))).toBe(true)
  })

  it.each([
    [{ ...point, date: '2027-02-30' }],
    [{ ...point, kind: 'toString' }],
    [{ ...point, label: 3 }],
    ['16 mars'],
  ])('whose points are points: not %j', (wrong) => {
    expect(isDocument(holding({ type: 'timeline', points: [point, wrong] }))).toBe(false)
    expect(isDocument(holding({ type: 'timeline', points: wrong }))).toBe(false)
  })
})
