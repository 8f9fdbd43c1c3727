import { describe, expect, it } from 'vitest'
import { type Found, numbersIn, numbersOf, textsWithFiguresIn } from '../support/source-numbers.ts'

/*
 * No figure of the law in the source: they live, dated and sourced, in `templates/parametres` and `templates/bornes`; what
 * the network proposes, in `templates/propositions.yaml`.
 *
 * Where the law is computed and asked (`rules`, `questions`), no number at all but 0 and 1, the calendar and arithmetic
 * under the names below, and how many decimals a field takes.
 * Everywhere else, no number (but 0, 1 and 2) is compared with, and none bears a name of the law: a threshold hidden in a
 * screen or in the command line is one of the two. Numbers of layout, delays and formats remain.
 */

/** Numbers that belong to everybody: the calendar’s and arithmetic’s, each under its name. */
const COMMON: Readonly<Record<string, number>> = {
  MONTHS_IN_A_YEAR: 12,
  WEEKS_IN_A_YEAR: 52,
  DAYS_IN_A_WEEK: 7,
  MOST_DAYS_A_MONTH: 31,
  HOURS_A_DAY: 24,
  CENTURY: 2000,
  PER_CENT: 100,
  TEN: 10,
  TWO_DIGITS: 2,
  TOLERANCE: 1e-9,
}

/** Places where a number is not the law’s, and why. A name stands for the constant alone. */
const EXCEPTIONS: readonly { readonly file: string; readonly name?: string; readonly why: string }[] = [
  { file: 'questions/identifiers.ts', why: 'control keys and lengths of SIRET, APE, IDCC: formats' },
  { file: 'questions/limits.ts', why: 'limits of the tool: length of a text, years a date may have' },
  { file: 'questions/show-unit.ts', why: 'French grammar: the plural begins at 2' },
  { file: 'questions/french-date.ts', name: 'SHORTEST_MONTH', why: 'letters that tell a month' },
  { file: 'questions/french-number.ts', name: 'LONGEST', why: 'characters of a number' },
  { file: 'questions/read-answers.ts', name: 'MOST_HINTS', why: 'hints given on one file' },
  { file: 'rules/conclusion.ts', name: 'TIERS', why: 'the unit of a parameter, which counts thirds' },
  { file: 'rules/derogation-anciennete.ts', name: 'TIERS', why: 'the same' },
  { file: 'dossier/open-file.ts', why: 'the bytes that begin a UTF-16 file' },
  { file: 'ui/kit/date-text.ts', why: 'days and months a date may have: calendar' },
]

const DECIMALS: ReadonlySet<string> = new Set(['decimals', 'minimumFractionDigits', 'maximumFractionDigits'])

/** Words of the law, in names of the source. */
const LAW =
  /seuil|plafond|plancher|taux|duree|delai|effectif|majorit|majoration|salarie|heures|jours|mandat|preavis|threshold|legal/i

const isExcepted = ({ file, names }: Found<unknown>): boolean =>
  EXCEPTIONS.some((one) => one.file === file && (one.name === undefined || names.includes(one.name)))

const isCommon = ({ value, names }: Found<number>): boolean =>
  names.some((name) => Object.hasOwn(COMMON, name) && COMMON[name] === value)

const isForbiddenInTheLaw = (one: Found<number>): boolean =>
  one.value !== 0 &&
  one.value !== 1 &&
  !isCommon(one) &&
  !(DECIMALS.has(one.names.at(-1) ?? '') && Number.isInteger(one.value))

const isForbiddenElsewhere = (one: Found<number>): boolean =>
  one.value > 2 && !isCommon(one) && (one.isCompared || one.names.some((name) => LAW.test(name)))

const show = ({ file, line, value }: Found<unknown>): string => `src/${file}:${line} ${value}`

describe('no figure of the law in the source', () => {
  it('the rules and the questions write no number', () => {
    const found = numbersIn('rules', 'questions').filter(
      (one) => isForbiddenInTheLaw(one) && !isExcepted(one),
    )
    expect(found.map(show)).toEqual([])
  })

  it('elsewhere, no number is compared with, nor bears a name of the law', () => {
    const rooms = ['model', 'assembly', 'authoring', 'dossier', 'register', 'export', 'cli', 'build', 'ui']
    const found = numbersIn(...rooms).filter((one) => isForbiddenElsewhere(one) && !isExcepted(one))
    expect(found.map(show)).toEqual([])
  })

  it('a question says a figure only as an example, a date, or words the model proposes', () => {
    const found = textsWithFiguresIn('questions').filter(
      (one) => SAID.has(one.names.at(-1) ?? '') && /\d/.test(withoutExamples(one.value)),
    )
    expect(found.map(show)).toEqual([])
  })

  it('every exception is still needed', () => {
    const rooms = ['rules', 'questions', 'dossier', 'ui']
    const numbers = numbersIn(...rooms)
    const needless = EXCEPTIONS.filter(
      ({ file, name }) =>
        !numbers.some(
          (one) =>
            one.file === file &&
            (name === undefined || one.names.includes(name)) &&
            (/^(?:rules|questions)\//.test(file) ? isForbiddenInTheLaw(one) : isForbiddenElsewhere(one)),
        ),
    )
    expect(needless).toEqual([])
  })
})

describe('the check itself', () => {
  const refusedInTheLaw = (source: string) => numbersOf(source).filter(isForbiddenInTheLaw)
  const refusedElsewhere = (source: string) => numbersOf(source).filter(isForbiddenElsewhere)

  it.each([
    'const seuil = 50',
    'if (effectif >= 11) vote()',
    'const MONTHS_IN_A_YEAR = 13',
    'nombre({ min: 24 })',
    'f(x * 0.5)',
    'const x = y ?? 20',
  ])('refuses in a rule: %s', (source) => {
    expect(refusedInTheLaw(source)).toHaveLength(1)
  })

  it.each([
    'const MONTHS_IN_A_YEAR = 12',
    'const one = list[0] ?? 1',
    'nombre({ decimals: 2 })',
    'type Level = 0 | 3',
    "const article = 'L2314-34'",
  ])('lets pass in a rule: %s', (source) => {
    expect(refusedInTheLaw(source)).toEqual([])
  })

  it.each([
    'if (effectif >= 50) show()',
    'const SEUIL_CSE = 11',
    'const limits = { plafondForfaitJours: 218 }',
    'const far = a < (b ? 31 : 12)',
    'const f = (delai = 15) => delai',
  ])('refuses elsewhere: %s', (source) => {
    expect(refusedElsewhere(source).length).toBeGreaterThan(0)
  })

  it.each(['const LINE = 34', 'zip(all, { level: 6 })', 'if (rest.length > 2) stop()'])(
    'lets pass elsewhere: %s',
    (source) => {
      expect(refusedElsewhere(source)).toEqual([])
    },
  )
})

/** The keys of a question a person reads as what the tool says. */
const SAID: ReadonlySet<string> = new Set(['label', 'short', 'hint', 'why', 'lead', 'title', 'unit'])

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** A text without what follows « par exemple », nor the dates of the calendar. */
function withoutExamples(text: string): string {
  return text
    .replace(/par exemple.*$/is, '')
    .replace(new RegExp(`\\d+(?:er)? (?:${MONTHS})(?: \\d{4})?`, 'g'), '')
}
