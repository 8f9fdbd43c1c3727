import { nearest } from '#model/nearest.ts'

/** The word meant instead, as a remark carries it: nothing when none of the known words is near. */
export function didYouMean(word: string, words: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(word, words)
  return found === undefined ? {} : { nearest: found }
}
