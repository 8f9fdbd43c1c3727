/** Whatever XML 1.0 cannot carry (§2.2), and the C1 controls it discourages; tabs and line breaks are kept for the caller. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g
/** In a Unicode pattern a surrogate class matches lone surrogates only: pairs are read as one character. */
const unspeakable = /[\p{Surrogate}\uFFFE\uFFFF]/gu
const lineBreaks = /\r\n?|[\u2028\u2029]/g
const special = /[&<>"]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: this tells whether a text needs any care at all.
const needsCare = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF&<>"]/

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as XML can carry it: control characters gone, lone surrogates and non-characters as U+FFFD, line breaks as `\n`. */
export function clean(text: string): string {
  if (!needsCare.test(text)) return text
  return text.replace(lineBreaks, '\n').replace(unwanted, '').replace(unspeakable, '\uFFFD')
}

/** The text cleaned and escaped, fit for an element as for an attribute between double quotes. */
export function escapeXml(text: string): string {
  if (!needsCare.test(text)) return text
  return clean(text).replace(special, (character) => entities[character] ?? character)
}

/** The start of every part: the declaration Word writes itself. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
