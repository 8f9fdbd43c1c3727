const NBSP = '\u00a0'
const NNBSP = '\u202f'

/**
 * The text of a template set as French typography asks (Imprimerie nationale): curly apostrophes, no-break spaces
 * inside guillemets and before double punctuation. Lawyers type plain characters. The person's own words are not touched.
 */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll('...', '…')
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/[ \u00a0]+([;!?%€])/g, `${NNBSP}$1`)
    .replace(/[ \u202f]+:/g, `${NBSP}:`)
    .replace(/\b(articles?|art\.) (?=[LRD]\.|\d)/g, `$1${NBSP}`)
    .replace(/\b([LRD])\. ?(?=\d)/g, `$1.${NBSP}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NNBSP}`)
    .replace(
      /\b(\d+|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/g,
      `$1${NBSP}`,
    )
    .replace(
      /(\d) (?=(?:heures?|jours?|mois|ans?|euros?|semaines?|minutes?|salariés?|personnes?|kilomètres?)\b)/g,
      `$1${NBSP}`,
    )
}

/** The first space of the text made no-break: a figure and its unit stay together. */
export function glueStart(text: string): string {
  return text.startsWith(' ') ? NBSP + text.slice(1) : text
}

/** The last space of the text made no-break: « article » and its number stay together. */
export function glueEnd(text: string): string {
  return /\b[Aa]rticles? $/.test(text) ? text.slice(0, -1) + NBSP : text
}
