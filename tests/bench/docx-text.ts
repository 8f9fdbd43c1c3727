import { strFromU8, unzipSync } from 'fflate'

/**
 * The paragraphs of a Word file that say something, in reading order, whatever program wrote it. What only holds words on one
 * line is read as a plain space or hyphen: ours does it, the others do not.
 */
export function readDocxText(file: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|noBreakHyphen)\/>/g)]
        .map(([, words, sign]) => words ?? SIGNS[sign ?? ''])
        .join(''),
    )
    .filter((words) => words.trim() !== '')
    .map((words) => decoded(words).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'))
}

const SIGNS: Readonly<Record<string, string>> = { br: '\n', tab: '\t', noBreakHyphen: '-' }

/** Refuses two files that do not say the same, word for word: the first place where they part is shown. */
export function requireSameText(ours: readonly string[], theirs: readonly string[], peer: string): void {
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex(
    (_, index) => ours[index] !== theirs[index],
  )
  if (at === -1) return
  throw new Error(
    `Le fichier de ${peer} ne dit pas la même chose que le nôtre, au paragraphe ${at + 1} sur ${ours.length} :\n` +
      `  Paraphe : ${ours[at] ?? '(rien)'}\n  ${peer} : ${theirs[at] ?? '(rien)'}`,
  )
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function decoded(words: string): string {
  return words.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return ENTITIES[name] ?? whole
  })
}
