import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'

export type DerogationInput = {
  /** Salariés qui remplissent les conditions d’ancienneté pour voter. */
  readonly electeurs?: number | undefined
  /** Personnes sous contrat de travail, chacune comptée une fois. */
  readonly tetes?: number | undefined
  /** Effectif calculé au prorata (L. 1111-2). */
  readonly effectif?: number | undefined
}

const TIERS = 3

/**
 * Vrai si l’ancienneté demandée pour voter laisse moins des deux tiers de l’effectif : le cas que la loi donne en exemple pour
 * une dérogation de l’inspecteur du travail (L. 2314-25). Le texte ne dit pas si l’effectif se compte en personnes ou au
 * prorata : incertain quand les deux ne concluent pas de même. Faux n’interdit pas de la demander.
 */
export function computeDerogationAnciennete(
  { electeurs, tetes, effectif }: DerogationInput,
  parameters: Parameters,
): Finding<boolean> {
  const part = parameters.get('tiersPourDeroger')
  if (electeurs === undefined) return needs('electeursDuRegistre', ...part.sources)
  if (tetes === undefined || effectif === undefined) return needs('effectifDuScrutin', ...part.sources)
  const deuxTiersDesTetes = (tetes * part.value) / TIERS
  const deuxTiersDeLEffectif = (effectif * part.value) / TIERS
  const enTetes = !reaches(electeurs, deuxTiersDesTetes)
  const auProrata = !reaches(electeurs, deuxTiersDeLEffectif)
  const finding =
    enTetes === auProrata
      ? known(enTetes, ...part.sources)
      : uncertain(
          true,
          [
            { value: enTetes, reason: 'effectifEnTetes' },
            { value: auProrata, reason: 'effectifCalcule' },
          ],
          ...part.sources,
        )
  const step = {
    key: 'electeursSurLEffectif',
    values: { electeurs, tetes, effectif, deuxTiersDesTetes, deuxTiersDeLEffectif },
  }
  return withCaveats(explained(finding, step), 'derogationPourLesEligibles')
}
