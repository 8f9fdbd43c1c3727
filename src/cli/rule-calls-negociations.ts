import { inForm } from '#model/finding.ts'
import {
  computeConsultationExpression,
  computeInitiativeSyndicale,
  computeNegociationsObligatoires,
  computePlanEgalite,
  type Negociation,
} from '#rules/negociations-obligatoires.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { ouiNon, plain, quantite, type Reader } from './rule-readers.ts'

const NEGOCIATIONS: Readonly<Record<Negociation, string>> = {
  remuneration: 'rémunération, temps de travail et partage de la valeur ajoutée (annuel)',
  egaliteEtConditionsDeTravail:
    'égalité professionnelle et qualité de vie et des conditions de travail (annuel)',
  emploisEtParcours: 'gestion des emplois et des parcours professionnels (triennal)',
  salariesExperimentes: 'salariés expérimentés (triennal)',
}

const AUCUN = { value: {} }

/** An agreement on the negotiations: what it says of their rhythm and of its own length, under any name that says so. */
const accordMethode: Reader<{ readonly periodicite?: number; readonly duree?: number }> = (raw) => {
  if (typeof raw === 'boolean') return AUCUN
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { expected: 'un objet' }
  const read: { periodicite?: number; duree?: number } = {}
  for (const [field, one] of Object.entries(raw)) {
    const name = plain(field)
    const key = name.includes('periodi') ? 'periodicite' : name.includes('duree') ? 'duree' : undefined
    if (key === undefined) return { expected: `un objet sans le champ « ${field} »` }
    const found = quantite(one)
    if ('expected' in found) return { expected: `dans « ${field} », ${found.expected}` }
    read[key] = Math.max(read[key] ?? 0, found.value)
  }
  return { value: read }
}

/** What must be negotiated, and the right of expression (L. 2242-1 to L. 2242-13, L. 2281-11). */
export const NEGOCIATIONS_CALLS: Readonly<Record<string, RuleCall>> = {
  negociationsObligatoires: ruleCall({
    fields: { effectif: quantite, sectionSyndicaleRepresentative: ouiNon, accordMethode },
    rename: { effectifAccord: 'effectif', sectionSyndicale: 'sectionSyndicaleRepresentative' },
    compute: ({ effectif, sectionSyndicaleRepresentative, accordMethode: methode }, parameters) =>
      inForm(
        computeNegociationsObligatoires(
          {
            effectif,
            sectionSyndicale: sectionSyndicaleRepresentative,
            periodicite: methode?.periodicite,
            dureeAccord: methode?.duree,
          },
          parameters,
        ),
        ({ negociations, valide }) => ({ obligations: negociations.map((one) => NEGOCIATIONS[one]), valide }),
      ),
  }),
  egalite50: ruleCall({
    fields: { effectif: quantite, sectionSyndicaleRepresentative: ouiNon },
    rename: { effectifAccord: 'effectif' },
    compute: ({ effectif }, parameters) =>
      named('planActionRequis', computePlanEgalite({ effectif }, parameters)),
  }),
  droitExpression: ruleCall({
    fields: { effectif: quantite, ds: ouiNon, cse: ouiNon, accordEgaliteQvct: ouiNon },
    rename: { aDesElusCse: 'cse', aUnDelegueSyndical: 'ds' },
    compute: ({ ds, cse, accordEgaliteQvct }) =>
      inForm(
        computeConsultationExpression({ delegueSyndical: ds, cse, accordEgaliteQvct }),
        ({ consulterCse, annuelle }) => ({
          consulterCSE: consulterCse,
          frequence: annuelle ? 'au moins une fois par an' : null,
        }),
      ),
  }),
  initiativeSyndicale: ruleCall({
    fields: { themeAnnuel: ouiNon, moisSansInitiative: quantite },
    compute: ({ themeAnnuel, moisSansInitiative }, parameters) =>
      inForm(
        computeInitiativeSyndicale({ annuelle: themeAnnuel, moisSansInitiative }, parameters),
        ({ possible, ...delais }) => ({ demandeSyndicalePossible: possible, ...delais }),
      ),
  }),
}
