import type { NomEtape } from '#rules/etape-electorale.ts'

/** The answer that sets the day of a step, when the person may choose it. */
export const CHOSEN_BY: { readonly [E in NomEtape]?: string } = {
  informationDuPersonnel: 'informationFaite',
  annonceAuxSyndicats: 'informationFaite',
  premiereReunionPap: 'reunionPapChoisie',
  listeElectorale: 'listeElectoraleChoisie',
  depotDesCandidatures: 'depotCandidaturesChoisi',
  premierTourDuScrutin: 'premierTour',
  secondTourDuScrutin: 'secondTourChoisi',
  premiereReunionDuComite: 'reunionComiteChoisie',
}

/** Answers about a step that do not set its day, or whose day is the law’s. */
const ABOUT: { readonly [E in NomEtape]?: readonly string[] } = {
  demandePossible: ['pvCarence'],
  engagementDesElections: ['dateDemandeElection'],
  candidaturesAvantInvitation: ['candidatureRecue'],
  invitationDesSyndicats: ['organisationsInvitees'],
  listeElectorale: ['nombreElecteurs'],
  depotDesCandidatures: ['destinataireCandidatures'],
  premierTourDuScrutin: ['modesDeVote', 'heureOuverture', 'voteTenu'],
  expirationDuMandatEnCours: ['expirationDuMandat'],
  finDuMandatDeTous: ['expirationDuMandat'],
}

/** Whether a page that asks these facts is about this step. */
export function isAskedBy(facts: readonly string[], etape: NomEtape): boolean {
  const own = CHOSEN_BY[etape]
  return facts.some((fact) => fact === own || ABOUT[etape]?.includes(fact))
}
