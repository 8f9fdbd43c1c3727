import { readFigure } from '#model/bound.ts'
import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

/** Les heures complémentaires d’une semaine, et celles que chaque taux majore. */
export type HeuresComplementaires = {
  readonly heures: number
  /** Jusqu’au dixième des heures du contrat. */
  readonly auTauxBas: number
  /** Au-delà. */
  readonly auTauxHaut: number
}

type SemaineInput = {
  /** Heures du contrat, par semaine. */
  readonly heuresDuContrat?: number | undefined
  /** Heures faites dans la semaine. */
  readonly heuresFaites?: number | undefined
}

/**
 * Heures complémentaires d’une semaine et leurs majorations, à défaut de taux d’une branche étendue (L. 3123-29) : un taux
 * jusqu’au dixième du contrat, un autre au-delà. Ce qui passe le tiers, ou atteint la durée légale, est dit en réserve :
 * l’heure faite reste due.
 */
export function computeHeuresComplementaires(
  { heuresDuContrat, heuresFaites }: SemaineInput,
  parameters: Parameters,
): Finding<HeuresComplementaires> {
  if (heuresDuContrat === undefined) return needs('heuresDuContrat', 'L3123-29')
  if (heuresFaites === undefined) return needs('heuresFaites', 'L3123-29')
  const dixieme = heuresDuContrat * part('TP-02', parameters)
  const tiers = heuresDuContrat * part('TP-03', parameters)
  const heures = Math.max(0, heuresFaites - heuresDuContrat)
  const auTauxBas = Math.min(heures, dixieme)
  const finding = explained(
    known({ heures, auTauxBas, auTauxHaut: heures - auTauxBas }, 'L3123-29', 'L3123-8', 'L3123-20'),
    { key: 'partageDesHeuresComplementaires', values: { heuresFaites, heuresDuContrat, heures, dixieme } },
  )
  const caveats = [
    ...(heures > tiers + TOLERANCE ? ['heuresAuDelaDuTiers'] : []),
    ...(heures > 0 && heuresFaites >= parameters.get('dureeLegaleHebdo').value
      ? ['dureeLegaleAtteinte']
      : []),
    'conventionDesAci',
  ]
  return withCaveats(finding, ...caveats)
}

/** La part du contrat que dit une borne : un dixième, un tiers. */
function part(id: string, parameters: Parameters): number {
  const valeur = parameters.bound(id)?.valeur
  return typeof valeur === 'object' || valeur === undefined ? 0 : (readFigure(valeur) ?? 0)
}

// A tenth or a third of hours is not exact in binary.
const TOLERANCE = 1e-9
