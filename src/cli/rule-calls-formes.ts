import { inForm } from '#model/finding.ts'
import type { FormName } from '#model/problem.ts'
import { computeFormeIdentifiant } from '#rules/forme-identifiant.ts'
import { computeRegistreAssociation, type RegistreAssociation } from '#rules/registre-associations.ts'
import { type RuleCall, ruleCall } from './rule-call.ts'
import { plain, type Reader, texte } from './rule-readers.ts'

/** Whether a department, by its name, its number or its postcode, is one of the three of Alsace and Moselle. */
const enAlsaceMoselle: Reader<boolean> = (raw) => {
  if (typeof raw !== 'string' && typeof raw !== 'number') return { expected: 'un département' }
  const words = plain(String(raw))
  const named = /alsace|(bas|haut)[ -]rhin|moselle/.test(words) && !/meurthe/.test(words)
  return { value: named || /\b(57|67|68)(\d{3})?\b/.test(words) }
}

const REGISTRES: Readonly<Record<RegistreAssociation['registre'], string>> = {
  repertoireNational: 'RNA',
  registreDuTribunal: 'registre du tribunal',
}

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
  alsaceMoselleRNA: ruleCall({
    fields: { departement: enAlsaceMoselle, rna: texte },
    rename: { departementDuSiege: 'departement' },
    compute: ({ departement }) =>
      inForm(computeRegistreAssociation({ alsaceMoselle: departement }), ({ rnaExige, registre }) => ({
        rnaExige,
        identifiant: REGISTRES[registre],
      })),
  }),
  validerIDCC: ruleCall({
    fields: { valeur: texte },
    compute: (read) => computeFormeIdentifiant('idcc', read),
  }),
}
