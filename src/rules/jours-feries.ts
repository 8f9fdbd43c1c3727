import { type CalendarDate, partsOf } from '#model/calendar-date.ts'
import { daysAfterEaster } from '#model/easter.ts'
import type { LawTable, Parameters } from '#model/parameters.ts'

/** Les fêtes légales, dans l’ordre de l’article L. 3133-1. */
export const FETES_LEGALES = [
  'jourDeLAn',
  'lundiDePaques',
  'premierMai',
  'huitMai',
  'ascension',
  'lundiDePentecote',
  'quatorzeJuillet',
  'assomption',
  'toussaint',
  'onzeNovembre',
  'noel',
] as const

export type Fete =
  | (typeof FETES_LEGALES)[number]
  | 'vendrediSaint'
  | 'secondJourDeNoel'
  | 'abolitionDeLEsclavage'

/** Les territoires d’outre-mer, par ligne de l’article L. 3422-2. */
const TERRITOIRES = [
  ['mayotte'],
  ['martinique'],
  ['guadeloupe', 'saintMartin'],
  ['guyane'],
  ['saintBarthelemy'],
  ['reunion'],
] as const

/** Où se tient l’élection ; « outreMer » quand le territoire n’est pas dit. */
export type Zone = 'metropole' | 'alsaceMoselle' | 'outreMer' | (typeof TERRITOIRES)[number][number]

export type Lieu = {
  readonly zone: Zone
  /** Vrai si la commune, en Alsace-Moselle, a un temple protestant ou une église mixte ; absent : on ne sait pas. */
  readonly templeOuEgliseMixte?: boolean | undefined
}

export const METROPOLE: Lieu = { zone: 'metropole' }

/** Une fête qui tombe ce jour ; « incertaine » quand elle dépend d’une commune ou d’un territoire qu’on ne connaît pas. */
export type JourFerie = {
  readonly fete: Fete
  readonly portee: 'nationale' | 'locale' | 'incertaine'
  readonly article: string
}

/** Les fêtes qui tombent ce jour en ce lieu (L. 3133-1, L. 3134-13, L. 3422-2), les nationales d’abord ; souvent aucune. */
export function joursFeries(date: CalendarDate, lieu: Lieu, parameters: Parameters): readonly JourFerie[] {
  return [
    ...fetesLegales(date, parameters),
    ...fetesAlsaceMoselle(date, lieu, parameters),
    ...commemorations(date, lieu, parameters),
  ]
}

function fetesLegales(date: CalendarDate, parameters: Parameters): readonly JourFerie[] {
  const fixes = parameters.table('fetesLegalesFixes')
  const mobiles = parameters.table('fetesLegalesMobiles')
  const ecart = daysAfterEaster(date)
  const lines = [
    ...linesOn(date, fixes),
    ...mobiles.lines.filter(({ joursApresPaques }) => joursApresPaques === ecart),
  ]
  return lines.flatMap(({ numero = 0 }) => {
    const fete = FETES_LEGALES[numero - 1]
    return fete ? [{ fete, portee: 'nationale', article: fixes.sources[0] }] : []
  })
}

function fetesAlsaceMoselle(
  date: CalendarDate,
  { zone, templeOuEgliseMixte }: Lieu,
  parameters: Parameters,
): readonly JourFerie[] {
  if (zone !== 'alsaceMoselle') return []
  const noel = parameters.table('secondJourDeNoel')
  const article = noel.sources[0]
  if (linesOn(date, noel).length > 0) return [{ fete: 'secondJourDeNoel', portee: 'locale', article }]
  if (templeOuEgliseMixte === false) return []
  if (daysAfterEaster(date) !== parameters.get('vendrediSaint').value) return []
  return [{ fete: 'vendrediSaint', portee: templeOuEgliseMixte ? 'locale' : 'incertaine', article }]
}

function commemorations(date: CalendarDate, { zone }: Lieu, parameters: Parameters): readonly JourFerie[] {
  const table = parameters.table('commemorationsAbolition')
  return linesOn(date, table).flatMap(({ numero = 0 }) => {
    const territoires: readonly Zone[] = TERRITOIRES[numero - 1] ?? []
    if (zone !== 'outreMer' && !territoires.includes(zone)) return []
    const portee = zone === 'outreMer' ? 'incertaine' : 'locale'
    return [{ fete: 'abolitionDeLEsclavage', portee, article: table.sources[0] }]
  })
}

function linesOn(date: CalendarDate, { lines }: LawTable): LawTable['lines'] {
  const { month, day } = partsOf(date)
  return lines.filter(({ mois, jour }) => mois === month && jour === day)
}
