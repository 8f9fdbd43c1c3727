import {
  explained,
  type Finding,
  known,
  needs,
  notApplicable,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import { truncate } from './seuil.ts'

export type Sexe = 'F' | 'H'

/** Nombre de candidats de chaque sexe. */
export type Composition = Readonly<Record<Sexe, number>>

/** Ce que la loi admet d’une liste. */
export type Parite = {
  /** Compositions au choix ; le plus souvent une seule. */
  readonly compositions: readonly Composition[]
  /** Le sexe que l’arrondi exclut peut avoir un candidat, jamais en tête : la liste devient celle-ci. Nul sans exclusion. */
  readonly facultatif: { readonly sexe: Sexe; readonly composition: Composition } | null
}

export type PariteInput = {
  /** Femmes et hommes inscrits sur la liste électorale du collège. */
  readonly femmes?: number | undefined
  readonly hommes?: number | undefined
  /** Candidats de la liste. */
  readonly candidats?: number | undefined
  /** Sièges à pourvoir dans le collège ; la liste est tenue pour complète à défaut. */
  readonly sieges?: number | undefined
}

/**
 * Composition d’une liste d’après les femmes et les hommes inscrits dans le collège (L. 2314-30), titulaires et suppléants
 * séparément : arrondi à l’entier le plus proche, au choix quand une égalité parfaite rencontre un nombre impair. Quand les
 * deux parts tombent sur la demie sans égalité, les deux arrondis donnent un candidat de trop et le texte ne tranche pas :
 * la composition qui compte le sexe le moins nombreux est la prudente. Sans objet pour une liste d’un seul candidat.
 */
export function computeParite({ femmes, hommes, candidats, sieges }: PariteInput): Finding<Parite> {
  if (candidats === undefined) return needs('candidats', 'L2314-30')
  if (candidats <= 1) {
    const unSeulSiege = sieges !== undefined && sieges <= 1
    return unSeulSiege ? notApplicable('L2314-30') : withCaveats(notApplicable('L2314-30'), 'candidatUnique')
  }
  if (femmes === undefined) return needs('femmes', 'L2314-30')
  if (hommes === undefined) return needs('hommes', 'L2314-30')
  if (femmes + hommes === 0) return withCaveats(notApplicable('L2314-30'), 'collegeSansElecteur')
  const finding = selonLaPart(femmes, hommes, candidats)
  const auChoix = finding.state === 'known' && finding.value.compositions.length > 1
  return auChoix && sieges !== undefined && sieges > candidats
    ? withCaveats(finding, 'listeIncompleteAEgalite')
    : finding
}

const TWO_DIGITS = 2

/** In whole numbers: the part of women is `entier` candidates, and `reste` out of all the voters. */
function selonLaPart(femmes: number, hommes: number, candidats: number): Finding<Parite> {
  const inscrits = femmes + hommes
  const reste = (candidats * femmes) % inscrits
  const entier = (candidats * femmes - reste) / inscrits
  const de = (nombreDeFemmes: number): Composition => ({ F: nombreDeFemmes, H: candidats - nombreDeFemmes })
  const avec = (nombreDeFemmes: number): Parite => ({
    compositions: [de(nombreDeFemmes)],
    facultatif: facultatifOf(de(nombreDeFemmes), { F: femmes, H: hommes }),
  })
  const step = {
    key: 'partDesSexes',
    values: {
      candidats,
      femmes,
      hommes,
      partFemmes: truncate((candidats * femmes) / inscrits, TWO_DIGITS),
      partHommes: truncate((candidats * hommes) / inscrits, TWO_DIGITS),
    },
  }
  if (reste + reste !== inscrits) {
    return explained(known(avec(reste + reste > inscrits ? entier + 1 : entier), 'L2314-30'), step)
  }
  if (femmes === hommes) {
    const auChoix: Parite = { compositions: [de(entier + 1), de(entier)], facultatif: null }
    return explained(known(auChoix, 'L2314-30'), step)
  }
  const [minoritaire, majoritaire] =
    femmes < hommes ? [avec(entier + 1), avec(entier)] : [avec(entier), avec(entier + 1)]
  const readings = [
    { value: minoritaire, reason: 'demieAuSexeMinoritaire' },
    { value: majoritaire, reason: 'demieAuSexeMajoritaire' },
  ]
  return explained(uncertain(minoritaire, readings, 'L2314-30'), step)
}

/** The sex the rounding leaves out although it is among the voters, and the list with one candidate of that sex. */
function facultatifOf(composition: Composition, inscrits: Composition): Parite['facultatif'] {
  if (composition.F === 0 && inscrits.F > 0) return { sexe: 'F', composition: { F: 1, H: composition.H - 1 } }
  if (composition.H === 0 && inscrits.H > 0) return { sexe: 'H', composition: { F: composition.F - 1, H: 1 } }
  return null
}

/**
 * Vrai si la composition équilibrée s’impose à la liste : plusieurs candidats, présentés par un syndicat. Au second tour, les
 * listes qui ne sont pas syndicales y échappent (L. 2314-30, lu par la Cour de cassation).
 */
export function computePariteApplicable({
  tour,
  listeSyndicale,
  candidats,
}: {
  readonly tour?: number | undefined
  readonly listeSyndicale?: boolean | undefined
  readonly candidats?: number | undefined
}): Finding<boolean> {
  if (candidats === undefined) return needs('candidats', 'L2314-30')
  if (candidats <= 1) return known(false, 'L2314-30')
  if (listeSyndicale === true) return known(true, 'L2314-30')
  if (tour === undefined) return needs('tour', 'L2314-30', 'L2314-29')
  if (tour <= 1) return known(true, 'L2314-30', 'L2314-29')
  if (listeSyndicale === undefined) return needs('listeSyndicale', 'L2314-30', 'L2314-29')
  return withCaveats(known(false, 'L2314-30', 'L2314-29'), 'listesNonSyndicales')
}
