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
  const order = Object.keys(document.numbers)
  const lines = standingsOf(environment, comparisons).flatMap(({ fact, value, law }) => {
    const question = environment.questions[fact]
    const article = articlesByFact.get(fact)?.find((id) => document.numbers[id] !== undefined)
    if (!question || article === undefined || law.kind === 'notCompared') return []
    const line = {
      numeroArticle: document.numbers[article] ?? '',
      sujet: upperFirst(question.short),
      sansAccord: withoutIt(law, question),
      avecAccord: typeset(shown(value, question)),
      comparaison: MERITS[law.kind],
    }
    return [[order.indexOf(article), line] as const]
  })
  return [...lines].sort(([one], [other]) => one - other).map(([, line]) => line)
}

const MERITS: Readonly<Record<Compared['kind'], string>> = {
  better: 'mieux',
  nothingInLaw: 'mieux',
  same: 'pareil',
  nothingEither: 'pareil',
  less: 'moins favorable',
}

/** The law's figure, in the unit of the question where they count alike: two columns are read side by side. */
function withoutIt({ kind, figure, isOtherUnit }: Compared, question: Question): string {
  if (kind === 'nothingInLaw' || kind === 'nothingEither') return 'rien n’est prévu'
  if (!figure) return 'la règle du code'
  const unit = 'unit' in question && !isOtherUnit ? question.unit : figure.unit
  return typeset(figureIn(unit, figure.value))
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
