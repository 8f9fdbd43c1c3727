import { inForm } from '#model/finding.ts'
import {
  computeHeuresDuSuppleant,
  computeHeuresUtilisables,
  computePlafondHeures,
  computePrevenanceHeures,
} from '#rules/heures-delegation.ts'
import { computeDureeMandatValide, computeFinDeMandat, type SourceDuree } from '#rules/mandat-cse.ts'
import {
  type ClauseMandats,
  computeCandidatureRenouvelee,
  computeClauseMandats,
  type EffetClauseMandats,
} from '#rules/mandats-successifs.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { duree } from './rule-durations.ts'
import { compte, date, ouNul, plain, quantite, type Reader } from './rule-readers.ts'

/** The duration of a mandate, in years. */
const annees: Reader<number> = (raw) => {
  const read = duree(raw)
  return 'value' in read && typeof read.value === 'number'
    ? { value: read.value }
    : { expected: 'une durée en années' }
}

/** Where a duration comes from, by the words that name it; an agreement with the committee is none of the three. */
const source: Reader<SourceDuree> = (raw) => {
  if (raw === null) return { value: 'sansAccord' }
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  if (/\b(sans|aucun|defaut)\b/.test(words)) return { value: 'sansAccord' }
  if (/protocole|preelectoral|\bpap\b/.test(words)) return { value: 'protocole' }
  if (/(accord|convention) (d'entreprise|de groupe|de branche|d'etablissement|collecti)/.test(words))
    return { value: 'accord' }
  if (/unilateral|decision|usage|reglement|comite|\bcse\b|contrat|\bloi\b|\bcode\b|legal/.test(words))
    return { value: 'sansAccord' }
  if (/accord|convention|branche|groupe|entreprise|etablissement/.test(words)) return { value: 'accord' }
  return { expected: 'un texte connu : accord d’entreprise, de groupe, de branche, protocole, décision' }
}

/** What a clause does to the number of mandates, by its words. */
const clause: Reader<ClauseMandats> = (raw) => {
  if (typeof raw === 'boolean') return { value: raw ? 'leveLaLimite' : 'aucune' }
  if (typeof raw !== 'string') return { expected: 'un texte, vrai ou faux' }
  const words = plain(raw)
  if (/^((aucune|pas de|sans)( clause)?|neant|rien|muet|non)\.?$/.test(words)) return { value: 'aucune' }
  if (/(pas|jamais|non) plus de|au plus|maxim/.test(words)) return { value: 'fixeUneLimite' }
  const lifts =
    /derog|exception|illimit|sans limit|pas de limit|aucune limit|sans plafond|non limit|ne (sont|est) pas limit|n'est pas limit|au-dela|leve|supprim|ecart|exclu|plus de trois|plus de 3/
  return { value: lifts.test(words) ? 'leveLaLimite' : 'fixeUneLimite' }
}

const MESSAGES: Readonly<Record<EffetClauseMandats['motif'], string>> = {
  sansLimiteALever:
    'Clause sans objet : la loi ne limite pas ici le nombre de mandats successifs (L. 2314-33), il n’y a rien à lever.',
  limiteSansTexte:
    'La loi ne limite plus le nombre de mandats successifs (L. 2314-33) : n’écrivez pas de limite, elle pourrait être contestée.',
  limiteAdmise: 'Limite que le protocole pourrait garder, selon une lecture que le texte ne confirme pas.',
  rienAPrevoir: 'Rien à prévoir : la loi ne demande aucune clause sur le nombre de mandats.',
  derogationAdmise: 'Le protocole peut lever la limite du nombre de mandats successifs.',
}

/** The month the hours are used in: the rule holds for any. */
const moisDeLAnnee: Reader<string | number> = (raw) =>
  typeof raw === 'string' || typeof raw === 'number' ? { value: raw } : { expected: 'un mois' }

const anneesOuNul = ouNul(annees)

/** Mandate and hours of the elected members (§10 of the contract: L. 2314-33, L. 2314-34, R. 2315-5, R. 2315-6). */
export const MANDAT_CALLS: Readonly<Record<string, RuleCall>> = {
  finDeMandat: ruleCall({
    fields: { election: date, dureeAccord: anneesOuNul },
    rename: { electionCse: 'election' },
    compute: ({ election, dureeAccord }, parameters) =>
      named('date', computeFinDeMandat({ election, dureeAccord: dureeAccord ?? undefined }, parameters)),
  }),
  dureeMandatValide: ruleCall({
    fields: { duree: annees, source },
    rename: { dureeDuMandat: 'duree', sourceDeLaDuree: 'source' },
    compute: (read, parameters) => named('valide', computeDureeMandatValide(read, parameters)),
  }),
  candidatureQuatriemeMandat: ruleCall({
    fields: { effectif: quantite, mandatsSuccessifsDeja: compte, dateCandidature: date },
    rename: { effectifCse: 'effectif', mandatsDeja: 'mandatsSuccessifsDeja' },
    compute: ({ mandatsSuccessifsDeja, ...read }, parameters) =>
      named(
        'possible',
        computeCandidatureRenouvelee({ ...read, mandatsDeja: mandatsSuccessifsDeja }, parameters),
      ),
  }),
  clausePAPLimiteMandats: ruleCall({
    fields: { effectif: quantite, clause },
    rename: { effectifCse: 'effectif', clauseMandats: 'clause' },
    compute: (read, parameters) =>
      inForm(computeClauseMandats(read, parameters), ({ utile, motif }) => ({
        utile,
        message: MESSAGES[motif],
      })),
  }),
  plafondHeuresDansLeMois: ruleCall({
    fields: { creditMensuel: quantite },
    compute: ({ creditMensuel }, parameters) =>
      named('maximum', computePlafondHeures({ credit: creditMensuel }, parameters)),
  }),
  heuresUtilisables: ruleCall({
    fields: { creditMensuel: quantite, nonUtiliseesMoisPrecedents: quantite, mois: moisDeLAnnee },
    rename: { heuresReportees: 'nonUtiliseesMoisPrecedents' },
    compute: ({ creditMensuel, nonUtiliseesMoisPrecedents }, parameters) =>
      named(
        'maximum',
        computeHeuresUtilisables(
          { credit: creditMensuel, reportees: nonUtiliseesMoisPrecedents },
          parameters,
        ),
      ),
  }),
  heuresDuSuppleant: ruleCall({
    fields: { creditTitulaire: quantite, heuresCedees: quantite },
    rename: { creditMensuel: 'creditTitulaire' },
    compute: ({ creditTitulaire, heuresCedees }, parameters) =>
      computeHeuresDuSuppleant({ credit: creditTitulaire, cedees: heuresCedees }, parameters),
  }),
  prevenanceHeures: ruleCall({
    fields: { dateUtilisation: date },
    rename: { dateUtilisationHeures: 'dateUtilisation' },
    compute: ({ dateUtilisation }, parameters) =>
      named('informerAuPlusTard', computePrevenanceHeures({ utilisation: dateUtilisation }, parameters)),
  }),
}
