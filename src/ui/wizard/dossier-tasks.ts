import { type AskedPart, askedParts, electionParts, essentialSteps } from '#assembly/asked-parts.ts'
import { canBeFinal } from '#assembly/review-dossier.ts'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import type { Task } from '#ui/kit/task-list.tsx'
import { countWords } from '#ui/library/count-words.ts'
import { statusOf } from '#ui/progress.ts'
import {
  answersHref,
  companionsHref,
  costsHref,
  documentHref,
  downloadHref,
  electionHref,
  equalityHref,
} from '#ui/routes.ts'
import { isElectionFirst } from './dossier-purpose.ts'
import { isFresh, leftAt } from './dossier-state.ts'
import { frenchText, upperFirst } from './french-text.ts'
import { openingHref } from './place-of-page.ts'

export type TaskGroup = { readonly title: string; readonly tasks: readonly Task[] }

/** The steps of the dossier, as they are asked today; those of the election come first for who came for it. */
export function taskGroupsOf(dossier: Dossier, draft: Draft): readonly TaskGroup[] {
  const parts = askedParts(draft)
  const tasksOf = (group: 'preparer' | 'ecrire'): readonly Task[] =>
    parts.filter(({ part }) => part.group === group).map((asked) => taskOf(asked, parts, dossier, draft))
  // The parts of the agreement are numbered as they will be printed; those that will not be are not asked.
  const numbered = tasksOf('ecrire').map((task, rank): Task => ({ ...task, number: rank + 1 }))
  const prepare = { title: 'Préparer', tasks: tasksOf('preparer') }
  const write = [
    { title: 'Écrire l’accord', tasks: numbered },
    { title: 'Relire, signer, déposer', tasks: finishingTasks(dossier, draft) },
  ]
  const elect = { title: 'Élire le CSE', tasks: electionTasks(dossier, draft) }
  return isElectionFirst(dossier) ? [prepare, elect, ...write] : [prepare, ...write, elect]
}

/** A part leads to its first subject, to the one left open, or to its answers once it is finished. */
function taskOf(asked: AskedPart, parts: readonly AskedPart[], dossier: Dossier, draft: Draft): Task {
  const { part } = asked
  const status = statusOf(asked, draft, dossier.finishedParts)
  const shared = { id: part.id, name: part.title, status }
  if (status === 'done') return { ...shared, href: answersHref(dossier.id, part.id) }
  const last = leftAt(dossier, parts)
  if (status !== 'doing' || last?.asked !== asked) return { ...shared, href: openingHref(dossier.id, asked) }
  const subject = frenchText(last.step.step.title, draft.ground.parameters)
  const place = essentialSteps(asked)
  const rank = place.indexOf(last.step)
  const more = rank < 0 ? subject : `Sujet ${rank + 1} sur ${place.length} : ${subject}`
  return { ...shared, href: last.href, current: true, more }
}

function finishingTasks(dossier: Dossier, draft: Draft): readonly Task[] {
  const equality: Task = {
    id: 'egalite',
    name: 'Voir qui a droit à quoi',
    more: 'Chaque article, contrat par contrat',
    href: equalityHref(dossier.id),
  }
  const costs: Task = {
    id: 'couts',
    name: 'Voir ce que coûtent vos choix',
    more: 'Une estimation par an, avec vos propres chiffres',
    href: costsHref(dossier.id),
  }
  const companions: Task = {
    id: 'accompagnements',
    name: 'Télécharger ce qui l’accompagne',
    more: 'Résumé en clair, livret facile à lire, annexe, affiche',
    href: companionsHref(dossier.id),
  }
  return [readTask(dossier, draft), equality, costs, downloadTask(dossier, draft), companions]
}

/** The election is prepared apart: its own questions, then its calendar and its papers. */
function electionTasks(dossier: Dossier, draft: Draft): readonly Task[] {
  const parts = electionParts(draft)
  const papers: Task = {
    id: 'cse',
    name: 'Voir le calendrier et les papiers du CSE',
    more: 'Sièges, dates, guide et lettres',
    href: electionHref(dossier.id),
  }
  return [...parts.map((asked) => taskOf(asked, parts, dossier, draft)), papers]
}

function readTask(dossier: Dossier, { blanks }: Draft): Task {
  const { id } = dossier
  if (isFresh(dossier)) {
    const more = 'Le texte du modèle, avec la place de vos réponses'
    return { id: 'lire', name: 'Lire l’accord', more, href: documentHref(id) }
  }
  const more =
    blanks.length === 0
      ? 'Aucun blanc ne reste dans le texte'
      : `${upperFirst(countWords(blanks.length, { one: 'blanc', many: 'blancs' }))} dans le texte`
  return { id: 'lire', name: 'Lire l’accord', more, href: documentHref(id) }
}

function downloadTask({ id }: Dossier, { problems }: Draft): Task {
  const more = canBeFinal(problems)
    ? 'En brouillon, ou en texte définitif'
    : 'En brouillon dès aujourd’hui ; le texte définitif attend vos dernières réponses'
  return { id: 'telecharger', name: 'Télécharger en Word', more, href: downloadHref(id) }
}
