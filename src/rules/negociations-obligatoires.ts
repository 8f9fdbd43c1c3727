import { explained, type Finding, inForm, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { reaches } from './seuil.ts'

/** Négociations que l’employeur doit engager. */
export type Negociation =
  | 'remuneration'
  | 'egaliteEtConditionsDeTravail'
  | 'emploisEtParcours'
  | 'salariesExperimentes'

export type NegociationsObligatoires = {
  readonly negociations: readonly Negociation[]
  /** L’accord de méthode, quand il y en a un, tient dans ses limites. */
  readonly valide: boolean
}

type Input = {
  readonly effectif?: number | undefined
  readonly sectionSyndicale?: boolean | undefined
  /** Accord de méthode : la plus longue périodicité, et la durée, en années. */
  readonly periodicite?: number | undefined
  readonly dureeAccord?: number | undefined
}

/**
 * Négociations obligatoires (L. 2242-1, L. 2242-2-1, L. 2242-11, L. 2242-13) : seulement là où une section
 * syndicale d’organisation représentative est constituée.
 */
export function computeNegociationsObligatoires(
  input: Input,
  parameters: Parameters,
): Finding<NegociationsObligatoires> {
  const limite = parameters.get('periodiciteNegociations')
  const { sectionSyndicale, effectif } = input
  if (sectionSyndicale === undefined) return needs('sectionSyndicale', 'L2242-1')
  if (!sectionSyndicale) {
    return explained(known({ negociations: [], valide: true }, 'L2242-1'), {
      key: 'sansSectionSyndicale',
      values: {},
    })
  }
  if (effectif === undefined) return needs('effectifAccord', 'L2242-13')
  const seuil = parameters.get('seuilNegociationEmplois')
  const negociations: readonly Negociation[] = [
    'remuneration',
    'egaliteEtConditionsDeTravail',
    ...(reaches(effectif, seuil.value) ? (['emploisEtParcours', 'salariesExperimentes'] as const) : []),
  ]
  const valide = Math.max(input.periodicite ?? 0, input.dureeAccord ?? 0) <= limite.value
  return explained(known({ negociations, valide }, 'L2242-1', ...seuil.sources, ...limite.sources), {
    key: 'sectionSyndicaleConstituee',
    values: { effectif, seuil: seuil.value },
  })
}

/** Ce que la loi oblige à négocier : rien, les deux négociations annuelles, ou les triennales aussi. */
export const NEGOCIATIONS_DUES = ['aucune', 'annuelles', 'annuellesEtTriennales'] as const
export type NegociationsDues = (typeof NEGOCIATIONS_DUES)[number]

/** Négociations que la structure doit engager, d’après sa section syndicale et son effectif (L. 2242-1, L. 2242-13). */
export function computeNegociationsDues(
  { aUneSectionSyndicale, effectifAccord }: Pick<Facts, 'aUneSectionSyndicale' | 'effectifAccord'>,
  parameters: Parameters,
): Finding<NegociationsDues> {
  if (aUneSectionSyndicale === undefined) return needs('aUneSectionSyndicale', 'L2242-1')
  const dues = computeNegociationsObligatoires(
    { sectionSyndicale: aUneSectionSyndicale, effectif: effectifAccord },
    parameters,
  )
  return inForm(dues, ({ negociations }) => {
    if (negociations.length === 0) return 'aucune'
    return negociations.includes('emploisEtParcours') ? 'annuellesEtTriennales' : 'annuelles'
  })
}

/** Vrai si un accord ou un plan d’action sur l’égalité professionnelle est dû, d’après l’effectif (L. 2242-8). */
export function computePlanEgaliteDu(
  { effectifAccord }: Pick<Facts, 'effectifAccord'>,
  parameters: Parameters,
): Finding<boolean> {
  return computePlanEgalite({ effectif: effectifAccord }, parameters)
}

/** Vrai si le CSE est consulté chaque année sur le droit d’expression, faute de délégué syndical (L. 2281-11). */
export function computeExpressionConsultee({
  aDesElusCse,
  aUnDelegueSyndical,
}: Pick<Facts, 'aDesElusCse' | 'aUnDelegueSyndical'>): Finding<boolean> {
  if (aDesElusCse === false) return known(false, 'L2281-11')
  if (aDesElusCse === undefined) return needs('aDesElusCse', 'L2281-11')
  if (aUnDelegueSyndical === undefined) return needs('aUnDelegueSyndical', 'L2281-11')
  return known(!aUnDelegueSyndical, 'L2281-11')
}

/** Vrai si un accord ou un plan d’action sur l’égalité est dû : à partir du seuil, même sans section syndicale (L. 2242-3, L. 2242-8). */
export function computePlanEgalite(
  { effectif }: { readonly effectif?: number | undefined },
  parameters: Parameters,
): Finding<boolean> {
  const seuil = parameters.get('seuilPlanEgalite')
  if (effectif === undefined) return needs('effectifAccord', ...seuil.sources)
  return explained(known(reaches(effectif, seuil.value), ...seuil.sources, 'L2242-3'), {
    key: 'effectifEtSeuilEgalite',
    values: { effectif, seuil: seuil.value },
  })
}

/** Consultation du CSE sur le droit d’expression. */
export type DroitExpression = { readonly consulterCse: boolean; readonly annuelle: boolean }

/**
 * Le CSE est consulté sur le droit d’expression quand aucun délégué syndical n’est désigné, au moins chaque année alors, ou
 * quand aucun accord sur l’égalité et la qualité de vie au travail n’a été conclu (L. 2281-11).
 */
export function computeConsultationExpression({
  delegueSyndical,
  cse,
  accordEgaliteQvct,
}: {
  readonly delegueSyndical?: boolean | undefined
  readonly cse?: boolean | undefined
  readonly accordEgaliteQvct?: boolean | undefined
}): Finding<DroitExpression> {
  if (cse === undefined) return needs('aDesElusCse', 'L2281-11')
  if (!cse) return known({ consulterCse: false, annuelle: false }, 'L2281-11')
  if (delegueSyndical === undefined) return needs('aUnDelegueSyndical', 'L2281-11')
  if (!delegueSyndical) return known({ consulterCse: true, annuelle: true }, 'L2281-11')
  if (accordEgaliteQvct === undefined) return needs('accordEgaliteQvct', 'L2281-11', 'L2242-1')
  return known({ consulterCse: !accordEgaliteQvct, annuelle: false }, 'L2281-11')
}

/** Ce qu’une organisation peut demander quand l’employeur n’engage pas la négociation. */
export type InitiativeSyndicale = {
  readonly possible: boolean
  /** Jours pour transmettre la demande, puis pour convoquer. */
  readonly transmissionJours: number
  readonly convocationJours: number
}

/** Demande d’une organisation représentative après un délai sans initiative de l’employeur (L. 2242-13). */
export function computeInitiativeSyndicale(
  {
    annuelle,
    moisSansInitiative,
  }: {
    readonly annuelle?: boolean | undefined
    readonly moisSansInitiative?: number | undefined
  },
  parameters: Parameters,
): Finding<InitiativeSyndicale> {
  if (annuelle === undefined) return needs('themeAnnuel', 'L2242-13')
  if (moisSansInitiative === undefined) return needs('moisSansInitiative', 'L2242-13')
  const delai = parameters.get(annuelle ? 'carenceNegociationAnnuelle' : 'carenceNegociationTriennale')
  return known(
    {
      possible: moisSansInitiative > delai.value,
      transmissionJours: parameters.get('transmissionDemandeNegociation').value,
      convocationJours: parameters.get('convocationNegociation').value,
    },
    ...delai.sources,
  )
}
