import { explained, type Finding, inForm, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { reaches } from './seuil.ts'

/** Qui désigne un référent contre le harcèlement sexuel et les agissements sexistes. */
export type Referents = { readonly cse: boolean; readonly employeur: boolean }

type ReferentsInput = {
  readonly effectif?: number | undefined
  /** Un CSE existe. */
  readonly cse?: boolean | undefined
}

/** Référents contre le harcèlement sexuel : celui du CSE dès qu’il existe (L. 2314-1), celui de l’employeur à partir du seuil (L. 1153-5-1). */
export function computeReferents(
  { effectif, cse }: ReferentsInput,
  parameters: Parameters,
): Finding<Referents> {
  const seuil = parameters.get('seuilReferentEmployeur')
  if (effectif === undefined) return needs('effectifCse', ...seuil.sources)
  if (cse === undefined) return needs('aDesElusCse', 'L2314-1')
  const employeur = reaches(effectif, seuil.value)
  return explained(known({ cse, employeur }, 'L2314-1', ...seuil.sources), {
    key: employeur ? 'referentEmployeurDu' : 'referentEmployeurFacultatif',
    values: { effectif, seuil: seuil.value },
  })
}

/** Vrai si l’employeur désigne aussi un référent, que l’affiche nomme avec celui du comité (L. 1153-5-1, D. 1151-1). */
export function computeReferentEmployeurDu(
  { effectifCse }: Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const referents = computeReferents({ effectif: effectifCse, cse: true }, parameters)
  return inForm(referents, ({ employeur }) => employeur)
}
