import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '#export/markdown.ts'
import {
  clause,
  emphasis,
  filled,
  list,
  note,
  p,
  part,
  sampleTree,
  strong,
  table,
  tree,
} from '../support/word-sample.ts'

const oneClause = (...blocks: Parameters<typeof clause>[2][]) =>
  toMarkdown(tree([part('a', 'Un', clause('x', 'X', ...blocks))])).split('### Article 1.1 – X\n\n')[1]

describe('Markdown of a tree', () => {
  it('prints numbers, blanks, notes and signatures', () => {
    const text = toMarkdown(sampleTree())
    expect(text).toMatch(/^# Accord d’entreprise\n\nAssociation Les Jardins\n\n## Entre les soussignés\n/)
    expect(text).toContain('\n## Titre 2 – Temps de travail\n\n### Article 2.1 – Forfait & repos \\<218>\n')
    expect(text).toContain('[à compléter : numéro SIRET]')
    expect(text).toContain('Voir l’article 1.1, le titre 2 et le **_texte_ Préambule**.')
    expect(text).toContain('\n> Première note.\n')
    expect(text).toContain('_Signature :_\n\nPour l’association\n\nLa présidente\n')
  })

  it('sets lists and tables as GitHub does', () => {
    expect(oneClause(list(true, 'un', [p('deux'), list(false, 'sous-point'), p('suite')]))).toBe(
      '1. un\n2. deux\n\n   - sous-point\n\n   suite\n',
    )
    expect(oneClause(table([false, true], ['A', 'B'], ['x|y', filled('1\n2')]))).toBe(
      '| A | B |\n| --- | ---: |\n| x\\|y | 1<br>2 |\n',
    )
  })

  it('keeps a note of several paragraphs in one quote', () => {
    expect(oneClause({ ...note(), children: [p('Une.'), p('Deux.')] })).toBe('> Une.\n>\n> Deux.\n')
  })

  it('leaves no blank line for what is empty', () => {
    expect(oneClause(p(''), p('a', strong(' '), emphasis()), list(false))).toBe('a \n')
  })

  it('what a person typed is read back as the very same words', () => {
    const starts = [
      '',
      '# ',
      '> ',
      '- ',
      '+ ',
      '* ',
      '1. ',
      '2) ',
      '---',
      '===',
      '~~~',
      '```',
      '|-|',
      ':-|',
      '<b>',
      '&amp; ',
      '[x]: y',
    ]
    const line = fc.tuple(
      fc.constantFrom(...starts),
      fc.string({ unit: fc.constantFrom(...'a1 #*_`<>[]()\\|+-.!~é&;') }),
    )
    const words = fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map(([start, rest]) => `${start}${rest}b`.trim().replace(/ +/g, ' ')).join('\n'))
    fc.assert(
      fc.property(words, (value) => {
        const paragraphs = fromMarkdown(oneClause(p(filled(value))) ?? '').children
        expect(paragraphs).toHaveLength(1)
        const [paragraph] = paragraphs
        if (paragraph?.type !== 'paragraph') throw new Error(`read as ${paragraph?.type}`)
        const read = paragraph.children.map((each) =>
          each.type === 'text' ? each.value : each.type === 'break' ? '\n' : each.type,
        )
        expect(read.join('')).toBe(value)
      }),
      { numRuns: 300 },
    )
  })
})
