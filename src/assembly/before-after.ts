import type { Comparisons } from '#model/comparison.ts'
import type { Question } from '#questions/question.ts'
import type { Assembly } from './assemble.ts'
import type { ComputedLists } from './computed-lists.ts'
import type { Environment } from './environment.ts'
import { type Compared, standingsOf } from './standing.ts'
import { figureIn } from './standing-words.ts'
import { typeset } from './typography.ts'

/** What the agreement changes for staff, subject by subject: the rule without it, and with it. */
export function beforeAfterLines(
  { articlesByFact, document }: Assembly,
  environment: Environment,
  comparisons: Comparisons,
): ComputedLists[string] {
  return standingsOf(environment, comparisons).flatMap(({ fact, value, law }) => {
    const question = environment.questions[fact]
    const article = articlesByFact.get(fact)?.find((id) => document.numbers[id] !== undefined)
    if (!question || article === undefined || law.kind === 'notCompared') return []
    return [
      {
        numeroArticle: document.numbers[article] ?? '',
        sujet: upperFirst(question.short),
        sansAccord: withoutIt(law),
        avecAccord: typeset(shown(value, question)),
        comparaison: MERITS[law.kind],
      },
    ]
  })
}

const MERITS: Readonly<Record<Compared['kind'], string>> = {
  better: 'mieux',
  nothingInLaw: 'mieux',
  same: 'pareil',
  nothingEither: 'pareil',
  less: 'moins favorable',
}

function withoutIt({ kind, figure }: Compared): string {
  if (kind === 'nothingInLaw' || kind === 'nothingEither') return 'rien n’est prévu'
  return figure ? typeset(figureIn(figure.unit, figure.value)) : 'la règle du code'
}

function shown(value: unknown, question: Question): string {
  if ('unit' in question && typeof value === 'number') return figureIn(question.unit, value)
  if ('options' in question) {
    const labels = [value].flat().map((option) => question.options[String(option)]?.label ?? String(option))
    return lowerFirst(labels.join(', '))
  }
  return value === true ? 'oui' : 'non'
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
