import { explained, type Finding, known, needs, notApplicable } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { floorOf } from './seuil.ts'

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
  const { effectif = 0, titulaires = 0, heures = 0 } = line
  const sieges = { titulaires, suppleants: titulaires, heures, total: titulaires * heures }
  return explained(known(sieges, ...sources), {
    key: 'ligneDuTableauDesSieges',
    values: { effectifCse, effectif, titulaires, heures },
  })
}

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
  return explained(known(volume >= legal.value.total, 'L2314-7', 'L2314-1', 'R2314-1'), {
    key: 'volumeDuProtocole',
    values: { volume, total: legal.value.total },
  })
}
