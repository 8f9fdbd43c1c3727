import { codeNamedIn } from '#model/article.ts'

/** An article a text cites, and where; of a code whose articles have no key here, the words that cite it. */
export type Citation = { readonly at: number } & (
  | { readonly key: string }
  | { readonly key?: undefined; readonly words: string }
)

const NUMBER = '\\d+(?:-\\d+)*'
const ITEM = `(?:[LRD]\\. ?)?${NUMBER}`
// « et -34 »: only the end of the number changes.
const NEXT = `(?:, | et | ou | à | to | and )(?:(?:de |à )?l'article |(?:des |aux )?articles )?(?:${ITEM}|-\\d+)`
const GROUP = new RegExp(
  `(?<![\\w-])(?:(?<prefix>CSS|CRPA|CPC|CC),? (?:art\\. )?)?(?<items>${ITEM}(?:${NEXT})*)` +
    // Looked at, not taken: another citation may follow.
    `(?:(?= du (?<code>code \\p{L}[^.,;:)(«»\\n]*))|)`,
  'gu',
)
const EACH = new RegExp(`(?<lettered>[LRD]\\. ?)?(?<number>${NUMBER})|(?<end>-\\d+)`, 'gu')

/** The articles that sentences cite: « L. 2314-1 », « L. 2314-33 et -34 », « 1367 du code civil ». */
export function citationsIn(text: string): readonly Citation[] {
  // Each sign for one sign: places stay those of the text.
  const plain = text
    .replaceAll('’', "'")
    .replaceAll('\u2011', '-')
    .replace(/[\u00a0\u202f]/g, ' ')
  return [...plain.matchAll(GROUP)].flatMap((group) => citationsOf(group))
}

function citationsOf(group: RegExpExecArray): readonly Citation[] {
  const { prefix, items = '', code: named } = group.groups ?? {}
  const start = group.index + group[0].indexOf(items)
  const code = prefix ?? (named === undefined ? '' : codeNamedIn(named))
  let before = ''
  return [...items.matchAll(EACH)].flatMap((item): readonly Citation[] => {
    const { lettered, number, end } = item.groups ?? {}
    const letter = lettered?.charAt(0) ?? ''
    const whole = number === undefined ? `${before.replace(/-\d+$/, '')}${end}` : `${letter}${number}`
    before = whole
    // Without a letter nor a code, a number is only a number.
    if (!/^[LRD]/.test(whole) && prefix === undefined && named === undefined) return []
    const at = start + item.index
    if (code !== undefined) return [{ at, key: code === '' ? whole : `${code}-${whole}` }]
    const shown = whole.replace(/^[LRD]/, '$&. ')
    return [{ at, words: `${shown} du ${nameOfCode(named ?? '')}` }]
  })
}

/** The first words of the name of a code, enough to know it: « code pénal », « code de l'environnement ». */
const nameOfCode = (named: string): string =>
  /^code (?:de la |de l'|des |du |de |d')?\p{L}+/u.exec(named)?.[0] ?? named

const KEY = /(?<![\w-])(?:(?:CSS|CRPA)-[LRD]\d+|[LRD]\d{3,}|(?:CPC|CC)-[LRD]?\d+)(?:-\d+)*(?![\w-])/g

/** The articles named by their key, as in `sources: [L2314-1, CSS-L130-1]`. */
export function keysIn(text: string): readonly (Citation & { readonly key: string })[] {
  return [...text.matchAll(KEY)].map(({ 0: key, index }) => ({ key, at: index }))
}
