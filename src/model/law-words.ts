import type { ReasonStep } from './finding.ts'

/** What the rules say of themselves, as `templates/droit/mots/*.yaml` writes it, by key. */
export type LawWords = {
  /** Facts a rule needs: their name in a sentence, and why they are needed. */
  readonly faits: Readonly<Record<string, { readonly nom: string; readonly pourquoi: string }>>
  /** Ways to read a text that does not settle. */
  readonly lectures: Readonly<Record<string, string>>
  /** What rests on a source outside the Code, or was never judged. */
  readonly reserves: Readonly<Record<string, { readonly nature: string; readonly texte: string }>>
  /** Steps of a computation; `{name}` stands for a figure. */
  readonly etapes: Readonly<Record<string, string>>
}

/** The step in words: each `{name}` replaced by what `show` makes of its figure; its key when no sentence says it. */
export function sayStep(
  { key, values }: ReasonStep,
  words: LawWords,
  show: (value: number | string) => string,
): string {
  const sentence = Object.hasOwn(words.etapes, key) ? words.etapes[key] : undefined
  return (sentence ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? whole : show(value)
  })
}
