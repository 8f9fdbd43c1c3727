import { computeProtocoleValide, computeSieges } from '#rules/sieges.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { compte, quantite } from './rule-readers.ts'

/** Seats and hours of the committee (R. 2314-1, L. 2314-7). */
export const SIEGES_CALLS: Readonly<Record<string, RuleCall>> = {
  tableCSE: ruleCall({
    fields: { effectif: quantite },
    rename: { effectifCse: 'effectif' },
    compute: ({ effectif }, parameters) => computeSieges({ effectifCse: effectif }, parameters),
  }),
  validerSiegesPAP: ruleCall({
    fields: { effectif: quantite, colleges: compte, titulairesPAP: compte, heuresParTitulairePAP: quantite },
    rename: { effectifCse: 'effectif', titulaires: 'titulairesPAP', heures: 'heuresParTitulairePAP' },
    compute: ({ effectif, colleges, titulairesPAP, heuresParTitulairePAP }, parameters) =>
      named(
        'valide',
        computeProtocoleValide(
          {
            effectifCse: effectif,
            nombreDeColleges: colleges,
            titulaires: titulairesPAP,
            heures: heuresParTitulairePAP,
          },
          parameters,
        ),
      ),
  }),
}
