import { type Constat, computed, day, decision } from './constat.ts'
import {
  computeCollegeDesCadres,
  computeComiteElu,
  computeElecteursSousLesDeuxTiers,
  computeElectionSansComite,
  computeFinDuMandatDesElus,
  computeFinProtectionDesElus,
  computeLimiteElectionsPartielles,
  computeMandatReduit,
  computePariteDesListes,
  computePlusieursColleges,
  computeSecondTourPasse,
  computeSecondTourPossible,
  computeSiegeReserveAuxCadres,
  computeVotePossibleChezLeClient,
  computeVoteSousEnveloppe,
} from './decisions-election.ts'
import {
  computeEcheanceReportee,
  computeJourDeLEtape,
  computeReportDeLEtape,
  ELECTION_FACTS,
} from './election-du-dossier.ts'
import {
  computeComiteNouveau,
  computeComiteNouveauAReglement,
  computeElectionAvecComite,
  computeElectionGenerale,
  computeElectionsPartiellesDues,
  computeProtocoleApplicable,
} from './election-partielle.ts'
import type { NomEtape } from './etape-electorale.ts'
import {
  computeDesaccordSurLesModalites,
  computeEmployeurDecideSeul,
  computeEmployeurOrganiseLeVote,
  computeInvitationSousCondition,
  computeNegociationEnDesaccord,
  computeNegociationSansAccord,
  computeProtocoleANegocier,
  computeSyndicatsInvites,
} from './issue-negociation.ts'
import { computeReferentEmployeurDu } from './referent-harcelement.ts'
import {
  computeAnneesDossierClos,
  computeCarencePossible,
  computeEluSousContrat,
  computeHeuresDuComiteParAn,
  computeHeuresDuComiteParMois,
  computeJoursAvantSaisine,
  computePeuDEligibles,
} from './reperes-du-comite.ts'
import {
  computeAttributionsDifferees,
  computeComiteARegistre,
  computeComiteAReglement,
  computeComiteATroisCents,
  computeComiteAttendu,
  computeComiteChezUtilisateur,
  computeJourDesAttributions,
  computeJourNoteDesElus,
  computeJourOrdreDuJour,
  computeJourReponseAuxElus,
  computePlafondHeuresDuMois,
  computeReunionsTousLesDeuxMois,
} from './vie-du-comite.ts'
import { computeListesComptees, computeVotesComptes, DEPOUILLEMENT_FACTS } from './votes-du-dossier.ts'

const MANDAT = [
  'modeElection',
  'proclamation',
  'premierTour',
  'dureeMandatElus',
  'expirationDuMandat',
] as const

const NEGOCIATION = ['modeElection', 'effectifCse', 'candidatureRecue', 'issueNegociation'] as const

const PARTIELLES = [
  'modeElection',
  'comiteReduitDepuis',
  'collegeSansRepresentant',
  'titulairesElus',
  'titulairesEnFonction',
  'expirationDuMandat',
] as const

const VOTE = ['voteTenu', 'carenceConstatee'] as const

const TOURS = [...VOTE, 'secondTourTenu'] as const

const ELU = [...VOTE, 'populations'] as const

const jourDe = (etape: NomEtape): Constat =>
  day({ facts: ELECTION_FACTS, compute: computeJourDeLEtape(etape) })

const reportDe = (etape: NomEtape): Constat =>
  day({ facts: ELECTION_FACTS, compute: computeReportDeLEtape(etape) })

/** Les conclusions de l’élection du CSE que les modèles peuvent nommer : ses jours, et ce qui décide des papiers. */
export const CONSTATS_ELECTION: Readonly<Record<string, Constat>> = {
  jourInformation: jourDe('informationDuPersonnel'),
  jourCandidatureSalarie: jourDe('candidaturesAvantInvitation'),
  jourInvitation: jourDe('invitationDesSyndicats'),
  jourReunionPap: jourDe('premiereReunionPap'),
  jourListeElectorale: jourDe('listeElectorale'),
  jourContestationListe: jourDe('contestationDeLaListe'),
  jourContestationListeReporte: reportDe('contestationDeLaListe'),
  contestationListeReportee: decision({
    facts: ELECTION_FACTS,
    compute: computeEcheanceReportee('contestationDeLaListe'),
  }),
  jourDepotCandidatures: jourDe('depotDesCandidatures'),
  jourPremierTour: jourDe('premierTourDuScrutin'),
  jourDepotSecondTour: jourDe('depotDuSecondTour'),
  jourSecondTour: jourDe('secondTourDuScrutin'),
  jourTransmissionPv: jourDe('transmissionDuPv'),
  jourTransmissionPvSecondTour: jourDe('transmissionDuPvDuSecondTour'),
  jourContestationPremierTour: jourDe('contestationDuPremierTour'),
  jourContestationPremierTourReporte: reportDe('contestationDuPremierTour'),
  jourContestationSecondTour: jourDe('contestationDuSecondTour'),
  jourContestationSecondTourReporte: reportDe('contestationDuSecondTour'),
  jourTransmissionCarence: jourDe('transmissionDeLaCarence'),
  jourPremiereReunion: jourDe('premiereReunionDuComite'),
  jourDocumentation: jourDe('documentationEconomique'),
  finDuMandatDesElus: day({ facts: MANDAT, compute: computeFinDuMandatDesElus }),
  finProtectionDesElus: day({ facts: MANDAT, compute: computeFinProtectionDesElus }),
  limiteElectionsPartielles: day({ facts: MANDAT, compute: computeLimiteElectionsPartielles }),
  electionSansComite: decision({ facts: ['modeElection'], compute: computeElectionSansComite }),
  electionAvecComite: decision({ facts: ['modeElection'], compute: computeElectionAvecComite }),
  electionGenerale: decision({ facts: ['modeElection'], compute: computeElectionGenerale }),
  electionsPartiellesDues: decision({ facts: PARTIELLES, compute: computeElectionsPartiellesDues }),
  protocoleApplicable: decision({
    facts: ['modeElection', 'protocoleDerniereElection', 'issueNegociation'],
    compute: computeProtocoleApplicable,
  }),
  invitationSousCondition: decision({
    facts: ['modeElection', 'effectifCse'],
    compute: computeInvitationSousCondition,
  }),
  syndicatsInvites: decision({
    facts: ['modeElection', 'effectifCse', 'candidatureRecue'],
    compute: computeSyndicatsInvites,
  }),
  employeurDecideSeul: decision({ facts: NEGOCIATION, compute: computeEmployeurDecideSeul }),
  employeurOrganiseLeVote: decision({ facts: NEGOCIATION, compute: computeEmployeurOrganiseLeVote }),
  negociationSansAccord: decision({ facts: NEGOCIATION, compute: computeNegociationSansAccord }),
  negociationEnDesaccord: decision({ facts: NEGOCIATION, compute: computeNegociationEnDesaccord }),
  desaccordSurLesModalites: decision({ facts: NEGOCIATION, compute: computeDesaccordSurLesModalites }),
  protocoleANegocier: decision({ facts: NEGOCIATION, compute: computeProtocoleANegocier }),
  plusieursColleges: decision({ facts: ['collegesElectoraux'], compute: computePlusieursColleges }),
  collegeDesCadres: decision({ facts: ['collegesElectoraux'], compute: computeCollegeDesCadres }),
  siegeReserveAuxCadres: decision({
    facts: ['effectifCse', 'nombreDeCadres'],
    compute: computeSiegeReserveAuxCadres,
  }),
  voteSousEnveloppe: decision({ facts: ['modesDeVote'], compute: computeVoteSousEnveloppe }),
  mandatReduit: decision({ facts: ['dureeMandatElus'], compute: computeMandatReduit }),
  pariteDesListes: decision({ facts: ['collegesElectoraux'], compute: computePariteDesListes }),
  electeursSousLesDeuxTiers: decision({
    facts: ['nombreElecteurs', 'nombreDeSalaries', 'effectifCse'],
    compute: computeElecteursSousLesDeuxTiers,
  }),
  votePossibleChezLeClient: decision({ facts: ['typesSiae'], compute: computeVotePossibleChezLeClient }),
  comiteElu: decision({ facts: ['voteTenu', 'carenceConstatee'], compute: computeComiteElu }),
  comiteAttendu: decision({ facts: VOTE, compute: computeComiteAttendu }),
  comiteNouveau: decision({ facts: ['modeElection', ...VOTE], compute: computeComiteNouveau }),
  comiteNouveauAReglement: decision({
    facts: ['modeElection', ...VOTE, 'effectifCse'],
    compute: computeComiteNouveauAReglement,
  }),
  comiteARegistre: decision({ facts: [...VOTE, 'effectifCse'], compute: computeComiteARegistre }),
  comiteAReglement: decision({ facts: [...VOTE, 'effectifCse'], compute: computeComiteAReglement }),
  comiteATroisCents: decision({ facts: [...VOTE, 'effectifCse'], compute: computeComiteATroisCents }),
  reunionsTousLesDeuxMois: decision({ facts: ['effectifCse'], compute: computeReunionsTousLesDeuxMois }),
  referentEmployeurDu: decision({ facts: ['effectifCse'], compute: computeReferentEmployeurDu }),
  comiteChezUtilisateur: decision({ facts: [...VOTE, 'typesSiae'], compute: computeComiteChezUtilisateur }),
  attributionsDifferees: decision({
    facts: ['effectifCse', 'modeElection'],
    compute: computeAttributionsDifferees,
  }),
  jourDesAttributions: day({ facts: ['proclamation', 'premierTour'], compute: computeJourDesAttributions }),
  jourNoteDesElus: day({ facts: ELECTION_FACTS, compute: computeJourNoteDesElus }),
  jourReponseAuxElus: day({ facts: ELECTION_FACTS, compute: computeJourReponseAuxElus }),
  jourOrdreDuJour: day({ facts: ELECTION_FACTS, compute: computeJourOrdreDuJour }),
  plafondHeuresDuMois: computed({ facts: ['effectifCse'], compute: computePlafondHeuresDuMois }),
  peuDEligibles: decision({
    facts: ['nombreEligibles', 'effectifCse', 'modeElection', 'collegesElectoraux'],
    compute: computePeuDEligibles,
  }),
  carencePossible: decision({ facts: VOTE, compute: computeCarencePossible }),
  eluEnCddiPossible: decision({ facts: ELU, compute: computeEluSousContrat('cddi') }),
  eluEnContratDUsagePossible: decision({ facts: ELU, compute: computeEluSousContrat('cddUsage') }),
  eluEnMissionPossible: decision({ facts: ELU, compute: computeEluSousContrat('mission') }),
  heuresDuComiteParMois: computed({ facts: ['effectifCse'], compute: computeHeuresDuComiteParMois }),
  heuresDuComiteParAn: computed({ facts: ['effectifCse'], compute: computeHeuresDuComiteParAn }),
  votesDepouilles: decision({ facts: DEPOUILLEMENT_FACTS, compute: computeVotesComptes() }),
  titulairesComptes: decision({ facts: DEPOUILLEMENT_FACTS, compute: computeVotesComptes('titulaire') }),
  suppleantsComptes: decision({ facts: DEPOUILLEMENT_FACTS, compute: computeVotesComptes('suppleant') }),
  listesDesTitulairesComptees: decision({
    facts: DEPOUILLEMENT_FACTS,
    compute: computeListesComptees('titulaire'),
  }),
  listesDesSuppleantsComptees: decision({
    facts: DEPOUILLEMENT_FACTS,
    compute: computeListesComptees('suppleant'),
  }),
  anneesDossierClos: computed({ facts: [], compute: computeAnneesDossierClos }),
  joursAvantSaisine: computed({ facts: [], compute: computeJoursAvantSaisine }),
  secondTourPasse: decision({ facts: TOURS, compute: computeSecondTourPasse }),
  secondTourPossible: decision({ facts: TOURS, compute: computeSecondTourPossible }),
}
