import type { CalendarDate } from '#model/calendar-date.ts'
import type { Parameters } from '#model/parameters.ts'
import { echeanceDe } from './jour-ouvre.ts'
import type { Lieu } from './jours-feries.ts'

/** Les étapes d’une élection, par leur nom ; leur phrase est dans `templates/droit/mots`. */
export type NomEtape =
  | 'demandePossible'
  | 'engagementDesElections'
  | 'informationDuPersonnel'
  | 'candidaturesAvantInvitation'
  | 'annonceAuxSyndicats'
  | 'invitationDesSyndicats'
  | 'premiereReunionPap'
  | 'protocolePreelectoral'
  | 'proportionFemmesHommes'
  | 'listeElectorale'
  | 'contestationDeLaListe'
  | 'depotDesCandidatures'
  | 'premierTourDuScrutin'
  | 'transmissionDuPv'
  | 'copieDuPv'
  | 'affichageDesMembres'
  | 'secondTourDuScrutin'
  | 'contestationDuPremierTour'
  | 'transmissionDuPvDuSecondTour'
  | 'contestationDuSecondTour'
  | 'depotDuSecondTour'
  | 'transmissionDeLaCarence'
  | 'premiereReunionDuComite'
  | 'documentationEconomique'
  | 'expirationDuMandatEnCours'
  | 'finDuMandatDeTous'

/** Une étape et ses dates ; aucune quand la loi n’en fixe pas (« dès que », « dans les meilleurs délais »). */
export type EtapeElectorale = {
  readonly etape: NomEtape
  /** Le jour même, quand il est fixé. */
  readonly date?: CalendarDate
  /** Premier jour possible. */
  readonly du?: CalendarDate
  /** Dernier jour de la loi. */
  readonly dateLegale?: CalendarDate
  /** Notre conseil : le dernier jour ouvré qui respecte la loi. */
  readonly dateConseillee?: CalendarDate
  /** Dernier jour d’une requête au tribunal, quand le délai finit un jour chômé. */
  readonly dateProrogee?: CalendarDate
  readonly article: string
  readonly qui:
    | 'employeur'
    | 'employeurEtSyndicats'
    | 'salaries'
    | 'salariesEtSyndicats'
    | 'syndicats'
    | 'electeurs'
    | 'elus'
  /** Ce sans quoi l’étape n’a pas lieu. */
  readonly condition?: 'candidature' | 'secondTour' | 'carence'
}

/** Le jour par lequel une étape prend sa place dans le calendrier. */
export function jourDeLEtape({
  dateLegale,
  date,
  dateConseillee,
  du,
}: EtapeElectorale): CalendarDate | undefined {
  return dateLegale ?? date ?? dateConseillee ?? du
}

/** Le jour retenu pour agir : celui qui est fixé, sinon celui que nous conseillons, sinon le dernier de la loi. */
export function jourRetenu({
  date,
  dateConseillee,
  dateLegale,
  du,
}: EtapeElectorale): CalendarDate | undefined {
  return date ?? dateConseillee ?? dateLegale ?? du
}

/**
 * Le jour qu’un calendrier montre : celui retenu pour agir ou, pour un délai devant le tribunal, le dernier une fois prorogé,
 * avant lequel rien n’est acquis (art. 642 du code de procédure civile).
 */
export const jourDuCalendrier = (etape: EtapeElectorale): CalendarDate | undefined =>
  etape.dateProrogee ?? jourRetenu(etape)

/** Les étapes dans l’ordre de ces jours ; une étape sans jour reste derrière celle qu’elle suit. */
export function enOrdre(
  etapes: readonly EtapeElectorale[],
  jourDe: (etape: EtapeElectorale) => CalendarDate | undefined,
): readonly EtapeElectorale[] {
  let last = ''
  return etapes
    .map((etape) => {
      last = jourDe(etape) ?? last
      return { etape, jour: last }
    })
    .sort((one, other) => (one.jour === other.jour ? 0 : one.jour < other.jour ? -1 : 1))
    .map(({ etape }) => etape)
}

/** Un jour que la loi laisse libre : celui qui est choisi, sinon celui que nous conseillons. */
export function jourLibre(
  choisi: CalendarDate | undefined,
  conseil: CalendarDate,
): Pick<EtapeElectorale, 'date' | 'dateConseillee'> {
  return choisi === undefined ? { dateConseillee: conseil } : { date: choisi }
}

/** Un nombre de jours que le réseau conseille : la loi n’en dit rien. */
export const conseilEnJours = (name: string, parameters: Parameters): number =>
  parameters.network(name).valeur ?? 0

/** L’échéance d’une étape de l’employeur : la date de la loi et le conseil, sans conseil avant son premier jour. */
export function echeanceDEtape(
  { du, dateLegale }: { readonly du?: CalendarDate; readonly dateLegale: CalendarDate },
  lieu: Lieu,
  parameters: Parameters,
): Pick<EtapeElectorale, 'du' | 'dateLegale' | 'dateConseillee'> {
  const echeance = echeanceDe(dateLegale, lieu, parameters)
  if (du === undefined) return echeance
  return echeance.dateConseillee < du ? { du, dateLegale } : { du, ...echeance }
}
