import { describe, expect, it } from 'vitest'
import { createEnvironment, type Ground } from '#assembly/environment.ts'
import { evaluate } from '#assembly/evaluate.ts'
import { parseText } from '#assembly/parse-text.ts'
import { buildVocabulary } from '#assembly/vocabulary.ts'
import { toMarkdown } from '#export/markdown.ts'
import { type Answers, UNKNOWN } from '#model/answers.ts'
import type { Block } from '#model/document.ts'
import {
  choix,
  date,
  liste,
  montant,
  nombre,
  ouiNon,
  plusieurs,
  tableau,
  texte,
  texteLong,
} from '#questions/define.ts'
import type { Question } from '#questions/question.ts'
import { parameters } from '../support/builders.ts'

const questions: Readonly<Record<string, Question>> = {
  nom: texte({ label: 'Nom ?', short: 'nom' }),
  siret: texte({ label: 'SIRET ?', short: 'SIRET', form: 'siret' }),
  sigle: texte({ label: 'Sigle ?', short: 'sigle', optional: true }),
  projet: texteLong({ label: 'Projet ?', short: 'projet' }),
  jours: nombre({ label: 'Jours ?', short: 'nombre de jours', unit: 'jours', decimals: 1 }),
  prime: montant({ label: 'Prime ?', short: 'prime', unit: '€' }),
  effet: date({ label: 'Date ?', short: 'date d’effet' }),
  cadre: ouiNon({ label: 'Cadre ?', short: 'cadre' }),
  forme: choix({
    label: 'Forme ?',
    short: 'forme',
    options: { scop: { label: 'SCOP', text: 'coopérative' }, sas: { label: 'SAS' } },
  }),
  aides: plusieurs({
    label: 'Aides ?',
    short: 'aides',
    options: { repas: { label: 'Repas' }, train: { label: 'Train', text: 'le train' } },
  }),
  buts: liste({ label: 'Buts ?', short: 'buts', line: 'un but' }),
  aSites: ouiNon({ label: 'Des sites ?', short: 'plusieurs sites' }),
  sites: tableau({
    label: 'Sites ?',
    short: 'sites',
    line: 'un site',
    when: 'aSites',
    columns: {
      ville: { kind: 'text', label: 'Ville' },
      personnes: { kind: 'number', label: 'Personnes (ETP)', unit: 'personnes' },
    },
  }),
}
const ground: Ground = {
  questions,
  constats: {},
  vocabulary: buildVocabulary(questions, {}, ['seuilCse']),
  parameters,
}

function blocksOf(template: string, answers: Answers): readonly Block[] {
  const problems: unknown[] = []
  const parsed = parseText(template, (_, mistake) => problems.push(mistake))
  expect(problems).toEqual([])
  return evaluate(parsed, createEnvironment(ground, answers))
}

/** The text as Markdown prints it, no-break spaces as plain ones. */
function print(template: string, answers: Answers = {}): string {
  const printed = toMarkdown({
    type: 'document',
    model: 'm',
    modelVersion: '1',
    title: 'T',
    subtitle: [],
    numbers: {},
    children: [
      {
        type: 'part',
        id: 'p',
        children: [
          { type: 'clause', id: 'c', title: 'C', certain: true, children: blocksOf(template, answers) },
        ],
      },
    ],
  })
  return (printed.split('## C\n')[1] ?? '').trim().replace(/[\u00a0\u202f]/g, ' ')
}

describe('values', () => {
  it.each([
    ['{{nom}}', { nom: 'Les Jardins' }, 'Les Jardins'],
    ['{{siret}}', { siret: '99203518800018' }, '992 035 188 00018'],
    ['{{nombre jours}}', { jours: '1607,5' }, '1 607,5'],
    ['{{lettres jours}}', { jours: '21' }, 'vingt et un'],
    ['{{montant prime}}', { prime: '12,5' }, '12,50 €'],
    ['{{montant prime}}', { prime: '1200' }, '1 200 €'],
    ['{{date effet}}', { effet: '3/3/2027' }, '3 mars 2027'],
    ['{{date effet}}', { effet: '1/3/2027' }, '1er mars 2027'],
    ['{{forme}}', { forme: 'scop' }, 'coopérative'],
    ['{{forme}}', { forme: 'sas' }, 'SAS'],
    ['{{liste aides}}', { aides: ['repas', 'train'] }, 'Repas et le train'],
    ['{{liste buts}}', { buts: ['un', ' ', 'deux', 'trois'] }, 'un, deux et trois'],
    ['{{nombre seuilCse}}', {}, '11'],
    ['**{{nom}}**', { nom: 'A' }, '**A**'],
  ] as const)('%s with %j: %s', (template, answers, printed) => {
    expect(print(template, answers)).toBe(printed)
  })

  it.each([
    ['{{nom}}.', { nom: 'Dupont & Cie.' }, 'Dupont & Cie.'],
    ['**{{nom}}**. Fin.', { nom: 'Pour qui ?' }, '**Pour qui ?** Fin.'],
    ['{{nom}}, {{nom}} ;', { nom: 'Cie.' }, 'Cie., Cie. ;'],
    ['{{nom}}.', { nom: 'les ateliers ;' }, 'les ateliers.'],
    ['Chez {{nom}}, ici', { nom: 'nous :' }, 'Chez nous, ici'],
    ['{{liste buts}}.', { buts: ['un ;', 'deux ;', 'trois.'] }, 'un, deux et trois.'],
    ['{{forme}}.', { forme: 'scop' }, 'coopérative.'],
  ] as const)('%s with %j closes once: %s', (template, answers, printed) => {
    expect(print(template, answers)).toBe(printed)
  })

  it('keeps the lines of a value inside a sentence, without blank ones', () => {
    expect(print('Adresse : {{projet}}.', { projet: '1 rue A  \n \n\n 93100 B' })).toBe(
      'Adresse : 1 rue A\\\n93100 B.',
    )
  })

  it('says no word of a list that has none', () => {
    expect(print('{{liste buts}}', { buts: ['-', 'un', '\u200b'] })).toBe('un')
  })

  it.each([
    ['0', 'jour'],
    ['1', 'jour'],
    ['1,5', 'jour'],
    ['2', 'jours'],
    ['10', 'jours'],
  ])('%s takes « %s »', (jours, word) => {
    expect(print('{{pluriel jours "jour" "jours"}}', { jours })).toBe(word)
  })

  it('a plural is text, a value is filled and leads to its question, a figure of the law leads to none', () => {
    const [block] = blocksOf('{{nombre jours}} {{pluriel jours "jour" "jours"}}, {{nombre seuilCse}}', {
      jours: '2',
    })
    expect(block).toEqual({
      type: 'paragraph',
      children: [
        { type: 'filled', fact: 'jours', value: '2', origin: 'answer' },
        { type: 'text', value: '\u00a0' },
        { type: 'text', value: 'jours' },
        { type: 'text', value: ', ' },
        { type: 'filled', fact: '', value: '11', origin: 'parameter' },
      ],
    })
  })

  it.each([
    [undefined, 'unanswered'],
    [UNKNOWN, 'unknown'],
    ['beaucoup', 'wrong'],
  ] as const)('%j leaves a blank: %s', (answer, reason) => {
    const blank = { type: 'blank', fact: 'jours', label: 'nombre de jours', reason }
    expect(blocksOf('{{nombre jours}}', answer === undefined ? {} : { jours: answer })).toEqual([
      { type: 'paragraph', children: [blank] },
    ])
  })

  it('a plural of what is not known yet is plural', () => {
    expect(print('{{nombre jours}} {{pluriel jours "jour" "jours"}}')).toBe(
      '[à compléter : nombre de jours] jours',
    )
  })

  it('a name full of marks comes through as one filled node', () => {
    const nom = '# *Pirate* & <b>Fils</b> {{x}}'
    expect(blocksOf('**{{nom}}**, ', { nom })).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'filled', fact: 'nom', value: nom, origin: 'answer' }] },
          { type: 'text', value: ',' },
        ],
      },
    ])
  })

  it('a long answer alone in its paragraph keeps its paragraphs, and keeps its lines elsewhere', () => {
    const projet = 'Un.\r\n\r\nDeux.\n  \nTrois.'
    expect(blocksOf('{{projet}}', { projet })).toHaveLength(3)
    expect(print('{{projet}}', { projet })).toBe('Un.\n\nDeux.\n\nTrois.')
    expect(blocksOf('- {{projet}}', { projet })).toMatchObject([{ children: [{ children: [{}, {}, {}] }] }])
    expect(blocksOf('Projet : {{projet}}', { projet })).toHaveLength(1)
    expect(print('{{projet}}', { projet: 'Nous voulons :\n---\nUn.' })).toBe('Nous voulons :\n\nUn.')
  })
})

describe('conditions', () => {
  const template = '{{#if cadre}}\nOui.\n{{else}}\nNon.\n{{/if}}'

  it.each([
    [{ cadre: true }, 'Oui.'],
    [{ cadre: false }, 'Non.'],
    [{}, '[à compléter : cadre]'],
    [{ cadre: UNKNOWN }, '[à compléter : cadre]'],
  ] as const)('%j: %s', (answers, printed) => {
    expect(print(template, answers)).toBe(printed)
  })

  it('a false condition leaves nothing at all', () => {
    expect(
      print('A\n\n{{#if cadre}}\nB\n{{/if}}\n\n{{#if formeSas}}\nC\n{{/if}}\n\nD', {
        cadre: false,
        forme: 'scop',
      }),
    ).toBe('A\n\nD')
  })

  it('an optional answer not given is lawful silence', () => {
    const optional = '{{#if sigleRenseigne}}\nSigle : {{sigle}}.\n{{else}}\nSans sigle.\n{{/if}}'
    expect(print(optional)).toBe('Sans sigle.')
    expect(print(optional, { sigle: 'LJ' })).toBe('Sigle : LJ.')
    expect(print(optional, { sigle: UNKNOWN })).toBe('[à compléter : sigle]')
  })

  it('conditions that wait for the same answer leave one blank', () => {
    const siblings =
      '{{#if formeScop}}\nA\n{{/if}}\n\n{{#if formeSas}}\nB\n{{/if}}\n\n{{#if cadre}}\nC\n{{/if}}'
    expect(print(siblings)).toBe('[à compléter : forme]\n\n[à compléter : cadre]')
  })

  it('words between them keep both', () => {
    expect(print('{{#if formeScop}}\nA\n{{/if}}\n\nB\n\n{{#if formeSas}}\nC\n{{/if}}')).toBe(
      '[à compléter : forme]\n\nB\n\n[à compléter : forme]',
    )
  })

  it('a note between two blanks does not say the same one twice', () => {
    const template = '{{#if cadre}}\nA.\n{{/if}}\n\n> Note.\n\n{{#if cadre}}\nB.\n{{/if}}'
    expect(print(template)).toBe('[à compléter : cadre]\n\n> Note.')
  })

  it('a list with conditions stays one list, its blank an item said once', () => {
    const list =
      '1. un\n\n{{#if formeScop}}\n1. deux\n{{/if}}\n\n{{#if formeSas}}\n1. trois\n{{/if}}\n\n1. quatre'
    expect(print(list)).toBe('1. un\n2. [à compléter : forme]\n3. quatre')
    expect(print(list, { forme: 'scop' })).toBe('1. un\n2. deux\n3. quatre')
    expect(print(list, { forme: 'sas' })).toBe('1. un\n2. trois\n3. quatre')
  })

  it('a bulleted list and a numbered one stay apart', () => {
    expect(blocksOf('- a\n\n{{#if cadre}}\n1. b\n{{/if}}', { cadre: true })).toHaveLength(2)
  })
})

describe('loops', () => {
  const paragraphs =
    '{{#each sites}}\nÀ {{ville}}, {{nombre personnes}} {{pluriel personnes "personne" "personnes"}} ({{nom}}).\n{{else}}\nUn seul site.\n{{/each}}'
  const sites = [
    { ville: 'Lyon', personnes: '1' },
    { ville: 'Brest', personnes: '12' },
  ]

  it('repeats paragraphs', () => {
    expect(print(paragraphs, { nom: 'A', aSites: true, sites })).toBe(
      'À Lyon, 1 personne (A).\n\nÀ Brest, 12 personnes (A).',
    )
  })

  it('writes all that is said of a line before the next line, each on its page where a rule asks for one', () => {
    const pages =
      '{{#each sites}}\n***\n\nVote à {{ville}}\n\n| Nom | Voix |\n|---|---|\n| … | … |\n{{/each}}\n\nFin.'
    const page = (ville: string) => `***\n\nVote à ${ville}\n\n| Nom | Voix |\n| --- | --- |\n| … | … |\n\n`
    expect(print(pages, { aSites: true, sites })).toBe(`${page('Lyon')}${page('Brest')}Fin.`)
  })

  it('writes apart the lines of a cell of a drawn list, alone in its paragraph', () => {
    const drawn = createEnvironment(ground, {}, { calculDesTitulaires: [{ voteLu: 'A', etapeLue: '1\n2' }] })
    const blocks = evaluate(
      parseText('{{#each calculDesTitulaires}}\n***\n\n{{etapeLue}}\n{{/each}}', () => undefined),
      drawn,
    )
    expect(blocks).toEqual([
      { type: 'paragraph', newPage: true, children: [{ type: 'text', value: '1' }] },
      { type: 'paragraph', children: [{ type: 'text', value: '2' }] },
    ])
  })

  it('starts a page once, before the first paragraph of a long answer', () => {
    expect(print('***\n\n{{projet}}', { projet: 'Un.\nDeux.' })).toBe('***\n\nUn.\n\nDeux.')
  })

  it('writes the other branch when the list is not asked', () => {
    expect(print(paragraphs, { nom: 'A', aSites: false, sites })).toBe('Un seul site.')
  })

  it('repeats a list as one list', () => {
    expect(print('{{#each buts}}\n- {{this}} ;\n{{/each}}\n\n- fin.', { buts: ['a', 'b'] })).toBe(
      '- a ;\n- b ;\n- fin.',
    )
    expect(print('{{#each aides}}\n- {{this}}\n{{/each}}', { aides: ['train'] })).toBe('- le train')
  })

  it('ends with a full stop the point that comes last, whatever a loop or a condition leaves there', () => {
    const loop = '{{#each buts}}\n- {{this}} ;\n{{/each}}'
    expect(print(loop, { buts: ['a', 'b'] })).toBe('- a ;\n- b.')
    expect(print(loop)).toBe('- [à compléter : buts].')
    const chosen = '- un ;\n\n{{#if cadre}}\n- deux ;\n{{/if}}'
    expect(print(chosen, { cadre: false })).toBe('- un.')
    expect(print(chosen, { cadre: true })).toBe('- un ;\n- deux.')
    const nested = '- un :\n  - deux ;\n  - trois ;'
    expect(print(nested)).toBe('- un :\n\n  - deux ;\n  - trois.')
    expect(print(`${nested}\n- quatre ;`)).toBe('- un :\n\n  - deux ;\n  - trois ;\n- quatre.')
  })

  it('keeps the punctuation the person ended a point with, and leaves paragraphs alone', () => {
    const loop = '{{#each buts}}\n- {{this}} ;\n{{/each}}'
    expect(print(loop, { buts: ['Un.', 'deux ;', 'trois !'] })).toBe('- Un.\n- deux ;\n- trois !')
    expect(print('{{#each buts}}\n- {{this}}\n{{/each}}', { buts: ['a ;', 'b ;'] })).toBe('- a\n- b')
    expect(print('un ;')).toBe('un ;')
    expect(print('{{#each buts}}\n- {{this}}\n{{/each}}', { buts: ['a'] })).toBe('- a')
  })

  it('repeats the last row of a table', () => {
    const table =
      '{{#each sites}}\n| Ville | Personnes |\n|---|--:|\n| Siège | 3 |\n| {{ville}} | {{nombre personnes}} |\n{{/each}}'
    expect(print(table, { aSites: true, sites })).toBe(
      '| Ville | Personnes |\n| --- | ---: |\n| Siège | 3 |\n| Lyon | 1 |\n| Brest | 12 |',
    )
    expect(print(table, { aSites: false })).toBe('')
  })

  it('leaves the blanks of one line while the list is missing, and of the cells left empty', () => {
    const line = '{{#each sites}}\n- {{ville}} : {{nombre personnes}}\n{{/each}}'
    expect(print(line, { aSites: true })).toBe('- [à compléter : ville] : [à compléter : personnes (ETP)]')
    expect(print(line, { aSites: true, sites: [{ ville: 'Lyon', personnes: '' }] })).toBe(
      '- Lyon : [à compléter : personnes (ETP)]',
    )
    expect(print('{{#each buts}}\n- {{this}}\n{{/each}}')).toBe('- [à compléter : buts]')
  })

  it('names what the line lacks, and leads to the question that comes first while the list may not be asked', () => {
    const [block] = blocksOf('{{#each sites}}\n{{ville}}\n{{/each}}', {})
    expect(block).toEqual({
      type: 'paragraph',
      children: [{ type: 'blank', fact: 'aSites', label: 'ville', reason: 'unanswered' }],
    })
  })
})
