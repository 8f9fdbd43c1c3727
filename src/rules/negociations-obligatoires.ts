import { type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
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
  if (!sectionSyndicale) return known({ negociations: [], valide: true }, 'L2242-1')
  if (effectif === undefined) return needs('effectifAccord', 'L2242-13')
  const seuil = parameters.get('seuilNegociationEmplois')
  const negociations: readonly Negociation[] = [
    'remuneration',
    'egaliteEtConditionsDeTravail',
    ...(reaches(effectif, seuil.value) ? (['emploisEtParcours', 'salariesExperimentes'] as const) : []),
  ]
  const valide = Math.max(input.periodicite ?? 0, input.dureeAccord ?? 0) <= limite.value
  return known({ negociations, valide }, 'L2242-1', ...seuil.sources, ...limite.sources)
}

/** Vrai si un accord ou un plan d’action sur l’égalité est dû : à partir du seuil, même sans section syndicale (L. 2242-3, L. 2242-8). */
export function computePlanEgalite(
  { effectif }: { readonly effectif?: number | undefined },
  parameters: Parameters,
): Finding<boolean> {
  const seuil = parameters.get('seuilPlanEgalite')
  if (effectif === undefined) return needs('effectifAccord', ...seuil.sources)
  return known(reaches(effectif, seuil.value), ...seuil.sources, 'L2242-3')
}

/** Consultation du CSE sur le droit d’expression. */
export type DroitExpression = { readonly consulterCse: boolean; readonly annuelle: boolean }

/** Le CSE est consulté sur le droit d’expression quand aucun délégué syndical n’est désigné (L. 2281-11), au moins chaque année. */
export function computeConsultationExpression({
  delegueSyndical,
  cse,
}: {
  readonly delegueSyndical?: boolean | undefined
  readonly cse?: boolean | undefined
}): Finding<DroitExpression> {
  if (cse === undefined) return needs('aDesElusCse', 'L2281-11')
  if (!cse) return known({ consulterCse: false, annuelle: false }, 'L2281-11')
  if (delegueSyndical === undefined) return needs('aUnDelegueSyndical', 'L2281-11')
  return known({ consulterCse: !delegueSyndical, annuelle: !delegueSyndical }, 'L2281-11')
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
