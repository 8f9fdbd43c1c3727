import { holdTogether } from '#model/hold-together.ts'

const NBSP = '\u00a0'
const NNBSP = '\u202f'

/**
 * The text of a template set as French typography asks (Imprimerie nationale): curly apostrophes, no-break spaces
 * inside guillemets, before double punctuation, within an hour or a telephone number. Lawyers type plain characters. The person's own words are not touched.
 * `isStart`: nothing stands before it in its paragraph.
 */
export function typeset(text: string, isStart = true): string {
  return holdTogether(guillemets(text, isStart))
    .replaceAll("'", '’')
    .replaceAll('...', '…')
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/[ \u00a0]+([;!?%€])/g, `${NNBSP}$1`)
    .replace(/[ \u202f]+:/g, `${NBSP}:`)
    .replace(/\b([Aa]rticles?|art\.) (?=[LRD]\.|\d)/g, `$1${NBSP}`)
    .replace(/\b([LRD])\. ?(?=\d)/g, `$1.${NBSP}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NNBSP}`)
    .replace(
      /\b(\d+|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
      `$1${NBSP}`,
    )
    .replace(
      /(\d) (?=(?:heures?|jours?|mois|ans?|euros?|semaines?|minutes?|salariés?|personnes?|kilomètres?)(?!\p{L}))/gu,
      `$1${NBSP}`,
    )
}

/** Straight quotes as guillemets: one that begins a word opens, any other closes. */
function guillemets(text: string, isStart: boolean): string {
  return text.replace(isStart ? /(^|[\s([’'])"/g : /([\s([’'])"/g, '$1«').replaceAll('"', '»')
}

/** The first space of the text made no-break: a figure and its unit stay together. */
export function glueStart(text: string): string {
  return text.startsWith(' ') ? NBSP + text.slice(1) : text
}

/** The last space of the text made no-break: « article » and its number stay together. */
export function glueEnd(text: string): string {
  return /\b[Aa]rticles? $/.test(text) ? text.slice(0, -1) + NBSP : text
}
