import { computeContratsSuccessifs, computeProrataHeuresPayees } from './anciennete.ts'
import { computeCddiAuTitreDe } from './cddi.ts'
import {
  computeApprobationParVote,
  computeApprobationsRequises,
  computeIntentionAnnoncee,
  computeMajoriteDesElusAtteinte,
  computeMajoriteDesElusRequise,
  computeMajoriteSyndicale,
  computeMandatApresCarence,
  computeMandatAvecElus,
  computeMandatFauteDeVolontaire,
  computeNegociationAnnoncee,
  computeNegociationMenee,
  computeOrganisationsInformees,
  computePersonnelConsulte,
  computeRatificationDeDroit,
  computeVoteTropProche,
  computeVoteTropTardif,
  MAJORITES_SYNDICALES,
} from './conclusion.ts'
import { alternative, type Constat, computed, day, decision } from './constat.ts'
import { CONSTATS_ELECTION } from './constats-election.ts'
import { computeDocumentUniqueAnnuel } from './document-unique.ts'
import {
  computeLieuxFeriesADire,
  computeTravailAlsaceMoselle,
  computeTravailHorsAlsaceMoselle,
} from './droit-local.ts'
import {
  computeDepartAccord,
  computeLimiteRenouvellement,
  computePremierAnniversaire,
  computeRendezVousAccord,
  computeTermeAccord,
} from './echeances-accord.ts'
import { computeMandatSyndical } from './mandat-syndical.ts'
import {
  computeContratArreteAvecLaMission,
  computeContratDepasseLaMission,
  computePlusieursEmployeurs,
} from './mise-a-disposition.ts'
import {
  computeExpressionConsultee,
  computeNegociationsDues,
  computePlanEgaliteDu,
  NEGOCIATIONS_DUES,
} from './negociations-obligatoires.ts'
import {
  computeCommissionSanteSansAccord,
  computeCseCentSalaries,
  computeCseCinquante,
  computeCseMoinsDeCinquante,
  computeCseTroisCents,
  computeEluEnContratCourtPossible,
  computeParticipationRestreinte,
} from './participation.ts'
import { computeAucunEluCse, computeCseConcerne, computeSeuilCinquante } from './representation.ts'
import { computeHeuresDelegation, computeTitulairesCse } from './sieges.ts'
import {
  computeEstSiae,
  computeGouvernanceConcerne,
  computeMetADisposition,
  computeSalariesEnParcours,
  computeSansBranche,
} from './structure.ts'
import {
  computeAuPlusVingtSalaries,
  computeJourneeAllongee,
  computeReposHebdomadaireAJustifier,
  computeReposReduit,
} from './temps-de-travail.ts'
import { computeCoupuresElargies, computePrevenanceReduite } from './temps-partiel.ts'
import { computeRemplaceUnAccord, computeRemplaceUnUsage } from './textes-remplaces.ts'
import {
  computePlusieursVoies,
  computeVoieDeConclusion,
  computeVoieOuverte,
  VOIES,
} from './voie-de-conclusion.ts'

const ADRESSE_FACTS = ['codePostal', 'aPlusieursEtablissements'] as const
const VOIES_FACTS = ['aUnDelegueSyndical', 'effectifAccord', 'aDesElusCse', 'aUnPvCarence'] as const
const VOIE_FACTS = [...VOIES_FACTS, 'voieChoisie'] as const
const MANDAT_FACTS = [...VOIE_FACTS, 'mandateTitulaire'] as const
const CONCLUSION_ACCORD = ['prepareUnAvenant', 'dateAccordRevise', 'dateSignature'] as const
const CDDI_FACTS = ['typesSiae', 'populations'] as const

/** Every conclusion that templates and questions may name. A name appears here once; templates use it as is. */
export const CONSTATS: Readonly<Record<string, Constat>> = {
  departAccord: day({ facts: [...CONCLUSION_ACCORD, 'dateEntreeEnVigueur'], compute: computeDepartAccord }),
  rendezVousAccord: day({
    facts: [...CONCLUSION_ACCORD, 'dateEntreeEnVigueur', 'delaiRendezVous'],
    compute: computeRendezVousAccord,
  }),
  termeAccord: day({
    facts: [...CONCLUSION_ACCORD, 'dateEntreeEnVigueur', 'dureeAccordAnnees'],
    compute: computeTermeAccord,
  }),
  limiteRenouvellement: day({
    facts: [...CONCLUSION_ACCORD, 'dateEntreeEnVigueur', 'dureeAccordAnnees', 'delaiRenouvellement'],
    compute: computeLimiteRenouvellement,
  }),
  premierAnniversaire: day({ facts: [...CONCLUSION_ACCORD], compute: computePremierAnniversaire }),
  estSiae: decision({ facts: ['typesSiae'], compute: computeEstSiae }),
  salariesEnParcours: decision({ facts: ['typesSiae'], compute: computeSalariesEnParcours }),
  metADisposition: decision({ facts: ['typesSiae'], compute: computeMetADisposition }),
  contratDepasseLaMission: decision({
    facts: ['populations', 'typesSiae'],
    compute: computeContratDepasseLaMission,
  }),
  contratArreteAvecLaMission: decision({
    facts: ['populations'],
    compute: computeContratArreteAvecLaMission,
  }),
  plusieursEmployeurs: decision({
    facts: ['typesSiae', 'aDesTempsPartiels'],
    compute: computePlusieursEmployeurs,
  }),
  cddiEntrepriseInsertion: decision({ facts: CDDI_FACTS, compute: computeCddiAuTitreDe('ei') }),
  cddiAssociationIntermediaire: decision({ facts: CDDI_FACTS, compute: computeCddiAuTitreDe('ai') }),
  cddiAtelierChantier: decision({ facts: CDDI_FACTS, compute: computeCddiAuTitreDe('aci') }),
  remplaceUnAccord: decision({ facts: ['textesRemplaces'], compute: computeRemplaceUnAccord }),
  remplaceUnUsage: decision({ facts: ['textesRemplaces'], compute: computeRemplaceUnUsage }),
  sansBranche: decision({ facts: ['aUneConventionCollective'], compute: computeSansBranche }),
  aucunEluCse: decision({ facts: ['aDesElusCse'], compute: computeAucunEluCse }),
  cseConcerne: decision({ facts: ['aDesElusCse', 'seuilCseDouzeMois'], compute: computeCseConcerne }),
  seuilCinquante: decision({ facts: ['effectifCse'], compute: computeSeuilCinquante }),
  titulairesCse: computed({ facts: ['effectifCse'], compute: computeTitulairesCse }),
  heuresDelegation: computed({ facts: ['effectifCse'], compute: computeHeuresDelegation }),
  negociationsDues: alternative({
    options: NEGOCIATIONS_DUES,
    facts: ['aUneSectionSyndicale', 'effectifAccord'],
    compute: computeNegociationsDues,
  }),
  documentUniqueAnnuel: decision({ facts: ['effectifAccord'], compute: computeDocumentUniqueAnnuel }),
  planEgaliteDu: decision({ facts: ['effectifAccord'], compute: computePlanEgaliteDu }),
  expressionConsultee: decision({
    facts: ['aDesElusCse', 'aUnDelegueSyndical'],
    compute: computeExpressionConsultee,
  }),
  plusieursVoies: decision({ facts: VOIES_FACTS, compute: computePlusieursVoies }),
  voieRatificationOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('ratification') }),
  voieElusCseOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('elusCse') }),
  voieMandateOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('mandate') }),
  voieEluMandateOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('eluMandate') }),
  voieElusNonMandatesOuverte: decision({
    facts: VOIES_FACTS,
    compute: computeVoieOuverte('elusNonMandates'),
  }),
  voieMandateSansEluOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('mandateSansElu') }),
  voieDeConclusion: alternative({
    options: VOIES,
    facts: [...VOIES_FACTS, 'voieChoisie'],
    compute: computeVoieDeConclusion,
  }),
  mandatSyndical: decision({ facts: [...VOIES_FACTS, 'voieChoisie'], compute: computeMandatSyndical }),
  negociationMenee: decision({ facts: VOIE_FACTS, compute: computeNegociationMenee }),
  negociationAnnoncee: decision({ facts: VOIE_FACTS, compute: computeNegociationAnnoncee }),
  intentionAnnoncee: decision({ facts: VOIE_FACTS, compute: computeIntentionAnnoncee }),
  organisationsInformees: decision({ facts: VOIE_FACTS, compute: computeOrganisationsInformees }),
  mandatFauteDeVolontaire: decision({ facts: VOIE_FACTS, compute: computeMandatFauteDeVolontaire }),
  mandatApresCarence: decision({ facts: VOIE_FACTS, compute: computeMandatApresCarence }),
  mandatAvecElus: decision({ facts: VOIE_FACTS, compute: computeMandatAvecElus }),
  approbationParVote: decision({ facts: MANDAT_FACTS, compute: computeApprobationParVote }),
  majoriteDesElusRequise: decision({ facts: MANDAT_FACTS, compute: computeMajoriteDesElusRequise }),
  personnelConsulte: decision({ facts: MANDAT_FACTS, compute: computePersonnelConsulte }),
  ratificationDeDroit: decision({ facts: ['effectifAccord'], compute: computeRatificationDeDroit }),
  approbationsRequises: computed({ facts: ['nombreDeSalaries'], compute: computeApprobationsRequises }),
  majoriteSyndicale: alternative({
    options: MAJORITES_SYNDICALES,
    facts: ['signatairesSyndicaux'],
    compute: computeMajoriteSyndicale,
  }),
  majoriteDesElusAtteinte: decision({
    facts: ['elusSignataires', 'voixDesElus'],
    compute: computeMajoriteDesElusAtteinte,
  }),
  voteTropProche: decision({
    facts: [...MANDAT_FACTS, 'dateCommunication', 'dateConsultation'],
    compute: computeVoteTropProche,
  }),
  voteTropTardif: decision({
    facts: [...MANDAT_FACTS, 'dateConsultation', 'dateSignature'],
    compute: computeVoteTropTardif,
  }),
  contratsSuccessifs: decision({ facts: ['populations'], compute: computeContratsSuccessifs }),
  prorataHeuresPayees: decision({
    facts: ['populations', 'attributionAvantages'],
    compute: computeProrataHeuresPayees,
  }),
  participationRestreinte: decision({
    facts: ['formeParticipation'],
    compute: computeParticipationRestreinte,
  }),
  cseCinquante: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'effectifCse'],
    compute: computeCseCinquante,
  }),
  cseCentSalaries: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'effectifCse'],
    compute: computeCseCentSalaries,
  }),
  cseTroisCents: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'effectifCse'],
    compute: computeCseTroisCents,
  }),
  commissionSanteSansAccord: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'effectifCse', 'organisationCse'],
    compute: computeCommissionSanteSansAccord,
  }),
  cseMoinsDeCinquante: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'effectifCse'],
    compute: computeCseMoinsDeCinquante,
  }),
  gouvernanceConcerne: decision({ facts: ['formeJuridique'], compute: computeGouvernanceConcerne }),
  eluEnContratCourtPossible: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'populations'],
    compute: computeEluEnContratCourtPossible,
  }),
  lieuxFeriesADire: decision({ facts: ADRESSE_FACTS, compute: computeLieuxFeriesADire }),
  travailAlsaceMoselle: decision({
    facts: [...ADRESSE_FACTS, 'lieuxFeries'],
    compute: computeTravailAlsaceMoselle,
  }),
  travailHorsAlsaceMoselle: decision({
    facts: [...ADRESSE_FACTS, 'lieuxFeries'],
    compute: computeTravailHorsAlsaceMoselle,
  }),
  journeeAllongee: decision({ facts: ['dureeQuotidienneRetenue'], compute: computeJourneeAllongee }),
  reposReduit: decision({ facts: ['reposQuotidienRetenu'], compute: computeReposReduit }),
  reposHebdomadaireRetenuAJustifier: decision({
    facts: ['reposHebdomadaireRetenu'],
    compute: computeReposHebdomadaireAJustifier,
  }),
  prevenanceReduite: decision({ facts: ['delaiPrevenanceTempsPartiel'], compute: computePrevenanceReduite }),
  coupuresElargies: decision({ facts: ['nombreCoupures', 'dureeCoupure'], compute: computeCoupuresElargies }),
  auPlusVingtSalaries: decision({ facts: ['plusDeVingtSalaries'], compute: computeAuPlusVingtSalaries }),
  ...CONSTATS_ELECTION,
}
