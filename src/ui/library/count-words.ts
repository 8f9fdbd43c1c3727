const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')

type Noun = { readonly one: string; readonly many: string; readonly feminine?: boolean }

/** A whole number as running text writes it, up to sixteen; nothing beyond, where figures are clearer. */
export function numberWord(value: number): string | undefined {
  return WORDS[value]
}

/** A count and its noun: « une partie », « douze blancs », « 40 blancs ». */
export function countWords(count: number, { one, many, feminine }: Noun): string {
  if (count === 1) return `${feminine ? 'une' : 'un'} ${one}`
  return `${numberWord(count) ?? count} ${count === 0 ? one : many}`
}

/** The same at the head of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
