import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeNoteDesElus, computeOrdreDuJour, computeReponseAuxElus } from '#rules/reunions-cse.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate

describe('ordre du jour (art. L. 2315-30)', () => {
  it('trois jours au moins avant la réunion, en jours de calendrier', () => {
    const reunion = jour('2026-12-10')
    expect(computeOrdreDuJour({ reunion }, parameters)).toEqual({
      state: 'known',
      value: '2026-12-07',
      because: ['L2315-30'],
      steps: [{ key: 'ordreDuJourAvantReunion', values: { reunion, jours: 3 } }],
      caveats: ['communiquerUnJourOuvre'],
    })
    expect(computeOrdreDuJour({ reunion: jour('2027-01-02') }, parameters)).toConclude('2026-12-30')
    expect(computeOrdreDuJour({}, parameters)).toNeed('dateReunionCse')
  })
})

describe('note des élus (art. L. 2315-22)', () => {
  it('deux jours ouvrables avant d’être reçus, sans dimanche ni jour férié', () => {
    const reception = jour('2026-11-12')
    expect(computeNoteDesElus({ reception }, parameters)).toEqual({
      state: 'known',
      value: '2026-11-09',
      because: ['L2315-22', 'L3133-1'],
      steps: [{ key: 'noteAvantReception', values: { reception, jours: 2 } }],
      caveats: ['saufCirconstances', 'joursOuvrablesComptes'],
    })
    expect(computeNoteDesElus({ reception: jour('2026-11-16') }, parameters)).toConclude('2026-11-13')
    expect(computeNoteDesElus({}, parameters)).toNeed('receptionDesElus')
  })

  it('L. 3134-13 : un Vendredi saint peut-être férié donne deux lectures, la plus tôt est prudente', () => {
    const reception = jour('2027-03-27')
    expect(computeNoteDesElus({ reception, lieu: { zone: 'alsaceMoselle' } }, parameters)).toMatchObject({
      state: 'uncertain',
      prudent: '2027-03-24',
      readings: [
        { value: '2027-03-24', reason: 'ferieDansCeLieu' },
        { value: '2027-03-25', reason: 'ordinaireDansCeLieu' },
      ],
      because: ['L2315-22', 'L3133-1', 'L3134-13'],
      caveats: ['saufCirconstances', 'joursOuvrablesComptes'],
    })
    const temple = { zone: 'alsaceMoselle', templeOuEgliseMixte: true } as const
    expect(computeNoteDesElus({ reception, lieu: temple }, parameters)).toMatchObject({
      state: 'known',
      value: '2027-03-24',
    })
  })
})

describe('réponse aux élus (art. L. 2315-22)', () => {
  it('dans les six jours ouvrables qui suivent la réunion', () => {
    const reunion = jour('2026-12-23')
    expect(computeReponseAuxElus({ reunion }, parameters)).toEqual({
      state: 'known',
      value: '2026-12-31',
      because: ['L2315-22', 'L3133-1'],
      steps: [{ key: 'reponseApresReunion', values: { reunion, jours: 6 } }],
      caveats: ['joursOuvrablesComptes'],
    })
    expect(computeReponseAuxElus({ reunion: jour('2026-11-12') }, parameters)).toConclude('2026-11-19')
    expect(computeReponseAuxElus({}, parameters)).toNeed('dateReunionCse')
  })

  it('L. 3422-2 : outre-mer, un jour peut-être férié donne deux lectures, la plus tôt est prudente', () => {
    const reunion = jour('2026-12-16')
    expect(computeReponseAuxElus({ reunion, lieu: { zone: 'outreMer' } }, parameters)).toMatchObject({
      state: 'known',
      value: '2026-12-23',
    })
    const mai = jour('2026-05-20')
    expect(computeReponseAuxElus({ reunion: mai, lieu: { zone: 'outreMer' } }, parameters)).toMatchObject({
      state: 'uncertain',
      prudent: '2026-05-28',
      readings: [
        { value: '2026-05-30', reason: 'ferieDansCeLieu' },
        { value: '2026-05-28', reason: 'ordinaireDansCeLieu' },
      ],
      because: ['L2315-22', 'L3133-1', 'L3422-2'],
    })
    expect(computeReponseAuxElus({ reunion: mai, lieu: { zone: 'reunion' } }, parameters)).toMatchObject({
      state: 'known',
      value: '2026-05-28',
    })
  })
})
