import { describe, expect, it } from 'vitest'
import { unexplainedAcronyms } from '#authoring/acronyms.ts'
import { isDoublyNegative, isPassive } from '#authoring/easy-grammar.ts'
import { countWords, sentencesOf } from '#authoring/sentences.ts'
import { type DocumentNode, type Inline, visit } from '#model/document.ts'
import { electionTrials } from '../support/try-election.ts'

const BOOKLET = 'guide-cse-facile-a-lire'
const MEAN = 12
const LONGEST = 20

const booklets = electionTrials.flatMap(({ id, documents }) =>
  documents.filter(({ model }) => model === BOOKLET).map((document) => [id, document] as const),
)

/** Its paragraphs, points of lists and cells, drafting notes left out. */
function linesOf(document: DocumentNode): readonly string[] {
  const notes = new Set<unknown>()
  visit(document, (node) => {
    if (node.type === 'note') for (const paragraph of node.children) notes.add(paragraph)
  })
  const lines: string[] = []
  visit(document, (node) => {
    if ((node.type === 'paragraph' || node.type === 'cell') && !notes.has(node))
      lines.push(wordsOf(node.children))
  })
  return lines
}

function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      'children' in node
        ? wordsOf(node.children)
        : node.type === 'reference'
          ? ''
          : 'value' in node
            ? node.value
            : '',
    )
    .join('')
}

it('goes with every sample election', () => {
  expect(booklets.map(([id]) => id)).toEqual(electionTrials.map(({ id }) => id))
})

describe.each(booklets)('the easy booklet of %s', (_, document) => {
  const lines = linesOf(document)
  const sentences = lines.flatMap(sentencesOf)
  const lengths = sentences.map(countWords)

  it('has short sentences, one a line', () => {
    expect(sentences.filter((sentence) => countWords(sentence) > LONGEST)).toEqual([])
    expect(lengths.reduce((sum, words) => sum + words, 0) / lengths.length).toBeLessThanOrEqual(MEAN)
    expect(lines.filter((line) => sentencesOf(line).length > 1)).toEqual([])
  })

  it('denies once at most in a sentence, and says who acts', () => {
    expect(sentences.filter(isDoublyNegative)).toEqual([])
    expect(sentences.filter(isPassive)).toEqual([])
  })

  it('explains its acronyms, is in large print, and says it is a draft on every page', () => {
    expect(unexplainedAcronyms(lines)).toEqual([])
    expect(document.largePrint).toBe(true)
    expect(document.title).toContain('brouillon')
    expect(lines[0]).toBe('Brouillon en facile à lire, à faire relire par des personnes concernées.')
  })
})
