// Two codes number articles without a letter: `CPC-641`, `CC-1367`.
const KEY = /^(?:(?:(CSS|CRPA)-)?([LRD])|(CPC|CC)-([LRD])?)(\d+(?:-\d+)*)$/
const CODES: Readonly<Record<string, string>> = {
  CSS: 'code de la sécurité sociale',
  CPC: 'code de procédure civile',
  CC: 'code civil',
  CRPA: 'code des relations entre le public et l’administration',
}

/** Whether the text is an article key such as `L2314-1` or `CSS-L130-1`. */
export function isArticleKey(key: string): boolean {
  return KEY.test(key)
}

/** The code and the number of a key: `CSS-L130-1` → `CSS` and `L130-1`; the code of work has no prefix. */
export function partsOfArticle(key: string): { readonly code: string; readonly number: string } {
  const [, lettered, letter, mixed, mixedLetter, number] = KEY.exec(key) ?? []
  return { code: lettered ?? mixed ?? '', number: `${letter ?? mixedLetter ?? ''}${number ?? ''}` }
}

/** The prefix of a code by its name, at the start of `words`: « code civil » → `CC`, « code du travail » → ``. */
export function codeNamedIn(words: string): string | undefined {
  return Object.entries({ '': 'code du travail', ...CODES }).find(([, name]) =>
    straight(words).startsWith(straight(name)),
  )?.[0]
}

const straight = (words: string): string => words.replaceAll('’', "'")

/** The article as it is displayed: `L2314-1` → « L. 2314-1 », `CSS-L130-1` → « L. 130-1 du code de la sécurité sociale ». */
export function showArticle(key: string): string {
  const [, lettered, letter, mixed, mixedLetter, number] = KEY.exec(key) ?? []
  if (!number) return key
  const code = lettered ?? mixed
  const lead = letter ?? mixedLetter
  const short = `${lead ? `${lead}.\u00a0` : ''}${number.replaceAll('-', '\u2011')}`
  return code ? `${short} du ${CODES[code] ?? code}` : short
}

/** The code an article stands in: « code du travail » unless its key names another. */
export function codeOf(key: string): string {
  const [, lettered, , mixed] = KEY.exec(key) ?? []
  const code = lettered ?? mixed
  return code === undefined ? 'code du travail' : (CODES[code] ?? code)
}
