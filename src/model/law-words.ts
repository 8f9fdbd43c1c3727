import type { ReasonStep } from './finding.ts'

/** What the rules say of themselves, as `templates/droit/mots/*.yaml` writes it, by key. */
export type LawWords = {
  /** Facts a rule needs: their name in a sentence, and why they are needed. */
  readonly faits: Readonly<Record<string, { readonly nom: string; readonly pourquoi: string }>>
  /** Ways to read a text that does not settle. */
  readonly lectures: Readonly<Record<string, string>>
  /** What rests on a source outside the Code, or was never judged. */
  readonly reserves: Readonly<Record<string, { readonly nature: string; readonly texte: string }>>
  /** Steps of a computation; `{name}` stands for a figure, `{name one|several}` for the word that agrees with it. */
  readonly etapes: Readonly<Record<string, string>>
  /** Steps of an election in a few words, as its timeline draws them. */
  readonly frise: Readonly<Record<string, string>>
}

const plurals = new Intl.PluralRules('fr-FR')

/**
 * The step in words: each `{name}` replaced by what `show` makes of its figure, each `{name one|several}` by the word that
 * agrees with it; its key when no sentence says it.
 */
export function sayStep(
  { key, values }: ReasonStep,
  words: LawWords,
  show: (value: number | string) => string,
): string {
  const sentence = Object.hasOwn(words.etapes, key) ? words.etapes[key] : undefined
  const pattern = /\{(\w+)(?: ([^{}|]+)\|([^{}|]+))?\}/g
  return (sentence ?? key).replace(pattern, (whole, name: string, one?: string, several?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    if (one === undefined || several === undefined) return show(value)
    return plurals.select(Number(value)) === 'one' ? one : several
  })
}
