import { typeset } from '#assembly/typography.ts'
import type { Finding, Uncertain } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { showFigure } from '#questions/show-figure.ts'

/** What to know of a result: where it comes from, and the sentence. */
export type Caveat = { readonly nature: string; readonly text: string }

// A key without its sentence would be our mistake: a test of the rules holds each to its own.
const SOURCES: Readonly<Record<string, string>> = {
  silence: 'Le texte ne le dit pas',
  jurisprudence: 'Selon les juges',
  administration: 'Selon l’administration',
  'autre code': 'Selon un autre code',
  conseil: 'Conseil',
}

/** How the result was found, one sentence a step, with the person’s own figures. */
export function stepsOf(finding: Finding<unknown>, words: LawWords): readonly string[] {
  if (finding.state === 'needs') return []
  return (finding.steps ?? []).map((step) => typeset(sayStep(step, words, showFigure)))
}

/** What rests on another source than the Code, or on a reading that was never judged. */
export function caveatsOf(finding: Finding<unknown>, words: LawWords): readonly Caveat[] {
  if (finding.state === 'needs') return []
  return (finding.caveats ?? []).flatMap((key) => {
    const reserve = Object.hasOwn(words.reserves, key) ? words.reserves[key] : undefined
    return reserve
      ? [{ nature: SOURCES[reserve.nature] ?? reserve.nature, text: typeset(reserve.texte) }]
      : []
  })
}

/** The ways to read a text that does not settle. */
export function readingsOf({ readings }: Uncertain<unknown>, words: LawWords): readonly string[] {
  return readings.map(({ reason }) => typeset(words.lectures[reason] ?? reason))
}
