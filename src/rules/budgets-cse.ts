import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { tauxDeLaSubvention } from './fonctionnement-cse.ts'
import { reaches } from './seuil.ts'

type SubventionInput = {
  readonly effectifCse?: number | undefined
  /** En euros par an. */
  readonly masseSalarialeBrute?: number | undefined
}

/** Subvention de fonctionnement du CSE, en euros par an, au centime (L. 2315-61) : rien sous le seuil. */
export function computeSubventionFonctionnement(
  { effectifCse, masseSalarialeBrute }: SubventionInput,
  parameters: Parameters,
): Finding<number> {
  const seuil = parameters.get('seuilSubventionFonctionnement')
  if (effectifCse === undefined) return needs('effectifCse', ...seuil.sources)
  const taux = tauxDeLaSubvention(effectifCse, parameters)
  if (taux === 0)
    return withCaveats(
      explained(known(0, ...seuil.sources), {
        key: 'sousLeSeuilDeSubvention',
        values: { effectifCse, seuil: seuil.value },
      }),
      'budgetParAccord',
    )
  if (masseSalarialeBrute === undefined || masseSalarialeBrute < 0)
    return needs('masseSalarialeBrute', ...seuil.sources)
  // A rate in % of euros is a number of cents.
  const montant = Math.round(masseSalarialeBrute * taux) / PER_CENT
  return withCaveats(
    explained(known(montant, ...seuil.sources), {
      key: 'subventionCalculee',
      values: { taux, masseSalarialeBrute, montant },
    }),
    'masseSalarialeSoumise',
    'moyensDejaDonnes',
  )
}

type ContributionInput = {
  readonly effectifCse?: number | undefined
  /** Un accord d’entreprise fixe la contribution. */
  readonly accord?: boolean | undefined
  /** Rapport de la contribution à la masse salariale de l’année précédente, dans l’unité donnée ; nul : aucune contribution. */
  readonly rapportPrecedent?: number | null | undefined
}

/**
 * Rapport minimal de la contribution aux activités sociales et culturelles à la masse salariale (L. 2312-81) : celui de l’année
 * précédente à défaut d’accord, donc rien quand il n’y en avait pas ; l’accord fixe librement. Rien sous le seuil.
 */
export function computeContributionActivitesSociales(
  { effectifCse, accord, rapportPrecedent }: ContributionInput,
  parameters: Parameters,
): Finding<number> {
  const seuil = parameters.get('seuilAttributionsElargies').value
  if (effectifCse === undefined) return needs('effectifCse', 'L2312-81')
  if (!reaches(effectifCse, seuil))
    return withCaveats(
      explained(known(0, 'L2312-81'), { key: 'sansActivitesSociales', values: { effectifCse, seuil } }),
      'budgetParAccord',
    )
  if (accord === undefined) return needs('accordActivitesSociales', 'L2312-81')
  if (accord)
    return withCaveats(
      explained(known(0, 'L2312-81'), { key: 'contributionFixeeParAccord', values: {} }),
      'contributionConvenue',
    )
  if (rapportPrecedent === undefined || (rapportPrecedent ?? 0) < 0)
    return needs('rapportPrecedent', 'L2312-81')
  return explained(known(rapportPrecedent ?? 0, 'L2312-81'), {
    key: 'contributionDeLAnneePrecedente',
    values: { rapport: rapportPrecedent ?? 0 },
  })
}

const PER_CENT = 100
