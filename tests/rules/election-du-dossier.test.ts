import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeJourDeLEtape } from '#rules/election-du-dossier.ts'
import { parameters } from '../support/builders.ts'

const day = (text: string) => text as CalendarDate

const jourDuSecondTour = computeJourDeLEtape('secondTourDuScrutin')

const election = {
  modeElection: 'miseEnPlace',
  effectifCse: 30,
  codePostal: '17100',
  premierTour: day('2026-10-13'),
  proclamation: day('2026-10-22'),
} as const

describe('le jour du second tour, dans toutes les lettres (art. L. 2314-29)', () => {
  it('est celui des derniers résultats quand il a eu lieu sans jour choisi', () => {
    const passe = { voteTenu: true, carenceConstatee: false, secondTourTenu: true } as const
    expect(jourDuSecondTour({ ...election, ...passe }, parameters)).toConclude(day('2026-10-22'))
    const carence = { voteTenu: true, carenceConstatee: true } as const
    expect(jourDuSecondTour({ ...election, ...carence }, parameters)).toConclude(day('2026-10-22'))
  })

  it('est le jour choisi quand il est dit', () => {
    const choisi = {
      voteTenu: true,
      carenceConstatee: false,
      secondTourTenu: true,
      secondTourChoisi: day('2026-10-21'),
    } as const
    expect(jourDuSecondTour({ ...election, ...choisi }, parameters)).toConclude(day('2026-10-21'))
  })

  it('reste le dernier jour ouvré du délai tant que le vote n’est pas passé, ou sans second tour', () => {
    expect(jourDuSecondTour({ ...election, voteTenu: false }, parameters)).toConclude(day('2026-10-28'))
    const sans = { voteTenu: true, carenceConstatee: false, secondTourTenu: false } as const
    expect(jourDuSecondTour({ ...election, ...sans }, parameters)).toConclude(day('2026-10-28'))
  })
})
