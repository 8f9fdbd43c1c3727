import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleText } from '#authoring/article-text.ts'
import type { PublishedArticle, PublishedLaw } from '#authoring/refresh-law.ts'
import { FIRST_DATE, parseIsoDate } from '#model/calendar-date.ts'

type Raw = Readonly<Record<string, unknown>>

/** The package of the ministry in which the codes are read. */
export const LAW_PACKAGE = '@socialgouv/legi-data'

/** Prefix of the keys of a code → its identifier in the LEGI base. */
const CODES: Readonly<Record<string, string>> = {
  '': 'LEGITEXT000006072050',
  CSS: 'LEGITEXT000006073189',
  CRPA: 'LEGITEXT000031366350',
  CPC: 'LEGITEXT000006070716',
  CC: 'LEGITEXT000006070721',
}

/** The law as the unpacked package gives it, of the wanted articles only; nothing when the folder is not that package. */
export function readLawPackage(folder: string, isWanted: (key: string) => boolean): PublishedLaw | undefined {
  const version =
    existsSync(join(folder, 'package.json')) && readJson(join(folder, 'package.json'))['version']
  const codes = Object.entries(CODES).filter(([, id]) => existsSync(fileOf(folder, id)))
  if (typeof version !== 'string' || codes.length === 0) return undefined
  const articles: Record<string, PublishedArticle> = {}
  let date = FIRST_DATE
  for (const [prefix, id] of codes) {
    const code = readJson(fileOf(folder, id))
    const { dateDebutVersion } = Object(code['data']) as Raw
    const since = parseIsoDate(String(dateDebutVersion))
    if (since && since > date) date = since
    for (const article of articlesUnder(code)) {
      const key = keyOf(prefix, article)
      const read = isWanted(key) ? readArticle(article) : undefined
      // An article about to be replaced and the one in force may bear the same number.
      if (read && (read.etat === 'VIGUEUR' || !Object.hasOwn(articles, key))) articles[key] = read
    }
  }
  return {
    date,
    source: `DILA, base LEGI, lue dans le paquet npm ${LAW_PACKAGE} ${version}`,
    licence: 'Licence Ouverte 2.0 (Etalab)',
    codes: codes.map(([prefix]) => prefix),
    articles,
  }
}

const fileOf = (folder: string, code: string): string => join(folder, 'data', `${code}.json`)

const readJson = (path: string): Raw => Object(JSON.parse(readFileSync(path, 'utf8'))) as Raw

/** Regulatory articles made in council of ministers bear a star that nobody cites. */
function keyOf(prefix: string, { num }: Raw): string {
  const number = String(num ?? '').replace('*', '')
  return prefix === '' ? number : `${prefix}-${number}`
}

function* articlesUnder({ type, data, children }: Raw): Generator<Raw> {
  if (type === 'article') yield Object(data) as Raw
  if (Array.isArray(children)) for (const child of children) yield* articlesUnder(Object(child) as Raw)
}

function readArticle({ id, etat, dateDebut, texte, texteHtml }: Raw): PublishedArticle | undefined {
  if (typeof id !== 'string' || typeof texte !== 'string' || typeof dateDebut !== 'number') return undefined
  return {
    id,
    etat: String(etat),
    depuis: new Date(dateDebut).toISOString().slice(0, '0000-00-00'.length),
    texte: articleText({ html: String(texteHtml), plain: texte }),
  }
}
