import type { Answers } from '#model/answers.ts'
import { showArticle } from '#model/article.ts'
import type { DocumentNode } from '#model/document.ts'
import { settledValue } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { showDate } from '#model/show-date.ts'
import { type CalendrierElectoral, computeCalendrierElectoral } from '#rules/calendrier-electoral.ts'
import { ELECTION_FACTS, electionDuDossier } from '#rules/election-du-dossier.ts'
import { type EtapeElectorale, jourRetenu } from '#rules/etape-electorale.ts'
import { assemble } from './assemble.ts'
import type { ComputedLists } from './computed-lists.ts'
import { electedUntilATerm } from './elected-terms.ts'
import { createEnvironment, type Environment, type Ground, holds } from './environment.ts'
import type { Model } from './template.ts'
import { typeset } from './typography.ts'

/** The election a dossier prepares, and the day of each of its steps; nothing while too little is known to count. */
export function electionCalendar(environment: Environment): CalendrierElectoral | undefined {
  const { parameters } = environment
  const election = electionDuDossier(environment.facts(ELECTION_FACTS), parameters)
  return settledValue(computeCalendrierElectoral(election, parameters))
}

/** What the guide and the letters of an election stand on: the dossier’s answers, and its calendar as a list. */
export function electionEnvironment(ground: Ground, answers: Answers, words: LawWords): Environment {
  const calendar = electionCalendar(createEnvironment(ground, answers))
  return createEnvironment(ground, answers, {
    calendrierElection: (calendar?.etapes ?? []).flatMap((etape) => calendarLine(etape, words)),
    elusEnContratATerme: electedUntilATerm(createEnvironment(ground, answers)),
  })
}

/** The document of an election: its guide, or one of its letters. */
export const electionDocument = (model: Model, environment: Environment): DocumentNode =>
  assemble(model, environment).document

/** Whether a letter makes sense for the dossier: yes, no, or not settled yet. */
export const isLetterWanted = ({ when }: Model, environment: Environment): boolean | undefined =>
  when === undefined || holds(when, environment)

function calendarLine(etape: EtapeElectorale, words: LawWords): ComputedLists[string] {
  const jour = jourRetenu(etape)
  if (jour === undefined) return []
  return [
    {
      jourEtape: showDate(jour),
      objetEtape: typeset(sayStep({ key: etape.etape, values: {} }, words, String)),
      acteurEtape: ACTEURS[etape.qui],
      regleEtape: ruleOf(etape, jour),
    },
  ]
}

/** Who acts, as a guide says it. */
export const ACTEURS: Readonly<Record<EtapeElectorale['qui'], string>> = {
  employeur: 'L’employeur',
  employeurEtSyndicats: 'L’employeur et les syndicats',
  salaries: 'Les salariés',
  salariesEtSyndicats: 'Les salariés et les syndicats',
  electeurs: 'Les électeurs',
}

/** What the law asks of a step, told apart from what we advise. */
export function ruleOf({ date, dateLegale, article }: EtapeElectorale, jour: string): string {
  const source = `article ${showArticle(article)}`
  if (dateLegale === undefined)
    return date === undefined
      ? `Conseil : la loi ne fixe pas de date (${source}).`
      : `Date choisie (${source}).`
  return dateLegale === jour
    ? `Dernier jour de la loi (${source}).`
    : `Au plus tard le ${showDate(dateLegale)} (${source}).`
}
