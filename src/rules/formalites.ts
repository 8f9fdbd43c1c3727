import { addDays, addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reserveDuQuantieme } from './quantieme.ts'
import type { Voie } from './voie-de-conclusion.ts'

/** Jour où l’accord muet s’applique : le lendemain du dépôt (L. 2261-1). */
export function computeDateEffetParDefaut({
  depot,
}: {
  readonly depot?: CalendarDate | undefined
}): Finding<CalendarDate> {
  return depot === undefined ? needs('depot', 'L2261-1') : known(addDays(depot, 1), 'L2261-1')
}

type EffetInput = {
  readonly voie?: Voie | undefined
  readonly depot?: CalendarDate | undefined
  readonly dateEffet?: CalendarDate | undefined
}

/**
 * Vrai si la date d’effet stipulée vaut : libre quand un délégué syndical a signé (L. 2261-1), jamais avant le dépôt sinon
 * (L. 2232-29-1). Le jour même du dépôt, le texte (« après leur dépôt ») ne tranche pas.
 */
export function computeDateEffetValide({ voie, depot, dateEffet }: EffetInput): Finding<boolean> {
  if (voie === undefined) return needs('voieDeConclusion', 'L2261-1', 'L2232-29-1')
  if (voie === 'delegueSyndical') {
    const retroactive = dateEffet !== undefined && depot !== undefined && dateEffet < depot
    return withCaveats(known(true, 'L2261-1'), ...(retroactive ? ['droitsDejaAcquis'] : []))
  }
  if (depot === undefined) return needs('depot', 'L2232-29-1')
  if (dateEffet === undefined) return needs('dateEffet', 'L2232-29-1')
  if (dateEffet !== depot) return known(dateEffet > depot, 'L2232-29-1')
  return uncertain<boolean>(
    false,
    [
      { value: true, reason: 'jourDuDepotAdmis' },
      { value: false, reason: 'lendemainDuDepot' },
    ],
    'L2232-29-1',
  )
}

/** Vrai si la version à publier tait les noms et prénoms des négociateurs et des signataires (L. 2231-5-1). */
export function computeVersionPubliable({
  contientNoms,
}: {
  readonly contientNoms?: boolean | undefined
}): Finding<boolean> {
  return contientNoms === undefined
    ? needs('contientNoms', 'L2231-5-1')
    : withCaveats(known(!contientNoms, 'L2231-5-1'), 'formatDeLaPlateforme')
}

/** Ce que devient l’accord une fois conclu : déposé toujours, publié sauf exception. */
export type Publication = { readonly publie: boolean; readonly depose: boolean }

/** Publication de l’accord : les accords d’épargne salariale, de plan social et de performance collective y échappent (L. 2231-5-1). */
export function computePublication({
  horsPublication,
}: {
  readonly horsPublication?: boolean | undefined
}): Finding<Publication> {
  if (horsPublication === undefined) return needs('typeAccord', 'L2231-5-1')
  return known({ publie: !horsPublication, depose: true }, 'L2231-5-1', 'L2231-6')
}

/** Vrai si l’accord est à transmettre à la commission paritaire de branche, sans les noms (L. 2232-9, D. 2232-1-2). */
export function computeTransmissionBranche({
  traiteDuTemps,
}: {
  /** L’accord porte sur la durée du travail, le repos quotidien, les jours fériés, les congés ou le compte épargne-temps. */
  readonly traiteDuTemps?: boolean | undefined
}): Finding<boolean> {
  if (traiteDuTemps === undefined) return needs('themes', 'L2232-9', 'D2232-1-2')
  return known(traiteDuTemps, 'L2232-9', 'D2232-1-2')
}

/**
 * Vrai si un accord sur les salaires effectifs se dépose avec le procès-verbal d’ouverture sur les écarts de rémunération
 * (L. 2242-6). Sans section syndicale, le texte laisse le doute.
 */
export function computeProcesVerbalEcarts({
  sectionSyndicale,
}: {
  readonly sectionSyndicale?: boolean | undefined
}): Finding<boolean> {
  if (sectionSyndicale === undefined) return needs('sectionSyndicale', 'L2242-6')
  if (sectionSyndicale) return known(true, 'L2242-6')
  return uncertain<boolean>(
    true,
    [
      { value: true, reason: 'toutAccordSurLesSalaires' },
      { value: false, reason: 'sectionSyndicaleSeulement' },
    ],
    'L2242-6',
  )
}

/** Dernier jour pour agir en nullité contre l’accord (L. 2262-14), à compter de la notification ou de la publication. */
export function computeForclusion(
  { depart }: { readonly depart?: CalendarDate | undefined },
  parameters: Parameters,
): Finding<CalendarDate> {
  const delai = parameters.get('delaiActionNullite')
  if (depart === undefined) return needs('notification', ...delai.sources)
  const forclusion = addMonths(depart, delai.value)
  return withCaveats(
    known(forclusion, ...delai.sources),
    'departSelonLOrganisation',
    ...reserveDuQuantieme(depart, forclusion),
  )
}

/** Durée de l’accord, en années : celle qu’il stipule, à défaut celle de la loi (L. 2222-4) ; nulle quand elle est indéterminée. */
export function computeDureeAccord(
  { stipulee }: { readonly stipulee?: number | 'indeterminee' | null | undefined },
  parameters: Parameters,
): Finding<number | null> {
  const legale = parameters.get('dureeAccordSupposee')
  if (stipulee === undefined || stipulee === null) return known(legale.value, ...legale.sources)
  return known(stipulee === 'indeterminee' ? null : stipulee, ...legale.sources)
}

/** Ce que vaut l’absence de clauses attendues : la nullité, ou une alerte. */
export type ClausesManquantes = { readonly nullite: boolean; readonly alerte: boolean }

/** Effet des clauses absentes : seul l’écrit est exigé à peine de nullité (L. 2231-3, L. 2222-3-3, L. 2222-5-1). */
export function computeClausesManquantes({
  absentes,
  ecrit,
}: {
  readonly absentes?: number | undefined
  readonly ecrit?: boolean | undefined
}): Finding<ClausesManquantes> {
  if (absentes === undefined) return needs('clausesAbsentes', 'L2222-5-1', 'L2222-3-3')
  const nullite = ecrit === false
  return known({ nullite, alerte: absentes > 0 || nullite }, 'L2222-5-1', 'L2222-3-3', 'L2231-3')
}

/** Vrai si l’accord est écrit : à peine de nullité (L. 2231-3). */
export function computeAccordEcrit({ ecrit }: { readonly ecrit?: boolean | undefined }): Finding<boolean> {
  return ecrit === undefined ? needs('support', 'L2231-3') : known(ecrit, 'L2231-3')
}
