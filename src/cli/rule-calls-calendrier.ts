import { inForm } from '#model/finding.ts'
import { computeEngagement, computeSuitesCarence } from '#rules/carence.ts'
import { computeContestationElectorat, computeContestationRegularite } from '#rules/contestation-elections.ts'
import { computeSecondTourAuPlusTard } from '#rules/delai-second-tour.ts'
import { computeInformationAuPlusTot, computePremierTourAuPlusTard } from '#rules/information-personnel.ts'
import { computeInvitationRecue, computeInvitationRequise } from '#rules/invitation-pap.ts'
import { computeJourDeScrutin, type JourDeScrutin } from '#rules/jour-de-scrutin.ts'
import type { Echeance } from '#rules/jour-ouvre.ts'
import type { Fete } from '#rules/jours-feries.ts'
import { computeFenetreInformation, computeRenouvellementCse } from '#rules/renouvellement-cse.ts'
import { computeTransmissionPv } from '#rules/suites-election.ts'
import { type RuleCall, ruleCall } from './rule-call.ts'
import { date, ouNul, quantite } from './rule-readers.ts'
import { lieu } from './rule-zones.ts'

/** `null`: nobody stood. */
const candidature = ouNul(date)

const FETES: Readonly<Record<Fete, string>> = {
  jourDeLAn: '1er janvier',
  lundiDePaques: 'lundi de Pâques',
  premierMai: '1er mai',
  huitMai: '8 mai',
  ascension: 'Ascension',
  lundiDePentecote: 'lundi de Pentecôte',
  quatorzeJuillet: '14 juillet',
  assomption: 'Assomption',
  toussaint: 'Toussaint',
  onzeNovembre: '11 novembre',
  noel: 'Noël',
  vendrediSaint: 'Vendredi saint',
  secondJourDeNoel: '26 décembre',
  abolitionDeLEsclavage: 'abolition de l’esclavage',
}

/** Why the day of the vote is doubtful, in a few words: « samedi et jour férié local ». */
function motifOf({ finDeSemaine, fetes }: JourDeScrutin): string | null {
  const legales = fetes.filter(({ portee }) => portee === 'nationale').map(({ fete }) => FETES[fete])
  const motifs = [
    ...(finDeSemaine ? [finDeSemaine] : []),
    ...(legales.length > 0 ? [`jour férié (${legales.join(', ')})`] : []),
    ...(fetes.length > legales.length ? ['jour férié local'] : []),
  ]
  return motifs.length > 0 ? motifs.join(' et ') : null
}

const dateLegale = (echeance: Echeance) => ({ date: echeance.dateLegale })

/** The calendar of the election, step by step (L. 2314-4 to L. 2314-9, L. 2314-27, L. 2314-29, R. 2314-22, R. 2314-24). */
export const CALENDRIER_CALLS: Readonly<Record<string, RuleCall>> = {
  infoPersonnelAuPlusTot: ruleCall({
    fields: { premierTour: date },
    compute: (read, parameters) =>
      inForm(computeInformationAuPlusTot(read, parameters), (jour) => ({ date: jour })),
  }),
  premierTourAuPlusTard: ruleCall({
    fields: { diffusion: date, zone: lieu },
    rename: { dateInformation: 'diffusion' },
    compute: ({ diffusion, zone }, parameters) =>
      inForm(computePremierTourAuPlusTard({ diffusion, lieu: zone }, parameters), dateLegale),
  }),
  invitationPAPRecueAuPlusTard: ruleCall({
    fields: { premiereReunion: date, zone: lieu },
    compute: ({ premiereReunion, zone }, parameters) =>
      inForm(computeInvitationRecue({ premiereReunion, lieu: zone }, parameters), dateLegale),
  }),
  renouvellement: ruleCall({
    fields: { finMandat: date, zone: lieu },
    rename: { expirationDuMandat: 'finMandat' },
    compute: ({ finMandat, zone }, parameters) => {
      const finding = inForm(
        computeRenouvellementCse({ finMandat, lieu: zone }, parameters),
        ({ invitation, premierTour }) => ({
          invitationDeuxMois: invitation.dateLegale,
          premierTourMin: premierTour.du,
          premierTourMax: premierTour.au,
        }),
      )
      // The contract’s window is the fifteen days before the expiry; the days that are safe in both readings stand beside.
      if (finding.state !== 'uncertain') return finding
      const { premierTourMin, premierTourMax } = finding.prudent
      const prudent = {
        ...(finding.readings[0]?.value ?? finding.prudent),
        premierTourPrudentMin: premierTourMin,
        premierTourPrudentMax: premierTourMax,
      }
      return { ...finding, prudent }
    },
  }),
  fenetreInfo11a20Renouvellement: ruleCall({
    fields: { finMandat: date, premierTour: date },
    rename: { expirationDuMandat: 'finMandat' },
    compute: (read, parameters) =>
      inForm(computeFenetreInformation(read, parameters), ({ du, au, faisable }) => ({
        infoMin: du,
        infoMax: au,
        faisable,
      })),
  }),
  secondTourAuPlusTard: ruleCall({
    fields: { premierTour: date, zone: lieu },
    compute: ({ premierTour, zone }, parameters) =>
      computeSecondTourAuPlusTard({ premierTour, lieu: zone }, parameters),
  }),
  transmissionPVAuCTEP: ruleCall({
    fields: { dateElection: date, zone: lieu },
    compute: ({ dateElection, zone }, parameters) =>
      inForm(computeTransmissionPv({ election: dateElection, lieu: zone }, parameters), dateLegale),
  }),
  contestationRegularite: ruleCall({
    fields: { proclamation: date, zone: lieu },
    compute: ({ proclamation, zone }, parameters) =>
      computeContestationRegularite({ proclamation, lieu: zone }, parameters),
  }),
  contestationElectorat: ruleCall({
    fields: { publicationListe: date, zone: lieu },
    compute: ({ publicationListe, zone }, parameters) =>
      computeContestationElectorat({ publicationListe, lieu: zone }, parameters),
  }),
  suitesCarence: ruleCall({
    fields: { pvCarence: date, zone: lieu },
    compute: ({ pvCarence, zone }, parameters) =>
      inForm(
        computeSuitesCarence({ pvCarence, lieu: zone }, parameters),
        ({ transmission, demandePossibleDes }) => ({
          transmissionInspectionAvant: transmission.dateLegale,
          nouvelleDemandePossibleDes: demandePossibleDes,
        }),
      ),
  }),
  engagementApresDemande: ruleCall({
    fields: { demandeRecue: date, zone: lieu },
    compute: ({ demandeRecue, zone }, parameters) =>
      inForm(computeEngagement({ demande: demandeRecue, lieu: zone }, parameters), dateLegale),
  }),
  invitationRequise: ruleCall({
    fields: { effectif: quantite, information: date, candidatureRecueLe: candidature },
    rename: {
      effectifCse: 'effectif',
      dateInformation: 'information',
      candidature: 'candidatureRecueLe',
    },
    compute: ({ effectif, information, candidatureRecueLe }, parameters) =>
      computeInvitationRequise(
        { effectifCse: effectif, information, candidature: candidatureRecueLe },
        parameters,
      ),
  }),
  controleJourDeScrutin: ruleCall({
    fields: { premierTour: date, zone: lieu },
    compute: ({ premierTour, zone }, parameters) =>
      inForm(computeJourDeScrutin({ premierTour, lieu: zone }, parameters), (jour) => ({
        alerte: jour.alerte,
        motif: motifOf(jour),
      })),
  }),
}
