import { type CalendarDate, weekdayOf } from '#model/calendar-date.ts'
import {
  explained,
  type Finding,
  known,
  needs,
  type ReasonStep,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { type JourFerie, joursFeries, type Lieu, METROPOLE } from './jours-feries.ts'

/** Ce qui fait douter qu’un jour soit du temps de travail : la fin de semaine, une fête. */
export type JourDeScrutin = {
  readonly alerte: boolean
  readonly finDeSemaine?: 'samedi' | 'dimanche'
  readonly fetes: readonly JourFerie[]
}

type Input = { readonly premierTour?: CalendarDate | undefined; readonly lieu?: Lieu | undefined }

/**
 * Alerte quand le scrutin tombe un samedi, un dimanche ou un jour férié : l’élection a lieu pendant le temps de travail,
 * sauf accord de l’employeur et de tous les syndicats représentatifs (L. 2314-27).
 */
export function computeJourDeScrutin(
  { premierTour, lieu = METROPOLE }: Input,
  parameters: Parameters,
): Finding<JourDeScrutin> {
  if (premierTour === undefined) return needs('premierTour', 'L2314-27')
  const fetes = joursFeries(premierTour, lieu, parameters)
  const sures = fetes.filter(({ portee }) => portee !== 'incertaine')
  const articles = fetes.length > 0 ? new Set(fetes.map(({ article }) => article)) : ['L3133-1']
  const because = ['L2314-27', ...articles] as const
  const jour = jourDe(premierTour, fetes)
  const steps = stepsOf(premierTour, jour)
  if (fetes.length === sures.length) {
    const finding = explained(known(jour, ...because), ...steps)
    return jour.alerte ? withCaveats(finding, 'scrutinHorsTempsDeTravail') : finding
  }
  const readings = [
    { value: jour, reason: 'ferieDansCeLieu' },
    { value: jourDe(premierTour, sures), reason: 'ordinaireDansCeLieu' },
  ]
  return withCaveats(explained(uncertain(jour, readings, ...because), ...steps), 'scrutinHorsTempsDeTravail')
}

function jourDe(date: CalendarDate, fetes: readonly JourFerie[]): JourDeScrutin {
  const finDeSemaine = FINS_DE_SEMAINE[weekdayOf(date)]
  return {
    alerte: finDeSemaine !== undefined || fetes.length > 0,
    ...(finDeSemaine ? { finDeSemaine } : {}),
    fetes,
  }
}

const FINS_DE_SEMAINE: Readonly<Record<string, 'samedi' | 'dimanche'>> = {
  saturday: 'samedi',
  sunday: 'dimanche',
}

function stepsOf(jour: CalendarDate, { alerte, finDeSemaine, fetes }: JourDeScrutin): readonly ReasonStep[] {
  const values = { jour }
  if (!alerte) return [{ key: 'jourOrdinaire', values }]
  return [...(finDeSemaine ? [finDeSemaine] : []), ...fetes.map(({ fete }) => fete)].map((key) => ({
    key,
    values,
  }))
}
