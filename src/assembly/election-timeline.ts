import type { MarkKind, TimelinePoint } from '#model/document.ts'
import { type EtapeElectorale, jourDuCalendrier, type NomEtape } from '#rules/etape-electorale.ts'

/** The steps that are drawn, in a few words; the others are in the table of dates alone. */
const DRAWN: { readonly [E in NomEtape]?: string } = {
  demandePossible: 'Nouvelle demande possible',
  engagementDesElections: 'Élection engagée',
  informationDuPersonnel: 'Informer l’équipe',
  candidaturesAvantInvitation: 'Un salarié candidat ?',
  invitationDesSyndicats: 'Invitations reçues',
  premiereReunionPap: 'Négocier le protocole',
  listeElectorale: 'Liste électorale',
  depotDesCandidatures: 'Listes de candidats',
  premierTourDuScrutin: 'Premier tour',
  secondTourDuScrutin: 'Second tour, si besoin',
  transmissionDuPv: 'Procès-verbal envoyé',
  premiereReunionDuComite: 'Première réunion',
  documentationEconomique: 'Documentation remise',
  expirationDuMandatEnCours: 'Fin du mandat actuel',
}

const VOTES: ReadonlySet<NomEtape> = new Set<NomEtape>(['premierTourDuScrutin', 'secondTourDuScrutin'])

/** Where a step of an election stands on its timeline; nothing when it is not drawn, or has no day. */
export function pointOf(etape: EtapeElectorale): TimelinePoint | undefined {
  const label = DRAWN[etape.etape]
  const date = jourDuCalendrier(etape)
  return label === undefined || date === undefined ? undefined : { date, label, kind: kindOf(etape) }
}

function kindOf({ etape, date, dateLegale }: EtapeElectorale): MarkKind {
  if (VOTES.has(etape)) return 'vote'
  if (date !== undefined) return 'fixed'
  return dateLegale === undefined ? 'advice' : 'law'
}
