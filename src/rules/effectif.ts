import { addDays, addMonths, type CalendarDate, dayNumber } from '#model/calendar-date.ts'
import {
  type Articles,
  explained,
  type Finding,
  known,
  needs,
  type ReasonStep,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { TypeDeContrat } from './contrat.ts'
import { selonLaLecture, temporairesRetenus } from './temporaires-etti.ts'

/** What the headcount is for: subsidised contracts count for the committee (L. 2301-1), not for the rest (L. 1111-3). */
export type UsageEffectif = 'cse' | 'accord'

/** A contract, or several alike. */
export type ContratCompte = {
  /** Whose it is: missions of a person are added up in a temporary work agency (L. 1251-54). */
  readonly nom?: string | undefined
  readonly naissance?: CalendarDate | undefined
  readonly contrat: TypeDeContrat
  /** Hours a week written in the contract; absent: full time. */
  readonly heuresHebdo?: number | undefined
  /** Absent for an open contract: present at the date. */
  readonly debut?: CalendarDate | undefined
  readonly fin?: CalendarDate | undefined
  /** Last day of the public help of a subsidised contract; absent: the help runs. */
  readonly finAide?: CalendarDate | undefined
  /** Replaces someone absent, or whose contract is suspended (L. 1111-2, 2°). */
  readonly remplacement?: boolean | undefined
  /** Lent by another company: present in the premises (L. 1111-2, 2°). */
  readonly dansLocaux?: boolean | undefined
  /** How many alike; one when absent. */
  readonly nombre?: number | undefined
}

/** Contracts alike and what they count for. */
export type Compte = { readonly contrat: ContratCompte; readonly valeur: number }

export type EffectifInput = {
  /** The end of the month counted. */
  readonly date?: CalendarDate | undefined
  readonly contrats?: readonly ContratCompte[] | undefined
  /** Hours a week of full time in the company; the legal duration when absent. */
  readonly dureeReference?: number | undefined
  readonly usage?: UsageEffectif | undefined
  /** The company is a temporary work agency: `temporaire` is then its own staff (L. 1251-54). */
  readonly travailTemporaire?: boolean | undefined
}

/**
 * Effectif du mois (L. 1111-2, L. 1111-3, L. 2301-1), sans arrondi, en équivalents : un contrat sans terme compte selon ses
 * horaires, un contrat à terme aussi selon ses jours de présence dans les douze mois qui finissent à `date`. L’unité de
 * présence n’est pas fixée par le texte : ce sont des jours de calendrier, et c’est dit.
 */
export function computeEffectif(input: EffectifInput, parameters: Parameters): Finding<number> {
  const usage = input.usage ?? 'cse'
  const because = articlesOf(input.contrats ?? [], usage)
  if (!input.date) return needs('dateDeCalcul', ...because)
  if (!input.contrats) return needs('contrats', ...because)
  const missing = input.contrats.some((contrat) => lacksDates(contrat))
  if (missing) return needs('datesDuContrat', ...because)
  const comptes = compter({ ...input, date: input.date, contrats: input.contrats, usage }, parameters)
  const total = comptes.reduce((sum, { valeur }) => sum + valeur, 0)
  const caveats = caveatsOf(input.contrats, usage, input.date)
  if (input.travailTemporaire !== true)
    return withCaveats(
      explained(known(total, ...because), ...stepsOf(comptes, usage, input.date)),
      ...caveats,
    )
  const permanents = comptes.filter(({ contrat }) => contrat.contrat !== 'temporaire')
  const finding = selonLaLecture({ total, because, contrats: input.contrats, date: input.date }, parameters)
  return withCaveats(explained(finding, ...stepsOf(permanents, usage, input.date)), ...caveats)
}

type Counted = EffectifInput & {
  readonly date: CalendarDate
  readonly contrats: readonly ContratCompte[]
}

/** What contracts without a term, contracts with one, and those left out come to; nothing of the kinds it does not hold. */
function stepsOf(
  comptes: readonly Compte[],
  usage: UsageEffectif,
  date: CalendarDate,
): readonly ReasonStep[] {
  const step = (key: string, bases: readonly Base[], counts: (compte: Compte) => boolean): ReasonStep[] => {
    const held = comptes.filter((one) => bases.includes(baseOf(one.contrat, usage, date)) && counts(one))
    const contrats = held.reduce((sum, { contrat }) => sum + (contrat.nombre ?? 1), 0)
    const valeur = held.reduce((sum, one) => sum + one.valeur, 0)
    return contrats === 0 ? [] : [{ key, values: { contrats, valeur } }]
  }
  return [
    ...step('contratsSelonHoraires', ['unite', 'horaires'], ({ valeur }) => valeur > 0),
    ...step('contratsSelonPresence', ['presence'], ({ valeur }) => valeur > 0),
    ...step('contratsNonComptes', ['exclu'], ({ contrat }) => estPresent(contrat, date)),
  ]
}

/** What the count rests on beyond the text, for the contracts it holds. */
function caveatsOf(contrats: readonly ContratCompte[], usage: UsageEffectif, date: CalendarDate) {
  const held: readonly (readonly [string, boolean])[] = [
    ['presenceEnJours', contrats.some((one) => baseOf(one, usage, date) === 'presence')],
    ['cddiComptes', contrats.some(({ contrat }) => contrat === 'cddi')],
    ['remplacementChezLeClient', contrats.some(remplaceChezLeClient)],
    [
      'dansLesLocauxSuppose',
      contrats.some((one) => one.dansLocaux === undefined && estMisADisposition(one, usage, date)),
    ],
    [
      'sansTermeSuppose',
      contrats.some(
        (one) => estAide(one) && one.fin === undefined && compteSelonSesHoraires(one, usage, date),
      ),
    ],
    [
      'aidesHorsDeLAccord',
      usage === 'accord' && contrats.some((one) => estAide(one) && aideEnCours(one, date)),
    ],
  ]
  return held.flatMap(([key, holds]) => (holds ? [key] : []))
}

const remplaceChezLeClient = ({ contrat, remplacement }: ContratCompte): boolean =>
  contrat === 'cddUsage' && remplacement === true

const estMisADisposition = (one: ContratCompte, usage: UsageEffectif, date: CalendarDate): boolean =>
  one.contrat === 'misADisposition' && baseOf(one, usage, date) === 'presence'

const compteSelonSesHoraires = (one: ContratCompte, usage: UsageEffectif, date: CalendarDate): boolean =>
  baseOf(one, usage, date) === 'horaires'

const estAide = ({ contrat }: ContratCompte): boolean => contrat === 'cuiCaeAide' || contrat === 'cuiCieAide'

// Articles that make a kind of contract count, or not, as it does.
const ARTICLES: Readonly<Partial<Record<TypeDeContrat, readonly string[]>>> = {
  cddi: ['L1242-3', 'L5132-5', 'L5132-11-1', 'L5132-15-1'],
  cddUsage: ['L5132-7'],
  cdiInclusion: ['L5132-5-1', 'L5132-14-1', 'L5132-15-1-1'],
  apprenti: ['L1111-3'],
  professionnalisation: ['L1111-3'],
  cuiCaeAide: ['L1111-3'],
  cuiCieAide: ['L1111-3'],
}

/** The articles that rule the count, general first, then those of the contracts it holds. */
function articlesOf(contrats: readonly ContratCompte[], usage: UsageEffectif): Articles {
  const kinds = new Set(contrats.map(({ contrat }) => contrat))
  const special = [...kinds].flatMap((kind) => ARTICLES[kind] ?? [])
  const regles = usage === 'cse' ? ['L2301-1'] : ['L2232-29-2', 'L1111-3']
  return ['L1111-2', ...new Set([...regles, ...special])]
}

/** What each contract counts for at the end of that month, in the order given. */
export function compter(
  input: Counted & { readonly usage: UsageEffectif },
  parameters: Parameters,
): readonly Compte[] {
  const { date, contrats, usage } = input
  const reference = input.dureeReference ?? parameters.get('dureeLegaleHebdo').value
  const window = fenetreOf(date, parameters)
  const retenus =
    input.travailTemporaire === true
      ? new Set(temporairesRetenus(contrats, date, parameters).map(({ contrat }) => contrat))
      : undefined
  return contrats.map((contrat) => {
    if (retenus && contrat.contrat === 'temporaire') return { contrat, valeur: retenus.has(contrat) ? 1 : 0 }
    const share = Math.min(1, (contrat.heuresHebdo ?? reference) / reference)
    const each = valeurOf(contrat, { usage, date, window, share })
    return { contrat, valeur: each * (contrat.nombre ?? 1) }
  })
}

type Window = { readonly first: number; readonly last: number }
type Situation = {
  readonly usage: UsageEffectif
  readonly date: CalendarDate
  readonly window: Window
  /** Part of full time, at most one. */
  readonly share: number
}

/** How a contract counts: not at all, one, its share of full time, or its share of time and of presence. */
type Base = 'exclu' | 'unite' | 'horaires' | 'presence'

function valeurOf(contrat: ContratCompte, { usage, date, window, share }: Situation): number {
  switch (baseOf(contrat, usage, date)) {
    case 'exclu':
      return 0
    case 'unite':
      return estPresent(contrat, date) ? 1 : 0
    case 'horaires':
      return estPresent(contrat, date) ? share : 0
    case 'presence':
      return share * presenceOf(contrat, window)
  }
}

function baseOf(contrat: ContratCompte, usage: UsageEffectif, date: CalendarDate | undefined): Base {
  switch (contrat.contrat) {
    case 'cdi':
    case 'cdiInclusion':
      return 'horaires'
    case 'domicile':
      return 'unite'
    case 'cdd':
    case 'cddi':
    case 'intermittent':
    case 'temporaire':
      return contrat.remplacement === true ? 'exclu' : 'presence'
    case 'cddUsage':
      // Whom it replaces works for the client: L. 1111-2, 2°, leaves out those who replace someone of the company.
      return 'presence'
    case 'misADisposition':
      return contrat.remplacement === true || !estIntegre(contrat, date) ? 'exclu' : 'presence'
    case 'cuiCaeAide':
    case 'cuiCieAide':
      return aideEnCours(contrat, date) && usage === 'accord' ? 'exclu' : baseDuTerme(contrat)
    case 'professionnalisation':
      // Until its end, or the end of the training action of an open contract (L. 1111-3, 6°).
      return aideEnCours(contrat, date) ? 'exclu' : 'horaires'
    case 'apprenti':
    case 'stagiaire':
    case 'mandataire':
    case 'benevole':
    case 'serviceCivique':
      return 'exclu'
  }
}

const baseDuTerme = ({ fin, remplacement }: ContratCompte): Base => {
  if (fin === undefined) return 'horaires'
  return remplacement === true ? 'exclu' : 'presence'
}

const aideEnCours = ({ finAide, fin }: ContratCompte, date: CalendarDate | undefined): boolean => {
  const end = finAide ?? fin
  return end === undefined || date === undefined || end >= date
}

/** Lent by another company: counted when in the premises and there for a year (L. 1111-2, 2°). */
function estIntegre({ dansLocaux, debut }: ContratCompte, date: CalendarDate | undefined): boolean {
  if (dansLocaux === false || !debut || !date) return false
  return addMonths(debut, MONTHS_IN_A_YEAR) <= date
}

const estPresent = ({ debut, fin }: ContratCompte, date: CalendarDate): boolean =>
  (debut === undefined || debut <= date) && (fin === undefined || fin >= date)

/** Part of the days of the window covered by the contract. */
function presenceOf({ debut, fin }: ContratCompte, { first, last }: Window): number {
  const from = debut ? Math.max(dayNumber(debut), first) : first
  const to = fin ? Math.min(dayNumber(fin), last) : last
  return to < from ? 0 : (to - from + 1) / (last - first + 1)
}

const MONTHS_IN_A_YEAR = 12

/** The twelve months that end at the date, that day counted (L. 1111-2, 2°). */
function fenetreOf(date: CalendarDate, parameters: Parameters): Window {
  const months = parameters.get('moisDePresence').value
  const last = dayNumber(date)
  return { first: dayNumber(addMonths(addDays(date, 1), -months)), last }
}

/** A contract with a term counts for its days: without its beginning nothing can be said. */
function lacksDates({ contrat, debut }: ContratCompte): boolean {
  const byPresence = ['cdd', 'cddi', 'cddUsage', 'intermittent', 'temporaire', 'misADisposition']
  return byPresence.includes(contrat) && debut === undefined
}
