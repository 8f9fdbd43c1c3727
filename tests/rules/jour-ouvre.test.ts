import { describe, expect, it } from 'vitest'
import { conseilDe, dernierJourOuvre, echeanceDe, estOuvre, premierJourOuvre } from '#rules/jour-ouvre.ts'
import { type Lieu, METROPOLE } from '#rules/jours-feries.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const ALSACE: Lieu = { zone: 'alsaceMoselle' }

describe('jour ouvré (du lundi au vendredi, hors fêtes de l’art. L. 3133-1)', () => {
  it.each([
    ['2026-12-11', METROPOLE, true],
    ['2026-12-12', METROPOLE, false],
    ['2026-12-13', METROPOLE, false],
    ['2026-12-14', METROPOLE, true],
    ['2026-12-25', METROPOLE, false],
    ['2025-12-26', METROPOLE, true],
    ['2025-12-26', ALSACE, false],
    ['2027-03-26', METROPOLE, true],
    ['2027-03-26', ALSACE, false],
    ['2027-03-26', { zone: 'alsaceMoselle', templeOuEgliseMixte: false }, true],
  ] as const)('%s, %j : %s', (date, lieu, ouvre) => {
    expect(estOuvre(jour(date), lieu, parameters)).toBe(ouvre)
  })

  it.each([
    ['2026-12-14', '2026-12-14', '2026-12-14'],
    ['2026-12-12', '2026-12-11', '2026-12-14'],
    ['2026-12-13', '2026-12-11', '2026-12-14'],
    ['2027-03-29', '2027-03-26', '2027-03-30'],
  ])('le %s : le dernier avant est le %s, le premier après le %s', (date, dernier, premier) => {
    expect(dernierJourOuvre(jour(date), METROPOLE, parameters)).toBe(dernier)
    expect(premierJourOuvre(jour(date), METROPOLE, parameters)).toBe(premier)
  })

  it('rien ne précède le premier jour du calendrier, qui est férié', () => {
    expect(dernierJourOuvre(jour('0001-01-01'), METROPOLE, parameters)).toBe('0001-01-01')
    expect(dernierJourOuvre(jour('0001-01-02'), METROPOLE, parameters)).toBe('0001-01-02')
  })

  it('le conseil avance l’échéance, et s’explique quand il l’avance', () => {
    const echeance = echeanceDe(jour('2027-03-29'), ALSACE, parameters)
    expect(echeance).toEqual({ dateLegale: '2027-03-29', dateConseillee: '2027-03-25' })
    expect(conseilDe(echeance)).toEqual([{ key: 'conseilJourOuvre', values: echeance }])
    expect(conseilDe(echeanceDe(jour('2026-12-14'), ALSACE, parameters))).toEqual([])
  })
})
