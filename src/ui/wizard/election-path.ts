import { type AskedStep, electionPath } from '#assembly/asked-parts.ts'
import type { Draft } from '#ui/draft.ts'
import { electionHref, electPageHref, type Page } from '#ui/routes.ts'
import { type Place, placeOf } from './place-of-page.ts'

type PathStep = { readonly page: Page; readonly step: AskedStep }

/**
 * The place of a page among all that an election asks: of the member’s own subjects, only what its papers take; nothing
 * when the questionnaire has no such page.
 */
export function electionPlaceOf(draft: Draft, page: Page): Place | undefined {
  const place = placeOf(draft, page)
  const here = pathOf(draft).find((one) => isAt(one, page))
  if (!place || !here) return place
  const steps = pathOf(draft).filter(({ step }) => !step.isProposed)
  const rank = steps.findIndex((one) => isAt(one, page))
  return {
    ...place,
    questions: here.step.questions,
    kicker: rank < 0 ? PATH : `${PATH} : sujet ${rank + 1} sur ${steps.length}`,
  }
}

/** Where « Continuer » leads on that path: the next subject that still has something to answer, then the calendar and the papers. */
export function nextOnElectionPath(draft: Draft, dossierId: string, page: Page): string {
  const path = pathOf(draft)
  const after = path.slice(path.findIndex((one) => isAt(one, page)) + 1)
  const next = after.find(({ step }) => !step.isProposed && isOpen(step, draft))
  return next ? electPageHref(dossierId, next.page) : electionHref(dossierId)
}

const PATH = 'Élire le CSE'

const pathOf = (draft: Draft): readonly PathStep[] =>
  electionPath(draft).flatMap(({ part, steps }) =>
    steps.map((step) => ({ page: { part: part.id, step: step.step.id }, step })),
  )

const isAt = ({ page }: PathStep, { part, step }: Page): boolean => page.part === part && page.step === step

const isOpen = ({ questions }: AskedStep, { environment }: Draft): boolean =>
  questions.some(([fact]) => {
    const { status } = environment.answer(fact)
    return status !== 'answered' && status !== 'unknown'
  })
