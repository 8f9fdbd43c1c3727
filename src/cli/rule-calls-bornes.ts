import { inForm } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeBorneRespectee } from '#rules/bornes.ts'
import { computeHeuresComplementaires } from '#rules/heures-complementaires.ts'
import type { ValeurDeClause } from '#rules/valeur-de-borne.ts'
import { type RuleCall, ruleCall } from './rule-call.ts'
import { inFigures } from './rule-durations.ts'
import { quantite, type Reader, texte } from './rule-readers.ts'

const valeurDeClause: Reader<ValeurDeClause> = (raw) =>
  typeof raw === 'string' ||
  typeof raw === 'boolean' ||
  Array.isArray(raw) ||
  (typeof raw === 'number' && Number.isFinite(raw))
    ? { value: raw }
    : { expected: 'un nombre, des mots, vrai ou faux, ou une liste' }

/** The id as the bounds write it, whatever the capitals typed: `hs-01`, `ef-03B`. */
function idOf(typed: string, parameters: Parameters): string {
  const upper = typed.trim().toUpperCase()
  const ids = [upper, upper.replace(/B$/, 'b')]
  return ids.find((id) => parameters.bound(id) !== undefined) ?? typed
}

/** What the bound supposes, or admits on a condition, in the words of the lock. */
function conditionDe(typed: string | undefined, parameters: Parameters): { readonly condition?: string } {
  const condition = typed === undefined ? undefined : parameters.bound(idOf(typed, parameters))?.condition
  return condition ? { condition } : {}
}

/** The bounds of clauses (`templates/bornes`), and the hours a part-time week adds (L. 3123-29). */
export const BORNES_CALLS: Readonly<Record<string, RuleCall>> = {
  controleBorne: ruleCall({
    fields: { borne: texte, valeur: valeurDeClause },
    rename: { borneConnue: 'borne', valeurDeLaClause: 'valeur', valeurLisible: 'valeur' },
    compute: ({ borne, valeur }, parameters) =>
      inForm(
        computeBorneRespectee(
          {
            borne: borne && idOf(borne, parameters),
            valeur: typeof valeur === 'string' ? inFigures(valeur) : valeur,
          },
          parameters,
        ),
        ({ conforme }) => ({ conforme, ...conditionDe(borne, parameters) }),
      ),
  }),
  heuresComplementairesACI: ruleCall({
    fields: { contratHeures: quantite, heuresFaites: quantite },
    rename: { heuresDuContrat: 'contratHeures' },
    compute: ({ contratHeures, heuresFaites }, parameters) =>
      inForm(
        computeHeuresComplementaires({ heuresDuContrat: contratHeures, heuresFaites }, parameters),
        ({ heures, auTauxBas, auTauxHaut }) => ({
          heuresComplementaires: heures,
          majoration10pc: auTauxBas,
          majoration25pc: auTauxHaut,
        }),
      ),
  }),
}
