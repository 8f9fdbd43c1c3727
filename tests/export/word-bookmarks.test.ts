import { describe, expect, it } from 'vitest'
import { bookmarkName, bookmarksOf } from '#export/word-bookmarks.ts'
import { clause, part, tree } from '../support/word-sample.ts'

const long = 'entretien-annuel-de-suivi-de-la-charge-de-travail'

describe('bookmark names', () => {
  it('come from the id alone', () => {
    expect(bookmarkName('forfait-jours')).toBe('p_forfait_jours')
  })

  it('hold at most 40 characters, and two long ids keep two names', () => {
    expect(bookmarkName(long)).toHaveLength(40)
    expect(bookmarkName(`${long}-bis`)).not.toBe(bookmarkName(long))
  })

  it('differ for ids that differ by a hyphen or a capital only', () => {
    const document = tree([part('a-b', 'Un', clause('a_b', 'X'), clause('A-b', 'Y'))])
    const names = [...bookmarksOf(document).values()].map((bookmark) => bookmark.name.toLowerCase())
    expect(new Set(names).size).toBe(3)
  })
})
