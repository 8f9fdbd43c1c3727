import type { FormName } from '#model/problem.ts'
import { computeFormeIdentifiant } from '#rules/forme-identifiant.ts'
import { inForm, type RuleCall, ruleCall } from './rule-call.ts'
import { texte } from './rule-readers.ts'

const checks = (forme: FormName): RuleCall =>
  ruleCall({
    fields: { valeur: texte },
    compute: (read) => inForm(computeFormeIdentifiant(forme, read), ({ valide }) => ({ valide })),
  })

/** Form checks: a valid form does not prove that the structure exists. */
export const FORMES_CALLS: Readonly<Record<string, RuleCall>> = {
  validerSIREN: checks('siren'),
  validerSIRET: checks('siret'),
  validerAPE: checks('ape'),
  validerRNA: checks('rna'),
  validerCodePostal: checks('codePostal'),
  validerIDCC: ruleCall({
    fields: { valeur: texte },
    compute: (read) => computeFormeIdentifiant('idcc', read),
  }),
}
