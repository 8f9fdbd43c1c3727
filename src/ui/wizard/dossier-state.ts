import { type AskedPart, type AskedStep, askedParts } from '#assembly/asked-parts.ts'
import { canBeFinal } from '#assembly/review-dossier.ts'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { countWords } from '#ui/library/count-words.ts'
import { statusOf } from '#ui/progress.ts'
import { documentHref, type Page, questionHref } from '#ui/routes.ts'
import { frenchText } from './french-text.ts'
import { openingHref } from './place-of-page.ts'

/** The page the person was on, when it is still asked. */
export type LastPage = { readonly asked: AskedPart; readonly step: AskedStep; readonly page: Page }

/** Where the person left, when that page is still asked. */
export function lastPageOf(dossier: Dossier, parts: readonly AskedPart[]): LastPage | undefined {
  const [part, step] = dossier.lastPage?.split('/') ?? []
  const asked = parts.find((one) => one.part.id === part)
  const here = asked?.steps.find((one) => one.step.id === step)
  return asked && here && part && step ? { asked, step: here, page: { part, step } } : undefined
}

/** Nothing is answered yet: what is missing is not counted, it is everything. */
export function isFresh({ answers }: Dossier): boolean {
  return Object.keys(answers).length === 0
}

/** What is left to do, and where the person was, in two sentences. */
export function leadOf(dossier: Dossier, draft: Draft): string {
  const parts = askedParts(draft)
  if (canBeFinal(draft.problems))
    return `Prêt à signer, pas encore signé ni déposé. ${toReread(dossier, draft, parts)}`.trim()
  if (isFresh(dossier)) {
    return 'Dites d’abord qui vous êtes : l’accord commence à s’écrire dès la première réponse.'
  }
  const last = lastPageOf(dossier, parts)
  const title = last && frenchText(last.step.step.title, draft.ground.parameters)
  const where = title ? ` La dernière fois, vous en étiez à « ${title} ».` : ''
  return `${leftToDo(dossier, draft, parts)}${where}`
}

/** The one thing to press: go on where one was, or begin. */
export function resumeOf(
  dossier: Dossier,
  draft: Draft,
): { readonly href: string; readonly words: string } | undefined {
  if (canBeFinal(draft.problems)) return { href: documentHref(dossier.id), words: 'Lire l’accord' }
  const parts = askedParts(draft)
  const last = lastPageOf(dossier, parts)
  if (last)
    return { href: questionHref(dossier.id, last.page), words: `Reprendre « ${last.asked.part.title} »` }
  const next = parts.find((asked) => statusOf(asked, draft, dossier.finishedParts) !== 'done')
  if (!next) return undefined
  const begin = statusOf(next, draft, dossier.finishedParts) === 'todo' ? 'Commencer' : 'Continuer'
  const words =
    next.part.group === 'preparer' ? `${begin} par votre structure` : `Continuer par « ${next.part.title} »`
  return { href: openingHref(dossier.id, next), words }
}

function leftToDo(dossier: Dossier, draft: Draft, parts: readonly AskedPart[]): string {
  const left = unfinished(dossier, draft, parts)
  const toWrite = left.length > 0 && `${countWords(left.length, PART)} à écrire`
  const toFill = draft.blanks.length > 0 && `${countWords(draft.blanks.length, BLANK)} à remplir`
  const both = [toWrite, toFill].filter((words) => words !== false).join(' et ')
  return both === '' ? 'Il reste un point à régler avant de signer.' : `Il reste ${both}.`
}

function toReread(dossier: Dossier, draft: Draft, parts: readonly AskedPart[]): string {
  const left = unfinished(dossier, draft, parts)
  return left.length === 0 ? '' : `Il reste ${countWords(left.length, PART)} à relire.`
}

function unfinished(dossier: Dossier, draft: Draft, parts: readonly AskedPart[]): readonly AskedPart[] {
  return parts.filter((asked) => statusOf(asked, draft, dossier.finishedParts) !== 'done')
}

const PART = { one: 'partie', many: 'parties', feminine: true }
const BLANK = { one: 'blanc', many: 'blancs' }
