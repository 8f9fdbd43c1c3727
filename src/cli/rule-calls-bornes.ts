import { computeBorneRespectee } from '#rules/bornes.ts'
import { computeHeuresComplementaires } from '#rules/heures-complementaires.ts'
import type { ValeurDeClause } from '#rules/valeur-de-borne.ts'
import { inForm, type RuleCall, ruleCall } from './rule-call.ts'
import { nombre, type Reader, texte } from './rule-readers.ts'

const valeurDeClause: Reader<ValeurDeClause> = (raw) =>
  typeof raw === 'string' ||
  typeof raw === 'boolean' ||
  Array.isArray(raw) ||
  (typeof raw === 'number' && Number.isFinite(raw))
    ? { value: raw }
    : { expected: 'un nombre, des mots, vrai ou faux, ou une liste' }

/** The bounds of clauses (`templates/bornes`), and the hours a part-time week adds (L. 3123-29). */
export const BORNES_CALLS: Readonly<Record<string, RuleCall>> = {
  controleBorne: ruleCall({
    fields: { borne: texte, valeur: valeurDeClause },
    rename: { borneConnue: 'borne', valeurDeLaClause: 'valeur', valeurLisible: 'valeur' },
    compute: (read, parameters) =>
      inForm(computeBorneRespectee(read, parameters), ({ conforme }) => ({ conforme })),
  }),
  heuresComplementairesACI: ruleCall({
    fields: { contratHeures: nombre, heuresFaites: nombre },
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
