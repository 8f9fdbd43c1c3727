import { addDays, type CalendarDate, dayNumber } from '#model/calendar-date.ts'
import type { Articles } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import {
  attendCandidature,
  type Election,
  estPartielle,
  invitationAuPlusTard,
  quinzaineSure,
} from './jalons-election.ts'
import { dernierJourOuvre, premierJourOuvre } from './jour-ouvre.ts'
import { METROPOLE } from './jours-feries.ts'

/** Ce que la loi et les dates déjà fixées permettent au premier tour : au plus tôt, au plus tard. */
export type Contrainte = {
  readonly cle:
    | 'horsQuinzaine'
    | 'informationTropAncienne'
    | 'scrutinAvantInformation'
    | 'scrutinAvantFinDesCandidatures'
    | 'scrutinAvantReunion'
    | 'fenetreInformationVide'
    | 'scrutinAvantReduction'
    | 'scrutinApresLeTerme'
  readonly du?: CalendarDate
  readonly au?: CalendarDate
  readonly articles: Articles
}

/** Les contraintes sur le premier tour de cette élection ; aucune quand rien n’est encore fixé. */
export function contraintesPremierTour(election: Election, parameters: Parameters): readonly Contrainte[] {
  return [
    ...deLaQuinzaine(election, parameters),
    ...deLInformation(election, parameters),
    ...deLaReunion(election),
    ...deLaFenetre(election, parameters),
    ...desPartielles(election),
  ]
}

/** Vrai si ce jour respecte la contrainte. */
export function respecte({ du, au }: Contrainte, jour: CalendarDate): boolean {
  return (du === undefined || du <= jour) && (au === undefined || jour <= au)
}

/** Le jour ouvré le plus proche du premier tour voulu qui respecte toutes les contraintes ; ou rien. */
export function premierTourPropose(
  voulu: CalendarDate,
  election: Election,
  parameters: Parameters,
): CalendarDate | undefined {
  const { lieu = METROPOLE } = election
  const contraintes = contraintesPremierTour(election, parameters)
  const bornes = contraintes.flatMap(({ du, au }) => [du, au].filter((one) => one !== undefined))
  return [voulu, ...bornes]
    .flatMap((one) => [dernierJourOuvre(one, lieu, parameters), premierJourOuvre(one, lieu, parameters)])
    .filter((one) => contraintes.every((contrainte) => respecte(contrainte, one)))
    .sort((one, other) => ecart(one, voulu) - ecart(other, voulu) || (one < other ? -1 : 1))[0]
}

const ecart = (one: CalendarDate, other: CalendarDate): number => Math.abs(dayNumber(one) - dayNumber(other))

function deLaQuinzaine(election: Election, parameters: Parameters): readonly Contrainte[] {
  const sure = quinzaineSure(election, parameters)
  return sure ? [{ cle: 'horsQuinzaine', ...sure, articles: ['L2314-5'] }] : []
}

function deLInformation(election: Election, parameters: Parameters): readonly Contrainte[] {
  const { information } = election
  if (information === undefined) return []
  const suit = { cle: 'scrutinAvantInformation', du: addDays(information, 1) } as const
  if (estPartielle(election)) return [{ ...suit, articles: ['L2314-10'] }]
  const delai = parameters.get('delaiPremierTour')
  const ancienne: Contrainte = {
    cle: 'informationTropAncienne',
    au: addDays(information, delai.value),
    articles: delai.sources,
  }
  if (!attendCandidature(election, parameters)) return [ancienne, { ...suit, articles: delai.sources }]
  const candidature = parameters.get('delaiCandidature')
  const du = addDays(information, candidature.value + 1)
  return [ancienne, { cle: 'scrutinAvantFinDesCandidatures', du, articles: candidature.sources }]
}

function deLaReunion({ premiereReunion }: Election): readonly Contrainte[] {
  if (premiereReunion === undefined) return []
  return [{ cle: 'scrutinAvantReunion', du: addDays(premiereReunion, 1), articles: ['L2314-5'] }]
}

/** De onze à vingt salariés, l’information à venir doit précéder l’invitation du délai de candidature. */
function deLaFenetre(election: Election, parameters: Parameters): readonly Contrainte[] {
  const limite = invitationAuPlusTard(election, parameters)
  if (limite === undefined || election.information !== undefined) return []
  if (!attendCandidature(election, parameters)) return []
  const tour = parameters.get('delaiPremierTour')
  const candidature = parameters.get('delaiCandidature')
  const au = addDays(limite, tour.value - candidature.value)
  return [{ cle: 'fenetreInformationVide', au, articles: [...tour.sources, ...candidature.sources] }]
}

/** Des élections partielles suivent la réduction du comité, et n’ont d’objet que tant que dure le mandat (L. 2314-10). */
function desPartielles(election: Election): readonly Contrainte[] {
  if (!estPartielle(election)) return []
  const { finMandat, comiteReduit: { depuis } = {} } = election
  const articles: Articles = ['L2314-10']
  return [
    ...(depuis === undefined ? [] : [{ cle: 'scrutinAvantReduction', du: depuis, articles } as const]),
    ...(finMandat === undefined ? [] : [{ cle: 'scrutinApresLeTerme', au: finMandat, articles } as const]),
  ]
}
