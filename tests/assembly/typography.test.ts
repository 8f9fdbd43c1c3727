import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#assembly/evaluate.ts'
import { parseClause } from '#assembly/parse-clause.ts'
import { parseText } from '#assembly/parse-text.ts'
import { typeset } from '#assembly/typography.ts'
import { visit } from '#model/document.ts'
import { environmentOf } from '../support/shipped.ts'

// In the tables below, `~` is a no-break space and `_` a narrow one.
const shown = (words: string): string => words.replaceAll('\u00a0', '~').replaceAll('\u202f', '_')

describe('typography of template text', () => {
  it.each([
    ["l'accord d'entreprise", 'l’accord d’entreprise'],
    ['Fin...', 'Fin…'],
    ['Quoi ? Oui ! Non ; 12 %, 3 €', 'Quoi_? Oui_! Non_; 12_%, 3_€'],
    ['ainsi : oui', 'ainsi~: oui'],
    ['https://a.fr à 8:30', 'https://a.fr à 8:30'],
    ['« mot »', '«~mot~»'],
    ['«mot»', '«~mot~»'],
    ['"mot"', '«~mot~»'],
    ['Le terme "mot", puis "deux mots".', 'Le terme «~mot~», puis «~deux mots~».'],
    ['l\'"accord" ("texte")', 'l’«~accord~» («~texte~»)'],
    ['"Un" "deux"', '«~Un~» «~deux~»'],
    ['article L. 3121-64', 'article~L.~3121-64'],
    ['Articles 4.2 et 4.3', 'Articles~4.2 et 4.3'],
    ['art. L.3121-64', 'art.~L.~3121-64'],
    ['1 607 heures et 1 234 567 euros', '1_607~heures et 1_234_567~euros'],
    ['le 1er janvier 2026, le 3 août', 'le 1er~janvier 2026, le 3~août'],
    ['à 14 heures', 'à 14~heures'],
    ['1 salarié, 2 salariés, 3 ans, 4 années', '1~salarié, 2~salariés, 3~ans, 4 années'],
  ])('%s', (typed, set) => {
    expect(shown(typeset(typed))).toBe(set)
  })

  it('a quote after a value or a bold term closes', () => {
    const [block] = parseText('"{{a}}" et "**b**", **"c" d**', () => {})
    const words: string[] = []
    const read = (nodes: readonly { type: string }[]): void => {
      for (const node of nodes) {
        if ('value' in node) words.push(String(node.value))
        if ('children' in node) read(node.children as { type: string }[])
      }
    }
    if (block?.type === 'paragraph') read(block.children)
    expect(words.map(shown)).toEqual(['«~', '~» et «~', 'b', '~», ', '«~c~» d'])
  })

  it('is done once for all', () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        "'",
        ' ',
        '«',
        '»',
        '.',
        '...',
        ':',
        '?',
        '%',
        '12',
        '345',
        ' L. 3',
        'article ',
        'mot',
        '\u00a0',
        '\u202f',
        'jours',
        'août',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = typeset(pieces.join(''))
        expect(typeset(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('sets the title of an article too', () => {
    const head = [
      "titre: 'L''accord dit \"type\" : quoi ?'",
      'sources: [L1]',
      'negociable: oui',
      'version: 2026-11-22',
    ]
    const source = ['---', ...head, 'motif: x', '---', 'Texte.', ''].join('\n')
    expect(shown(parseClause('a.md', source).clause.title)).toBe('L’accord dit «~type~»~: quoi_?')
  })

  it('does not touch the words of the person', () => {
    const typed = 'L\'"Atelier" : 12 jours...'
    const blocks = evaluate(
      parseText('{{nomEmployeur}} : "oui"', () => {}),
      environmentOf({ nomEmployeur: typed }),
    )
    const words: string[] = []
    for (const block of blocks)
      visit(block, (node) => {
        if (node.type === 'filled') words.push(node.value)
      })
    expect(words).toEqual([typed])
  })

  it('holds a figure and its unit, « article » and its number together', () => {
    const [block] = parseText('{{nombre a}} jours, article {{renvoi "b"}} ou {{c}} jours', () => {})
    const texts =
      block?.type === 'paragraph'
        ? block.children.flatMap((n) => (n.type === 'text' ? [shown(n.value)] : []))
        : []
    expect(texts).toEqual(['~jours, article~', ' ou ', ' jours'])
  })
})
