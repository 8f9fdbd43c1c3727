import type { Answer, Answers } from '#model/answers.ts'
import type { Edit, OpenDossier } from './store.ts'

/** The dossier with one answer changed, undoable; what is typed in one go in one field is undone in one go. */
export function answered(
  open: OpenDossier,
  fact: string,
  answer: Answer | undefined,
  now: string,
): OpenDossier {
  const { answers } = open.dossier
  const last = open.past.at(-1)
  const goesOn = last?.fact === fact && open.future.length === 0
  const past: readonly Edit[] = goesOn ? open.past : [...open.past, { answers, fact }]
  return { ...withAnswers(open, changed(answers, fact, answer), now), past, future: [] }
}

/** Ends the current run of typing: the next change of the same field is undone apart. */
export function settled(open: OpenDossier): OpenDossier {
  const last = open.past.at(-1)
  if (!last || last.fact === '') return open
  return { ...open, past: [...open.past.slice(0, -1), { ...last, fact: '' }] }
}

/** One step back, or the same when there is none. */
export function undone(open: OpenDossier, now: string): OpenDossier {
  const last = open.past.at(-1)
  if (!last) return open
  const future = [{ answers: open.dossier.answers, fact: '' }, ...open.future]
  return { ...withAnswers(open, last.answers, now), past: open.past.slice(0, -1), future }
}

/** One step forward again, or the same when there is none. */
export function redone(open: OpenDossier, now: string): OpenDossier {
  const [next, ...future] = open.future
  if (!next) return open
  const past = [...open.past, { answers: open.dossier.answers, fact: '' }]
  return { ...withAnswers(open, next.answers, now), past, future }
}

function withAnswers(open: OpenDossier, answers: Answers, now: string): OpenDossier {
  return { ...open, dossier: { ...open.dossier, answers, changedAt: now } }
}

function changed(answers: Answers, fact: string, answer: Answer | undefined): Answers {
  const { [fact]: _, ...others } = answers
  return answer === undefined ? others : { ...answers, [fact]: answer }
}
