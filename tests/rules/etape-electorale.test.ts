import { describe, expect, it } from 'vitest'
import {
  type EtapeElectorale,
  echeanceDEtape,
  jourDeLEtape,
  jourDuCalendrier,
  jourRetenu,
} from '#rules/etape-electorale.ts'
import { METROPOLE } from '#rules/jours-feries.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const etape: EtapeElectorale = { etape: 'listeElectorale', article: 'R2314-24', qui: 'employeur' }
const du = jour('2026-12-01')
const dateConseillee = jour('2026-12-02')
const date = jour('2026-12-03')
const dateLegale = jour('2026-12-04')

describe('place d’une étape dans le calendrier', () => {
  it.each([
    [{ du, dateConseillee, date, dateLegale }, dateLegale],
    [{ du, dateConseillee, date }, date],
    [{ du, dateConseillee }, dateConseillee],
    [{ du }, du],
    [{}, undefined],
  ])('%j : %s', (dates, place) => {
    expect(jourDeLEtape({ ...etape, ...dates })).toBe(place)
  })
})

describe('jour d’une étape au calendrier', () => {
  it.each([
    [{ du, dateConseillee, date, dateLegale }, date],
    [{ du, dateConseillee, dateLegale }, dateConseillee],
    [{ du, dateLegale }, dateLegale],
    [{ du }, du],
    [{}, undefined],
  ])('est celui retenu pour agir : %j, le %s', (dates, jour) => {
    expect(jourRetenu({ ...etape, ...dates })).toBe(jour)
    expect(jourDuCalendrier({ ...etape, ...dates })).toBe(jour)
  })

  it('est le dernier d’un délai devant le tribunal, une fois prorogé (art. 642 du code de procédure civile)', () => {
    const dates = { dateLegale: jour('2027-03-20'), dateProrogee: jour('2027-03-22') }
    expect(jourDuCalendrier({ ...etape, ...dates })).toBe('2027-03-22')
  })
})

describe('échéance d’une étape', () => {
  const dimanche = jour('2026-12-13')

  it('conseille le dernier jour ouvré', () => {
    expect(echeanceDEtape({ dateLegale: dimanche }, METROPOLE, parameters)).toEqual({
      dateLegale: '2026-12-13',
      dateConseillee: '2026-12-11',
    })
  })

  it.each([
    ['2026-12-11', true],
    ['2026-12-12', false],
  ])('à partir du %s, conseil : %s', (premier, conseil) => {
    expect(echeanceDEtape({ du: jour(premier), dateLegale: dimanche }, METROPOLE, parameters)).toEqual({
      du: premier,
      dateLegale: '2026-12-13',
      ...(conseil ? { dateConseillee: '2026-12-11' } : {}),
    })
  })
})
