import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import {
  ageRevolu,
  allOf,
  anciennete,
  enMois,
  MET,
  type Presence,
  UNMET,
  unknown,
  unless,
} from '#rules/conditions-electorales.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const premierTour = jour('2026-06-10')
const DOUBT = { state: 'doubt', readings: { met: 'a', unmet: 'b' } } as const

describe('conditions taken together', () => {
  it('one not met decides, then a fact that is missing, then a doubt', () => {
    expect(allOf()).toBe(MET)
    expect(allOf(MET, MET)).toBe(MET)
    expect(allOf(MET, DOUBT)).toBe(DOUBT)
    expect(allOf(DOUBT, unknown('a'), unknown('b'))).toEqual({ state: 'unknown', fact: 'a' })
    expect(allOf(DOUBT, unknown('a'), UNMET)).toBe(UNMET)
  })

  it('one that rules out says how', () => {
    expect(unless(false, 'horsDesLocaux')).toBe(MET)
    expect(unless(true, 'horsDesLocaux')).toEqual({
      state: 'unmet',
      step: { key: 'horsDesLocaux', values: {} },
    })
  })
})

describe('âge révolu au premier tour (art. L. 2314-18, L. 2314-19)', () => {
  const seize = parameters.get('ageElecteur')

  it.each([
    ['2010-06-09', 'met', 'ageAtteint', '2026-06-09'],
    ['2010-06-10', 'met', 'ageAtteint', '2026-06-10'],
    ['2010-06-11', 'unmet', 'ageNonAtteint', '2026-06-11'],
  ])('né le %s : %s', (naissance, state, key, anniversaire) => {
    expect(ageRevolu({ naissance: jour(naissance), premierTour }, seize)).toEqual({
      state,
      step: { key, values: { age: 16, anniversaire, premierTour } },
    })
  })

  it.each([
    ['2006-10-30', { state: 'met' }],
    ['2006-10-31', { state: 'met' }],
    ['2006-11-01', { state: 'unknown', fact: 'dateDuPremierTour' }],
  ])(
    'sans date de scrutin, né le %s : atteint s’il l’est depuis que la loi s’applique',
    (naissance, condition) => {
      expect(ageRevolu({ naissance: jour(naissance) }, seize)).toEqual(condition)
    },
  )

  it('demande la date de naissance', () => {
    expect(ageRevolu({ premierTour }, seize)).toEqual({ state: 'unknown', fact: 'naissance' })
  })
})

describe('ancienneté au premier tour (art. L. 2314-18, L. 2314-19)', () => {
  const trois = parameters.get('ancienneteElecteur')
  const DOUTE = { met: 'contratsTotalises', unmet: 'presenceContinue' }
  const acquise = (entree: string, date: string) => ({
    key: 'ancienneteAcquise',
    values: { entree, mois: 3, acquise: date },
  })
  const nonAcquise = (entree: string, date: string) => ({
    key: 'ancienneteNonAcquise',
    values: { entree, mois: 3, acquise: date },
  })
  const enMoisStep = (presents: number) => ({ key: 'moisDePresence', values: { presents, mois: 3 } })

  it.each<[string, Presence, unknown]>([
    [
      'entré trois mois avant, jour pour jour',
      { premierTour, entree: jour('2026-03-10') },
      { state: 'met', step: acquise('2026-03-10', '2026-06-10') },
    ],
    [
      'entré un jour trop tard',
      { premierTour, entree: jour('2026-03-11') },
      { state: 'unmet', step: nonAcquise('2026-03-11', '2026-06-11') },
    ],
    [
      'présence continue suffisante : le premier contrat n’importe pas',
      { premierTour, entree: jour('2026-03-10'), premiereEntree: jour('2024-01-01') },
      { state: 'met', step: acquise('2026-03-10', '2026-06-10') },
    ],
    [
      'présence continue trop courte, premier contrat ancien : le texte ne dit rien',
      { premierTour, entree: jour('2026-05-01'), premiereEntree: jour('2026-03-10') },
      {
        state: 'doubt',
        readings: DOUTE,
        step: { key: 'premierContratAnterieur', values: { entree: '2026-03-10', mois: 3 } },
      },
    ],
    [
      'même le premier contrat est trop récent',
      { premierTour, entree: jour('2026-05-01'), premiereEntree: jour('2026-03-11') },
      { state: 'unmet', step: nonAcquise('2026-03-11', '2026-06-11') },
    ],
    [
      'seul le premier contrat est connu',
      { premierTour, premiereEntree: jour('2025-03-11') },
      {
        state: 'doubt',
        readings: DOUTE,
        step: { key: 'premierContratAnterieur', values: { entree: '2025-03-11', mois: 3 } },
      },
    ],
    ['une date d’entrée sans scrutin', { entree: jour('2020-01-01') }, unknown('dateDuPremierTour')],
    ['un premier contrat sans scrutin', { premiereEntree: jour('2020-01-01') }, unknown('dateDuPremierTour')],
    ['une ancienneté déjà comptée, suffisante', { ancienneteMois: 3 }, { state: 'met', step: enMoisStep(3) }],
    [
      'une ancienneté déjà comptée l’emporte sur les dates',
      { ancienneteMois: 2.9, premierTour, entree: jour('2020-01-01') },
      { state: 'unmet', step: enMoisStep(2.9) },
    ],
    ['une présence continue suffisante', { presenceContinueMois: 3 }, { state: 'met', step: enMoisStep(3) }],
    [
      'une présence continue trop courte',
      { presenceContinueMois: 2 },
      { state: 'unmet', step: enMoisStep(2) },
    ],
    [
      'une présence continue trop courte n’efface pas une date d’entrée',
      { presenceContinueMois: 2, premierTour, entree: jour('2026-03-10') },
      { state: 'met', step: acquise('2026-03-10', '2026-06-10') },
    ],
    ['douze mois de contrat sur douze', { moisDeContrat: 12 }, { state: 'met', step: enMoisStep(12) }],
    [
      'onze mois de contrat sur douze, avec des interruptions',
      { moisDeContrat: 11 },
      {
        state: 'doubt',
        readings: DOUTE,
        step: { key: 'moisDeContratDiscontinus', values: { moisDeContrat: 11, mois: 3 } },
      },
    ],
    [
      'des mois de contrat, mais un premier contrat trop récent',
      { moisDeContrat: 2, premierTour, premiereEntree: jour('2026-03-11') },
      { state: 'unmet', step: nonAcquise('2026-03-11', '2026-06-11') },
    ],
    ['rien', { premierTour }, unknown('entree')],
  ])('%s', (_, presence, condition) => {
    expect(anciennete(presence, trois)).toEqual(condition)
  })

  it('un nombre de mois se compare à celui qu’il faut', () => {
    expect(enMois(3, trois)).toEqual({ state: 'met', step: enMoisStep(3) })
    expect(enMois(2.99, trois)).toEqual({ state: 'unmet', step: enMoisStep(2.99) })
  })
})
