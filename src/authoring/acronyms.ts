/**
 * The acronyms a text does not explain, each once: words all in capitals, two or more. Roman numerals are not acronyms,
 * as long as they are small: « CDI » is one too, and nobody reads it as 401.
 */
export function unexplainedAcronyms(lines: readonly string[]): readonly string[] {
  const found = lines.flatMap((line) => [...line.matchAll(ACRONYM)].map(([word]) => word))
  return [...new Set(found)].filter(
    (word) => !ROMAN.test(word) && !lines.some((line) => isExplained(word, line)),
  )
}

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu
const ROMAN = /^[IVX]+$/

/**
 * Four ways to explain: « comité social et économique (CSE) », « CSE (comité social et économique) »,
 * « CSE : comité social et économique », and a sentence that says what it is: « Le CSE est un groupe d'élus. »
 */
function isExplained(acronym: string, line: string): boolean {
  return line
    .split(new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'u'))
    .some((before, at, parts) => {
      const after = parts[at + 1]
      if (after === undefined) return false
      if (SAYS_WHAT_IT_IS.test(after)) return true
      const words = before.endsWith('(')
        ? before
        : (/^\s(?:\((.+?)\)|:(.+))/u.exec(after)?.slice(1).join('') ?? '')
      return spells(words.toLowerCase().match(/\p{L}+/gu) ?? [], acronym.toLowerCase())
    })
}

const SAYS_WHAT_IT_IS =
  /^,?\s(?:c[’']est\s|veut dire\s|signifie\s|(?:est|sont)\s(?:une?|les?|la|des|l[’'])(?!\p{L}))/u

/** Whether the words begin, one after another, with these letters; small words may be left out: « pacte civil de solidarité », PACS. */
function spells(words: readonly string[], letters: string): boolean {
  if (letters === '') return true
  const [word, ...others] = words
  if (word === undefined) return false
  for (
    let taken = 1;
    taken <= letters.length && plain(word).startsWith(plain(letters.slice(0, taken)));
    taken += 1
  )
    if (spells(others, letters.slice(taken))) return true
  return spells(others, letters)
}

/** Without accents: « É » begins « économique » as « E » does. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
