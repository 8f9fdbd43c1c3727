import { describe, expect, it } from 'vitest'
import { type CalendarDate, FIRST_DATE } from '#model/calendar-date.ts'
import { type Lieu, METROPOLE } from '#rules/jours-feries.ts'
import { estOuvrable, type FeriesRetenus, jourOuvrable } from '#rules/jours-ouvrables.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const ouvrable = (date: string, lieu: Lieu = METROPOLE, feries: FeriesRetenus = 'possibles') =>
  estOuvrable(jour(date), { lieu, feries }, parameters)

describe('jour ouvrable : du lundi au samedi, hors jours fériés (art. L. 3133-1)', () => {
  it.each([
    ['2026-11-09', true, 'lundi'],
    ['2026-11-11', false, 'férié'],
    ['2026-11-14', true, 'samedi'],
    ['2026-11-15', false, 'dimanche'],
    ['2027-03-29', false, 'lundi de Pâques'],
  ])('le %s : %s (%s)', (date, attendu) => {
    expect(ouvrable(date)).toBe(attendu)
  })

  it('L. 3134-13 : le second jour de Noël, en Alsace et en Moselle seulement', () => {
    expect(ouvrable('2028-12-26')).toBe(true)
    for (const feries of ['possibles', 'certains'] as const)
      expect(ouvrable('2028-12-26', { zone: 'alsaceMoselle' }, feries)).toBe(false)
  })

  it('L. 3134-13 : le Vendredi saint d’une commune inconnue, selon ce qu’on retient', () => {
    expect(ouvrable('2027-03-26', { zone: 'alsaceMoselle' }, 'possibles')).toBe(false)
    expect(ouvrable('2027-03-26', { zone: 'alsaceMoselle' }, 'certains')).toBe(true)
  })
})

describe('compte de jours ouvrables', () => {
  const options = { lieu: METROPOLE, feries: 'possibles' } as const

  it('s’arrête au premier jour du calendrier, qui est férié', () => {
    expect(jourOuvrable({ depart: jour('0001-01-03'), nombre: -2 }, options, parameters)).toBe(FIRST_DATE)
    expect(jourOuvrable({ depart: FIRST_DATE, nombre: 2 }, options, parameters)).toBe('0001-01-03')
  })

  it.each([
    ['2026-11-12', -2, '2026-11-09'],
    ['2026-11-12', -1, '2026-11-10'],
    ['2026-11-12', 0, '2026-11-12'],
    ['2026-11-12', 1, '2026-11-13'],
    ['2026-11-12', 3, '2026-11-16'],
    ['2026-11-12', 6, '2026-11-19'],
    ['2026-11-15', 1, '2026-11-16'],
    ['2026-11-15', -1, '2026-11-14'],
    ['2026-12-23', 6, '2026-12-31'],
  ])('le %s, %i jours : le %s', (depart, nombre, attendu) => {
    expect(jourOuvrable({ depart: jour(depart), nombre }, options, parameters)).toBe(attendu)
  })
})
