import { inForm } from '#model/finding.ts'
import {
  computeDatesApprobation,
  computeDatesRatification,
  computeHeuresNegociation,
  computeMandatPossible,
  computeNombreDeMandats,
  computePresenceReguliere,
  type LienEmployeur,
} from '#rules/consultation.ts'
import { computeValidite } from '#rules/validite.ts'
import { computeVoiesOuvertes, type Voie } from '#rules/voie-de-conclusion.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import {
  compte,
  comptes,
  date,
  objet,
  ouiNon,
  parmi,
  plain,
  quantite,
  type Reader,
  texte,
} from './rule-readers.ts'
import { VOIES_PAR_NOM } from './rule-routes.ts'

const voie = parmi(VOIES_PAR_NOM)
const vote = objet({ oui: compte, non: compte })

/** The name of a route in the contract; without elected members, a mandate rests on their absence. */
function nameOf(route: Voie, cseElus: boolean | undefined): string {
  if (route === 'mandateSansElu')
    return cseElus ? 'SALARIE_MANDATE_SI_AUCUN_ELU' : 'SALARIE_MANDATE_SI_CARENCE'
  return Object.entries(VOIES_PAR_NOM).find(([, named]) => named === route)?.[0] ?? route
}

// Measures the law makes depend on a collective agreement, by the words that name them.
const SUBORDINATED =
  /amenagement|annualis|modulation|forfait|intermittent|nuit|compte epargne|\bcet\b|repos quotidien|duree quotidienne|complement.*heures|equivalence|3121-44|3121-6[34]|3122-15|3151/
// Agreements concluded in ways of their own.
const OF_THEIR_OWN =
  /interessement|participation|epargne salariale|plan d'epargne|\bpee\b|\bperco|\bper(eco)?\b|\bpei\b|prevoyance|mutuelle|complementaire sante/
// Measures an employer may take alone, or a contract may grant.
const FREE =
  /prime|salaire|remuneration|augmentation|conges? supplementaire|sante|teletravail|frais|ticket|titres?.restaurant|deconnexion|licenciement|1233-21/

/** Whether an object, said in words, is one the law reserves to an agreement; « incertain » when the words do not tell. */
const objetReserve: Reader<boolean | 'incertain' | 'regimePropre'> = (raw) => {
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  if (OF_THEIR_OWN.test(words)) return { value: 'regimePropre' }
  if (SUBORDINATED.test(words)) return { value: true }
  return { value: FREE.test(words) ? false : 'incertain' }
}

const pourcentage: Reader<number> = (raw) => {
  const found = quantite(raw)
  return 'value' in found && found.value <= PER_CENT ? found : { expected: 'un nombre de 0 à 100' }
}
const PER_CENT = 100

/** How many people, or who they are. */
const combien: Reader<number> = (raw) => (Array.isArray(raw) ? { value: raw.length } : compte(raw))

/** The link with the employer that the words say. */
const lien: Reader<LienEmployeur> = (raw) => {
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  if (/\b(sans|aucun|ni)\b|ordinaire|non (apparente|assimile)/.test(words)) return { value: 'aucun' }
  if (/apparent|conjoint|pacs|concubin|ascendant|descendant|frere|soeur|parent|allie|fils|fille/.test(words))
    return { value: 'apparente' }
  if (/assimil|delegation|represent|pouvoir|dirigeant|directeur|directrice/.test(words))
    return { value: 'assimile' }
  if (/salarie|cdd|cdi|employe\b|ouvrier|technicien|agent|encadrant|accompagn|comptable|elue?\b/.test(words))
    return { value: 'aucun' }
  return { expected: 'le lien de la personne avec l’employeur : aucun, apparenté, assimilé' }
}

/** Who signs, what the signature or the vote is worth, and when (L. 2232-12 to L. 2232-29-1). */
export const CONCLUSION_CALLS: Readonly<Record<string, RuleCall>> = {
  voiesDeConclusion: ruleCall({
    fields: { effectif: quantite, ds: ouiNon, cseElus: ouiNon, pvCarence: ouiNon },
    rename: {
      effectifAccord: 'effectif',
      aUnDelegueSyndical: 'ds',
      aDesElusCse: 'cseElus',
      aUnPvCarence: 'pvCarence',
    },
    compute: ({ effectif, ds, cseElus, pvCarence }, parameters) => {
      const facts = {
        ...(effectif === undefined ? {} : { effectifAccord: effectif }),
        ...(ds === undefined ? {} : { aUnDelegueSyndical: ds }),
        ...(cseElus === undefined ? {} : { aDesElusCse: cseElus }),
        ...(pvCarence === undefined ? {} : { aUnPvCarence: pvCarence }),
      }
      return inForm(computeVoiesOuvertes(facts, parameters), (voies) => ({
        voies: voies.map((route) => nameOf(route, cseElus)),
      }))
    },
  }),
  validite: ruleCall({
    fields: {
      voie,
      personnel: compte,
      oui: compte,
      non: compte,
      blancs: compte,
      voixTitulaires: comptes,
      signataires: comptes,
      pourcentageSignataires: pourcentage,
      consultation: vote,
      objet: objetReserve,
    },
    rename: {
      voieDeConclusion: 'voie',
      nombreDeSalaries: 'personnel',
      objetReserve: 'objet',
      ouiDuPersonnel: 'oui',
      rangDesSignataires: 'signataires',
    },
    compute: ({ objet: reserve, ...read }, parameters) =>
      inForm(
        computeValidite(
          reserve === 'regimePropre' ? { ...read, regimePropre: true } : { ...read, objetReserve: reserve },
          parameters,
        ),
        // Null: the route asks for no number of votes, opens no vote after the signature.
        ({ valide, requis = null, referendumPossible = null }) => ({ valide, requis, referendumPossible }),
      ),
  }),
  datesReferendum23: ruleCall({
    fields: { communication: date },
    rename: { dateCommunication: 'communication' },
    compute: (read, parameters) =>
      inForm(computeDatesRatification(read, parameters), ({ minimum, prudente }) => ({
        minimumR2232_12: minimum,
        prudente,
      })),
  }),
  datesConsultationMandate: ruleCall({
    fields: { conclusion: date, consultation: date },
    rename: { dateSignature: 'conclusion' },
    compute: (read, parameters) =>
      inForm(
        computeDatesApprobation(read, parameters),
        ({ consultationAuPlusTard, informationAuPlusTard = null }) => ({
          consultationAuPlusTard,
          informationAuPlusTard,
        }),
      ),
  }),
  mandatPossible: ruleCall({
    fields: { salarie: lien },
    rename: { lienAvecEmployeur: 'salarie' },
    compute: ({ salarie }) => named('possible', computeMandatPossible({ lien: salarie })),
  }),
  deuxMandatsMemeSyndicat: ruleCall({
    fields: { syndicat: texte, mandates: combien },
    compute: ({ mandates }) => named('possible', computeNombreDeMandats({ mandates })),
  }),
  presenceEmployeurAuVote: ruleCall({
    fields: { voie, employeurPresent: ouiNon },
    rename: { voieDeConclusion: 'voie' },
    compute: (read) => named('regulier', computePresenceReguliere(read)),
  }),
  heuresNegociationElu: ruleCall({
    fields: { effectif: quantite },
    compute: (_, parameters) => computeHeuresNegociation(parameters),
  }),
}
