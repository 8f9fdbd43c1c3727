import { type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'

/** Reads one field of a case: its value, or what was expected in its place, said in French. */
export type Reader<T> = (raw: unknown) => { readonly value: T } | { readonly expected: string }

const read = <T>(value: T): { readonly value: T } => ({ value })

const nombre: Reader<number> = (raw) =>
  typeof raw === 'number' && Number.isFinite(raw) ? read(raw) : { expected: 'un nombre' }

/** A quantity: never below zero. */
export const quantite: Reader<number> = (raw) => {
  const found = nombre(raw)
  return 'value' in found && found.value >= 0 && found.value <= Number.MAX_SAFE_INTEGER
    ? found
    : { expected: 'un nombre, zéro ou plus' }
}

/** What is counted one by one: people, votes, seats. */
export const compte: Reader<number> = (raw) => {
  const found = quantite(raw)
  return 'value' in found && Number.isSafeInteger(found.value)
    ? found
    : { expected: 'un nombre entier, zéro ou plus' }
}

export const texte: Reader<string> = (raw) => (typeof raw === 'string' ? read(raw) : { expected: 'un texte' })

export const ouiNon: Reader<boolean> = (raw) =>
  typeof raw === 'boolean' ? read(raw) : { expected: 'vrai ou faux' }

export const date: Reader<CalendarDate> = (raw) => {
  const parsed = typeof raw === 'string' ? parseIsoDate(raw) : undefined
  return parsed ? read(parsed) : { expected: 'une date AAAA-MM-JJ' }
}

/** Nothing given on purpose (`null`) is read as `null`, and is not the same as a field left out. */
export const ouNul =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (raw) =>
    raw === null ? read(null) : reader(raw)

/** A value among those the reader of words maps; words are compared without capitals nor accents. */
export const parmi =
  <const T extends string>(words: Readonly<Record<string, T>>): Reader<T> =>
  (raw) => {
    const found = typeof raw === 'string' ? plainMap(words).get(plain(raw)) : undefined
    return found === undefined
      ? { expected: `l’un de ces mots : ${Object.keys(words).join(', ')}` }
      : read(found)
  }

/** Every element read by the same reader. */
export const listeDe =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (raw) => {
    if (!Array.isArray(raw)) return { expected: 'une liste' }
    const values: T[] = []
    for (const [index, one] of raw.entries()) {
      const element = reader(one)
      if ('expected' in element) return { expected: `une liste, avec en ${index + 1} : ${element.expected}` }
      values.push(element.value)
    }
    return read(values)
  }

/** An object whose fields are each read by their reader; a field left out, or `null`, is absent; another field is refused. */
export const objet =
  <F extends Readonly<Record<string, Reader<unknown>>>>(
    fields: F,
  ): Reader<{ readonly [K in keyof F]?: F[K] extends Reader<infer T> ? T : never }> =>
  (raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { expected: 'un objet' }
    const values: Record<string, unknown> = {}
    for (const [name, one] of Object.entries(raw)) {
      const reader = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (!reader) return { expected: `un objet sans le champ « ${name} »` }
      const field = reader(one)
      if ('expected' in field && one !== null) return { expected: `dans « ${name} », ${field.expected}` }
      if ('value' in field) values[name] = field.value
    }
    // The seam between names and types: each field is what its own reader gives.
    return read(values as { readonly [K in keyof F]?: F[K] extends Reader<infer T> ? T : never })
  }

/** Without capitals, accents, ligatures, nor typographic apostrophes and spaces: two ways to type the same words compare equal. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
}

const plainMap = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, value]) => [plain(word), value]))

export const quantites: Reader<readonly number[]> = listeDe(quantite)
export const comptes: Reader<readonly number[]> = listeDe(compte)
export const textes: Reader<readonly string[]> = listeDe(texte)
