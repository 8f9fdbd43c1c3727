const NBSP = '\u00a0'

/** « 9 h 30 », « 14 heures », « 9 heures 30 »: an hour of the day, or a number of them. */
const HOUR = /(?<![\p{L}\d])\d{1,2} (?:h|heures?)(?!\p{L})(?: \d{2}(?!\d))?/gu
/** Ten figures two by two, or nine after +33, as French numbers are written. */
const TELEPHONE = /(?<!\d)(?:\+33 [1-9]|0\d)(?: \d{2}){4}(?!\d)/g

/** The hours and the telephone numbers of a text, that no line can end within. The length of the text does not change. */
export function holdTogether(text: string): string {
  const held = (found: string): string => found.replaceAll(' ', NBSP)
  return text.replace(HOUR, held).replace(TELEPHONE, held)
}
