import { OWN_FIGURES, QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { costsHref, dossierHref, electPageHref, type Page, questionHref } from './routes.ts'

const PAGES: ReadonlyMap<string, Page> = new Map(
  QUESTIONNAIRE.filter(({ group }) => group !== 'chiffrer' && group !== 'depouiller').flatMap((part) =>
    part.steps.flatMap((step) =>
      Object.keys(step.questions).map((fact) => [fact, { part: part.id, step: step.id }] as const),
    ),
  ),
)

/** The page that asks for a fact. */
export function pageOf(fact: string): Page | undefined {
  return PAGES.get(fact)
}

/** The address of the question that gives a fact; the dossier's own page when none does. */
export function factHref(dossierId: string, fact: string): string {
  if (OWN_FIGURES.includes(fact)) return costsHref(dossierId, fact)
  const page = pageOf(fact)
  return page ? questionHref(dossierId, page, fact) : dossierHref(dossierId)
}

/** The same question on the path of the election. */
export function electFactHref(dossierId: string, fact: string): string {
  const page = pageOf(fact)
  return page ? electPageHref(dossierId, page, fact) : dossierHref(dossierId)
}
