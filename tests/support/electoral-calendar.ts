import { addDays, addMonths, weekdayOf } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import { type CalendrierElectoral, computeCalendrierElectoral } from '#rules/calendrier-electoral.ts'
import { type EtapeElectorale, jourDeLEtape, type NomEtape } from '#rules/etape-electorale.ts'
import type { Election } from '#rules/jalons-election.ts'
import { joursFeries, METROPOLE } from '#rules/jours-feries.ts'
import { parameters } from './builders.ts'

/** The calendar of an election of which enough is said. */
export function calendrierDe(election: Election): CalendrierElectoral {
  const calendrier = settledValue(computeCalendrierElectoral(election, parameters))
  if (!calendrier) throw new Error('this election has no calendar')
  return calendrier
}

/** The step of that name. */
export function etapeDe({ etapes }: CalendrierElectoral, nom: NomEtape): EtapeElectorale {
  const etape = etapes.find((one) => one.etape === nom)
  if (!etape) throw new Error(`this calendar has no step ${nom}`)
  return etape
}

const ORDRE: readonly (readonly NomEtape[])[] = [
  ['informationDuPersonnel', 'candidaturesAvantInvitation', 'invitationDesSyndicats'],
  ['invitationDesSyndicats', 'premiereReunionPap', 'protocolePreelectoral', 'proportionFemmesHommes'],
  ['premiereReunionPap', 'listeElectorale', 'contestationDeLaListe', 'premierTourDuScrutin'],
  ['premierTourDuScrutin', 'secondTourDuScrutin', 'transmissionDuPv', 'contestationDuPremierTour'],
  ['secondTourDuScrutin', 'transmissionDuPvDuSecondTour', 'transmissionDeLaCarence'],
  ['premierTourDuScrutin', 'copieDuPv', 'affichageDesMembres', 'secondTourDuScrutin'],
  ['premierTourDuScrutin', 'expirationDuMandatEnCours'],
  ['invitationDesSyndicats', 'documentationEconomique'],
  ['premiereReunionPap', 'depotDesCandidatures', 'premierTourDuScrutin'],
  ['premierTourDuScrutin', 'depotDuSecondTour', 'secondTourDuScrutin', 'premiereReunionDuComite'],
]

/** What is wrong with the calendar of an election, by the law’s figures as the article writes them; none when it is right. */
export function fautesDe(election: Election): readonly string[] {
  const calendrier = calendrierDe(election)
  const { etapes, premierTour } = calendrier
  const of = (nom: NomEtape) => etapeDe(calendrier, nom)
  const fautes: string[] = []
  const check = (right: boolean, what: string): void => {
    if (!right) fautes.push(`${JSON.stringify(election)}: ${what}`)
  }

  const jours = etapes.map(jourDeLEtape).filter((jour) => jour !== undefined)
  check(
    jours.every((jour, index) => index === 0 || (jours[index - 1] ?? '') <= jour),
    'dates in order',
  )
  const noms = etapes.map(({ etape }) => etape)
  for (const suite of ORDRE) {
    const rangs = suite.map((nom) => noms.indexOf(nom)).filter((rang) => rang >= 0)
    check(
      rangs.every((rang, index) => index === 0 || (rangs[index - 1] ?? 0) < rang),
      `${suite.join(', ')} in order`,
    )
  }

  for (const { etape, du, dateLegale, dateConseillee } of etapes) {
    if (dateConseillee === undefined) continue
    check(dateLegale === undefined || dateConseillee <= dateLegale, `${etape}: advice within the law`)
    check(du === undefined || du <= dateConseillee, `${etape}: advice not too early`)
    const weekday = weekdayOf(dateConseillee)
    const libre = joursFeries(dateConseillee, election.lieu ?? METROPOLE, parameters).length === 0
    check(libre && weekday !== 'saturday' && weekday !== 'sunday', `${etape}: advice on a working day`)
  }

  const invitation = of('invitationDesSyndicats').dateLegale ?? premierTour
  const reunion = jourDeLEtape(of('premiereReunionPap')) ?? premierTour
  const information = of('informationDuPersonnel')
  check(information.du === addDays(premierTour, -90), 'information at most ninety days before (L2314-4)')
  check(addDays(invitation, 15) <= reunion, 'invitation fifteen days before the meeting (L2314-5)')
  check(reunion < premierTour, 'the meeting before the vote')
  if ((election.effectifCse ?? 0) < 21) {
    check(information.dateLegale === addDays(invitation, -30), 'thirty days to stand (L2314-5)')
    check((information.du ?? '') <= (information.dateLegale ?? ''), 'a day to inform the staff')
  }
  const liste = of('contestationDeLaListe')
  check((liste.dateProrogee ?? premierTour) < premierTour, 'the list contested before the vote')
  check(of('secondTourDuScrutin').dateLegale === addDays(premierTour, 15), 'second round (L2314-29)')
  check(of('transmissionDuPv').dateLegale === addDays(premierTour, 15), 'record (R2314-22)')
  check(
    (election.effectifCse ?? 0) >= 50 === noms.includes('documentationEconomique'),
    'economic documents from fifty (L2312-57)',
  )

  const { mode, finMandat } = election
  if (mode === 'renouvellement' && finMandat !== undefined) {
    check(addDays(finMandat, -14) <= premierTour, 'not before the fortnight, in both readings (L2314-5)')
    check(premierTour <= addDays(finMandat, -1), 'not after the fortnight, in both readings (L2314-5)')
    check(invitation <= addMonths(finMandat, -2), 'invitation two months before (L2314-5)')
  }
  return fautes
}
