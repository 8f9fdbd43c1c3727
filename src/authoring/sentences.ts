/**
 * The sentences of one line. One ends at « . ? ! … » before a capital, a figure or a guillemet, or at a semicolon; not
 * after a lone capital: « L. 3122-1 », « M. Martin ». What follows a colon is still the same sentence.
 */
export function sentencesOf(line: string): readonly string[] {
  return line.split(END).filter((sentence) => countWords(sentence) > 0)
}

const END = /(?<!(?<![\p{L}\p{N}])\p{Lu}\.)(?<=[.?!…](?:\s?[»)])?)\s+(?=(?:[«(]\s?)?[\p{Lu}\p{N}])|(?<=;)\s+/u

/**
 * Words as a word processor counts them, signs apart: what stands between two spaces and has a letter or a figure. The
 * narrow space that groups thousands does not cut a number.
 */
export function countWords(text: string): number {
  return text.split(/[^\S\u202f]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
