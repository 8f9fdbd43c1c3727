import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '#assembly/lines.ts'
import { parseText } from '#assembly/parse-text.ts'
import type { TemplateBlock } from '#assembly/template.ts'
import type { TemplateMistake } from '#assembly/template-problem.ts'

const NBSP = '\u00a0'

/** What a text gives, and the mistakes it has, each as `line:column code`. */
function parse(source: string): {
  readonly blocks: readonly TemplateBlock[]
  readonly said: readonly string[]
  readonly mistakes: readonly TemplateMistake[]
} {
  const lines = linesOf(source)
  const found: { readonly offset: number; readonly mistake: TemplateMistake }[] = []
  const blocks = parseText(source, (offset, mistake) => found.push({ offset, mistake }))
  const said = found.map(({ offset, mistake }) => {
    const { line, column } = lines.at(offset)
    return `${line}:${column} ${mistake.code}`
  })
  return { blocks, said, mistakes: found.map(({ mistake }) => mistake) }
}

const shape = (source: string): unknown => {
  const { blocks, said } = parse(source)
  expect(said).toEqual([])
  return JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'at' ? undefined : value)))
}
const text = (value: string) => ({ type: 'text', value })
const value = (name: string, helper?: string) => ({ type: 'value', name, ...(helper ? { helper } : {}) })
const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children })

describe('text of a template', () => {
  it('puts expressions inside the Markdown tree', () => {
    expect(shape('Le **{{a}}** vaut {{nombre b}} (voir {{renvoi "x-y"}}).')).toEqual([
      paragraph(
        text('Le '),
        { type: 'strong', children: [value('a')] },
        text(' vaut '),
        value('b', 'nombre'),
        text(`${NBSP}(voir `),
        { type: 'reference', target: 'x-y' },
        text(').'),
      ),
    ])
  })

  it('reads a value as a value wherever Markdown could see a mark', () => {
    expect(shape('{{a}}\n\n- {{b}}\n\n| {{c}} | d |\n|---|--:|\n| {{e}} | {{nombre f}} |')).toEqual([
      paragraph(value('a')),
      { type: 'list', ordered: false, children: [[paragraph(value('b'))]] },
      {
        type: 'table',
        numeric: [false, true],
        rows: [
          [[value('c')], [text('d')]],
          [[value('e')], [value('f', 'nombre')]],
        ],
      },
    ])
  })

  it('keeps words of `pluriel`, even with what means something to Markdown', () => {
    expect(shape('| a |\n|---|\n| {{pluriel n "a|b" "*c*"}} |')).toMatchObject([
      { rows: [[[text('a')]], [[{ name: 'n', helper: 'pluriel', words: ['a|b', '*c*'] }]]] },
    ])
  })

  it('cuts at block helpers, with their other branch', () => {
    expect(shape('A\n\n{{#if x}}\nB\n{{else}}\n- C\n{{/if}}\n\nD')).toEqual([
      paragraph(text('A')),
      {
        type: 'if',
        name: 'x',
        body: [paragraph(text('B'))],
        otherwise: [{ type: 'list', ordered: false, children: [[paragraph(text('C'))]] }],
      },
      paragraph(text('D')),
    ])
  })

  it('reads a drawing alone on its line, under a condition too', () => {
    const drawing = { type: 'timeline', name: 'a' }
    expect(shape('Avant.\n\n{{frise a}}\n\nAprès.')).toEqual([
      paragraph(text('Avant.')),
      drawing,
      paragraph(text('Après.')),
    ])
    expect(shape('{{#if x}}\n{{frise a}}\n{{/if}}')).toEqual([
      { type: 'if', name: 'x', body: [drawing], otherwise: [] },
    ])
  })

  it.each([
    ['Avant {{frise a}}', '1:1 mark-refused'],
    ['{{frise a}}\n{{frise a}}', '1:1 mark-refused'],
    ['**{{frise a}}**', '1:3 mark-refused'],
    ['- {{frise a}}', '1:3 mark-refused'],
    ['> {{frise a}}', '1:3 mark-refused'],
    ['| a |\n|---|\n| {{frise a}} |', '3:3 mark-refused'],
    ['{{#signature}}\n{{frise a}}\n{{/signature}}', '1:1 mark-refused'],
    ['{{frise}}', '1:1 helper-arguments'],
    ['{{frise "a"}}', '1:1 helper-arguments'],
    ['{{frise a b}}', '1:1 helper-arguments'],
  ])('refuses a drawing anywhere else: %j', (source, said) => {
    expect(new Set(parse(source).said)).toEqual(new Set([said]))
  })

  it('reads a note, a signature, a signature under a condition', () => {
    expect(
      shape('> Une.\n>\n> Deux.\n\n{{#if x}}\n{{#signature}}\nPour {{a}}\n{{/signature}}\n{{/if}}'),
    ).toEqual([
      { type: 'note', children: [paragraph(text('Une.')), paragraph(text('Deux.'))] },
      {
        type: 'if',
        name: 'x',
        body: [{ type: 'signature', children: [paragraph(text('Pour '), value('a'))] }],
        otherwise: [],
      },
    ])
  })

  it('leaves comments out, whatever they hold', () => {
    expect(shape('A{{! un mot }}\n\n{{#if x}}\n{{!-- {{/if}} {{else}} --}}\nB\n{{/if}}')).toEqual([
      paragraph(text('A')),
      { type: 'if', name: 'x', body: [paragraph(text('B'))], otherwise: [] },
    ])
  })

  it.each(['\n', '\r\n', '\r'])('says where things stand, lines ended by %j', (end) => {
    const source = [
      'é 🎉 {{un.a}}',
      '',
      '{{#if x}}',
      '- {{deux.b}} et {{{trois}}}',
      '{{/if}}',
      '',
      '# Non',
    ].join(end)
    expect(parse(source).said).toEqual([
      '1:6 expression-too-rich',
      '4:3 expression-too-rich',
      '4:17 expression-too-rich',
      '7:1 mark-refused',
    ])
  })

  it.each([
    ['A {{#if x}}B{{/if}}', '1:3 block-in-sentence'],
    ['{{#if x}} B\n{{/if}}', '1:1 block-in-sentence'],
    ['{{#if x}}\nB\n{{/if}} C', '1:1 block-in-sentence'],
    ['{{#if x}}\nB {{else}} C\n{{/if}}', '1:1 block-in-sentence'],
    ['{{#if x}}\nB {{^}} C\n{{/if}}', '1:1 block-in-sentence'],
    ['{{#if x}}{{/if}}', '1:1 block-in-sentence'],
    ['{{#if x}}\nA\n{{else if y}}\nB\n{{/if}}', '1:1 else-if'],
    ['A\n\n{{#if x}}\n{{#if y}}\nB\n{{/if}}\n{{/if}}', '4:1 block-nested'],
    ['{{#signature}}\n{{#if x}}\nA\n{{/if}}\n{{/signature}}', '2:1 block-nested'],
    ['{{#signature}}\n{{#signature}}\nA\n{{/signature}}\n{{/signature}}', '1:1 mark-refused'],
    ['{{#signature}}\n- A\n{{/signature}}', '1:1 mark-refused'],
    ['{{#signature}}\nA\n{{else}}\nB\n{{/signature}}', '1:1 expression-too-rich'],
    ['{{#signature x}}\nA\n{{/signature}}', '1:1 expression-too-rich'],
    ['{{#unless x}}\nA\n{{/unless}}', '1:1 block-unknown'],
    ['{{#eahc x}}\nA\n{{/eahc}}', '1:1 block-unknown'],
    ['{{#if}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{#if x y}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{#if x.y}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{#if (eq x 1)}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{#if x y=1}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{#each x as |y|}}\nA\n{{/each}}', '1:1 expression-too-rich'],
    ['{{~#if x}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{^if x}}\nA\n{{/if}}', '1:1 expression-too-rich'],
    ['{{#if x}}\nA\n{{^}}\nB\n{{/if}}', '1:1 expression-too-rich'],
    ['A {{> b}}', '1:3 expression-too-rich'],
    ['A {{* b}}', '1:3 expression-too-rich'],
    ['{{#> b}}\nA\n{{/b}}', '1:1 expression-too-rich'],
  ])('refuses %j', (source, said) => {
    expect(parse(source).said).toEqual([said])
  })

  it.each([
    ['A\n\nB {{a b', '3:3', '{{a b'],
    ['A\n\n{{#if x}}\nB', '3:1', '{{#if x}}'],
    ['{{#if x}}\nA\n{{/if}}\n\n{{#each y}}\nB\n', '5:1', '{{#each y}}'],
    ['{{#if x}}\nA\n{{/each}}', '1:1', '{{#if x}}'],
    ['A {{else}}', '1:3', '{{else}}'],
    ['A {{/if}}', '1:3', '{{/if}}'],
    ['A {{}} b', '1:3', '{{}}'],
  ])('says where the braces of %j break', (source, place, near) => {
    const { said, mistakes } = parse(source)
    expect(said).toEqual([`${place} braces-broken`])
    expect(mistakes).toEqual([{ code: 'braces-broken', near }])
  })

  it.each([
    ['# Titre', 'un titre'],
    ['Titre\n===', 'un titre'],
    ['a <b>c</b>', 'une balise'],
    ['    code', 'un retrait de quatre espaces'],
    ['a `b`', 'une apostrophe inversée'],
    ['a [b](c)', 'un lien'],
    ['a ![b](c)', 'une image'],
    ['a\n\n***', 'un trait de séparation'],
    ['***\n\n- a', 'un trait de séparation'],
    ['***\n\n***\n\na', 'un trait de séparation'],
    ['- ***\n\n  a', 'un trait de séparation'],
    ['a  \nb', 'un retour à la ligne forcé'],
    ['a\\\nb', 'un retour à la ligne forcé'],
    ['- a\n-\n- b', 'un élément de liste vide'],
    ['| a |\n|---|', 'un tableau sans autre ligne que son en-tête'],
    ['> - a', 'une note qui n’est pas faite de paragraphes'],
    ['> | a |\n> |---|\n> | b |', 'une note qui n’est pas faite de paragraphes'],
    ['a }} b', 'une accolade seule'],
    ['a {nom} b', 'une accolade seule'],
    ['a \\{{nom}} b', 'une accolade seule'],
    ['- a\n\n{{#if x}}\n  - b\n{{/if}}', 'une liste en retrait dans un bloc'],
  ])('refuses the mark of %j', (source, mark) => {
    expect(parse(source).mistakes).toContainEqual({ code: 'mark-refused', mark })
  })

  it('never throws, and points inside the text, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{{{',
        '#if x',
        '#each y',
        '/if',
        'else',
        '^',
        '~',
        '!--',
        '--',
        'nombre ',
        'pluriel a "b" "c"',
      ],
      ...[
        '- ',
        '1. ',
        '> ',
        '| a |\n|---|\n',
        '# ',
        '**',
        '`',
        '"',
        '\\',
        '\n',
        '\r\n',
        '\r',
        ' ',
        'é',
        '🎉',
        '\u0000',
        '\ue100',
        'mot',
      ],
      ...[
        '{{#if x}}\n',
        '{{else}}\n',
        '\n{{/if}}\n',
        '{{a}}',
        '{{#signature}}\n',
        '{{/signature}}\n',
        '[x]: y',
        '<b',
        '&amp;',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = pieces.join('')
        const last = linesOf(source).at(source.length)
        for (const said of parse(source).said)
          expect(Number.parseInt(said, 10)).toBeLessThanOrEqual(last.line)
      }),
      { numRuns: 2000 },
    )
  })
})
