import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeJourDeScrutin } from '#rules/jour-de-scrutin.ts'
import type { Lieu } from '#rules/jours-feries.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const scrutin = (date: string, lieu?: Lieu) =>
  computeJourDeScrutin({ premierTour: jour(date), lieu }, parameters)

const ALERTE = ['scrutinHorsTempsDeTravail']

describe('jour du scrutin (art. L. 2314-27)', () => {
  it('un jour de semaine ordinaire convient', () => {
    expect(scrutin('2026-12-10')).toEqual({
      state: 'known',
      value: { alerte: false, fetes: [] },
      because: ['L2314-27', 'L3133-1'],
      steps: [{ key: 'jourOrdinaire', values: { jour: '2026-12-10' } }],
    })
  })

  it.each([
    ['2026-12-11', undefined],
    ['2026-12-12', 'samedi'],
    ['2026-12-13', 'dimanche'],
    ['2026-12-14', undefined],
  ])('le %s : %s', (date, finDeSemaine) => {
    const alerte = finDeSemaine !== undefined
    expect(scrutin(date)).toConclude({ alerte, ...(alerte ? { finDeSemaine } : {}), fetes: [] })
    expect(scrutin(date)).toHaveProperty('steps', [
      { key: finDeSemaine ?? 'jourOrdinaire', values: { jour: date } },
    ])
    if (alerte) expect(scrutin(date)).toHaveProperty('caveats', ALERTE)
    else expect(scrutin(date)).not.toHaveProperty('caveats')
  })

  it('L. 3133-1 : un jour férié alerte', () => {
    const fetes = [{ fete: 'lundiDePentecote', portee: 'nationale', article: 'L3133-1' }]
    expect(scrutin('2027-05-17')).toEqual({
      state: 'known',
      value: { alerte: true, fetes },
      because: ['L2314-27', 'L3133-1'],
      steps: [{ key: 'lundiDePentecote', values: { jour: '2027-05-17' } }],
      caveats: ALERTE,
    })
  })

  it('L. 3134-13 : le second jour de Noël alerte en Alsace-Moselle seulement', () => {
    const finding = scrutin('2028-12-26', { zone: 'alsaceMoselle' })
    expect(finding).toMatchObject({
      state: 'known',
      value: { alerte: true },
      because: ['L2314-27', 'L3134-13'],
    })
    expect(scrutin('2028-12-26')).toConclude({ alerte: false, fetes: [] })
    expect(scrutin('2026-12-26', { zone: 'alsaceMoselle' })).toMatchObject({
      value: { alerte: true, finDeSemaine: 'samedi', fetes: [{ fete: 'secondJourDeNoel' }] },
      steps: [{ key: 'samedi' }, { key: 'secondJourDeNoel' }],
    })
  })

  it('L. 3134-13, L. 3422-2 : une fête qui dépend de la commune ou du territoire laisse deux lectures', () => {
    const finding = scrutin('2027-03-26', { zone: 'alsaceMoselle' })
    const fetes = [{ fete: 'vendrediSaint', portee: 'incertaine', article: 'L3134-13' }]
    expect(finding).toEqual({
      state: 'uncertain',
      prudent: { alerte: true, fetes },
      readings: [
        { value: { alerte: true, fetes }, reason: 'ferieDansCeLieu' },
        { value: { alerte: false, fetes: [] }, reason: 'ordinaireDansCeLieu' },
      ],
      because: ['L2314-27', 'L3134-13'],
      steps: [{ key: 'vendrediSaint', values: { jour: '2027-03-26' } }],
      caveats: ALERTE,
    })
    expect(scrutin('2027-06-10', { zone: 'outreMer' })).toMatchObject({
      state: 'uncertain',
      prudent: { alerte: true },
      because: ['L2314-27', 'L3422-2'],
    })
    expect(scrutin('2027-06-10', { zone: 'guyane' })).toMatchObject({
      state: 'known',
      value: { alerte: true },
    })
    expect(scrutin('2027-06-10', { zone: 'reunion' })).toConclude({ alerte: false, fetes: [] })
  })

  it('demande la date du premier tour', () => {
    expect(computeJourDeScrutin({}, parameters)).toNeed('premierTour')
    expect(computeJourDeScrutin({}, parameters).because).toEqual(['L2314-27'])
  })
})
