import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPUTED_LISTS } from '#assembly/computed-lists.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'
import { buildVocabulary, optionName } from '#assembly/vocabulary.ts'
import { checkCoverage } from '#authoring/check-coverage.ts'
import { checkTemplates } from '#authoring/check-templates.ts'
import { parseTemplates, type TemplateFiles } from '#authoring/parse-templates.ts'
import { sayTemplateMistake, showTemplateProblem } from '#authoring/template-messages.ts'
import { readTemplates } from '#build/read-templates.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'
import { templates } from '../support/shipped.ts'

const BASE = readTemplates(fileURLToPath(new URL('../templates/mauvais/socle', import.meta.url)))
const CLAUSE = 'modele/clauses/un.md'
const MANIFEST = 'modele/document.yaml'

/** What is wrong with the smallest model once these files are laid over it; its unused questions are set apart. */
function problemsWith(files: TemplateFiles): readonly TemplateProblem[] {
  return checkTemplates(parseTemplates({ ...BASE, ...files })).filter(
    ({ file }) => !file.startsWith('questions'),
  )
}
const clause = (text: string, head = ''): string =>
  (BASE[CLAUSE] ?? '').replace('Texte.', text).replace('---\n', `---\n${head}`)
const said = (files: TemplateFiles): readonly string[] => problemsWith(files).map(showTemplateProblem)

it('finds nothing wrong with the templates that are shipped', () => {
  expect(checkTemplates(templates).map(showTemplateProblem)).toEqual([])
})

describe('« vouliez-vous écrire »', () => {
  it.each([
    ['{{nomEmploye}}', 'nomEmployeur'],
    ['{{nomemployeur}}', 'nomEmployeur'],
    ['{{nombre seuilCe}}', undefined],
    ['{{nombre nombreSalaries}}', 'nombreDeSalaries'],
    ['{{#if estSIAE}}\nA\n{{/if}}', 'estSiae'],
    ['{{#each etablissement}}\nA\n{{/each}}', 'etablissements'],
    ['{{xyzxyzxyz}}', undefined],
  ])('%s: %s', (text, nearest) => {
    const [problem, ...others] = problemsWith({ [CLAUSE]: clause(text) })
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'name-unknown', file: CLAUSE, ...(nearest ? { nearest } : {}) })
    if (!nearest) expect(problem).not.toHaveProperty('nearest')
  })

  it('is asked of the condition of an article, of its references, of its sources', () => {
    expect(said({ [CLAUSE]: clause('A', 'quand: estSia\n') }).join()).toContain(
      'Vouliez-vous écrire « estSiae » ?',
    )
    expect(said({ [CLAUSE]: clause('{{renvoi "u"}}') }).join()).toContain('Vouliez-vous écrire « un » ?')
  })
})

describe('names every object has', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('%s is no name of ours', (name) => {
    expect(problemsWith({ [CLAUSE]: clause(`{{${name}}}`) })).toMatchObject([{ code: 'name-unknown', name }])
    expect(problemsWith({ [CLAUSE]: clause(`{{#if ${name}}}\nA\n{{/if}}`) })).toMatchObject([
      { code: 'name-unknown', name },
    ])
    expect(
      problemsWith({ [CLAUSE]: clause(`{{#each etablissements}}\n{{${name}}}\n{{/each}}`) }),
    ).toMatchObject([{ code: 'name-unknown', name }])
  })
})

describe('loops', () => {
  it('repeat the last row of a table only: columns have no meaning above it', () => {
    const table = (header: string, row: string) =>
      `{{#each etablissements}}\n| ${header} |\n|---|\n| ${row} |\n{{/each}}`
    expect(problemsWith({ [CLAUSE]: clause(table('Nom', '{{nomEtablissement}}')) })).toEqual([])
    expect(problemsWith({ [CLAUSE]: clause(table('{{nomEtablissement}}', 'A')) })).toMatchObject([
      { code: 'name-unknown', name: 'nomEtablissement' },
    ])
  })

  it('give `this` for plain lists only', () => {
    expect(problemsWith({ [CLAUSE]: clause('{{#each populations}}\n- {{this}}\n{{/each}}') })).toEqual([])
    expect(problemsWith({ [CLAUSE]: clause('{{this}}') })).toMatchObject([
      { code: 'name-unknown', name: 'this' },
    ])
    expect(
      problemsWith({ [CLAUSE]: clause('{{#each populations}}\n- {{nombre this}}\n{{/each}}') }),
    ).toMatchObject([{ code: 'helper-wrong-kind' }])
  })
})

describe('manifest', () => {
  const manifest = (from: string, to: string): TemplateFiles => ({
    [MANIFEST]: (BASE[MANIFEST] ?? '').replace(from, to),
  })

  it('its subtitle is held against the vocabulary', () => {
    expect(problemsWith(manifest('version:', 'sousTitre: "{{nomEmployeurs}}"\nversion:'))).toMatchObject([
      { code: 'name-unknown', name: 'nomEmployeurs', file: MANIFEST },
    ])
    expect(problemsWith(manifest('version:', 'sousTitre: "{{nomEmployeur}}"\nversion:'))).toEqual([])
  })

  it('its subtitle is one line of text', () => {
    for (const subtitle of ['- a', '| a |', '{{#if estSiae}}\\na\\n{{/if}}', '> a'])
      expect(problemsWith(manifest('version:', `sousTitre: "${subtitle}"\nversion:`)).length).toBeLessThan(2)
    expect(problemsWith(manifest('version:', 'sousTitre: "- a"\nversion:'))).toMatchObject([
      { code: 'mark-refused' },
    ])
    expect(problemsWith(manifest('version:', 'sousTitre: {{a}}\nversion:'))).toMatchObject([
      { code: 'key-wrong' },
    ])
  })

  it.each([
    ['titre: Essai\n', '', 'key-missing'],
    ['titre: Essai', 'titre: 12', 'key-wrong'],
    ['titre: Règles', 'titre: 2026', 'key-wrong'],
    ['id: regles', 'nom: regles', 'key-missing'],
    ['- un', '- 12', 'key-wrong'],
    ['- un', '- [un]', 'key-wrong'],
    ['version: "1"', 'version: 1.0', 'key-wrong'],
  ])('%j written %j: %s', (from, to, code) => {
    expect(problemsWith(manifest(from, to)).map((problem) => problem.code)).toContain(code)
  })

  it.each([
    ['{ quand: estSia, titre: Autre }', 'name-unknown'],
    ['{ quand: effectifCse, titre: Autre }', 'condition-not-yes-no'],
    ['{ titre: Autre }', 'key-missing'],
    ['{ quand: estSiae }', 'key-missing'],
    ['{ quand: estSiae, titre: 12 }', 'key-wrong'],
  ])('another title of a part, %s: %s, said where it stands', (variant, code) => {
    const problems = problemsWith(
      manifest('titre: Règles', `titre: Règles\n    variantes:\n      - ${variant}`),
    )
    expect(problems).toMatchObject([{ code, file: MANIFEST, at: { line: 10 } }])
  })

  it('a part has a first title before it has others, and each is tried both ways', () => {
    const other = 'variantes: [{ quand: estSiae, titre: Autre }]'
    expect(problemsWith(manifest('titre: Règles', other))).toMatchObject([
      { code: 'key-missing', key: 'titre', file: MANIFEST },
    ])
    const files = manifest('titre: Règles', `titre: Règles\n    ${other}`)
    expect(problemsWith(files)).toEqual([])
    const vocabulary = buildVocabulary(QUESTIONS, CONSTATS, [])
    expect(checkCoverage(parseTemplates({ ...BASE, ...files }), vocabulary)).toMatchObject([
      { code: 'condition-never-true', name: 'estSiae', file: MANIFEST },
      { code: 'condition-never-false', name: 'estSiae', file: MANIFEST },
    ])
  })

  it('a variant in another part, or of a variant, is out of place', () => {
    const variant = (of: string, id: string) =>
      clause('Autre.', `variante: ${of}\nquand: estSiae\n`).replace('titre: Un', `titre: ${id}`)
    const files = { 'modele/clauses/deux.md': variant('un', 'Deux') }
    expect(problemsWith({ ...files, ...manifest('- un', '- un\n      - deux') })).toEqual([])
    expect(problemsWith({ ...files, ...manifest('- preambule', '- preambule\n      - deux') })).toMatchObject(
      [{ code: 'variant-misplaced', id: 'un' }],
    )
    expect(
      problemsWith({
        ...files,
        'modele/clauses/trois.md': variant('deux', 'Trois'),
        ...manifest('- un', '- un\n      - deux\n      - trois'),
      }),
    ).toMatchObject([{ code: 'variant-unknown', id: 'deux', file: 'modele/clauses/trois.md' }])
  })
})

describe('names', () => {
  it('a parameter takes no name that is taken', () => {
    const parameter = (name: string) =>
      `${name}:\n  unite: jours\n  sources: [L1]\n  valeurs: [{ depuis: 2020-01-01, valeur: 1 }]\n`
    for (const name of [
      'nomEmployeur',
      'codeApeRenseigne',
      'typesSiaeAi',
      'estSiae',
      'voieDeConclusionMandate',
    ])
      expect(problemsWith({ 'parametres/a.yaml': parameter(name) })).toMatchObject([
        { code: 'name-taken', name },
      ])
    for (const name of ['nouveauChiffre', 'constructor'])
      expect(problemsWith({ 'parametres/a.yaml': parameter(name) })).toEqual([])
    expect(
      problemsWith({
        'parametres/a.yaml': parameter('deuxFois'),
        'parametres/b.yaml': parameter('deuxFois'),
      }),
    ).toMatchObject([
      { code: 'name-taken', name: 'deuxFois', by: 'parametres/a.yaml', file: 'parametres/b.yaml' },
    ])
  })

  it('questions, their options, what is given and findings never take each other’s', () => {
    const names = [
      ...Object.entries(QUESTIONS).flatMap(([name, question]) => [
        name,
        ...(question.optional ? [`${name}Renseigne`] : []),
        ...('options' in question
          ? Object.keys(question.options).map((option) => optionName(name, option))
          : []),
      ]),
      ...Object.entries(CONSTATS).flatMap(([name, { options }]) => [
        name,
        ...options.map((option) => optionName(name, option)),
      ]),
      ...Object.keys(templates.parameters),
      ...Object.keys(COMPUTED_LISTS),
    ]
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([])
    expect(
      Object.keys(buildVocabulary(QUESTIONS, CONSTATS, Object.keys(templates.parameters))).sort(),
    ).toEqual(names.sort())
  })
})

describe('coverage', () => {
  const vocabulary = buildVocabulary(QUESTIONS, CONSTATS, Object.keys(templates.parameters))
  const [first] = templates.examples

  it('each condition is tried both ways by the samples that are shipped', () => {
    expect(checkCoverage(templates, vocabulary)).toEqual([])
  })

  it('no sample: nothing is tried', () => {
    const codes = new Set(checkCoverage({ ...templates, examples: [] }, vocabulary).map(({ code }) => code))
    expect([...codes].sort()).toEqual(['condition-never-false', 'condition-never-true'])
  })

  it('one sample tries each condition one way, or no way when it does not answer', () => {
    const problems = checkCoverage({ ...templates, examples: first ? [first] : [] }, vocabulary)
    expect(problems.length).toBeGreaterThan(20)
    const unanswered = checkCoverage(
      { ...templates, examples: first ? [{ ...first, answers: {} }] : [] },
      vocabulary,
    )
    expect(unanswered.filter(({ code }) => code === 'condition-never-true').length).toBeGreaterThan(20)
  })

  it('points at the condition itself', () => {
    const parsed = parseTemplates({ ...BASE, [CLAUSE]: clause('A\n\n{{#if estSiae}}\nB\n{{/if}}') })
    expect(checkCoverage(parsed, vocabulary)).toMatchObject([
      { file: CLAUSE, at: { line: 10, column: 1 }, code: 'condition-never-true', name: 'estSiae' },
      { file: CLAUSE, at: { line: 10, column: 1 }, code: 'condition-never-false', name: 'estSiae' },
    ])
  })
})

describe('files that cannot be read', () => {
  it('a mark left by a Windows editor at the start of a file changes nothing', () => {
    const marked = Object.fromEntries(Object.entries(BASE).map(([path, text]) => [path, `\ufeff${text}`]))
    expect(problemsWith(marked)).toEqual([])
  })

  it('Windows line ends change nothing', () => {
    const windows = Object.fromEntries(
      Object.entries(BASE).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    )
    expect(problemsWith(windows)).toEqual([])
  })

  it('never make it throw, and each remark is a sentence', () => {
    const paths = [
      ...[
        CLAUSE,
        'modele/clauses/__proto__.md',
        MANIFEST,
        'parametres/a.yaml',
        'exemples/a.yaml',
        'droit/articles.json',
      ],
      ...['autre/document.yaml', 'autre/clauses/x.md', 'constructor/document.yaml'],
    ]
    const pieces = fc.constantFrom(
      ...[
        '---\n',
        'titre: Un\n',
        'quand: estSiae\n',
        'variante: un\n',
        'sources: [L1]\n',
        'parties:\n',
        '  - id: a\n',
        '    clauses: [un]\n',
      ],
      ...[
        'x',
        ': ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '*a',
        '&a ',
        '<<: *a\n',
        '? ',
        '!!map ',
        '!x ',
        '%YAML',
        '\t',
        '\n',
        '\r',
        '|',
        '>',
        '#',
      ],
      ...[
        '{{#if estSiae}}\n',
        '{{/if}}\n',
        '{{nombre effectifCse}}',
        '{{',
        '}}',
        '# En clair\n',
        '# Conseil\n',
        'null',
        '1e400',
        '.nan',
        '2026-01-01',
      ],
      ...[
        'nom: A\n',
        'resume: B\n',
        'date: 2026-01-01\n',
        'reponses: ',
        'reponses:\n  ',
        'nomEmployeur: ',
        '{"articles":',
        'null}',
        '__proto__: 1\n',
        'constructor: 1\n',
        '\u0000',
        '\ufeff',
        '🎉',
      ],
    )
    const text = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...paths), text, { maxKeys: 4 }), (files) => {
        for (const problem of problemsWith(files)) {
          expect(problem.at.line).toBeGreaterThan(0)
          expect(problem.at.column).toBeGreaterThan(0)
          expect(showTemplateProblem(problem)).toMatch(/^[^:]+:\d+:\d+ \S.*[.?]$/s)
        }
      }),
      { numRuns: 1500 },
    )
  }, 60_000)

  it.each([
    ['parametres/a.yaml', 'a: *b\n'],
    ['parametres/a.yaml', 'texte'],
    ['parametres/a.yaml', '- a\n- b\n'],
    ['parametres/a.yaml', 'a: null\n'],
    ['exemples/a.yaml', 'nom: A\nresume: B\ndate: 2026-01-01\nreponses: texte\n'],
    ['exemples/a.yaml', 'nom: A\nresume: B\ndate: 2026-01-01\nreponses: [a]\n'],
    ['exemples/a.yaml', 'null\n'],
    [MANIFEST, '- a\n'],
    [MANIFEST, 'titre: *b\n'],
    [CLAUSE, '---\ntitre: *b\n---\nA\n'],
    [CLAUSE, ''],
    ['droit/articles.json', 'null'],
    ['droit/articles.json', '{"articles": 12}'],
    ['droit/articles.json', '[]'],
  ])('%s, %j: is said', (path, text) => {
    expect(problemsWith({ [path]: text }).length).toBeGreaterThan(0)
  })
})

describe('sentences', () => {
  it.each([
    [
      { code: 'key-unknown', key: 'tire', nearest: 'titre' },
      'La clé « tire » n’existe pas. Vouliez-vous écrire « titre » ?',
    ],
    [
      { code: 'yaml-broken', detail: 'ZUT' },
      'Cette ligne ne se lit pas : elle n’a pas la forme « clé: valeur ». Vérifiez les deux-points, les crochets et les guillemets.',
    ],
    [
      { code: 'braces-broken', near: '{{#if x}}' },
      'Les accolades ne se lisent pas à partir de « {{#if x}} ». Vérifiez que chaque {{#…}} a son {{/…}}.',
    ],
  ] as const)('%j', (mistake, sentence) => {
    expect(sayTemplateMistake(mistake)).toBe(sentence)
  })
})
