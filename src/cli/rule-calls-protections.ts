import {
  computeFinProtectionAncienElu,
  computeFinProtectionCandidat,
  computeFinProtectionMandate,
} from '#rules/protection-elus.ts'
import { computeAutorisationFinDeContrat, type MotifDeRupture } from '#rules/terme-cdd-elu.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { CONTRATS } from './rule-contracts.ts'
import { date, ouiNon, ouNul, parmi, plain, type Reader } from './rule-readers.ts'

const contrat = parmi({
  ...CONTRATS,
  MISSION: 'temporaire',
  'CDD d’usage': 'cddUsage',
  'CDD saisonnier': 'cddUsage',
  'CDD d’insertion': 'cddi',
  'CDI temps partiel': 'cdi',
})

// The first that the words say.
const MOTIFS: readonly (readonly [RegExp, MotifDeRupture])[] = [
  [/faute/, 'fauteGrave'],
  [/inapt/, 'inaptitude'],
  [/force majeure/, 'forceMajeure'],
  [/demission|salarie|embauche|\bcdi\b/, 'initiativeDuSalarie'],
  [/accord|amiable|commun/, 'communAccord'],
]

/** An early end said by yes or no, or by its reason in words; `null` says there is none. */
const rupture: Reader<MotifDeRupture | 'aucune'> = (raw) => {
  if (raw === false) return { value: 'aucune' }
  if (raw === true) return { value: 'nonPrecise' }
  if (typeof raw !== 'string') return { expected: 'vrai, faux, ou le motif de la rupture' }
  const words = plain(raw)
  if (/^(non|aucune?|sans|neant)\b/.test(words)) return { value: 'aucune' }
  return { value: MOTIFS.find(([says]) => says.test(words))?.[1] ?? 'nonPrecise' }
}

const ruptureOuNulle = ouNul(rupture)

/** Until when people are protected, and what the end of a contract asks (L. 2411-4 to L. 2411-7, L. 2412-3, L. 2413-1). */
export const PROTECTIONS_CALLS: Readonly<Record<string, RuleCall>> = {
  finProtectionCandidat: ruleCall({
    fields: { envoiCandidature: date },
    compute: (read, parameters) => named('date', computeFinProtectionCandidat(read, parameters)),
  }),
  finProtectionAncienElu: ruleCall({
    fields: { finMandat: date },
    rename: { finDuMandatElu: 'finMandat' },
    compute: (read, parameters) => named('date', computeFinProtectionAncienElu(read, parameters)),
  }),
  finProtectionMandate: ruleCall({
    fields: { finMandat: date, desaccord: date },
    rename: { finDuMandatSyndical: 'finMandat' },
    compute: (read, parameters) => named('date', computeFinProtectionMandate(read, parameters)),
  }),
  termeCDDElu: ruleCall({
    fields: {
      contrat,
      clauseDeRenouvellement: ouiNon,
      employeurNeRenouvellePas: ouiNon,
      ruptureAnticipee: ruptureOuNulle,
    },
    rename: { typeDuContrat: 'contrat' },
    compute: ({ ruptureAnticipee, ...read }) =>
      named(
        'autorisationInspecteur',
        computeAutorisationFinDeContrat({
          ...read,
          ruptureAnticipee: ruptureAnticipee === null ? 'aucune' : ruptureAnticipee,
        }),
      ),
  }),
}
