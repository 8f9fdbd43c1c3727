import { describe, expect, it } from 'vitest'
import type { Model } from '#assembly/template.ts'
import type { Block } from '#model/document.ts'
import {
  clause,
  emphasis,
  list,
  note,
  p,
  part,
  reference,
  strong,
  table,
  tree,
} from '../support/word-sample.ts'
import { documentFlaws } from './document-flaws.ts'
import { flawsOf } from './flaws-of.ts'

const typed = (value: string) => ({ type: 'filled', fact: 'nomEmployeur', value, origin: 'answer' }) as const
const proposed = (value: string) => ({ ...typed(value), origin: 'proposal' }) as const
const blank = { type: 'blank', fact: 'siret', label: 'SIRET', reason: 'unanswered' } as const

describe('the flaws of some blocks', () => {
  it('a text that reads well has none', () => {
    const blocks = [
      p('Voir « a » (article ', reference('x'), ') ; ', blank, ', ', typed('{{x}} undefined  ..'), ' ; fin.'),
      p('Sont visés :'),
      list(false, 'un ;', [p('deux :'), list(true, 'a ;', 'b.')]),
      p('De même :'),
      note('Une note.'),
      table([false], ['Niveau'], ['Agent etc., cadre']),
    ]
    expect(flawsOf(blocks)).toEqual([])
  })

  it.each<[string, readonly Block[]]>([
    ['says nothing', [p('')]],
    ['says nothing', [p(' – ; ')]],
    ['says nothing', [p(strong(emphasis('…')))]],
    ['says nothing', [p(typed('***'))]],
    ['nothing filled', [p('De ', typed(' '), 'rien.')]],
    ['blank of siret twice', [p(blank), p(blank)]],
    ['blank of siret twice', [p(blank), note('n'), p(blank)]],
    ['blank of siret twice', [list(false, [p(blank), p(blank)])]],
    ['announces nothing', [p('Sont visés :')]],
    ['announces nothing', [p('Sont visés :'), note('n')]],
    ['announces nothing', [list(false, [p('un :')], 'deux.')]],
    ['ends a list', [list(false, 'un ;', 'deux ;')]],
    ['ends a list', [list(false, [p('un'), p('deux', typed('trois,'))])]],
    ['table without a row', [table([false], ['Niveau'])]],
    ['empty row', [table([false], ['Niveau'], [''])]],
    ['empty item', [list(false, [])]],
    ['empty list', [list(false)]],
    ['empty note', [{ type: 'note', children: [] }]],
    ['empty signature', [{ type: 'signature', children: [] }]],
    ['the machine shows', [p('Voir {{nom}}.')]],
    ['the machine shows', [p('Pour undefined ans.')]],
    ['the machine shows', [p('Pour ', proposed('NaN'), ' ans.')]],
    ['the machine shows', [table([false], ['Niveau'], ['[object Object]'])]],
    ['two spaces', [p('un  deux')]],
    ['two spaces', [p('un ', strong('\u00a0deux'))]],
    ['two spaces', [p('un deux ')]],
    ['a blank line', [p('un\n \ndeux')]],
    ['two marks', [p('un..')]],
    ['two marks', [p('un', typed('etc.'), '.')]],
    ['two marks', [p('un ;.')]],
    ['two marks', [p('un, . deux')]],
    ['two marks', [p('un , deux')]],
    ['two marks', [p('Qui ', proposed('vient ?'), '.')]],
    ['two marks', [p(', deux')]],
    ['nothing between', [p('un () deux')]],
    ['nothing between', [p('un «\u00a0\u00a0» deux')]],
  ])('%s: %j', (flaw, blocks) => {
    expect(flawsOf(blocks).join('\n')).toContain(flaw)
  })
})

describe('the flaws of a document', () => {
  const wording = { sources: [], negotiable: true, version: '', reason: '', body: [] }
  const entry = (id: string) => ({ id, wordings: [{ ...wording, id, title: id }] })
  const model: Model = {
    id: 'm',
    title: 'M',
    version: '1',
    subtitle: [],
    parts: [
      { id: 'a', title: 'A', clauses: [entry('x'), entry('y')] },
      { id: 'b', title: 'B', clauses: [entry('z')] },
    ],
  }
  const x = clause('x', 'X', p('Voir ', reference('z'), '.'))
  const [y, z] = [clause('y', 'Y', p('Y.')), clause('z', 'Z', p('Z.'))]
  const whole = tree([part('a', 'A', x, y), part('b', 'B', z)])

  it('numbered in order, it has none', () => {
    expect(documentFlaws(whole, model)).toEqual([])
  })

  it.each([
    ['numbers', { ...whole, numbers: { ...whole.numbers, y: '1.3' } }],
    ['numbers', { ...whole, numbers: { ...whole.numbers, absent: '3' } }],
    ['order', tree([part('a', 'A', y, x), part('b', 'B', z)])],
    ['anchors', tree([part('a', 'A', x, y), part('x', 'B', z)])],
    ['empty part', tree([part('a', 'A', x, y), part('b', 'B', z), part('c', 'C')])],
    ['dangling z', tree([part('a', 'A', x, y)])],
    ['y: no text', tree([part('a', 'A', x, clause('y', 'Y', note('n'))), part('b', 'B', z)])],
    ['y: no title', tree([part('a', 'A', x, clause('y', ' ', p('Y.'))), part('b', 'B', z)])],
    [
      'y: « Y : » announces nothing',
      tree([part('a', 'A', x, clause('y', 'Y', p('Y :'))), part('b', 'B', z)]),
    ],
    ['under the title: ', { ...whole, subtitle: [typed('-')] }],
  ])('%s', (flaw, document) => {
    expect(documentFlaws(document, model).join('\n')).toContain(flaw)
  })
})
