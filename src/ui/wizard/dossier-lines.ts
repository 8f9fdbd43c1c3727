import type { Environment } from '#assembly/environment.ts'
import { holds } from '#assembly/environment.ts'
import { typeset } from '#assembly/typography.ts'
import type { Finding, Known, Needs, Uncertain } from '#model/finding.ts'
import type { Draft } from '#ui/draft.ts'
import { AWAITED, CLOSED, ROUTES_TO_CHOOSE, SUBJECTS, type Subject, UNSETTLED } from './dossier-findings.ts'
import { SAYINGS } from './dossier-sayings.ts'
import { fill } from './dossier-words.ts'
import { lowerFirst, upperFirst } from './french-text.ts'
import type { Saying } from './saying.ts'

/** One thing the law says of this dossier today, or one question that keeps it from saying. */
export type Line = {
  /** The finding it comes from. */
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly toMend?: true
  readonly finding: Finding<unknown>
  /** The fact to give first. */
  readonly ask?: string
}

/** The answers to one question of the diagnosis. */
export type SubjectLines = { readonly subject: Subject; readonly lines: readonly Line[] }

/** What applies to the dossier today, question by question: conclusions, doubts, and what is missing to know. */
export function subjectsOf({ environment }: Draft): readonly SubjectLines[] {
  return SUBJECTS.map((subject) => ({
    subject,
    lines: subject.constats.flatMap(
      (constat) => lineOf(constat, environment.finding(constat), environment) ?? [],
    ),
  }))
}

/** How many rules of law come to a conclusion with the answers of today. */
export function countVerified({ environment, ground }: Draft): number {
  return Object.keys(ground.constats).filter((constat) => environment.finding(constat).state !== 'needs')
    .length
}

function lineOf(constat: string, finding: Finding<unknown>, environment: Environment): Line | undefined {
  switch (finding.state) {
    case 'known':
      return said(constat, finding, environment)
    case 'uncertain':
      return unsettled(constat, finding)
    case 'notApplicable': {
      const closed = CLOSED[constat]
      return closed && { id: constat, ...closed, finding }
    }
    case 'needs':
      return awaited(constat, finding, environment)
  }
}

function said(constat: string, finding: Known<unknown>, environment: Environment): Line | undefined {
  const saying = SAYINGS.find((one) => one.constat === constat && fits(one, finding.value, environment))
  if (!saying) return undefined
  const detail = saying.detail && worded(saying.detail, environment)
  return {
    id: constat,
    title: worded(saying.title, environment),
    ...(detail ? { detail } : {}),
    ...(saying.toMend ? { toMend: true } : {}),
    finding,
  }
}

/** The sentence with its figures, as it is printed: a small number in words may open it. */
const worded = (sentence: string, environment: Environment): string =>
  upperFirst(typeset(fill(sentence, environment)))

function fits({ of, when = [] }: Saying, value: unknown, environment: Environment): boolean {
  return (of === undefined || of === value) && when.every((name) => holds(name, environment) === true)
}

/** The readings and the prudence are said with the finding itself: here, what the prudent one leads to. */
function unsettled(constat: string, finding: Uncertain<unknown>): Line | undefined {
  const title = UNSETTLED[constat]
  if (!title) return undefined
  const safest = SAYINGS.find((saying) => saying.constat === constat && saying.of === finding.prudent)
  return {
    id: constat,
    title,
    ...(safest ? { detail: typeset(`Par prudence : ${lowerFirst(safest.title)}`) } : {}),
    finding,
  }
}

function awaited(constat: string, finding: Needs, environment: Environment): Line | undefined {
  const [fact] = finding.facts
  if (fact === 'voieChoisie') return constat === 'voieDeConclusion' ? choice(finding, environment) : undefined
  const title = AWAITED[constat]
  return title ? { id: constat, title, finding, ask: fact } : undefined
}

/** Several routes are open: the person chooses. */
function choice(finding: Needs, environment: Environment): Line {
  const open = Object.entries(ROUTES_TO_CHOOSE).flatMap(([name, words]) =>
    holds(name, environment) ? [words] : [],
  )
  const several = environment.finding('plusieursVoies')
  return {
    id: 'voieDeConclusion',
    title: 'Plusieurs voies vous sont ouvertes pour signer.',
    detail: typeset(`${upperFirst(open.join(' ; ou bien '))}.`),
    finding: several.state === 'known' ? several : finding,
    ask: 'voieChoisie',
  }
}
