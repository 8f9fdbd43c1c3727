import { type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

/** Ce pour quoi un effectif est demandé : chaque usage a sa façon de compter, et aucune ne vaut pour une autre. */
export const USAGES_EFFECTIF = ['cse', 'voieDeConclusion', 'delegueSyndical', 'contrepartieEnRepos'] as const
export type UsageDeSeuil = (typeof USAGES_EFFECTIF)[number]

/** La façon de compter : par mois (code du travail) ou en moyenne d’année civile (code de la sécurité sociale). */
export type CritereEffectif = {
  readonly methode: 'mensuelle' | 'anneeCivile'
  readonly moyenneAnnuelleCivile: boolean
  /** Années civiles de suite au seuil pour que le franchissement à la hausse compte ; aucune quand on compte par mois. */
  readonly franchissementHausseAnnees: number | null
}

/** Façon de compter l’effectif selon l’usage (L. 1111-2, L. 2301-1 ; L. 3121-33, L. 3121-38 et CSS, L. 130-1). */
export function computeCritereEffectif(
  { usage }: { readonly usage?: UsageDeSeuil | undefined },
  parameters: Parameters,
): Finding<CritereEffectif> {
  if (usage === undefined) return needs('usageEffectif', 'L1111-2')
  if (usage === 'contrepartieEnRepos') {
    const annees = parameters.get('anneesDeFranchissement')
    const critere = {
      methode: 'anneeCivile',
      moyenneAnnuelleCivile: true,
      franchissementHausseAnnees: annees.value,
    } as const
    return known<CritereEffectif>(critere, 'L3121-33', 'L3121-38', ...annees.sources)
  }
  const critere = {
    methode: 'mensuelle',
    moyenneAnnuelleCivile: false,
    franchissementHausseAnnees: null,
  } as const
  if (usage === 'cse') return known<CritereEffectif>(critere, 'L1111-2', 'L2301-1', 'L2311-2')
  if (usage === 'delegueSyndical') return known<CritereEffectif>(critere, 'L1111-2', 'L2143-3')
  return known<CritereEffectif>(critere, 'L1111-2', 'L1111-3', 'L2232-29-2')
}
