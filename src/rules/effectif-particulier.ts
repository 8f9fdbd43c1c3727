import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

/** Effectif d’une entreprise de travail temporaire, dans les deux lectures du texte. */
export type EffectifEtti = {
  readonly temporairesRetenus: number
  readonly lectureUnite: number
  readonly lectureProrata: number
}

type EttiInput = {
  readonly permanents?: number | undefined
  /** Mois de mission de chacun au cours de la dernière année civile. */
  readonly moisDeMission?: readonly number[] | undefined
}

const MONTHS_IN_A_YEAR = 12

/**
 * Effectif d’une ETTI : les permanents, et les temporaires liés assez longtemps au cours de la dernière année civile
 * (L. 1251-54). Le texte ne dit pas si chacun vaut un ou un prorata : les deux lectures sont rendues, la plus haute est la
 * prudente.
 */
export function computeEffectifEtti(
  { permanents, moisDeMission }: EttiInput,
  parameters: Parameters,
): Finding<EffectifEtti> {
  const seuil = parameters.get('moisDeMissionRetenus')
  if (permanents === undefined) return needs('permanents', ...seuil.sources)
  if (moisDeMission === undefined) return needs('moisDeMission', ...seuil.sources)
  const retenus = moisDeMission.filter((mois) => mois >= seuil.value)
  const prorata = retenus.reduce((sum, mois) => sum + Math.min(1, mois / MONTHS_IN_A_YEAR), 0)
  const effectif = {
    temporairesRetenus: retenus.length,
    lectureUnite: permanents + retenus.length,
    lectureProrata: permanents + prorata,
  }
  const step = {
    key: 'temporairesRetenus',
    values: { permanents, seuil: seuil.value, retenus: retenus.length, total: moisDeMission.length },
  }
  if (effectif.lectureUnite === effectif.lectureProrata) {
    return explained(known(effectif, ...seuil.sources, 'L1111-2'), step)
  }
  const readings = [
    { value: { ...effectif, lectureProrata: effectif.lectureUnite }, reason: 'temporaireVautUn' },
    { value: { ...effectif, lectureUnite: effectif.lectureProrata }, reason: 'temporaireAuProrata' },
  ]
  return explained(uncertain(effectif, readings, ...seuil.sources, 'L1111-2'), step)
}

type GroupementInput = {
  readonly permanents?: number | undefined
  readonly misADisposition?: number | undefined
  /** Pour la représentation du personnel et la négociation, ou pour une autre partie du code. */
  readonly deuxiemePartie?: boolean | undefined
}

/**
 * Effectif d’un groupement d’employeurs : les salariés mis à disposition comptent pour la deuxième partie du code (CSE,
 * négociation), et pour elle seule (L. 1253-8-1).
 */
export function computeEffectifGroupement(input: GroupementInput): Finding<number> {
  const { permanents, misADisposition, deuxiemePartie } = input
  if (permanents === undefined) return needs('permanents', 'L1253-8-1')
  if (misADisposition === undefined) return needs('misADisposition', 'L1253-8-1')
  if (deuxiemePartie === undefined) return needs('usageEffectif', 'L1253-8-1')
  return known(deuxiemePartie ? permanents + misADisposition : permanents, 'L1253-8-1', 'L1111-2')
}

/** Effectif d’une AI dont les contrats se font mission par mission : une fourchette. */
export type Fourchette = { readonly bas: number; readonly haut: number }

type AiInput = {
  /** Effectif des permanents, déjà compté. */
  readonly permanents?: number | undefined
  /** Heures contractuelles des missions des douze derniers mois. */
  readonly heuresDeMission?: number | undefined
}

/**
 * Effectif d’une association intermédiaire d’après les heures de mission des douze derniers mois. Aucun texte ne donne de
 * diviseur annuel (L. 1111-2 vise les horaires du contrat et la présence) : la durée légale de l’année et cinquante-deux
 * semaines légales encadrent le chiffre. Incertain quand un seuil les sépare : la valeur haute est la prudente pour une
 * obligation.
 */
export function computeEffectifAi(
  { permanents, heuresDeMission }: AiInput,
  parameters: Parameters,
): Finding<Fourchette> {
  if (permanents === undefined) return needs('permanents', 'L1111-2')
  if (heuresDeMission === undefined) return needs('heuresDeMission', 'L1111-2')
  const annee = parameters.get('dureeLegaleAnnuelle')
  const semaine = parameters.get('dureeLegaleHebdo')
  const fourchette = {
    bas: permanents + heuresDeMission / (semaine.value * WEEKS_IN_A_YEAR),
    haut: permanents + heuresDeMission / annee.value,
  }
  const step = {
    key: 'heuresDeMissionDivisees',
    values: { heuresDeMission, annee: annee.value, semaines: semaine.value * WEEKS_IN_A_YEAR },
  }
  const seuils = ['seuilCse', 'plafondRatificationSansElu', 'seuilAttributionsElargies']
  const separes = seuils.filter((name) => {
    const { value } = parameters.get(name)
    return fourchette.bas < value !== fourchette.haut < value
  })
  const because = ['L1111-2', 'L5132-7', ...annee.sources] as const
  if (separes.length === 0)
    return explained(withCaveats(known(fourchette, ...because), 'diviseurNonFixe'), step)
  return explained(
    uncertain(
      fourchette,
      [
        { value: { bas: fourchette.haut, haut: fourchette.haut }, reason: 'diviseurAnnuel' },
        { value: { bas: fourchette.bas, haut: fourchette.bas }, reason: 'diviseurCinquanteDeuxSemaines' },
      ],
      ...because,
    ),
    step,
  )
}

const WEEKS_IN_A_YEAR = 52
