/** Without accents, capitals, nor spaces around. */
export const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim()
