import { describe, expect, it } from 'vitest'
import type { Answers } from '#model/answers.ts'
import type { CleDeVote } from '#rules/votes-du-dossier.ts'
import {
  typedVote,
  withCandidates,
  withListCell,
  withNewList,
  withoutList,
  withTurnout,
} from '#ui/count/count-rows.ts'

const VOTE: CleDeVote = { college: 'unique', qualite: 'titulaire', tour: 'premier' }
const OTHER: CleDeVote = { ...VOTE, qualite: 'suppleant' }

/** Two votes, the first with two lists. */
function filled(): Answers {
  let answers: Answers = {}
  for (const vote of [VOTE, OTHER]) {
    answers = { ...answers, votesComptes: withTurnout(answers, vote, 'enveloppesVote', '20') }
    answers = { ...answers, listesComptees: withListCell(answers, vote, undefined, 'nomListe', 'CFDT') }
    const [list] = typedVote(answers, vote).lists
    if (list)
      answers = {
        ...answers,
        candidatsComptes: withCandidates(answers, vote, list, [
          { nomCandidat: 'Ana' },
          { nomCandidat: 'Bilal' },
        ]),
      }
  }
  return { ...answers, listesComptees: withNewList(answers, VOTE) }
}

const names = (answers: Answers, vote: CleDeVote, at = 0): readonly (string | undefined)[] | undefined =>
  typedVote(answers, vote).lists[at]?.candidates.map(({ cells }) => cells['nomCandidat'])

describe('the tables a count is kept in', () => {
  it('keep each vote with its own lists and candidates', () => {
    const answers = filled()
    expect(typedVote(answers, VOTE)).toMatchObject({
      turnout: { rank: 1, cells: { enveloppesVote: '20' } },
      lists: [
        { number: '1', rank: 1, cells: { nomListe: 'CFDT' } },
        { number: '2', rank: 3 },
      ],
    })
    expect(typedVote(answers, OTHER)).toMatchObject({
      turnout: { rank: 2 },
      lists: [{ number: '1', rank: 2 }],
    })
    expect(names(answers, VOTE)).toEqual(['Ana', 'Bilal'])
    expect(typedVote({}, VOTE)).toEqual({ turnout: undefined, lists: [] })
  })

  it('change one cell and nothing else', () => {
    const answers = filled()
    expect(withTurnout(answers, OTHER, 'blancsVote', '1')).toEqual([
      (answers['votesComptes'] as readonly unknown[])[0],
      {
        collegeVote: 'unique',
        qualiteVote: 'suppleant',
        tourVote: 'premier',
        enveloppesVote: '20',
        blancsVote: '1',
      },
    ])
  })

  it('replace the candidates of a list at their place', () => {
    const answers = filled()
    const [list] = typedVote(answers, VOTE).lists
    if (!list) throw new Error('no list')
    const changed = {
      ...answers,
      candidatsComptes: withCandidates(answers, VOTE, list, [{ nomCandidat: 'Chloé' }]),
    }
    expect(names(changed, VOTE)).toEqual(['Chloé'])
    expect(names(changed, OTHER)).toEqual(['Ana', 'Bilal'])
    expect(
      (changed.candidatsComptes as readonly Record<string, string>[]).map((row) => row['nomCandidat']),
    ).toEqual(['Chloé', 'Ana', 'Bilal'])
  })

  it('remove a list with its candidates; its number is not given again while another stands', () => {
    const answers = filled()
    const [list] = typedVote(answers, VOTE).lists
    if (!list) throw new Error('no list')
    const left = { ...answers, ...withoutList(answers, VOTE, list) }
    expect(typedVote(left, VOTE).lists.map(({ number }) => number)).toEqual(['2'])
    expect(names(left, OTHER)).toEqual(['Ana', 'Bilal'])
    const added = { ...left, listesComptees: withNewList(left, VOTE) }
    expect(typedVote(added, VOTE).lists.map(({ number }) => number)).toEqual(['2', '3'])
    expect(names(added, VOTE, 1)).toEqual([])
  })
})
