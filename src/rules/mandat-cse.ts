import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { type Articles, explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeBorneRespectee } from './bornes.ts'
import { reserveDuQuantieme } from './quantieme.ts'

type FinDeMandatInput = {
  readonly election?: CalendarDate | undefined
  /** Durée que fixe un accord, en années ; absente : aucun accord ne la fixe. */
  readonly dureeAccord?: number | undefined
}

/**
 * Fin du mandat des élus : la durée de la loi (L. 2314-33), ou celle d’un accord qui respecte ses limites (L. 2314-34). Une
 * durée hors des limites est écartée. Le jour exact n’est pas dit par le texte.
 */
export function computeFinDeMandat(
  { election, dureeAccord }: FinDeMandatInput,
  parameters: Parameters,
): Finding<CalendarDate> {
  const legale = parameters.get('dureeMandatLegale')
  if (election === undefined) return needs('electionCse', ...legale.sources)
  const stipulee = dureeAccord !== undefined && estAdmise(dureeAccord, parameters) ? dureeAccord : undefined
  const sources: Articles =
    stipulee === undefined ? [...legale.sources, 'L2314-34'] : ['L2314-34', ...legale.sources]
  const annees = stipulee ?? legale.value
  const fin = addMonths(election, Math.round(annees * MONTHS_IN_A_YEAR))
  const finding = explained(known(fin, ...sources, 'L2314-10'), {
    key: stipulee === undefined ? 'mandatDeLaLoi' : 'mandatDeLAccord',
    values: { election, annees },
  })
  return withCaveats(
    finding,
    ...(dureeAccord !== undefined && stipulee === undefined ? ['dureeHorsLimitesEcartee'] : []),
    'jourDeFinDeMandat',
    'electionPartielleSansEffet',
    'clausesAnciennesAci',
    ...reserveDuQuantieme(election, fin),
  )
}

/** D’où vient la durée du mandat : un accord collectif, le protocole préélectoral, ou ni l’un ni l’autre. */
export type SourceDuree = 'accord' | 'protocole' | 'sansAccord'

type DureeInput = {
  /** En années. */
  readonly duree?: number | undefined
  readonly source?: SourceDuree | undefined
}

/**
 * Vrai si le mandat peut avoir cette durée : celle de la loi (L. 2314-33) ; une autre, dans les limites, par un accord de
 * branche, de groupe ou d’entreprise seulement (L. 2314-34).
 */
export function computeDureeMandatValide(
  { duree, source }: DureeInput,
  parameters: Parameters,
): Finding<boolean> {
  const legale = parameters.get('dureeMandatLegale')
  if (duree === undefined) return needs('dureeDuMandat', 'L2314-34', ...legale.sources)
  if (duree === legale.value) return known(true, ...legale.sources, 'L2314-34')
  const etape = { key: 'dureeAutreQueLaLoi', values: { duree, annees: legale.value } }
  if (!estAdmise(duree, parameters))
    return explained(known(false, 'L2314-34', ...legale.sources), etape, {
      key: 'dureeHorsLimites',
      values: {},
    })
  if (source === undefined) return needs('sourceDeLaDuree', 'L2314-34')
  const finding = explained(known(source === 'accord', 'L2314-34', ...legale.sources), etape)
  return withCaveats(finding, ...RESERVES[source])
}

const RESERVES: Readonly<Record<SourceDuree, readonly string[]>> = {
  accord: ['clausesAnciennesAci'],
  protocole: ['protocoleSansPouvoir'],
  sansAccord: [],
}

/** Vrai si un accord peut fixer cette durée, en années (L. 2314-34). */
function estAdmise(duree: number, parameters: Parameters): boolean {
  const borne = computeBorneRespectee({ borne: 'CSE-01', valeur: duree }, parameters)
  return borne.state === 'known' && borne.value.conforme
}

const MONTHS_IN_A_YEAR = 12
