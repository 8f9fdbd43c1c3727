import type { MarkKind, TimelinePoint } from '#model/document.ts'
import type { LawWords } from '#model/law-words.ts'
import { type EtapeElectorale, jourDuCalendrier, type NomEtape } from '#rules/etape-electorale.ts'
import { typeset } from './typography.ts'

/**
 * The steps that are drawn: each has its few words under `frise` in `templates/droit/mots`, the checker insists; the others are
 * in the table of dates alone.
 */
export const DRAWN_STEPS = [
  'demandePossible',
  'engagementDesElections',
  'informationDuPersonnel',
  'candidaturesAvantInvitation',
  'invitationDesSyndicats',
  'premiereReunionPap',
  'listeElectorale',
  'depotDesCandidatures',
  'premierTourDuScrutin',
  'secondTourDuScrutin',
  'transmissionDuPv',
  'premiereReunionDuComite',
  'documentationEconomique',
  'expirationDuMandatEnCours',
] as const satisfies readonly NomEtape[]

const VOTES: ReadonlySet<NomEtape> = new Set<NomEtape>(['premierTourDuScrutin', 'secondTourDuScrutin'])

/** Where a step of an election stands on its timeline; nothing when it is not drawn, or has no day. */
export function pointOf(etape: EtapeElectorale, { frise }: LawWords): TimelinePoint | undefined {
  const label = frise[etape.etape]
  const date = jourDuCalendrier(etape)
  if (label === undefined || date === undefined) return undefined
  return { date, label: typeset(label), kind: kindOf(etape) }
}

function kindOf({ etape, date, dateLegale }: EtapeElectorale): MarkKind {
  if (VOTES.has(etape)) return 'vote'
  if (date !== undefined) return 'fixed'
  return dateLegale === undefined ? 'advice' : 'law'
}
