// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { toMarkdown } from '#export/markdown.ts'
import { toPlainText } from '#export/plain-text.ts'
import { writeWord } from '#export/word.ts'
import { buildWordShell, type WordShell } from '#export/word-shell.ts'
import { drawingLetters, textWidth } from '#export/word-style-names.ts'
import type { Block, DocumentNode, TimelineNode } from '#model/document.ts'
import { jour } from '../support/days.ts'
import { anyPoints, LABELS, samplePoints } from '../support/timeline-sample.ts'
import { electionTrials } from '../support/try-election.ts'
import { wordFlaws } from '../support/word-flaws.ts'
import { partsOf } from '../support/word-reader.ts'
import { clause, p, part, table, tree } from '../support/word-sample.ts'
import { attributeOf, inside, readTree, wordsIn, type XmlNode } from '../support/word-tree.ts'

let shell: WordShell
beforeAll(async () => {
  shell = await buildWordShell()
})

const timeline: TimelineNode = {
  type: 'timeline',
  points: [
    { date: jour('2026-12-17'), kind: 'fixed', label: 'Informer l’équipe' },
    { date: jour('2027-01-04'), kind: 'law', label: 'Invitations <reçues>' },
    { date: jour('2027-03-01'), kind: 'advice', label: 'Liste électorale' },
    { date: jour('2027-03-16'), kind: 'vote', label: 'Premier tour' },
  ],
}
const oneClause = (...blocks: readonly Block[]): DocumentNode =>
  tree([part('a', 'Un', clause('x', 'X', ...blocks))])

type Mode = 'draft' | 'final'
const write = (document: DocumentNode, mode: Mode = 'final'): Uint8Array =>
  writeWord(document, { shell, mode, date: '2026-11-27', author: 'Les Jardins' })
const bodyOf = (file: Uint8Array): XmlNode => readTree(partsOf(file)['word/document.xml'] ?? '')
const drawingsOf = (file: Uint8Array): readonly XmlNode[] => inside(bodyOf(file), 'w:drawing')

const DAYS = table([false, false], ['Date', 'Acte'], ['16 mars', 'Voter'])

describe('a timeline in Word', () => {
  it.each(['draft', 'final'] as const)('a %s that holds two has no flaw', (mode) => {
    const file = write(oneClause(p('Avant.'), timeline, DAYS, timeline, p('Après.')), mode)
    expect(wordFlaws(file, mode)).toEqual([])
    expect(drawingsOf(file)).toHaveLength(2)
  })

  it('has no flaw, whatever its days', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyPoints, fc.boolean(), (points, isLarge) => {
        const document = oneClause({ type: 'timeline', points }, DAYS)
        const file = write(isLarge ? { ...document, largePrint: true } : document)
        expect(wordFlaws(file, 'final')).toEqual([])
      }),
      { seed: 20261126, numRuns: 60 },
    )
  })

  it('says each of its days to whoever does not see it', () => {
    const [said] = drawingsOf(write(oneClause(timeline))).flatMap((one) => inside(one, 'wp:docPr'))
    expect(attributeOf(said, 'descr')?.replaceAll('\u00a0', ' ')).toBe(
      'Calendrier dessiné. 17 décembre 2026 : Informer l’équipe (jour choisi). 4 janvier 2027 : Invitations <reçues> (dernier jour de la loi, ou un jour ouvré avant lui). 1er mars 2027 : Liste électorale (conseil : la loi ne fixe pas de date). 16 mars 2027 : Premier tour (vote).',
    )
  })

  it('shows each day and its words, black on white', () => {
    const [drawing] = drawingsOf(write(oneClause(timeline)))
    const words = drawing ? inside(drawing, 'w:txbxContent').map(wordsIn) : []
    for (const { label } of timeline.points) expect(words).toContain(label)
    expect(words).toContain('16\u00a0mars')
    const colours = (drawing ? inside(drawing, 'a:srgbClr') : []).map((one) => attributeOf(one, 'val'))
    expect(new Set(colours)).toEqual(new Set(['000000', 'FFFFFF']))
  })

  it('raises the letters of « 1er »', () => {
    const [drawing] = drawingsOf(write(oneClause(timeline)))
    const raised = (drawing ? inside(drawing, 'w:r') : []).filter(
      (one) => inside(one, 'w:vertAlign').length > 0,
    )
    expect(raised.map(wordsIn)).toEqual(['er'])
  })

  it('is as wide as the text, in large print too, with larger letters and fewer days side by side', () => {
    const sizes = [oneClause(timeline), { ...oneClause(timeline), largePrint: true } as const].map(
      (document) => {
        const [drawing] = drawingsOf(write(document))
        const [extent] = drawing ? inside(drawing, 'wp:extent') : []
        const letters = /styleId="DrawingText".*?<w:sz w:val="(\d+)"/s.exec(
          partsOf(write(document))['word/styles.xml'] ?? '',
        )?.[1]
        return { width: Number(attributeOf(extent, 'cx')), letters: Number(letters) }
      },
    )
    const [usual, large] = sizes
    for (const { width } of sizes) {
      expect(width).toBeLessThanOrEqual(textWidth * 635)
      expect(width).toBeGreaterThan(textWidth * 635 * 0.99)
    }
    expect(usual?.letters).toBe(drawingLetters)
    expect(large?.letters).toBeGreaterThan(drawingLetters)
  })

  it('lets a reader that does not know its shapes skip them, and costs nothing to other documents', () => {
    const root = bodyOf(write(oneClause(timeline)))
    expect(attributeOf(root, 'mc:Ignorable')).toBe('wpg wps')
    const others = Object.keys(bodyOf(write(oneClause(p('Texte.')))).attributes)
    expect(others).toEqual(['xmlns:w', 'xmlns:r'])
  })

  it('is nothing without a day', () => {
    const file = write(oneClause(p('Avant.'), { type: 'timeline', points: [] }, p('Après.')))
    expect(drawingsOf(file)).toEqual([])
    expect(wordFlaws(file, 'final')).toEqual([])
  })
})

describe('a timeline in words', () => {
  it('is a list of days in Markdown', () => {
    expect(toMarkdown(oneClause(timeline)).replaceAll('\u00a0', ' ')).toContain(
      [
        '_Frise :_',
        '',
        '- 17 décembre 2026 : Informer l’équipe (jour choisi)',
        '- 4 janvier 2027 : Invitations \\<reçues> (dernier jour de la loi, ou un jour ouvré avant lui)',
        '- 1er mars 2027 : Liste électorale (conseil : la loi ne fixe pas de date)',
        '- 16 mars 2027 : Premier tour (vote)',
      ].join('\n'),
    )
  })

  it('is a day a line in plain text', () => {
    expect(toPlainText(oneClause(timeline)).at(-1)?.replaceAll('\u00a0', ' ')).toBe(
      '16 mars 2027 : Premier tour (vote)',
    )
    expect(toPlainText(oneClause(timeline))).toHaveLength(4 + timeline.points.length)
  })

  it('is nothing without a day', () => {
    const empty = oneClause({ type: 'timeline', points: [] })
    expect(toMarkdown(empty)).not.toContain('Frise')
    expect(toPlainText(empty)).toEqual(toPlainText(oneClause()))
  })
})

describe.each(electionTrials.map((trial) => [trial.id, trial.documents] as const))(
  'the guide of %s',
  (id, documents) => {
    const guide = documents.find(({ model }) => model === 'guide-cse' || model === 'guide-cse-partielles')
    const points = samplePoints.find(([sample]) => sample === id)?.[1] ?? []

    it('draws the days of its calendar once, in draft and in final form', () => {
      if (!guide) throw new Error('no guide')
      const file = write(guide, 'draft')
      expect(wordFlaws(file, 'draft')).toEqual([])
      const [drawing, ...others] = drawingsOf(file)
      expect(others).toEqual([])
      const words = drawing ? inside(drawing, 'w:txbxContent').map(wordsIn) : []
      expect(points.length).toBeGreaterThan(5)
      for (const { label } of points) expect(words).toContain(label)
    })

    it('knows no words but those whose width is held', () => {
      expect(points.map(({ label }) => label).filter((label) => !LABELS.includes(label))).toEqual([])
    })
  },
)
