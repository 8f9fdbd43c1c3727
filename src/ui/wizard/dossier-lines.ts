import type { Environment } from '#assembly/environment.ts'
import { holds } from '#assembly/environment.ts'
import type { Finding, Uncertain } from '#model/finding.ts'
import type { Draft } from '#ui/draft.ts'
import {
  AWAITED,
  CLOSED,
  READINGS,
  ROUTES_TO_CHOOSE,
  SAYINGS,
  type Saying,
  UNSETTLED,
} from './dossier-findings.ts'
import { fill } from './dossier-words.ts'
import { lowerFirst, upperFirst } from './french-text.ts'

/** One thing the law says of this dossier today, or one question that keeps it from saying. */
export type Line = {
  /** The finding it comes from. */
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly toMend?: true
  /** Article keys, as the finding gives them. */
  readonly articles: readonly string[]
  /** The fact to give first. */
  readonly ask?: string
}

/** What applies to the dossier today, in reading order: conclusions, doubts, and what is missing to know. */
export function linesOf({ environment }: Draft): readonly Line[] {
  const constats = new Set([...Object.keys(AWAITED), ...SAYINGS.map((saying) => saying.constat)])
  const inOrder = [...constats].sort((a, b) => rankOf(a) - rankOf(b))
  return inOrder.flatMap((constat) => lineOf(constat, environment.finding(constat), environment) ?? [])
}

/** How many rules of law come to a conclusion with the answers of today. */
export function countVerified({ environment, ground }: Draft): number {
  return Object.keys(ground.constats).filter((constat) => environment.finding(constat).state !== 'needs')
    .length
}

const rankOf = (constat: string): number => SAYINGS.findIndex((saying) => saying.constat === constat)

function lineOf(constat: string, finding: Finding<unknown>, environment: Environment): Line | undefined {
  switch (finding.state) {
    case 'known':
      return said(constat, finding.value, finding.because, environment)
    case 'uncertain':
      return unsettled(constat, finding)
    case 'notApplicable': {
      const closed = CLOSED[constat]
      return closed && { id: constat, ...closed, articles: finding.because }
    }
    case 'needs':
      return awaited(constat, finding.facts[0], environment)
  }
}

function said(
  constat: string,
  value: unknown,
  articles: readonly string[],
  environment: Environment,
): Line | undefined {
  const saying = SAYINGS.find((one) => one.constat === constat && fits(one, value, environment))
  if (!saying) return undefined
  const detail = saying.detail && fill(saying.detail, environment)
  return {
    id: constat,
    title: fill(saying.title, environment),
    ...(detail ? { detail } : {}),
    ...(saying.toMend ? { toMend: true } : {}),
    articles,
  }
}

function fits({ of, when = [] }: Saying, value: unknown, environment: Environment): boolean {
  return (of === undefined || of === value) && when.every((name) => holds(name, environment) === true)
}

function unsettled(constat: string, { readings, prudent, because }: Uncertain<unknown>): Line | undefined {
  const title = UNSETTLED[constat]
  if (!title) return undefined
  const words = readings.flatMap(({ reason }) => READINGS[reason] ?? []).join(' ; ')
  const safest = SAYINGS.find((saying) => saying.constat === constat && saying.of === prudent)
  const prudence = safest ? ` Lecture prudente : ${lowerFirst(safest.title)}` : ''
  return {
    id: constat,
    title,
    detail: `${upperFirst(words)}.${prudence} À faire valider par le réseau.`,
    articles: because,
  }
}

function awaited(constat: string, fact: string | undefined, environment: Environment): Line | undefined {
  if (fact === 'voieChoisie') return constat === 'voieDeConclusion' ? choice(environment) : undefined
  const title = AWAITED[constat]
  return title && fact ? { id: constat, title, articles: [], ask: fact } : undefined
}

/** Several routes are open: the person chooses. */
function choice(environment: Environment): Line {
  const open = Object.entries(ROUTES_TO_CHOOSE).flatMap(([name, words]) =>
    holds(name, environment) ? [words] : [],
  )
  const several = environment.finding('plusieursVoies')
  return {
    id: 'voieDeConclusion',
    title: 'Plusieurs voies vous sont ouvertes pour signer.',
    detail: `${upperFirst(open.join(' ; ou bien '))}.`,
    articles: several.state === 'known' ? several.because : [],
    ask: 'voieChoisie',
  }
}
