import type { Answers } from '#model/answers.ts'
import { showArticle } from '#model/article.ts'
import { type CalendarDate, weekdayOf } from '#model/calendar-date.ts'
import type { DocumentNode } from '#model/document.ts'
import { settledValue } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { showDate } from '#model/show-date.ts'
import type { CalendrierElectoral } from '#rules/calendrier-electoral.ts'
import { calendrierDuDossier, ELECTION_FACTS } from '#rules/election-du-dossier.ts'
import { type EtapeElectorale, enOrdre, jourDuCalendrier } from '#rules/etape-electorale.ts'
import { DEPOUILLEMENT_FACTS } from '#rules/votes-du-dossier.ts'
import { assemble } from './assemble.ts'
import { ballotLists } from './ballot-lists.ts'
import { collegeLists } from './college-lists.ts'
import { type ComputedLine, POINT } from './computed-lists.ts'
import { countLists } from './count-lists.ts'
import { electedByCollege } from './elected-by-college.ts'
import { electedUntilATerm } from './elected-terms.ts'
import { pointOf } from './election-timeline.ts'
import { createEnvironment, type Environment, type Ground, holds } from './environment.ts'
import type { Model } from './template.ts'
import { typeset } from './typography.ts'

/** The election a dossier prepares, its steps in the order they are done; nothing while too little is known to count. */
export function electionCalendar(environment: Environment): CalendrierElectoral | undefined {
  const { parameters } = environment
  const calendar = settledValue(calendrierDuDossier(environment.facts(ELECTION_FACTS), parameters))
  return calendar && { ...calendar, etapes: enOrdre(calendar.etapes, jourDuCalendrier) }
}

/**
 * What the guide and the letters of an election stand on: the dossier’s answers, its calendar and the papers that make sense
 * for it, as lists.
 */
export function electionEnvironment(
  ground: Ground,
  answers: Answers,
  words: LawWords,
  models: readonly Model[],
): Environment {
  const plain = createEnvironment(ground, answers)
  return createEnvironment(ground, answers, {
    calendrierElection: (electionCalendar(plain)?.etapes ?? []).flatMap((etape) =>
      calendarLine(etape, words),
    ),
    papiersElection: models
      .filter((model) => model.step !== undefined && isLetterWanted(model, plain) === true)
      .toSorted((one, other) => compareDays(dayFor(one, plain), dayFor(other, plain)))
      .map((model) => paperLine(model, plain)),
    ...collegeLists(plain.facts(['collegesElectoraux']), words),
    ...ballotLists(plain.facts(DEPOUILLEMENT_FACTS), plain.parameters),
    elusDesColleges: electedByCollege(plain.facts(['elusDuComite'])),
    elusEnContratATerme: electedUntilATerm(plain),
    ...countLists(plain, words),
  })
}

/** The day a paper is for; nothing when it has none, or when it is not known yet. */
export function dayOfLetter(model: Model, environment: Environment): string | undefined {
  const day = dayFor(model, environment)
  return day && showDate(day)
}

function dayFor({ step }: Model, environment: Environment): string | undefined {
  const day = step === undefined ? undefined : settledValue(environment.finding(step))
  return typeof day === 'string' ? day : undefined
}

/** The earliest day first; a day that is not known yet comes last. */
function compareDays(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0
  if (one === undefined) return 1
  return other === undefined || one < other ? -1 : 1
}

const paperLine = (model: Model, environment: Environment) => ({
  jourPapier: dayOfLetter(model, environment) ?? '…',
  titrePapier: shortTitle(model.title),
  usagePapier: firstWords(model.about ?? ''),
})

/** The title of a paper among the papers of its election. */
export const shortTitle = (title: string): string => {
  const own = title.replace(/^Élection du CSE\s?:\s/, '')
  return own.charAt(0).toLocaleUpperCase('fr') + own.slice(1)
}

/** What comes before the first stop of a sentence, as a sentence. */
export const firstWords = (sentence: string): string => sentence.replace(/(?:\s?[;:]\s|\.(?:\s|$)).*$/su, '.')

/** The document of an election: its guide, or one of its letters. */
export const electionDocument = (model: Model, environment: Environment): DocumentNode =>
  assemble(model, environment).document

/** Whether a letter makes sense for the dossier: yes, no, or not settled yet. */
export const isLetterWanted = ({ when }: Model, environment: Environment): boolean | undefined =>
  when === undefined || holds(when, environment)

function calendarLine(etape: EtapeElectorale, words: LawWords): readonly ComputedLine[] {
  const jour = jourDuCalendrier(etape)
  if (jour === undefined) return []
  const point = pointOf(etape, words)
  return [
    {
      ...(point ? { [POINT]: point } : {}),
      jourEtape: showDate(jour),
      objetEtape: objectOf(etape, words),
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
  syndicats: 'Les syndicats',
  elus: 'Les élus en place',
  electeurs: 'Les électeurs',
}

/** Without what a step does not take place. */
export const CONDITIONS: Readonly<Record<NonNullable<EtapeElectorale['condition']>, string>> = {
  candidature: 'Seulement si un salarié se porte candidat.',
  secondTour: 'Seulement s’il y a un second tour.',
  carence: 'Seulement si personne n’est élu.',
}

/** What the law asks of a step, told apart from what we advise. */
export function ruleOf(etape: EtapeElectorale, jour: string): string {
  const { date, du, dateConseillee, dateLegale, dateProrogee, article } = etape
  const source = `article ${showArticle(article)}`
  if (dateLegale === undefined) {
    if (date !== undefined) return `Date retenue (${source}).`
    if (du === undefined) return `Conseil : la loi ne fixe pas de date (${source}).`
    return dateConseillee === undefined
      ? `À partir de ce jour (${source}).`
      : `Conseil ; pas avant le ${showDate(du)} (${source}).`
  }
  if (dateProrogee !== undefined && dateProrogee !== dateLegale)
    return sayCarried(dateLegale, dateProrogee, source)
  return dateLegale === jour
    ? `Dernier jour de la loi (${source}).`
    : `Au plus tard le ${showDate(dateLegale)} (${source}).`
}

/** Until the carried day nothing is settled; whoever contests had better not need it (art. 642 du code de procédure civile). */
const sayCarried = (counted: CalendarDate, carried: CalendarDate, source: string): string =>
  [
    `Le décompte finit le ${showDate(counted)}, ${DAYS_OFF[weekdayOf(counted)] ?? 'un jour férié'} :`,
    `le délai va jusqu’au ${showDate(carried)} (${source} ; article ${showArticle('CPC-642')}).`,
    'Pour contester, le plus prudent est de ne pas attendre ce report.',
  ].join(' ')

const DAYS_OFF: Readonly<Record<string, string>> = { saturday: 'un samedi', sunday: 'un dimanche' }

/** What is done at a step, and the candidate it waits for; the other conditions are in its own words. */
export const objectOf = (etape: EtapeElectorale, words: LawWords): string =>
  [sayEtape(etape, words), ...(etape.condition === 'candidature' ? [CONDITIONS.candidature] : [])].join(' ')

/** What is done at a step, in a sentence. */
export const sayEtape = ({ etape }: Pick<EtapeElectorale, 'etape'>, words: LawWords): string =>
  typeset(sayStep({ key: etape, values: {} }, words, String))
