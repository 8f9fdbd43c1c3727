import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import {
  computeHeuresDuSuppleant,
  computeHeuresUtilisables,
  computePlafondHeures,
  computePrevenanceHeures,
} from '#rules/heures-delegation.ts'
import { parameters } from '../support/builders.ts'

describe('heures de délégation dans un mois (art. R. 2315-5, R. 2315-6)', () => {
  it.each([
    [0, 0],
    [10, 15],
    [18, 27],
    [21, 31.5],
  ])('un crédit de %i heures donne %d heures au plus', (credit, maximum) => {
    expect(computePlafondHeures({ credit }, parameters)).toEqual({
      state: 'known',
      value: maximum,
      because: ['R2315-5', 'R2315-6'],
      steps: [{ key: 'plafondDuMois', values: { credit, fois: 1.5, maximum } }],
    })
  })

  it('demande le crédit, et n’en lit pas un négatif', () => {
    expect(computePlafondHeures({}, parameters)).toNeed('creditMensuel')
    expect(computePlafondHeures({ credit: -1 }, parameters)).toNeed('creditMensuel')
  })
})

describe('report des heures (art. R. 2315-5)', () => {
  it.each([
    [0, 10],
    [4, 14],
    [5, 15],
    [6, 15],
    [20, 15],
  ])('10 heures et %i reportées', (reportees, maximum) => {
    const finding = computeHeuresUtilisables({ credit: 10, reportees }, parameters)
    expect(finding).toEqual({
      state: 'known',
      value: maximum,
      because: ['R2315-5', 'R2315-6'],
      steps: [
        { key: 'plafondDuMois', values: { credit: 10, fois: 1.5, maximum: 15 } },
        { key: 'heuresCumulees', values: { credit: 10, reportees, cumul: 10 + reportees, mois: 12 } },
      ],
      caveats: ['douzeMoisDuReport'],
    })
  })

  it('demande le crédit, puis le report', () => {
    expect(computeHeuresUtilisables({ reportees: 3 }, parameters)).toNeed('creditMensuel')
    expect(computeHeuresUtilisables({ credit: 10 }, parameters)).toNeed('heuresReportees')
    expect(computeHeuresUtilisables({ credit: 10, reportees: -1 }, parameters)).toNeed('heuresReportees')
  })
})

describe('heures données à un suppléant (art. L. 2315-9, R. 2315-6)', () => {
  it.each([
    [0, true],
    [10, true],
    [10.5, true, 'cessionAuDelaDUnCredit'],
    [15, true, 'cessionAuDelaDUnCredit'],
    [15.5, false],
    [16, false],
  ])('%d heures d’un titulaire de 10 heures', (cedees, accepte, ...caveats) => {
    expect(computeHeuresDuSuppleant({ credit: 10, cedees }, parameters)).toEqual({
      state: 'known',
      value: { accepte, maximum: 15 },
      because: ['L2315-9', 'R2315-6', 'L2314-1'],
      steps: [
        { key: 'plafondDuMois', values: { credit: 10, fois: 1.5, maximum: 15 } },
        { key: 'heuresCedeesAuSuppleant', values: { cedees } },
      ],
      ...(caveats.length > 0 ? { caveats } : {}),
    })
  })

  it('demande le crédit, puis les heures cédées', () => {
    expect(computeHeuresDuSuppleant({ cedees: 3 }, parameters)).toNeed('creditMensuel')
    expect(computeHeuresDuSuppleant({ credit: -1, cedees: 3 }, parameters)).toNeed('creditMensuel')
    expect(computeHeuresDuSuppleant({ credit: 0, cedees: 0 }, parameters)).toConclude({
      accepte: true,
      maximum: 0,
    })
    expect(computeHeuresDuSuppleant({ credit: 10 }, parameters)).toNeed('heuresCedees')
    expect(computeHeuresDuSuppleant({ credit: 10, cedees: -1 }, parameters)).toNeed('heuresCedees')
  })
})

describe('information de l’employeur (art. R. 2315-5, R. 2315-6)', () => {
  it('huit jours avant l’utilisation', () => {
    const utilisation = '2026-11-20' as CalendarDate
    expect(computePrevenanceHeures({ utilisation }, parameters)).toEqual({
      state: 'known',
      value: '2026-11-12',
      because: ['R2315-5', 'R2315-6'],
      steps: [{ key: 'informationAvantUtilisation', values: { utilisation, jours: 8 } }],
      caveats: ['informerUnJourOuvre'],
    })
    expect(computePrevenanceHeures({}, parameters)).toNeed('dateUtilisationHeures')
  })
})
