import { type AskedPart, type AskedStep, essentialSteps, partsWith } from '#assembly/asked-parts.ts'
import type { QuestionPart, Step } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import type { Draft } from '#ui/draft.ts'
import { answersHref, electionHref, type Page, questionHref } from '#ui/routes.ts'
import { lowerFirst } from './french-text.ts'

/** Where a page of questions stands among those that are asked now. */
export type Place = {
  readonly part: QuestionPart
  readonly step: Step
  /** The questions asked now; none when the answers closed the subject since. */
  readonly questions: AskedStep['questions']
  /** The model answers the whole subject: the person came to change something. */
  readonly isProposed: boolean
  /** « Partie 4 sur 9, temps de travail : sujet 3 sur 7 » */
  readonly kicker: string
}

/** The place of a page; nothing when the questionnaire has no such page. */
export function placeOf(draft: Draft, page: Page): Place | undefined {
  const part = QUESTIONNAIRE.find(({ id }) => id === page.part)
  const step = part?.steps.find(({ id }) => id === page.step)
  // The figures that only price the text are asked beside its costs, and the votes are counted on their own page.
  if (!part || !step || part.group === 'chiffrer' || part.group === 'depouiller') return undefined
  const parts = partsWith(part, draft)
  const asked = parts.find((one) => one.part.id === part.id)
  const here = asked?.steps.find((one) => one.step.id === step.id)
  return {
    part,
    step,
    questions: here?.questions ?? [],
    isProposed: here?.isProposed ?? false,
    kicker: [partTitle(part, parts), ...rankOf(asked, here)].join(' : '),
  }
}

/** « sujet 3 sur 7 », among those where the person alone knows an answer. */
function rankOf(asked: AskedPart | undefined, here: AskedStep | undefined): readonly string[] {
  if (!asked || !here || here.isProposed) return []
  const steps = essentialSteps(asked)
  return [`sujet ${steps.indexOf(here) + 1} sur ${steps.length}`]
}

/** « Partie 4 sur 8, temps de travail », counted as the agreement's own titles; « Votre structure » prepares and bears no number. */
export function partTitle(part: QuestionPart, asked: readonly AskedPart[]): string {
  const written = asked.filter((one) => one.part.group === 'ecrire')
  const rank = written.findIndex((one) => one.part.id === part.id)
  return rank < 0 ? part.title : `Partie ${rank + 1} sur ${written.length}, ${lowerFirst(part.title)}`
}

/** Where a part begins: its first subject to answer, or its answers when the model proposes them all. */
export function openingHref(dossierId: string, asked: AskedPart): string {
  const [first] = essentialSteps(asked)
  return first
    ? questionHref(dossierId, { part: asked.part.id, step: first.step.id })
    : answersHref(dossierId, asked.part.id)
}

/**
 * Where « Continuer » leads: the next subject that needs an answer in the part, then the summary of its answers; what is
 * answered for an election is read in its calendar and its letters.
 */
export function nextHref(draft: Draft, dossierId: string, { part, step }: Place): string {
  const asked = partsWith(part, draft).find((one) => one.part.id === part.id)
  const order = part.steps.map(({ id }) => id)
  const next =
    asked && essentialSteps(asked).find((one) => order.indexOf(one.step.id) > order.indexOf(step.id))
  if (next) return questionHref(dossierId, { part: part.id, step: next.step.id })
  return part.group === 'elire' ? electionHref(dossierId) : answersHref(dossierId, part.id)
}
