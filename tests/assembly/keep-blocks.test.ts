import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepBlocks } from '#assembly/keep-blocks.ts'
import { type Block, paragraph, text } from '#model/document.ts'

const said = (words: string): Block => paragraph(text(words))
const listOf = (...words: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  children: words.map((word) => ({ type: 'item', children: [said(word)] })),
})
const kept = (before: readonly Block[], now: readonly Block[]): readonly boolean[] =>
  keepBlocks(before, now).map((block) => before.includes(block))

describe('blocks that read as before are the same objects', () => {
  it.each<[string, readonly Block[], readonly Block[], readonly boolean[]]>([
    ['nothing changed', [said('a'), said('b')], [said('a'), said('b')], [true, true]],
    ['the first changed', [said('a'), said('b')], [said('x'), said('b')], [false, true]],
    [
      'two apart changed',
      [said('a'), said('b'), said('c')],
      [said('x'), said('b'), said('y')],
      [false, true, false],
    ],
    ['one came in between', [said('a'), said('b')], [said('a'), said('x'), said('b')], [true, false, true]],
    ['one left', [said('a'), said('x'), said('b')], [said('a'), said('b')], [true, true]],
    ['one word of a list', [listOf('a', 'b')], [listOf('a', 'c')], [false]],
    ['a list unchanged', [listOf('a', 'b'), said('c')], [listOf('a', 'b'), said('d')], [true, false]],
    ['nothing before', [], [said('a')], [false]],
    ['nothing left', [said('a')], [], []],
  ])('%s', (_, before, now, expected) => {
    expect(kept(before, now)).toEqual(expected)
  })

  const blocks = fc.array(
    fc.oneof(
      fc.constantFrom('a', 'b', 'c').map(said),
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 2 }).map((words) => listOf(...words)),
    ),
    { maxLength: 6 },
  )

  it('and the text is always that of now', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, now) => {
        const found = keepBlocks(before, now)
        expect(found).toEqual(now)
        // One block never stands in two places: what is said of one would be said of the other.
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
