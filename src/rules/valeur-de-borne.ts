import { type Bound, isWithin, readFigure } from '#model/bound.ts'

/** Ce qu’une clause retient : un nombre, une fraction, une heure, des mots, oui ou non, ou une liste de rubriques. */
export type ValeurDeClause = number | string | boolean | readonly unknown[]

/** Vrai si la valeur d’une clause respecte la borne ; rien quand la valeur ne se lit pas comme la borne se mesure. */
export function respecteLaBorne(borne: Bound, valeur: ValeurDeClause): boolean | undefined {
  switch (borne.operateur) {
    case 'interdit':
      return respecteInterdiction(borne, valeur)
    case 'exige':
      return typeof valeur === 'string' ? nomme(borne, valeur) : ouiOuNon(valeur)
    case 'inclut':
      return typeof valeur === 'string' ? comprend(borne, valeur) : ouiOuNon(valeur)
    default: {
      const nombre = enNombre(borne, valeur)
      return nombre === undefined ? undefined : isWithin(borne, nombre)
    }
  }
}

/** Vrai tant que la clause ne retient pas ce qui est interdit : oui, ou le jour interdit, sauf pour l’écarter. */
function respecteInterdiction(borne: Bound, valeur: ValeurDeClause): boolean | undefined {
  if (typeof valeur === 'boolean') return !valeur
  if (typeof valeur !== 'string') return undefined
  const [interdit = 0] = joursDe(String(borne.valeur))
  return ECARTE.test(simplifie(valeur)) || !joursDe(valeur).includes(interdit)
}

/** Vrai si les mots de la clause disent ce que la borne nomme. */
function nomme(borne: Bound, valeur: string): boolean {
  const dits = simplifie(valeur)
  return simplifie(String(borne.valeur))
    .split(' ')
    .filter((mot) => !LIAISONS.has(mot))
    .every((mot) => dits.split(' ').includes(mot))
}

/** Vrai si la période dite commence au plus tard, et finit au plus tôt, comme celle de la borne. */
function comprend(borne: Bound, valeur: string): boolean | undefined {
  const [debut, fin] = joursDe(String(borne.valeur))
  const [debutDit, finDite] = joursDe(valeur)
  if (debut === undefined || fin === undefined || debutDit === undefined || finDite === undefined)
    return undefined
  // A period that ends before it begins runs over the new year.
  return finDite < debutDit ? debutDit <= debut || fin <= finDite : debutDit <= debut && fin <= finDite
}

/** La valeur dans l’unité de la borne : une liste vaut son nombre de rubriques, « 33 % » vaut 0,33 d’une durée. */
function enNombre(borne: Bound, valeur: ValeurDeClause): number | undefined {
  if (typeof valeur === 'boolean') return undefined
  if (typeof valeur === 'number') return enHeure(borne, valeur)
  if (typeof valeur !== 'string') return new Set(valeur).size
  const facteur = conversion(valeur, borne.unite)
  if (facteur === undefined) return undefined
  const nombre = enChiffresOuEnHeures(borne, valeur)
  return nombre === undefined ? undefined : nombre * facteur
}

function enChiffresOuEnHeures(borne: Bound, valeur: string): number | undefined {
  const lu = readFigure(valeur.trim().replace(HEURE, heureEcrite)) ?? enChiffres(borne, valeur)
  return lu === undefined ? undefined : enHeure(borne, lu)
}

/** Minuit où une période commence vient après le soir ; plus tard, elle ne comprendrait plus minuit (L. 3122-2). */
function enHeure(borne: Bound, valeur: number): number {
  const estUneHeure = typeof borne.valeur === 'string' && borne.valeur.includes(':')
  return estUneHeure && borne.operateur === '>=' && valeur === 0 ? HOURS_A_DAY : valeur
}

function enChiffres(borne: Bound, texte: string): number | undefined {
  const [, chiffres, pourCent] = NOMBRE.exec(texte.replace(/(?<=\d)\s(?=\d)/g, '').trim()) ?? []
  if (chiffres === undefined) return undefined
  const nombre = Number(chiffres.replace(',', '.'))
  const estUnePart = typeof borne.valeur === 'string' && borne.valeur.includes('/')
  return pourCent && estUnePart ? nombre / PER_CENT : nombre
}

/** Les jours dits, comme nombres qui se comparent : le mois, puis le quantième. */
function joursDe(texte: string): readonly number[] {
  const mots = simplifie(enLettres(texte))
  if (/toute l annee/.test(mots)) return [1, MOIS.length * MOST_DAYS_A_MONTH]
  return [...mots.matchAll(JOUR_ET_MOIS)].map(([, jour, mois = ''], rang) => {
    // A month alone is whole: a period begins with its first day, and ends with its last.
    const quantieme = jour === undefined ? (rang === 0 ? 1 : MOST_DAYS_A_MONTH) : Number(jour)
    return MOIS.indexOf(mois) * MOST_DAYS_A_MONTH + quantieme
  })
}

/** Les dates en chiffres, « 2027-05-01 » ou « 01/05 », dites par le nom de leur mois. */
function enLettres(texte: string): string {
  const nomme = (jour: string, mois: string): string => ` ${jour} ${MOIS[Number(mois) - 1] ?? ''} `
  return texte
    .replace(/\b\d{4}-(\d{2})-(\d{2})\b/g, (_, mois: string, jour: string) => nomme(jour, mois))
    .replace(/\b(\d{1,2})\/(\d{1,2})(?:\/\d{4})?\b/g, (_, jour: string, mois: string) => nomme(jour, mois))
}

const ouiOuNon = (valeur: ValeurDeClause): boolean | undefined =>
  typeof valeur === 'boolean' ? valeur : undefined

/** Sans majuscule, accent ni ponctuation : deux façons d’écrire les mêmes mots se comparent. */
function simplifie(mots: string): string {
  return mots
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Par quoi multiplier une durée dite pour l’avoir dans l’unité de la borne ; rien quand elles ne se convertissent pas. */
function conversion(dite: string, unite: string): number | undefined {
  const [de, vers] = [uniteDe(dite), uniteDe(unite)]
  if (de === undefined || vers === undefined || de === vers) return 1
  const pair = `${de} ${vers}`
  if (pair === 'mois an') return 1 / MONTHS_IN_A_YEAR
  return pair === 'an mois' ? MONTHS_IN_A_YEAR : undefined
}

/** The first unit of time the words name. */
const uniteDe = (mots: string): string | undefined =>
  /(?<![a-z])(minute|heure|jour|semaine|mois|an)(?:nee)?s?(?![a-z])/.exec(simplifie(mots))?.[1]

const LIAISONS: ReadonlySet<string> = new Set(['le', 'la', 'un', 'une', 'de', 'd'])
const HEURE = /^(\d{1,2})\s*h(?:eures?)?\s*(\d{2})?$/i
const heureEcrite = (_: string, heures: string, minutes = '00'): string => `${heures}:${minutes}`
const NOMBRE = /^(-?\d+(?:[.,]\d+)?)\s*(%)?/
const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const JOUR_ET_MOIS = new RegExp(String.raw`(?:(\d{1,2})(?:er)? )?\b(${MOIS.join('|')})\b`, 'g')
const ECARTE = /\b(jamais|sauf|hors|excepte|autre|exclu\w*|interdit\w*)\b/
const MOST_DAYS_A_MONTH = 31
const HOURS_A_DAY = 24
const MONTHS_IN_A_YEAR = 12
const PER_CENT = 100
