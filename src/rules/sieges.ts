import { explained, type Finding, inForm, known, needs, notApplicable, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeBorneRespectee } from './bornes.ts'
import { floorOf, reaches } from './seuil.ts'

/** Sièges et heures d’une ligne du tableau : autant de suppléants que de titulaires, heures par mois et par titulaire. */
export type Sieges = {
  readonly titulaires: number
  readonly suppleants: number
  readonly heures: number
  /** Heures par mois de tous les titulaires. */
  readonly total: number
}

/**
 * Sièges à pourvoir et crédit d’heures, à l’effectif du premier tour (R. 2314-1, à défaut d’accord préélectoral). Une ligne
 * est atteinte à l’entier. Sans objet sous la première ligne : il n’y a pas de CSE à élire (L. 2311-2).
 */
export function computeSieges(
  { effectifCse }: { readonly effectifCse?: number | undefined },
  parameters: Parameters,
): Finding<Sieges> {
  const { lines, sources } = parameters.table('sieges')
  if (effectifCse === undefined) return needs('effectifCse', ...sources)
  const entier = floorOf(effectifCse)
  const line = lines.findLast((one) => (one['effectif'] ?? 0) <= entier)
  if (!line) return notApplicable('L2311-2', ...sources)
  const { effectif = 0 } = line
  const sieges = siegesOf(line)
  const { titulaires, heures } = sieges
  const finding = explained(known(sieges, ...sources), {
    key: 'ligneDuTableauDesSieges',
    values: { effectifCse, effectif, titulaires, heures },
  })
  const entreDeuxLignes = !reaches(entier, effectifCse) && lines.some((one) => one['effectif'] === entier + 1)
  return withCaveats(finding, 'effectifDuPremierTour', ...(entreDeuxLignes ? ['ligneALEntier'] : []))
}

const siegesOf = ({ titulaires = 0, heures = 0 }: Readonly<Record<string, number>>): Sieges => ({
  titulaires,
  suppleants: titulaires,
  heures,
  total: titulaires * heures,
})

type ProtocoleInput = {
  readonly effectifCse?: number | undefined
  readonly nombreDeColleges?: number | undefined
  /** Titulaires prévus par le protocole, et heures par mois de chacun. */
  readonly titulaires?: number | undefined
  readonly heures?: number | undefined
}

/**
 * Vrai si le protocole préélectoral peut retenir ces sièges et ces heures : le volume global de chaque collège reste au
 * moins celui de la loi (L. 2314-7). Avec plusieurs collèges, le volume se compare collège par collège.
 */
export function computeProtocoleValide(input: ProtocoleInput, parameters: Parameters): Finding<boolean> {
  const legal = computeSieges(input, parameters)
  if (legal.state !== 'known') return legal.state === 'uncertain' ? needs('effectifCse', 'L2314-7') : legal
  if (input.titulaires === undefined) return needs('titulaires', 'L2314-7')
  if (input.heures === undefined) return needs('heures', 'L2314-7')
  const volume = input.titulaires * input.heures
  const finding = explained(known(volume >= legal.value.total, 'L2314-7', 'L2314-1', 'R2314-1'), {
    key: 'volumeDuProtocole',
    values: { volume, total: legal.value.total },
  })
  return withCaveats(
    finding,
    ...(sousLePlancher(input, parameters) ? ['plancherDuDecret'] : []),
    ...((input.nombreDeColleges ?? 1) > 1 ? ['volumeParCollege'] : []),
    ...(input.nombreDeColleges === 1 && input.titulaires > 1 ? ['collegeUniqueParAccord'] : []),
  )
}

/** Vrai si les heures de chacun descendent sous le plancher que la loi donne au décret (L. 2315-7). */
function sousLePlancher({ effectifCse = 0, heures }: ProtocoleInput, parameters: Parameters): boolean {
  const elargi = reaches(effectifCse, parameters.get('seuilAttributionsElargies').value)
  const plancher = computeBorneRespectee({ borne: elargi ? 'CSE-06' : 'CSE-05', valeur: heures }, parameters)
  return plancher.state === 'uncertain'
}

/** Titulaires à élire au CSE à l’effectif du moment, et autant de suppléants (R. 2314-1, L. 2314-1). */
export function computeTitulairesCse(
  { effectifCse }: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<number> {
  return inForm(computeSieges({ effectifCse }, parameters), ({ titulaires }) => titulaires)
}

/** Heures de délégation par mois de chaque titulaire, à l’effectif du moment (R. 2314-1). */
export function computeHeuresDelegation(
  { effectifCse }: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<number> {
  return inForm(computeSieges({ effectifCse }, parameters), ({ heures }) => heures)
}

/** Une ligne du tableau, de tel effectif à tel autre, et ce qu’elle donne ; `a` manque à la dernière. */
export type LigneDeSieges = {
  readonly de: number
  readonly a?: number
  readonly sieges: Sieges
  /** C’est la ligne de l’effectif. */
  readonly applies: boolean
}

/** La ligne du tableau R. 2314-1 qui s’applique à l’effectif, celle d’avant et celle d’après ; aucune sous la première. */
export function lignesVoisines(effectifCse: number, parameters: Parameters): readonly LigneDeSieges[] {
  const { lines } = parameters.table('sieges')
  const rang = lines.findLastIndex((one) => (one['effectif'] ?? 0) <= floorOf(effectifCse))
  if (rang < 0) return []
  return lines.flatMap((line, index) => {
    if (Math.abs(index - rang) > 1) return []
    const { effectif: de = 0 } = line
    const suivante = lines[index + 1]?.['effectif']
    return [
      {
        de,
        ...(suivante === undefined ? {} : { a: suivante - 1 }),
        sieges: siegesOf(line),
        applies: index === rang,
      },
    ]
  })
}
