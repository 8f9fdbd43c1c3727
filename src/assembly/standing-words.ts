import { showNumber, showSum } from '#questions/french-number.ts'
import type { Question } from '#questions/question.ts'
import { showUnit } from '#questions/show-unit.ts'
import type { Compared, ModelStanding, Standing } from './standing.ts'
import { typeset } from './typography.ts'

/** A standing in words, in pieces: a page shows its articles by themselves. */
export type StandingWords = {
  /** « Mieux que la loi : 5 jours ouvrables au lieu de 4 », without its full stop. */
  readonly verdict: string
  /** What is to be known of the rule, in one sentence. */
  readonly note?: string
  /** What the model proposes, when the answer is another. */
  readonly model?: string
}

/** What an answer is worth, said plainly; nothing when it does not compare with the law. */
export function sayStanding({ value, law, model }: Standing, question: Question): StandingWords | undefined {
  if (law.kind === 'notCompared') return undefined
  const unit = 'unit' in question ? question.unit : undefined
  const sides = sidesOf(value, law, unit)
  return {
    verdict: typeset(sides === undefined ? VERDICTS[law.kind] : `${VERDICTS[law.kind]} : ${sides}`),
    ...(law.note ? { note: law.note } : {}),
    ...(model && model.kind !== 'same' ? { model: typeset(sayModel(model, question)) } : {}),
  }
}

const VERDICTS: Readonly<Record<Compared['kind'], string>> = {
  better: 'Mieux que la loi',
  same: 'Comme la loi',
  less: 'Moins favorable que la règle sans accord',
  nothingInLaw: 'Mieux que la loi, qui n’impose rien',
  nothingEither: 'Comme la loi, qui n’impose rien',
}

/** « 5 jours au lieu de 4 »; the answer alone beside nothing, or beside the same; no words for a choice. */
function sidesOf(
  value: unknown,
  { kind, figure, isOtherUnit }: Compared,
  unit: string | undefined,
): string | undefined {
  if (unit === undefined || typeof value !== 'number') return undefined
  const given = figureIn(unit, value)
  if (!figure || kind === 'same') return given
  return `${given} au lieu de ${isOtherUnit ? figureIn(figure.unit, figure.value) : numberIn(unit, figure.value)}`
}

function sayModel({ kind, proposal }: ModelStanding, question: Question): string {
  const shown = showProposal(proposal, question)
  if (kind === 'more') return `Plus que le modèle, qui propose ${shown}.`
  if (kind === 'less') return `Moins que le modèle, qui propose ${shown}.`
  return `Le modèle propose « ${shown} ».`
}

function showProposal(proposal: unknown, question: Question): string {
  if ('unit' in question) return figureIn(question.unit, Number(proposal))
  if (question.kind === 'choice') return question.options[String(proposal)]?.label ?? String(proposal)
  return proposal === true ? 'Oui' : 'Non'
}

/** A figure and its unit, as a sentence takes them. */
export const figureIn = (unit: string, value: number): string =>
  `${numberIn(unit, value)} ${showUnit(value, unit)}`

const numberIn = (unit: string, value: number): string =>
  unit.startsWith('€') ? showSum(value) : showNumber(value)
