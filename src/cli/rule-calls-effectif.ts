import { inForm, known, needs, settledValue } from '#model/finding.ts'
import { showNumber } from '#questions/french-number.ts'
import type { TypeDeContrat } from '#rules/contrat.ts'
import type { ContratCompte } from '#rules/contrat-compte.ts'
import { computeEffectif } from '#rules/effectif.ts'
import { computeCritereEffectif } from '#rules/effectif-critere.ts'
import { computeEffectifDesMissions, type Mission } from '#rules/effectif-des-missions.ts'
import { computeEffectifEtti, computeEffectifGroupement } from '#rules/effectif-particulier.ts'
import { computeObligationCse } from '#rules/obligation-cse.ts'
import { truncate } from '#rules/seuil.ts'
import {
  computeAttributionsAuRenouvellement,
  computeDateAttributions,
  computeRenouvellementDu,
} from '#rules/seuil-cinquante.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { CONTRATS } from './rule-contracts.ts'
import {
  compte,
  date,
  listeDe,
  objet,
  ouiNon,
  parmi,
  plain,
  quantite,
  quantites,
  type Reader,
  texte,
} from './rule-readers.ts'

const USAGES = { CSE: 'cse', ACCORD: 'accord' } as const
const DECIMALS = 2

/** The section of the code, by its number in the contract. */
const SECTIONS = { moinsDeCinquante: 2, cinquanteEtPlus: 3 } as const

/** Full time in the company: hours divide by it. */
const dureeReference: Reader<number> = (raw) => {
  const found = quantite(raw)
  return 'value' in found && found.value > 0 ? found : { expected: 'une durée plus grande que zéro' }
}

const salarie = objet({
  type: parmi({ ...CONTRATS, MISSION: 'temporaire', 'CDI temps partiel': 'cdi' }),
  nombre: compte,
  heuresHebdo: quantite,
  // « Horaires inscrits dans leurs contrats »: what was worked beyond them does not count (L. 1111-2, 3°).
  heuresComplementairesFaites: quantite,
  debut: date,
  fin: date,
  finAide: date,
  remplacement: ouiNon,
  dansLocaux: ouiNon,
})

const salaries = listeDe(salarie)
const quiEtQuand = objet({ debut: date, fin: date, salarie: texte })
/** A mission without its first day says nothing. */
const mission: Reader<Mission> = (raw) => {
  const found = quiEtQuand(raw)
  if ('expected' in found) return found
  const { debut, fin, salarie: qui } = found.value
  return debut ? { value: { debut, fin, salarie: qui } } : { expected: 'le début de la mission' }
}
const missions = listeDe(mission)
const usage = parmi(USAGES)

/** Whether a use of the headcount is one of the second part of the code: the committee, unions, agreements. */
function estDeLaDeuxiemePartie(pour: string): boolean {
  const words = plain(pour)
  if (/\b(hors|sauf|autres?)\b/.test(words)) return false
  return /cse|comite|elect|represent|syndic|\bds\b|accord|negoci|conclu|signature|deuxieme|\b2e\b/.test(words)
}

/** Lent by another company, without a word on the premises: silence is no presence. */
const lacksPremises = ({
  type,
  dansLocaux,
  remplacement,
}: Pick<Partial<ContratCompte>, 'dansLocaux' | 'remplacement'> & { readonly type?: TypeDeContrat }) =>
  type === 'misADisposition' && dansLocaux === undefined && remplacement !== true

/** A subject said in words, by its meaning. */
const sujet: Reader<'contrepartieEnRepos' | 'cse' | 'delegueSyndical' | 'voieDeConclusion'> = (raw) => {
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (/repos|heures sup|contingent|3121/.test(words)) return { value: 'contrepartieEnRepos' }
  if (/delegue syndical|\bds\b|designation/.test(words)) return { value: 'delegueSyndical' }
  if (/signature|conclusion|negoci|accord|ratifi|referendum|\bnao\b/.test(words))
    return { value: 'voieDeConclusion' }
  if (
    /cse|comite|election|delegation|siege|cssct|bdese|personnalite civile|seuil de (11|50|300)|reglement interieur/.test(
      words,
    )
  )
    return { value: 'cse' }
  return { expected: 'un sujet connu : CSE, délégué syndical, conclusion de l’accord, contrepartie en repos' }
}

/** The headcount, in its four meanings (L. 1111-2, L. 1111-3, L. 2301-1, L. 1251-54, L. 1253-8-1), and its thresholds. */
export const EFFECTIF_CALLS: Readonly<Record<string, RuleCall>> = {
  effectifMensuel: ruleCall({
    fields: { date, salaries, dureeReference, usage },
    rename: {
      dateDeCalcul: 'date',
      contrats: 'salaries',
      datesDuContrat: 'salaries.debut',
      typeDeContrat: 'salaries.type',
      presenceDansLesLocaux: 'salaries.dansLocaux',
    },
    compute: ({ date: day, salaries: lignes, dureeReference: reference, usage: pour }, parameters) => {
      if (lignes?.some(({ type }) => type === undefined)) return needs('typeDeContrat', 'L1111-2')
      if (lignes?.some(lacksPremises)) return needs('presenceDansLesLocaux', 'L1111-2')
      const contrats = lignes?.flatMap(({ type, ...rest }) => (type ? [{ ...rest, contrat: type }] : []))
      return named(
        'effectif',
        computeEffectif({ date: day, contrats, dureeReference: reference, usage: pour }, parameters),
      )
    },
  }),
  afficherEffectif: ruleCall({
    fields: { effectif: quantite, decimales: compte },
    rename: { effectifCse: 'effectif' },
    compute: ({ effectif, decimales }) =>
      effectif === undefined
        ? needs('effectifCse', 'L1111-2')
        : known({ texte: showNumber(truncate(effectif, decimales ?? DECIMALS)) }, 'L1111-2'),
  }),
  effectifETTI: ruleCall({
    fields: {
      permanents: quantite,
      temporairesMoisDansDerniereAnneeCivile: quantites,
      dateCalcul: date,
      missions,
    },
    rename: {
      moisDeMission: 'temporairesMoisDansDerniereAnneeCivile',
      dateDuDecompte: 'dateCalcul',
      salarieDesMissions: 'missions.salarie',
    },
    compute: (
      { permanents, temporairesMoisDansDerniereAnneeCivile: mois, dateCalcul, missions: faites },
      parameters,
    ) => {
      const effectifAvec = (stables: number | undefined) =>
        mois === undefined && faites
          ? computeEffectifDesMissions(
              { permanents: stables, missions: faites, date: dateCalcul },
              parameters,
            )
          : computeEffectifEtti({ permanents: stables, moisDeMission: mois }, parameters)
      const finding = effectifAvec(permanents)
      // Which temporary workers count does not depend on the others.
      const seuls = permanents === undefined ? settledValue(effectifAvec(0)) : undefined
      if (seuls) return { ...finding, partiel: { temporairesRetenus: seuls.temporairesRetenus } }
      return inForm(finding, (value) => ({ ...value, incertain: finding.state === 'uncertain' }))
    },
  }),
  effectifGroupementEmployeurs: ruleCall({
    fields: { permanents: quantite, misADispositionCDI: quantite, usage: texte },
    rename: { misADisposition: 'misADispositionCDI', usageEffectif: 'usage' },
    compute: ({ permanents, misADispositionCDI, usage: pour }) =>
      named(
        'effectif',
        computeEffectifGroupement({
          permanents,
          misADisposition: misADispositionCDI,
          deuxiemePartie: pour === undefined ? true : estDeLaDeuxiemePartie(pour),
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
    fields: { effectifsMensuels: quantites, cseExiste: ouiNon },
    compute: ({ effectifsMensuels }, parameters) =>
      inForm(
        computeObligationCse({ effectifsMensuels }, parameters),
        ({ obligatoire, rangMois = null, serieEnCours }) => ({ obligatoire, rangMois, serieEnCours }),
      ),
  }),
  dateAttributions50: ruleCall({
    fields: { dateSeuil12Mois: date, cseExiste: ouiNon, finMandat: date, miseEnPlace: date },
    rename: { dateSeuil: 'dateSeuil12Mois' },
    compute: ({ dateSeuil12Mois, ...rest }, parameters) =>
      named('date', computeDateAttributions({ dateSeuil: dateSeuil12Mois, ...rest }, parameters)),
  }),
  attributionsAuRenouvellement: ruleCall({
    fields: { effectifs12MoisAvant: quantites },
    rename: { effectifsDouzeMois: 'effectifs12MoisAvant' },
    compute: ({ effectifs12MoisAvant }, parameters) =>
      inForm(
        computeAttributionsAuRenouvellement({ effectifsMensuels: effectifs12MoisAvant }, parameters),
        (section) => ({ section: SECTIONS[section] }),
      ),
  }),
  renouvellementDu: ruleCall({
    fields: { effectifs12MoisAvantExpiration: quantites },
    rename: { effectifsDouzeMois: 'effectifs12MoisAvantExpiration' },
    compute: ({ effectifs12MoisAvantExpiration }, parameters) =>
      named(
        'renouveler',
        computeRenouvellementDu({ effectifsMensuels: effectifs12MoisAvantExpiration }, parameters),
      ),
  }),
}
