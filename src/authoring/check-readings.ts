import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { unexplainedAcronyms } from './acronyms.ts'
import { isDoublyNegative, isPassive } from './easy-grammar.ts'
import type { Templates } from './parse-templates.ts'
import { countWords, sentencesOf } from './sentences.ts'
import { type SpokenReading, spokenReadings } from './spoken-readings.ts'

// « L'information pour tous : règles européennes pour une information facile à lire et à comprendre » (Inclusion
// Europe, Unapei, 2009) asks for short sentences, each on its own line, one idea in each, in the active, no double
// negation, acronyms explained; it gives no figure. These are the network's.
const LONGEST_EASY_SENTENCE = 20
const MEAN_EASY_SENTENCE = 12

/** The network's own rule: a plain reading is read at a glance beside its article. */
const LONGEST_PLAIN_READING = 60

/** A remark, and how far beyond the rule it is: of several of one kind in a reading, the worst is said. */
type Remark = { readonly mistake: TemplateMistake; readonly excess: number }

/** Holds the plain and easy readings against what can be measured, as they come out for each sample member. */
export function checkReadings(templates: Templates): readonly TemplateProblem[] {
  const worst = new Map<string, { readonly problem: TemplateProblem; readonly excess: number }>()
  for (const spoken of spokenReadings(templates)) {
    const { file, at, reading } = spoken
    for (const { mistake, excess } of reading === 'easy' ? remarksOnEasy(spoken) : remarksOnPlain(spoken)) {
      const subject = mistake.code === 'acronym-unexplained' ? mistake.acronym : ''
      const key = `${file} ${mistake.code} ${subject}`
      if (excess > (worst.get(key)?.excess ?? -1))
        worst.set(key, { problem: { file, at, ...mistake }, excess })
    }
  }
  return [...worst.values()].map(({ problem }) => problem)
}

function remarksOnEasy(spoken: SpokenReading): readonly Remark[] {
  const sentences = sentencesIn(spoken)
  const mean = meanOf(sentences.map(countWords))
  return [
    ...sentences.flatMap(remarksOnSentence),
    ...(mean > MEAN_EASY_SENTENCE
      ? [{ mistake: { code: 'easy-mean-long', mean, limit: MEAN_EASY_SENTENCE }, excess: mean } as const]
      : []),
    ...spoken.lines
      .filter(({ said }) => sentencesOf(said).length > 1)
      .map(({ said }): Remark => ({ mistake: { code: 'easy-line-shared', line: said }, excess: 0 })),
    ...unexplainedAcronyms(spoken.lines.map(({ ours }) => ours)).map(
      (acronym): Remark => ({ mistake: { code: 'acronym-unexplained', acronym }, excess: 0 }),
    ),
  ]
}

function remarksOnSentence(sentence: string): readonly Remark[] {
  const words = countWords(sentence)
  const mistakes: TemplateMistake[] = []
  if (words > LONGEST_EASY_SENTENCE)
    mistakes.push({ code: 'easy-sentence-long', sentence, words, limit: LONGEST_EASY_SENTENCE })
  if (isDoublyNegative(sentence)) mistakes.push({ code: 'easy-negation-double', sentence })
  if (isPassive(sentence)) mistakes.push({ code: 'easy-passive', sentence })
  return mistakes.map((mistake) => ({ mistake, excess: words }))
}

function remarksOnPlain({ lines }: SpokenReading): readonly Remark[] {
  const words = lines.reduce((sum, { said }) => sum + countWords(said), 0)
  if (words <= LONGEST_PLAIN_READING) return []
  return [{ mistake: { code: 'plain-long', words, limit: LONGEST_PLAIN_READING }, excess: words }]
}

/** What the readings measure, all samples together. */
export type ReadingFigures = {
  /** Readings that at least one sample shows. */
  readonly readings: number
  readonly meanEasySentence: number
  readonly longestEasySentence: number
  readonly longestPlainReading: number
}

export function figuresOfReadings(templates: Templates): ReadingFigures {
  const spoken = spokenReadings(templates)
  const easy = spoken
    .filter(({ reading }) => reading === 'easy')
    .flatMap(sentencesIn)
    .map(countWords)
  const plain = spoken
    .filter(({ reading }) => reading === 'plain')
    .map(({ lines }) => lines.reduce((sum, { said }) => sum + countWords(said), 0))
  return {
    readings: new Set(spoken.map(({ file, reading }) => `${file} ${reading}`)).size,
    meanEasySentence: meanOf(easy),
    longestEasySentence: Math.max(0, ...easy),
    longestPlainReading: Math.max(0, ...plain),
  }
}

const sentencesIn = ({ lines }: SpokenReading): readonly string[] =>
  lines.flatMap(({ said }) => sentencesOf(said))

const meanOf = (counts: readonly number[]): number =>
  counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length
