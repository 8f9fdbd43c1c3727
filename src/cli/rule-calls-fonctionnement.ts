import { inForm } from '#model/finding.ts'
import { computeContributionActivitesSociales, computeSubventionFonctionnement } from '#rules/budgets-cse.ts'
import {
  computeAvisReputeNegatif,
  computeProjetAccordConsulte,
  type Expertise,
} from '#rules/consultation-cse.ts'
import { type Commission, computeFonctionnement, type Fonctionnement } from '#rules/fonctionnement-cse.ts'
import { computeFormationSante } from '#rules/formation-elus.ts'
import { computeReferents } from '#rules/referent-harcelement.ts'
import { computeNoteDesElus, computeOrdreDuJour, computeReponseAuxElus } from '#rules/reunions-cse.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { date, ouiNon, ouNul, plain, quantite, type Reader } from './rule-readers.ts'
import { lieu } from './rule-zones.ts'

const ECRITS: Readonly<Record<Fonctionnement['ecrit'], string>> = {
  registreSpecial: 'registre spécial',
  procesVerbal: 'procès-verbal',
}

const COMMISSIONS: Readonly<Record<Commission, string>> = {
  formation: 'formation',
  logement: 'logement',
  egalite: 'égalité',
  economique: 'économique',
}

/** Whether an agreement exists: yes or no, in words, or the figure it sets; nothing given on purpose is none. */
const accord: Reader<boolean> = (raw) => {
  if (raw === null) return { value: false }
  if (typeof raw === 'boolean') return { value: raw }
  if (typeof raw === 'number') return { value: true }
  if (typeof raw !== 'string') return { expected: 'vrai ou faux' }
  return { value: !NONE.test(plain(raw)) }
}
const NONE = /\b(non|sans|aucune?|pas|neant|absent|absence|defaut|jamais)\b/

/** Whether an expert intervenes, and where. */
const expertise: Reader<Expertise> = (raw) => {
  if (raw === null) return { value: 'aucune' }
  if (typeof raw === 'boolean') return { value: raw ? 'simple' : 'aucune' }
  if (typeof raw !== 'string') return { expected: 'vrai ou faux' }
  const words = plain(raw)
  if (/central/.test(words) && /etablissement/.test(words)) return { value: 'centraleEtEtablissements' }
  return { value: NONE.test(words) ? 'aucune' : 'simple' }
}

/** A first mandate or a renewed one, by its words or its rank. */
const mandat: Reader<'premier' | 'renouvellement'> = (raw) => {
  if (typeof raw === 'number' && Number.isInteger(raw) && raw >= 1)
    return { value: raw === 1 ? 'premier' : 'renouvellement' }
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (/renouvel|second|deuxieme|troisieme|quatrieme|\b[2-9] ?e|reel[eu]|suivant/.test(words))
    return { value: 'renouvellement' }
  if (/premier|\b1 ?er\b|nouve(l|au)|initial/.test(words)) return { value: 'premier' }
  return { expected: '« premier » ou « renouvellement »' }
}

const ratio = ouNul(quantite)

/** How the committee works, by size (§11 of the contract: L. 2315-18 to L. 2315-61, L. 2312-14, L. 2312-81, R. 2312-6). */
export const FONCTIONNEMENT_CALLS: Readonly<Record<string, RuleCall>> = {
  fonctionnement: ruleCall({
    fields: { effectif: quantite },
    rename: { effectifCse: 'effectif' },
    compute: ({ effectif }, parameters) =>
      inForm(computeFonctionnement({ effectifCse: effectif }, parameters), (found) => ({
        reunionsMinParAn: found.reunionsParAn,
        // With the headcount alone, the budget is a share of the payroll, in %.
        budgetFonctionnement: found.tauxSubvention,
        personnaliteCivile: found.personnaliteCivile,
        bdese: found.bdese,
        cssct: found.commissionSante,
        ecrit: ECRITS[found.ecrit],
        reunionsSSCTMin: found.reunionsSanteParAn,
        tauxBudget: found.tauxSubvention,
        commissions: found.commissions.map((one) => COMMISSIONS[one]),
      })),
  }),
  subventionFonctionnement: ruleCall({
    fields: { effectif: quantite, masseSalarialeBrute: quantite },
    rename: { effectifCse: 'effectif' },
    compute: ({ effectif, masseSalarialeBrute }, parameters) =>
      named(
        'montant',
        computeSubventionFonctionnement({ effectifCse: effectif, masseSalarialeBrute }, parameters),
      ),
  }),
  contributionASC: ruleCall({
    fields: { effectif: quantite, accord, ratioAnneePrecedente: ratio },
    rename: {
      effectifCse: 'effectif',
      accordActivitesSociales: 'accord',
      rapportPrecedent: 'ratioAnneePrecedente',
    },
    compute: (read, parameters) =>
      named(
        'minimumLegal',
        computeContributionActivitesSociales(
          {
            effectifCse: read.effectif,
            accord: read.accord,
            rapportPrecedent: read.ratioAnneePrecedente,
          },
          parameters,
        ),
      ),
  }),
  delaiConsultation: ruleCall({
    fields: { mise_a_disposition: date, expert: expertise },
    rename: { miseADisposition: 'mise_a_disposition', expertise: 'expert' },
    compute: (read, parameters) =>
      named(
        'avisReputeNegatif',
        computeAvisReputeNegatif(
          { miseADisposition: read.mise_a_disposition, expertise: read.expert },
          parameters,
        ),
      ),
  }),
  reponseRegistreMoins50: ruleCall({
    fields: { reunion: date, zone: lieu },
    rename: { dateReunionCse: 'reunion' },
    compute: ({ reunion, zone }, parameters) =>
      named('reponseAuPlusTard', computeReponseAuxElus({ reunion, lieu: zone }, parameters)),
  }),
  noteEcriteMoins50: ruleCall({
    fields: { reception: date, zone: lieu },
    rename: { receptionDesElus: 'reception' },
    compute: ({ reception, zone }, parameters) =>
      named('remiseAuPlusTard', computeNoteDesElus({ reception, lieu: zone }, parameters)),
  }),
  ordreDuJour50Plus: ruleCall({
    fields: { reunion: date },
    rename: { dateReunionCse: 'reunion' },
    compute: (read, parameters) => named('communiqueAuPlusTard', computeOrdreDuJour(read, parameters)),
  }),
  referentHarcelement: ruleCall({
    fields: { effectif: quantite, cse: ouiNon },
    rename: { effectifCse: 'effectif', aDesElusCse: 'cse' },
    compute: (read, parameters) =>
      inForm(computeReferents(read, parameters), ({ cse, employeur }) => ({
        referentCSE: cse,
        referentEmployeur: employeur,
      })),
  }),
  formationSSCT: ruleCall({
    fields: { effectif: quantite, mandat, membreCSSCT: ouiNon },
    rename: { effectifCse: 'effectif', rangDuMandat: 'mandat', membreCommissionSante: 'membreCSSCT' },
    compute: ({ effectif, mandat: rang, membreCSSCT }, parameters) =>
      inForm(
        computeFormationSante(
          { effectifCse: effectif, mandat: rang, membreCommissionSante: membreCSSCT },
          parameters,
        ),
        (joursMin) => ({ joursMin, charge: 'employeur' }),
      ),
  }),
  consultationProjetAccord: ruleCall({
    fields: { effectif: quantite },
    rename: { effectifCse: 'effectif' },
    compute: ({ effectif }, parameters) =>
      named('consulterCSE', computeProjetAccordConsulte({ effectifCse: effectif }, parameters)),
  }),
}
