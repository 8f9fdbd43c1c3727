import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeContestationElectorat, computeContestationRegularite } from '#rules/contestation-elections.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const BECAUSE = ['R2314-24', 'CPC-641', 'CPC-642']

describe('contestation de l’électorat (art. R. 2314-24)', () => {
  it('trois jours après la publication de la liste, prorogés d’un jour férié', () => {
    const finding = computeContestationElectorat({ publicationListe: jour('2026-11-08') }, parameters)
    expect(finding).toEqual({
      state: 'known',
      value: { dateBrute: '2026-11-11', dateProrogee: '2026-11-12' },
      because: BECAUSE,
      caveats: ['delaiDeProcedureCivile'],
      steps: [
        { key: 'requeteApres', values: { depart: '2026-11-08', jours: 3 } },
        { key: 'delaiProroge', values: { dateBrute: '2026-11-11', dateProrogee: '2026-11-12' } },
      ],
    })
  })

  it.each([
    ['2026-12-07', '2026-12-10', '2026-12-10'],
    ['2026-12-08', '2026-12-11', '2026-12-11'],
    ['2026-12-09', '2026-12-12', '2026-12-14'],
    ['2026-12-10', '2026-12-13', '2026-12-14'],
    ['2026-12-11', '2026-12-14', '2026-12-14'],
    // Saturday, Easter Sunday, Easter Monday.
    ['2027-03-24', '2027-03-27', '2027-03-30'],
  ])(
    'CPC, art. 642 : liste publiée le %s, délai au %s puis au %s',
    (publication, dateBrute, dateProrogee) => {
      const finding = computeContestationElectorat({ publicationListe: jour(publication) }, parameters)
      expect(finding).toConclude({ dateBrute, dateProrogee })
      expect(finding).toHaveProperty('steps.length', dateBrute === dateProrogee ? 1 : 2)
    },
  )

  it('un jour férié local proroge là où il est férié', () => {
    const publicationListe = jour('2028-12-23')
    const dateBrute = '2028-12-26'
    expect(computeContestationElectorat({ publicationListe }, parameters)).toConclude({
      dateBrute,
      dateProrogee: dateBrute,
    })
    expect(
      computeContestationElectorat({ publicationListe, lieu: { zone: 'alsaceMoselle' } }, parameters),
    ).toMatchObject({ state: 'known', value: { dateBrute, dateProrogee: '2028-12-27' } })
  })

  it('un Vendredi saint, férié selon la commune, ne proroge pas dans la lecture prudente', () => {
    const input = { publicationListe: jour('2027-03-23'), lieu: { zone: 'alsaceMoselle' } } as const
    const dateBrute = '2027-03-26'
    expect(computeContestationElectorat(input, parameters)).toEqual({
      state: 'uncertain',
      prudent: { dateBrute, dateProrogee: dateBrute },
      readings: [
        { value: { dateBrute, dateProrogee: '2027-03-30' }, reason: 'ferieDansCeLieu' },
        { value: { dateBrute, dateProrogee: dateBrute }, reason: 'ordinaireDansCeLieu' },
      ],
      because: BECAUSE,
      caveats: ['delaiDeProcedureCivile'],
      steps: [{ key: 'requeteApres', values: { depart: '2027-03-23', jours: 3 } }],
    })
  })

  it('demande la date de publication', () => {
    expect(computeContestationElectorat({}, parameters)).toNeed('publicationListe')
  })
})

describe('contestation de la régularité de l’élection (art. R. 2314-24)', () => {
  it('quinze jours, tour par tour', () => {
    expect(computeContestationRegularite({ proclamation: jour('2026-11-27') }, parameters)).toMatchObject({
      state: 'known',
      value: { dateBrute: '2026-12-12', dateProrogee: '2026-12-14' },
      because: BECAUSE,
      caveats: ['delaiDeProcedureCivile', 'contestationDeChaqueTour'],
      steps: [{ key: 'requeteApres', values: { depart: '2026-11-27', jours: 15 } }, { key: 'delaiProroge' }],
    })
    expect(computeContestationRegularite({ proclamation: jour('2026-11-30') }, parameters)).toConclude({
      dateBrute: '2026-12-15',
      dateProrogee: '2026-12-15',
    })
  })

  it('tient compte du lieu, et demande la date de proclamation', () => {
    const input = { proclamation: jour('2027-05-26'), lieu: { zone: 'guyane' } } as const
    expect(computeContestationRegularite(input, parameters)).toConclude({
      dateBrute: '2027-06-10',
      dateProrogee: '2027-06-11',
    })
    expect(computeContestationRegularite({}, parameters)).toNeed('proclamation')
  })
})
