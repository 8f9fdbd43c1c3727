const NBSP = '\u00a0'

export const noBreakHyphen = '\u2011'

const article = /(?<=(?<!\p{Letter})[LRD]\.[ \u00a0]?)\d+(?:-\d+)+/gu
const hour =
  /(?<=\d) (?=h(?: \d\d)?(?!\p{Letter})|heures?(?!\p{Letter}))|(?<=\d[ \u00a0](?:h|heures?)) (?=\d\d(?!\d))/gu
const question = /-t-(?=(?:ils?|elles?|on)(?!\p{Letter}))/gu
const telephone = /(?<!\d)(?:\+33 [1-9]|0\d)(?: \d\d){4}(?!\d)/g
const siret = /(?<!\d)\d{3} \d{3} \d{3} \d{5}(?!\d)/g

/**
 * What a line must not cut on paper: the number of an article (Word breaks after each hyphen), « -t-il », an hour, a
 * telephone or SIRET number. Also in the words of the person: they stay the same, only their spaces hold.
 */
export function holdTogether(text: string): string {
  if (!/\d|-t-/.test(text)) return text
  return text
    .replace(question, `${noBreakHyphen}t${noBreakHyphen}`)
    .replace(article, (number) => number.replaceAll('-', noBreakHyphen))
    .replace(hour, NBSP)
    .replace(telephone, (number) => number.replaceAll(' ', NBSP))
    .replace(siret, (number) => number.replaceAll(' ', NBSP))
}
