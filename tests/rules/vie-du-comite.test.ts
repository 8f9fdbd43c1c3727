import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import {
  computeAttributionsDifferees,
  computeComiteARegistre,
  computeComiteAReglement,
  computeComiteATroisCents,
  computeComiteAttendu,
  computeComiteChezUtilisateur,
  computeJourDesAttributions,
  computeJourNoteDesElus,
  computeJourOrdreDuJour,
  computeJourReponseAuxElus,
  computePlafondHeuresDuMois,
  computeReunionsTousLesDeuxMois,
} from '#rules/vie-du-comite.ts'
import { parameters } from '../support/builders.ts'

const avantLeVote = { voteTenu: false } as const
const elus = { voteTenu: true, carenceConstatee: false } as const
const carence = { voteTenu: true, carenceConstatee: true } as const

describe('un comité est attendu (art. L. 2314-9)', () => {
  it.each([
    ['avant le vote', avantLeVote, true],
    ['avec des élus', elus, true],
    ['après une carence totale', carence, false],
  ])('%s', (_, vote, attendu) => {
    expect(computeComiteAttendu(vote)).toConclude(attendu)
  })

  it('se demande tant que l’issue du vote n’est pas dite', () => {
    expect(computeComiteAttendu({})).toMatchObject({ state: 'needs', facts: ['voteTenu'] })
    expect(computeComiteAttendu({ voteTenu: true })).toMatchObject({ facts: ['carenceConstatee'] })
  })
})

describe('le registre ou le règlement (art. L. 2315-22, L. 2315-24)', () => {
  it.each([
    [49.9, true, false],
    [50, false, true],
  ])('à %d salariés', (effectifCse, registre, reglement) => {
    expect(computeComiteARegistre({ ...elus, effectifCse }, parameters)).toConclude(registre)
    expect(computeComiteAReglement({ ...elus, effectifCse }, parameters)).toConclude(reglement)
  })

  it('ni l’un ni l’autre après une carence', () => {
    expect(computeComiteARegistre({ ...carence, effectifCse: 30 }, parameters)).toConclude(false)
    expect(computeComiteAReglement({ ...carence, effectifCse: 60 }, parameters)).toConclude(false)
  })
})

describe('des réunions chaque mois et des commissions (art. L. 2315-28, L. 2315-36)', () => {
  it.each([
    [49.9, false, false],
    [50, false, true],
    [299.9, false, true],
    [300, true, false],
  ])('à %d salariés', (effectifCse, troisCents, tousLesDeuxMois) => {
    expect(computeComiteATroisCents({ ...elus, effectifCse }, parameters)).toConclude(troisCents)
    expect(computeReunionsTousLesDeuxMois({ effectifCse }, parameters)).toConclude(tousLesDeuxMois)
  })

  it('pas de commission après une carence', () => {
    expect(computeComiteATroisCents({ ...carence, effectifCse: 312 }, parameters)).toConclude(false)
  })

  it('attendent l’effectif', () => {
    expect(computeComiteATroisCents(elus, parameters)).toNeed('effectifCse')
    expect(computeReunionsTousLesDeuxMois({}, parameters)).toNeed('effectifCse')
  })
})

describe('des élus chez un utilisateur (art. L. 5132-7, L. 5132-6, L. 1253-8-1)', () => {
  it.each([
    ['ai', true],
    ['etti', true],
    ['geiq', true],
    ['aci', false],
    ['ei', false],
  ] as const)('%s', (type, attendu) => {
    expect(computeComiteChezUtilisateur({ ...elus, typesSiae: [type] })).toConclude(attendu)
  })

  it('sans comité, aucun', () => {
    expect(computeComiteChezUtilisateur({ ...carence, typesSiae: ['ai'] })).toConclude(false)
  })
})

describe('les attributions élargies d’un premier comité (art. L. 2312-2)', () => {
  it.each([
    [60, 'miseEnPlace', true],
    [60, 'apresCarence', true],
    [60, 'renouvellement', false],
    [49, 'miseEnPlace', false],
  ] as const)('%d salariés, %s', (effectifCse, modeElection, differees) => {
    expect(computeAttributionsDifferees({ effectifCse, modeElection }, parameters)).toConclude(differees)
  })

  it('commencent un an après la proclamation, à défaut après le premier tour', () => {
    const premierTour = '2027-03-23' as CalendarDate
    const proclamation = '2027-04-06' as CalendarDate
    expect(computeJourDesAttributions({ premierTour }, parameters)).toConclude('2028-03-23')
    expect(computeJourDesAttributions({ premierTour, proclamation }, parameters)).toConclude('2028-04-06')
    expect(computeJourDesAttributions({}, parameters)).toMatchObject({ facts: ['premierTour'] })
  })
})

describe('les délais de la première réunion', () => {
  // Mardi 17 novembre 2026 ; le 11 novembre, mercredi, est férié.
  const facts = {
    modeElection: 'miseEnPlace',
    effectifCse: 38,
    premierTour: '2026-10-13' as CalendarDate,
    reunionComiteChoisie: '2026-11-17' as CalendarDate,
    codePostal: '17100',
  } as const

  it('la note des élus, deux jours ouvrables avant (art. L. 2315-22)', () => {
    expect(computeJourNoteDesElus(facts, parameters)).toConclude('2026-11-14')
  })

  it('la réponse, six jours ouvrables après (art. L. 2315-22)', () => {
    expect(computeJourReponseAuxElus(facts, parameters)).toConclude('2026-11-24')
  })

  it('l’ordre du jour, trois jours avant (art. L. 2315-30)', () => {
    expect(computeJourOrdreDuJour(facts, parameters)).toConclude('2026-11-14')
  })

  it('rien sans date du premier tour', () => {
    expect(computeJourOrdreDuJour({}, parameters)).toMatchObject({ state: 'needs' })
  })
})

it.each([
  [14, 15],
  [60, 27],
  [80, 28.5],
])('à %d salariés, pas plus de %d heures dans un mois (art. R. 2315-5)', (effectifCse, heures) => {
  expect(computePlafondHeuresDuMois({ effectifCse }, parameters)).toConclude(heures)
})

it('aucun plafond sous le seuil du comité (art. L. 2311-2)', () => {
  expect(computePlafondHeuresDuMois({ effectifCse: 9 }, parameters)).toMatchObject({ state: 'notApplicable' })
})
