import { type Finding, inForm, known, withCaveats } from '#model/finding.ts'
import {
  type AttributionInput,
  computeAttribution,
  type Liste,
  type SiegesDeListe,
  voixOf,
} from './attribution-sieges.ts'

/**
 * Sièges de chaque liste au second tour. Des candidats seuls y forment chacun une liste, et une enveloppe peut en contenir
 * plusieurs : leurs bulletins sont alors plus nombreux que les votes, ce que le quotient ne prévoit pas. Chacun n’ayant qu’un
 * siège à prendre, ils vont à ceux qui ont le plus de voix (R. 2314-19 à R. 2314-21).
 */
export function computeSiegesDuSecondTour(input: AttributionInput): Finding<readonly SiegesDeListe[]> {
  const { sieges, suffrages, listes } = input
  if (sieges === undefined || suffrages === undefined || listes === undefined)
    return computeAttribution(input)
  const voix = listes.reduce((sum, liste) => sum + voixOf(liste), 0)
  const seuls = listes.every(({ candidats = [] }) => candidats.length === 1)
  const possibles = listes.every((liste) => voixOf(liste) <= suffrages)
  if (voix <= suffrages || voix > suffrages * sieges || !seuls || !possibles) return computeAttribution(input)
  return withCaveats(auxPlusVotes(listes, sieges), 'candidaturesIsolees')
}

/** One seat each to those with the most votes; ages settle those level for the last ones, as between lists. */
function auxPlusVotes(listes: readonly Liste[], sieges: number): Finding<readonly SiegesDeListe[]> {
  const ordonnees = listes.filter(({ voix }) => voix > 0).toSorted((one, other) => other.voix - one.voix)
  const derniere = ordonnees[sieges - 1]?.voix ?? 0
  const devant = ordonnees.filter(({ voix }) => voix > derniere)
  const egales = ordonnees.filter(({ voix }) => voix === derniere)
  const restants = sieges - devant.length
  const servir = (servies: readonly Liste[]): readonly SiegesDeListe[] =>
    listes.map((liste) => ({ nom: liste.nom, sieges: servies.includes(liste) ? 1 : 0 }))
  if (egales.length <= restants) return known(servir([...devant, ...egales]), ...BECAUSE)
  const partage = computeAttribution({
    sieges: restants,
    suffrages: derniere * egales.length,
    listes: egales,
  })
  return inForm(partage, (attribues) =>
    servir([...devant, ...egales.filter((_, rang) => (attribues[rang]?.sieges ?? 0) > 0)]),
  )
}

const BECAUSE = ['R2314-19', 'R2314-20', 'R2314-21', 'L2314-29'] as const
