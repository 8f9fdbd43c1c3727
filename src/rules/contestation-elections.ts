import { addDays, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameter, Parameters } from '#model/parameters.ts'
import { estEnFinDeSemaine } from './jour-ouvre.ts'
import { joursFeries, type Lieu, METROPOLE } from './jours-feries.ts'

/** Dernier jour d’une requête au tribunal : celui du décompte, puis le premier jour ouvrable où le délai est prorogé. */
export type DelaiDeRequete = { readonly dateBrute: CalendarDate; readonly dateProrogee: CalendarDate }

/** Dernier jour pour contester l’électorat, à compter de la publication de la liste électorale (R. 2314-24). */
export function computeContestationElectorat(
  {
    publicationListe,
    lieu = METROPOLE,
  }: { readonly publicationListe?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<DelaiDeRequete> {
  const delai = parameters.get('delaiContestationElectorat')
  if (publicationListe === undefined) return needs('publicationListe', ...delai.sources)
  return requete({ depart: publicationListe, delai, lieu }, parameters)
}

/** Dernier jour pour contester la régularité de l’élection, à compter de la proclamation (R. 2314-24). */
export function computeContestationRegularite(
  {
    proclamation,
    lieu = METROPOLE,
  }: { readonly proclamation?: CalendarDate | undefined; readonly lieu?: Lieu | undefined },
  parameters: Parameters,
): Finding<DelaiDeRequete> {
  const delai = parameters.get('delaiContestationElection')
  if (proclamation === undefined) return needs('proclamation', ...delai.sources)
  return withCaveats(requete({ depart: proclamation, delai, lieu }, parameters), 'contestationDeChaqueTour')
}

type Requete = { readonly depart: CalendarDate; readonly delai: Parameter; readonly lieu: Lieu }

/** Délai compté et prorogé selon les articles 641 et 642 du code de procédure civile. */
function requete({ depart, delai, lieu }: Requete, parameters: Parameters): Finding<DelaiDeRequete> {
  const dateBrute = addDays(depart, delai.value)
  const certaine = premierJourOuvrable(dateBrute, (day) =>
    joursFeries(day, lieu, parameters).some(({ portee }) => portee !== 'incertaine'),
  )
  const possible = premierJourOuvrable(dateBrute, (day) => joursFeries(day, lieu, parameters).length > 0)
  const because = [delai.sources[0], 'CPC-641', 'CPC-642'] as const
  const delais = { dateBrute, dateProrogee: certaine }
  const finding =
    certaine === possible
      ? known(delais, ...because)
      : uncertain(
          delais,
          [
            { value: { dateBrute, dateProrogee: possible }, reason: 'ferieDansCeLieu' },
            { value: delais, reason: 'ordinaireDansCeLieu' },
          ],
          ...because,
        )
  return explained(
    withCaveats(finding, 'delaiDeProcedureCivile'),
    { key: 'requeteApres', values: { depart, jours: delai.value } },
    ...(certaine === dateBrute
      ? []
      : [{ key: 'delaiProroge', values: { dateBrute, dateProrogee: certaine } }]),
  )
}

function premierJourOuvrable(date: CalendarDate, estFerie: (day: CalendarDate) => boolean): CalendarDate {
  let day = date
  while (estEnFinDeSemaine(day) || estFerie(day)) day = addDays(day, 1)
  return day
}
