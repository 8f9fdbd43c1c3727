import { type AskedPart, type AskedStep, askedParts, electionPath } from '#assembly/asked-parts.ts'
import { canBeFinal } from '#assembly/review-dossier.ts'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { leftToAnswer } from '#ui/election/next-to-answer.ts'
import { countWords } from '#ui/library/count-words.ts'
import { statusOf } from '#ui/progress.ts'
import { documentHref, electHref, electionHref } from '#ui/routes.ts'
import { isElectionFirst } from './dossier-purpose.ts'
import { frenchText } from './french-text.ts'
import { lastPageHref, readLastPage } from './last-page.ts'
import { openingHref } from './place-of-page.ts'

/** The page the person was on, when it is still asked. */
export type LeftAt = { readonly asked: AskedPart; readonly step: AskedStep; readonly href: string }

/** Where the person left, when that page is still asked. */
export function leftAt(dossier: Dossier, parts: readonly AskedPart[]): LeftAt | undefined {
  const last = readLastPage(dossier)
  const asked = parts.find((one) => one.part.id === last?.part)
  const step = asked?.steps.find((one) => one.step.id === last?.step)
  return last && asked && step && { asked, step, href: lastPageHref(dossier.id, last) }
}

/** Nothing is answered yet: what is missing is not counted, it is everything. */
export function isFresh({ answers }: Dossier): boolean {
  return Object.keys(answers).length === 0
}

/** What is left to do, and where the person was, in two sentences. */
export function leadOf(dossier: Dossier, draft: Draft): string {
  if (isElectionFirst(dossier)) return leadOfElection(dossier, draft)
  const parts = askedParts(draft)
  if (canBeFinal(draft.problems))
    return `Prêt à signer, pas encore signé ni déposé. ${toReread(dossier, draft, parts)}`.trim()
  if (isFresh(dossier)) {
    return 'Dites d’abord qui vous êtes : l’accord commence à s’écrire dès la première réponse.'
  }
  return `${leftToDo(dossier, draft, parts)}${where(leftAt(dossier, parts), draft)}`
}

function leadOfElection(dossier: Dossier, draft: Draft): string {
  if (isFresh(dossier))
    return 'Dites d’abord qui vous êtes : le calendrier et les papiers de l’élection se préparent dès vos premières réponses.'
  const left = leftToAnswer(draft).length
  if (left === 0)
    return 'Toutes les questions de l’élection ont une réponse. Relisez son calendrier et ses papiers.'
  const last = leftAt(dossier, electionPath(draft))
  return `Il reste ${countWords(left, ANSWER)} à donner pour l’élection du CSE.${where(last, draft)}`
}

function where(last: LeftAt | undefined, draft: Draft): string {
  const title = last && frenchText(last.step.step.title, draft.ground.parameters)
  return title ? ` La dernière fois, vous en étiez à « ${title} ».` : ''
}

/** The one thing to press: go on where one was, or begin. */
export function resumeOf(
  dossier: Dossier,
  draft: Draft,
): { readonly href: string; readonly words: string } | undefined {
  if (isElectionFirst(dossier)) return resumeElection(dossier, draft)
  if (canBeFinal(draft.problems)) return { href: documentHref(dossier.id), words: 'Lire l’accord' }
  const parts = askedParts(draft)
  const last = leftAt(dossier, parts)
  if (last) return { href: last.href, words: `Reprendre « ${last.asked.part.title} »` }
  const next = parts.find((asked) => statusOf(asked, draft, dossier.finishedParts) !== 'done')
  if (!next) return undefined
  const begin = statusOf(next, draft, dossier.finishedParts) === 'todo' ? 'Commencer' : 'Continuer'
  const words =
    next.part.group === 'preparer' ? `${begin} par votre structure` : `Continuer par « ${next.part.title} »`
  return { href: openingHref(dossier.id, next), words }
}

function resumeElection(dossier: Dossier, draft: Draft): { readonly href: string; readonly words: string } {
  if (leftToAnswer(draft).length === 0)
    return { href: electionHref(dossier.id), words: 'Voir le calendrier et les papiers du CSE' }
  const last = leftAt(dossier, electionPath(draft))
  return { href: last?.href ?? electHref(dossier.id), words: 'Reprendre l’élection du CSE' }
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
const ANSWER = { one: 'réponse', many: 'réponses', feminine: true }
const BLANK = { one: 'blanc', many: 'blancs' }
