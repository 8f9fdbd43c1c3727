import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { type CalendarDate, FIRST_DATE, parseIsoDate } from '#model/calendar-date.ts'
import type { Law, LawArticle } from '#model/law.ts'
import { atFileStart } from './at-file-start.ts'

type Raw = Readonly<Record<string, unknown>>

/** Where the articles of the law are kept. */
export const LAW_FILE = 'droit/articles.json'

/**
 * The articles of the law, written by a command. A file that does not read is said, and no article is known; an article
 * that has no version, no date or no words is left out.
 */
export function parseLaw(
  file: string,
  json: string,
): { readonly value: Law; readonly problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = []
  const report = (mistake: TemplateMistake): void => {
    problems.push({ ...atFileStart(file), ...mistake })
  }
  const raw = parseJson(json === '' ? '{}' : json)
  if (raw === undefined) report({ code: 'json-broken' })
  const keys = Object(raw) as Raw
  const textOf = (key: string): string => {
    const value = keys[key]
    if (typeof value === 'string' && value !== '') return value
    if (Object.keys(keys).length > 0) report({ code: 'key-missing', key })
    return ''
  }
  const dateOf = (key: string): CalendarDate => {
    const written = textOf(key)
    const date = parseIsoDate(written)
    if (written !== '' && !date) report({ code: 'key-wrong', key, expected: 'une date AAAA-MM-JJ' })
    // The build stops on the remark; until then, a law of no date is a law too old.
    return date ?? FIRST_DATE
  }
  const articles = Object.entries(Object(keys['articles']) as Raw).flatMap(([key, one]) => {
    if (isArticle(one)) return [[key, one] as const]
    report({ code: 'key-wrong', key, expected: '{ id, depuis: AAAA-MM-JJ, texte }' })
    return []
  })
  return {
    value: {
      date: dateOf('etatDuDroit'),
      source: textOf('source'),
      licence: textOf('licence'),
      articles: Object.fromEntries(articles),
    },
    problems,
  }
}

/** The file of the articles: in the order of their keys, so that two states compare line by line. */
export function writeLaw({ date, source, licence, articles }: Law): string {
  const sorted = Object.entries(articles).sort(([a], [b]) => (a < b ? -1 : 1))
  const file = { source, licence, etatDuDroit: date, articles: Object.fromEntries(sorted) }
  return `${JSON.stringify(file, null, 1)}\n`
}

function isArticle(value: unknown): value is LawArticle {
  const { id, depuis, texte } = Object(value) as Raw
  return (
    typeof id === 'string' &&
    typeof depuis === 'string' &&
    parseIsoDate(depuis) !== undefined &&
    typeof texte === 'string' &&
    texte !== ''
  )
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
