import { describe, expect, it } from 'vitest'
import { parseText } from '#assembly/parse-text.ts'
import type { TemplateMistake } from '#assembly/template-problem.ts'

function parse(expression: string) {
  const mistakes: TemplateMistake[] = []
  const blocks = parseText(`a ${expression}`, (_, mistake) => mistakes.push(mistake))
  const [block] = blocks
  return { node: block?.type === 'paragraph' ? block.children[1] : undefined, mistakes }
}
const at = { line: 1, column: 3 }

describe('expression', () => {
  it.each([
    ['{{x}}', { type: 'value', name: 'x', at }],
    ['{{ x }}', { type: 'value', name: 'x', at }],
    ['{{this}}', { type: 'value', name: 'this', at }],
    ['{{nombre x}}', { type: 'value', name: 'x', helper: 'nombre', at }],
    ['{{lettres x}}', { type: 'value', name: 'x', helper: 'lettres', at }],
    ['{{montant x}}', { type: 'value', name: 'x', helper: 'montant', at }],
    ['{{date x}}', { type: 'value', name: 'x', helper: 'date', at }],
    ['{{liste x}}', { type: 'value', name: 'x', helper: 'liste', at }],
    ['{{pluriel x "an" \'ans\'}}', { type: 'value', name: 'x', helper: 'pluriel', words: ['an', 'ans'], at }],
    ['{{renvoi "a-b"}}', { type: 'reference', target: 'a-b', at }],
  ])('%s is read', (expression, node) => {
    expect(parse(expression)).toEqual({ node, mistakes: [] })
  })

  it.each([
    '{{{x}}}',
    '{{&x}}',
    '{{x.y}}',
    '{{../x}}',
    '{{this.x}}',
    '{{./x}}',
    '{{@index}}',
    '{{"x"}}',
    '{{12}}',
    '{{true}}',
    '{{null}}',
    '{{nombre x y=1}}',
    '{{~x}}',
    '{{x~}}',
  ])('%s is too rich', (expression) => {
    expect(parse(expression)).toEqual({
      node: undefined,
      mistakes: [{ code: 'expression-too-rich', expression }],
    })
  })

  it.each([
    ['{{nombre}}', 'nombre', '{{nombre nomDuFait}}'],
    ['{{nombre x y}}', 'nombre', '{{nombre nomDuFait}}'],
    ['{{nombre "x"}}', 'nombre', '{{nombre nomDuFait}}'],
    ['{{nombre (date x)}}', 'nombre', '{{nombre nomDuFait}}'],
    ['{{nombre 12}}', 'nombre', '{{nombre nomDuFait}}'],
    ['{{pluriel x}}', 'pluriel', '{{pluriel nomDuFait "jour" "jours"}}'],
    ['{{pluriel x "a"}}', 'pluriel', '{{pluriel nomDuFait "jour" "jours"}}'],
    ['{{pluriel x "a" b}}', 'pluriel', '{{pluriel nomDuFait "jour" "jours"}}'],
    ['{{pluriel x "a" "b" "c"}}', 'pluriel', '{{pluriel nomDuFait "jour" "jours"}}'],
    ['{{pluriel "a" "b"}}', 'pluriel', '{{pluriel nomDuFait "jour" "jours"}}'],
    ['{{renvoi}}', 'renvoi', '{{renvoi "identifiant-de-l-article"}}'],
    ['{{renvoi x}}', 'renvoi', '{{renvoi "identifiant-de-l-article"}}'],
    ['{{renvoi "x" "y"}}', 'renvoi', '{{renvoi "identifiant-de-l-article"}}'],
  ])('%s is not how %s is written', (expression, helper, expected) => {
    expect(parse(expression).mistakes).toEqual([{ code: 'helper-arguments', helper, expected }])
  })

  it.each([
    ['{{nonbre x}}', 'nonbre', { nearest: 'nombre' }],
    ['{{Date x}}', 'Date', { nearest: 'date' }],
    ['{{eq x 1}}', 'eq', {}],
    ['{{constructor x}}', 'constructor', {}],
    ['{{toString x}}', 'toString', {}],
  ])('%s: no helper is called « %s »', (expression, name, near) => {
    expect(parse(expression).mistakes).toEqual([{ code: 'helper-unknown', name, ...near }])
  })

  it('a name is only a name, even one every object has', () => {
    expect(parse('{{constructor}}')).toEqual({
      node: { type: 'value', name: 'constructor', at },
      mistakes: [],
    })
  })
})
