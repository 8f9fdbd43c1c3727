import { known, needs } from '#model/finding.ts'
import { showNumber } from '#questions/french-number.ts'
import { computeEffectif } from '#rules/effectif.ts'
import { computeCritereEffectif } from '#rules/effectif-critere.ts'
import { computeEffectifEtti, computeEffectifGroupement } from '#rules/effectif-particulier.ts'
import { computeObligationCse } from '#rules/obligation-cse.ts'
import { truncate } from '#rules/seuil.ts'
import {
  computeAttributionsAuRenouvellement,
  computeDateAttributions,
  computeRenouvellementDu,
} from '#rules/seuil-cinquante.ts'
import { inForm, named, type RuleCall, ruleCall } from './rule-call.ts'
import { CONTRATS } from './rule-contracts.ts'
import {
  date,
  listeDe,
  nombre,
  nombres,
  objet,
  ouiNon,
  parmi,
  plain,
  type Reader,
  texte,
} from './rule-readers.ts'

const USAGES = { CSE: 'cse', ACCORD: 'accord' } as const
const DECIMALS = 2

/** The section of the code, by its number in the contract. */
const SECTIONS = { moinsDeCinquante: 2, cinquanteEtPlus: 3 } as const

const salarie = objet({
  type: parmi(CONTRATS),
  nombre,
  heuresHebdo: nombre,
  // « Horaires inscrits dans leurs contrats »: what was worked beyond them does not count (L. 1111-2, 3°).
  heuresComplementairesFaites: nombre,
  debut: date,
  fin: date,
  finAide: date,
  remplacement: ouiNon,
  dansLocaux: ouiNon,
})

const salaries = listeDe(salarie)
const missions = listeDe(objet({ debut: date, fin: date, salarie: texte }))
const usage = parmi(USAGES)

/** A subject said in words, by its meaning. */
const sujet: Reader<'contrepartieEnRepos' | 'cse' | 'delegueSyndical' | 'voieDeConclusion'> = (raw) => {
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (/repos|heures sup|contingent|3121/.test(words)) return { value: 'contrepartieEnRepos' }
  if (/delegue syndical|\bds\b|designation/.test(words)) return { value: 'delegueSyndical' }
  if (/signature|conclusion|negoci|accord|ratifi/.test(words)) return { value: 'voieDeConclusion' }
  if (/cse|comite|election|delegation|siege/.test(words)) return { value: 'cse' }
  return { expected: 'un sujet connu : CSE, délégué syndical, conclusion de l’accord, contrepartie en repos' }
}

/** The headcount, in its four meanings (L. 1111-2, L. 1111-3, L. 2301-1, L. 1251-54, L. 1253-8-1), and its thresholds. */
export const EFFECTIF_CALLS: Readonly<Record<string, RuleCall>> = {
  effectifMensuel: ruleCall({
    fields: { date, salaries, dureeReference: nombre, usage },
    rename: { dateDeCalcul: 'date', contrats: 'salaries', datesDuContrat: 'salaries.debut' },
    compute: ({ date: day, salaries: lignes, dureeReference, usage: pour }, parameters) => {
      if (lignes?.some(({ type }) => type === undefined)) return needs('typeDeContrat', 'L1111-2')
      const contrats = lignes?.flatMap(({ type, ...rest }) => (type ? [{ ...rest, contrat: type }] : []))
      return named(
        'effectif',
        computeEffectif({ date: day, contrats, dureeReference, usage: pour }, parameters),
      )
    },
  }),
  afficherEffectif: ruleCall({
    fields: { effectif: nombre, decimales: nombre },
    rename: { effectifCse: 'effectif' },
    compute: ({ effectif, decimales }) =>
      effectif === undefined
        ? needs('effectifCse', 'L1111-2')
        : known({ texte: showNumber(truncate(effectif, decimales ?? DECIMALS)) }, 'L1111-2'),
  }),
  effectifETTI: ruleCall({
    fields: {
      permanents: nombre,
      temporairesMoisDansDerniereAnneeCivile: nombres,
      dateCalcul: date,
      missions,
    },
    rename: { moisDeMission: 'temporairesMoisDansDerniereAnneeCivile' },
    compute: (read, parameters) => {
      const finding = computeEffectifEtti(
        { permanents: read.permanents, moisDeMission: read.temporairesMoisDansDerniereAnneeCivile },
        parameters,
      )
      return inForm(finding, (value) => ({ ...value, incertain: finding.state === 'uncertain' }))
    },
  }),
  effectifGroupementEmployeurs: ruleCall({
    fields: { permanents: nombre, misADispositionCDI: nombre, usage: texte },
    rename: { misADisposition: 'misADispositionCDI', usageEffectif: 'usage' },
    compute: ({ permanents, misADispositionCDI, usage: pour }) =>
      named(
        'effectif',
        computeEffectifGroupement({
          permanents,
          misADisposition: misADispositionCDI,
          deuxiemePartie:
            pour === undefined ? true : /cse|accord|negoci|elect|deuxieme|2e partie/.test(plain(pour)),
        }),
      ),
  }),
  effectifCriterePour: ruleCall({
    fields: { sujet },
    rename: { usageEffectif: 'sujet' },
    compute: ({ sujet: asked }, parameters) =>
      inForm(computeCritereEffectif({ usage: asked }, parameters), ({ methode, ...critere }) => ({
        methode: methode === 'anneeCivile' ? 'CSS-L130-1' : 'L1111-2',
        ...critere,
      })),
  }),
  obligationCSE: ruleCall({
    fields: { effectifsMensuels: nombres, cseExiste: ouiNon },
    compute: ({ effectifsMensuels }, parameters) => computeObligationCse({ effectifsMensuels }, parameters),
  }),
  dateAttributions50: ruleCall({
    fields: { dateSeuil12Mois: date, cseExiste: ouiNon, finMandat: date, miseEnPlace: date },
    rename: { dateSeuil: 'dateSeuil12Mois' },
    compute: ({ dateSeuil12Mois, ...rest }, parameters) =>
      named('date', computeDateAttributions({ dateSeuil: dateSeuil12Mois, ...rest }, parameters)),
  }),
  attributionsAuRenouvellement: ruleCall({
    fields: { effectifs12MoisAvant: nombres },
    rename: { effectifsDouzeMois: 'effectifs12MoisAvant' },
    compute: ({ effectifs12MoisAvant }, parameters) =>
      inForm(
        computeAttributionsAuRenouvellement({ effectifsMensuels: effectifs12MoisAvant }, parameters),
        (section) => ({ section: SECTIONS[section] }),
      ),
  }),
  renouvellementDu: ruleCall({
    fields: { effectifs12MoisAvantExpiration: nombres },
    rename: { effectifsDouzeMois: 'effectifs12MoisAvantExpiration' },
    compute: ({ effectifs12MoisAvantExpiration }, parameters) =>
      named(
        'renouveler',
        computeRenouvellementDu({ effectifsMensuels: effectifs12MoisAvantExpiration }, parameters),
      ),
  }),
}
