import { describe, expect, it } from 'vitest'
import { addDays, partsOf } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import { computeCalendrierPossible } from '#rules/calendrier-possible.ts'
import { estOuvre } from '#rules/jour-ouvre.ts'
import type { Zone } from '#rules/jours-feries.ts'
import { computeFenetreInformation } from '#rules/renouvellement-cse.ts'
import { parameters } from '../support/builders.ts'
import { joursDe } from '../support/days.ts'
import { calendrierDe, fautesDe } from '../support/electoral-calendar.ts'

/** Every day meets both zones of the mainland, and each day of the year meets each territory overseas once in ten years. */
const EN_METROPOLE: readonly Zone[] = ['metropole', 'alsaceMoselle']
const OUTRE_MER: readonly Zone[] = [
  ...(['outreMer', 'mayotte', 'martinique', 'guadeloupe'] as const),
  ...(['saintMartin', 'guyane', 'saintBarthelemy', 'reunion'] as const),
]
const EFFECTIFS = [11, 15, 20, 21, 49, 50, 120]
const TOUS_LES_JOURS = joursDe('2026-01-01', '2035-12-31')

const EN_TOUTE_ZONE = TOUS_LES_JOURS.flatMap((day, rank) => {
  const { year } = partsOf(day)
  const dayOfYear = rank - TOUS_LES_JOURS.findIndex((one) => one.startsWith(String(year)))
  const overseas = OUTRE_MER[(dayOfYear + year) % OUTRE_MER.length] ?? 'outreMer'
  return [...EN_METROPOLE, overseas].map((zone, turn) => {
    const effectifCse = EFFECTIFS[(rank + turn) % EFFECTIFS.length] ?? 0
    return { day, rank, lieu: { zone }, effectifCse }
  })
})

const LONG = 60_000

describe('calendrier de l’élection, de 2026 à 2035, en toute zone (art. L. 2314-4 à L. 2314-29)', () => {
  it('mise en place : tous les premiers tours ont un calendrier dans l’ordre', { timeout: LONG }, () => {
    const fautes = EN_TOUTE_ZONE.flatMap(({ day, lieu, effectifCse }) =>
      fautesDe({ mode: 'miseEnPlace', effectifCse, premierTour: day, lieu }),
    )
    expect(fautes).toEqual([])
  })

  it('renouvellement : le premier tour proposé est un jour ouvré de la quinzaine', { timeout: LONG }, () => {
    for (const { day, lieu, effectifCse } of EN_TOUTE_ZONE) {
      const election = { mode: 'renouvellement', effectifCse, finMandat: day, lieu } as const
      expect(fautesDe(election)).toEqual([])
      expect(estOuvre(calendrierDe(election).premierTour, lieu, parameters)).toBe(true)
    }
  })

  it('renouvellement : tous les premiers tours choisis dans la quinzaine', { timeout: LONG }, () => {
    const fautes = EN_TOUTE_ZONE.flatMap(({ day, rank, lieu, effectifCse }) => {
      // Two days before at the latest: July and August have 62 days, and the eve may leave no day to inform the staff.
      const finMandat = addDays(day, 2 + (rank % 13))
      return fautesDe({ mode: 'renouvellement', effectifCse, premierTour: day, finMandat, lieu })
    })
    expect(fautes).toEqual([])
  })

  it('renouvellement à 11–20 : possible quand la fenêtre de l’information n’est pas vide', {
    timeout: LONG,
  }, () => {
    for (const [rank, fin] of TOUS_LES_JOURS.entries()) {
      const premierTour = addDays(fin, -1 - (rank % 3))
      const election = { mode: 'renouvellement', effectifCse: 15, finMandat: fin, premierTour } as const
      const possible = settledValue(computeCalendrierPossible(election, parameters))
      const fenetre = settledValue(computeFenetreInformation({ finMandat: fin, premierTour }, parameters))
      expect(possible?.possible).toBe(fenetre?.faisable)
      expect(possible?.premierTourPropose).toBeDefined()
      expect((possible?.premierTourPropose ?? '') <= (fenetre?.premierTourAuPlusTard ?? '')).toBe(true)
    }
  })
})
