import type { CalendarDate } from '#model/calendar-date.ts'
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
import { aideEnCours, type Base, baseOf, estAide, estPresent, lacksDates } from './base-de-compte.ts'
import { type Counted, compter } from './compter-les-contrats.ts'
import type { TypeDeContrat } from './contrat.ts'
import type { Compte, ContratCompte, UsageEffectif } from './contrat-compte.ts'
import { selonLaLecture } from './temporaires-etti.ts'

/** What is counted, as far as it is known; for the committee when the use is absent. */
export type EffectifInput = { readonly [K in keyof Counted]?: Counted[K] | undefined }

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
