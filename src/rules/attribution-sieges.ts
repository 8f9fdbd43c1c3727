import { type CalendarDate, dayNumber } from '#model/calendar-date.ts'
import {
  explained,
  type Finding,
  known,
  needs,
  notApplicable,
  type ReasonStep,
  withCaveats,
} from '#model/finding.ts'
import { floorOf, reaches, truncate } from './seuil.ts'

/** Un candidat : sa date de naissance, à défaut son âge, ne sert qu’à départager deux listes à égalité. */
export type Candidat = { readonly naissance?: CalendarDate | undefined; readonly age?: number | undefined }

export type Liste = {
  readonly nom: string
  /** Voix recueillies par la liste, ou leur total quand il se divise par `diviseur`. */
  readonly voix: number
  /** Le nombre de candidats, quand des noms sont rayés : les voix de la liste sont la moyenne de celles de ses candidats. */
  readonly diviseur?: number | undefined
  /** Dans l’ordre où ils seraient élus. */
  readonly candidats?: readonly Candidat[] | undefined
  /** Le candidat que départagerait l’âge, quand les autres ne sont pas connus. */
  readonly suivant?: Candidat | undefined
}

export type SiegesDeListe = { readonly nom: string; readonly sieges: number }

export type AttributionInput = {
  readonly sieges?: number | undefined
  /** Suffrages valablement exprimés dans le collège. */
  readonly suffrages?: number | undefined
  readonly listes?: readonly Liste[] | undefined
  /** Vrai au second tour : aucun autre ne pourvoit un siège resté vide. */
  readonly dernierTour?: boolean | undefined
}

const TWO_DIGITS = 2
const BECAUSE = ['R2314-19', 'R2314-20', 'R2314-21', 'L2314-29'] as const

/**
 * Sièges de chaque liste : un par quotient entier, puis un à un à la plus forte moyenne (R. 2314-19, R. 2314-20). Pour le
 * dernier siège, à moyenne égale, la liste qui a le plus de voix ; à voix égales, celle dont le candidat à élire est le plus
 * âgé (R. 2314-21) : une liste qui n’a plus de candidat n’en a pas à élire. Une liste sans voix n’a pas de siège.
 */
export function computeAttribution(input: AttributionInput): Finding<readonly SiegesDeListe[]> {
  const { sieges, suffrages, listes, dernierTour = false } = input
  if (sieges === undefined) return needs('sieges', ...BECAUSE)
  if (sieges < 1) return notApplicable(...BECAUSE)
  if (listes === undefined) return needs('listes', ...BECAUSE)
  const voix = listes.reduce((sum, liste) => sum + voixOf(liste), 0)
  // Valid votes are those of all the lists: fewer cannot be.
  if (suffrages === undefined || !reaches(suffrages, voix)) return needs('suffrages', ...BECAUSE)
  const partage = partager(auQuotient(listes, sieges, suffrages), sieges)
  if (partage === undefined) return needs('agesDesCandidats', 'R2314-21', 'R2314-20', 'R2314-19')
  const { parts, steps } = partage
  const attribues = parts.map(({ liste, obtenus }) => ({ nom: liste.nom, sieges: obtenus }))
  const quotient = { suffrages, sieges, quotient: truncate(suffrages / sieges, TWO_DIGITS) }
  return withDoubts(
    explained(known(attribues, ...BECAUSE), { key: 'quotientElectoral', values: quotient }, ...steps),
    partage,
    { voix, dernierTour },
  )
}

type Part = { readonly liste: Liste; readonly obtenus: number }
type Partage = {
  readonly parts: readonly Part[]
  readonly steps: readonly ReasonStep[]
  /** More lists were level than the article speaks of. */
  readonly horsDuTexte: boolean
  /** A seat only lists without another candidate could take. */
  readonly sansCandidat: boolean
}

/** What the article does not say of this count. */
function withDoubts<F extends Finding<unknown>>(
  finding: F,
  { parts, horsDuTexte, sansCandidat }: Partage,
  { voix, dernierTour }: { readonly voix: number; readonly dernierTour: boolean },
): F {
  const manqueDeCandidats =
    sansCandidat || parts.some(({ liste, obtenus }) => obtenus > (liste.candidats?.length ?? obtenus))
  const tropCourte = dernierTour ? 'listeTropCourteAuSecondTour' : 'listeTropCourte'
  const caveats = [
    ...(voix === 0 ? ['aucunSuffrage'] : []),
    ...(manqueDeCandidats ? [tropCourte] : []),
    ...(horsDuTexte ? ['egaliteHorsDuTexte'] : []),
  ]
  return caveats.length === 0 ? finding : withCaveats(finding, ...caveats)
}

const auQuotient = (listes: readonly Liste[], sieges: number, suffrages: number): readonly Part[] =>
  listes.map((liste) => ({ liste, obtenus: siegesAuQuotient(liste, sieges, suffrages) }))

/** Sièges d’une liste au quotient : autant que ses voix contiennent de fois les suffrages divisés par les sièges (R. 2314-19). */
export const siegesAuQuotient = (
  { voix, diviseur = 1 }: Pick<Liste, 'voix' | 'diviseur'>,
  sieges: number,
  suffrages: number,
): number => (suffrages === 0 ? 0 : floorOf((voix * sieges) / (suffrages * diviseur)))

/** Voix d’une liste, avec leurs décimales quand des noms sont rayés. */
export const voixOf = ({ voix, diviseur = 1 }: Pick<Liste, 'voix' | 'diviseur'>): number => voix / diviseur

/** Votes are compared by their cross products, as averages are: a division would round. */
const compareVoix = (one: Liste, other: Liste): number =>
  one.voix * (other.diviseur ?? 1) - other.voix * (one.diviseur ?? 1)

/** The remaining seats, given one after the other; nothing when only an age the data do not give would settle. */
function partager(departs: readonly Part[], sieges: number): Partage | undefined {
  let parts = departs
  let horsDuTexte = false
  let sansCandidat = false
  const steps: ReasonStep[] = parts.map(({ liste, obtenus }) => ({
    key: 'siegesAuQuotient',
    values: { liste: liste.nom, voix: truncate(voixOf(liste), TWO_DIGITS), obtenus },
  }))
  let reste = sieges - parts.reduce((sum, { obtenus }) => sum + obtenus, 0)
  while (reste > 0) {
    const meilleures = plusForteMoyenne(parts)
    if (meilleures.length === 0) break
    const aEgalite = meilleures.length > reste
    const servies = aEgalite ? departager(meilleures, reste) : meilleures
    if (servies === undefined) return undefined
    sansCandidat ||= servies.length < Math.min(reste, meilleures.length)
    if (servies.length === 0) break
    // The article settles the last seat between two lists.
    horsDuTexte ||= aEgalite && (reste > 1 || meilleures.length > reste + 1)
    for (const part of servies) steps.push(stepOf(part, aEgalite))
    parts = parts.map((part) => (servies.includes(part) ? { ...part, obtenus: part.obtenus + 1 } : part))
    reste -= servies.length
  }
  return { parts, steps, horsDuTexte, sansCandidat }
}

function stepOf({ liste, obtenus }: Part, aEgalite: boolean): ReasonStep {
  const values = { liste: liste.nom, moyenne: truncate(voixOf(liste) / (obtenus + 1), TWO_DIGITS) }
  return aEgalite ? { key: 'siegeAEgaliteDeMoyenne', values } : { key: 'siegeALaPlusForteMoyenne', values }
}

/** Averages are compared by their cross products: a division would round. */
const compareMoyennes = (one: Part, other: Part): number =>
  one.liste.voix * (other.liste.diviseur ?? 1) * (other.obtenus + 1) -
  other.liste.voix * (one.liste.diviseur ?? 1) * (one.obtenus + 1)

/** The lists whose average none exceeds, among those that have votes. */
const plusForteMoyenne = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part) => part.liste.voix > 0 && parts.every((other) => compareMoyennes(part, other) >= 0))

/** The lists that take the last seats when their averages are level: more votes first, then the older candidate. */
function departager(egales: readonly Part[], places: number): readonly Part[] | undefined {
  const parVoix = egales.toSorted((one, other) => compareVoix(other.liste, one.liste))
  const derniere = parVoix[places - 1]?.liste
  const ecart = ({ liste }: Part): number => (derniere ? compareVoix(liste, derniere) : 1)
  const devant = parVoix.filter((part) => ecart(part) > 0)
  const aDepartager = parVoix.filter((part) => ecart(part) === 0)
  const disputees = places - devant.length
  if (aDepartager.length === disputees) return [...devant, ...aDepartager]
  const eligibles = aDepartager.filter(aUnCandidat)
  if (eligibles.length <= disputees) return [...devant, ...eligibles]
  const plusAges = lesPlusAges(eligibles, disputees)
  return plusAges && [...devant, ...plusAges]
}

/** Whether the list still has somebody to elect; the names not given yet are taken to be there. */
const aUnCandidat = ({ liste: { candidats = [] }, obtenus }: Part): boolean =>
  candidats.length === 0 || obtenus < candidats.length

/** The lists whose next candidate is the oldest; nothing when an age is missing, or two are the same. */
function lesPlusAges(parts: readonly Part[], places: number): readonly Part[] | undefined {
  const rangs = parts.map((part) => ({
    part,
    ...(part.liste.candidats?.[part.obtenus] ?? part.liste.suivant),
  }))
  const parDate = rangs.every(({ naissance }) => naissance !== undefined)
  if (!parDate && !rangs.every(({ age }) => age !== undefined)) return undefined
  const anteriorite = ({ naissance, age }: Candidat): number =>
    parDate && naissance !== undefined ? dayNumber(naissance) : -(age ?? 0)
  const ordonnes = rangs.toSorted((one, other) => anteriorite(one) - anteriorite(other))
  const dernier = ordonnes[places - 1]
  const suivant = ordonnes[places]
  if (!dernier || !suivant || anteriorite(dernier) === anteriorite(suivant)) return undefined
  return ordonnes.slice(0, places).map(({ part }) => part)
}
