import { addDays, addMonths, type CalendarDate, earlier, later } from '#model/calendar-date.ts'
import type { Presence } from './conditions-electorales.ts'
import type { TypeDeContrat } from './contrat.ts'
import { dureeEnMois } from './duree-en-mois.ts'
import { type Regime, regimeOf, type StructureElectorale } from './regime-electoral.ts'

/** Un contrat du registre du personnel ; les contrats d’une même personne se reconnaissent à son nom. */
export type ContratDuRegistre = {
  readonly nom: string
  readonly contrat: TypeDeContrat
  readonly debut?: CalendarDate | undefined
  readonly fin?: CalendarDate | undefined
  readonly naissance?: CalendarDate | undefined
}

/** Vrai si le contrat court ce jour-là, premier et dernier jour compris. */
export const estEnCours = ({ debut, fin }: ContratDuRegistre, jour: CalendarDate): boolean =>
  (debut === undefined || debut <= jour) && (fin === undefined || fin >= jour)

/** Les contrats de chaque personne, par son nom : deux dates de naissance font deux personnes, une ligne sans nom en fait une. */
export function regrouperParPersonne<C extends ContratDuRegistre>(
  contrats: readonly C[],
): readonly (readonly C[])[] {
  const parNom = new Map<string | number, readonly C[]>()
  for (const [rang, contrat] of contrats.entries()) {
    const key = contrat.nom.trim().toLowerCase() || rang
    parNom.set(key, [...(parNom.get(key) ?? []), contrat])
  }
  return [...parNom.values()].flatMap(separerParNaissance)
}

// Who works here under another company’s contract, or under none.
const SANS_CONTRAT_DE_TRAVAIL: readonly Regime[] = ['nonSalarie', 'temporaireRecu', 'utilisatrice']

/** Les personnes liées à l’entreprise par un contrat de travail ce jour-là, chacune comptée une fois (L. 2232-22 : des têtes). */
export function personnesSousContrat(
  contrats: readonly ContratDuRegistre[],
  jour: CalendarDate,
  structure?: StructureElectorale,
): number {
  return regrouperParPersonne(contrats).filter((personne) =>
    personne.some(
      (contrat) =>
        estEnCours(contrat, jour) &&
        !SANS_CONTRAT_DE_TRAVAIL.includes(regimeOf({ structure }, contrat.contrat)),
    ),
  ).length
}

/** A line that says no date of birth goes with the only one known; with several known, nobody can tell whose it is. */
function separerParNaissance<C extends ContratDuRegistre>(memeNom: readonly C[]): readonly (readonly C[])[] {
  const naissances = new Set(memeNom.flatMap(({ naissance }) => naissance ?? []))
  if (naissances.size <= 1) return [memeNom]
  return [...naissances, undefined]
    .map((jour) => memeNom.filter(({ naissance }) => naissance === jour))
    .filter((contrats) => contrats.length > 0)
}

/**
 * Depuis quand la personne est là sans un jour hors contrat, et depuis son premier contrat quand il est plus ancien. Rien quand
 * le début d’un contrat manque. Seuls comptent les contrats de même régime de vote que le contrat en cours.
 */
export function presenceDansLeRegistre(
  actuel: ContratDuRegistre,
  contrats: readonly ContratDuRegistre[],
): Pick<Presence, 'entree' | 'premiereEntree'> {
  const debuts = contrats.flatMap(({ contrat, debut, fin }) =>
    regimeOf({}, contrat) === regimeOf({}, actuel.contrat) ? [{ debut, fin }] : [],
  )
  let entree = actuel.debut
  let premiereEntree = entree
  // From the last contract back to the first: each one joins what follows it, or leaves a break.
  for (const { debut, fin } of debuts.toSorted((one, other) =>
    (one.debut ?? '') < (other.debut ?? '') ? 1 : -1,
  )) {
    if (entree === undefined || premiereEntree === undefined || debut === undefined) return {}
    if (debut < entree && (fin === undefined || addDays(fin, 1) >= entree)) entree = debut
    if (debut < premiereEntree) premiereEntree = debut
  }
  return premiereEntree === entree ? { entree } : { entree, premiereEntree }
}

/**
 * Mois de mission totalisés dans les `mois` qui précèdent un jour, lui exclu ; deux missions le même jour ne comptent qu’une
 * fois. Les articles L. 1251-54 et L. 2314-20 parlent de mois : ils se comptent de quantième à quantième.
 */
export function moisDeMission(
  contrats: readonly ContratDuRegistre[],
  avant: CalendarDate,
  mois: number,
): number {
  const premier = addMonths(avant, -mois)
  const dernier = addDays(avant, -1)
  const missions = contrats
    .filter(({ contrat }) => contrat === 'temporaire')
    .map(({ debut = avant, fin = dernier }) => ({ debut, fin }))
    .toSorted((one, other) => (one.debut < other.debut ? -1 : 1))
  let total = 0
  let libre = premier
  for (const { debut, fin } of missions) {
    const du = later(debut, libre)
    const au = earlier(fin, dernier)
    total += dureeEnMois(du, au)
    if (au >= libre) libre = addDays(au, 1)
  }
  return total
}
