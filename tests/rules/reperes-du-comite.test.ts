import { describe, expect, it } from 'vitest'
import { known, needs, settledValue } from '#model/finding.ts'
import {
  computeAnneesDossierClos,
  computeCarencePossible,
  computeEluSousContrat,
  computeHeuresDuComiteParAn,
  computeHeuresDuComiteParMois,
  computeJoursAvantSaisine,
  computePeuDEligibles,
} from '#rules/reperes-du-comite.ts'
import { parameters } from '../support/builders.ts'

describe('peu de personnes éligibles par siège (art. L. 2314-25)', () => {
  const parSiege = parameters.network('eligiblesParSiege').valeur ?? 0

  it.each([
    ['un siège, juste assez', 24, parSiege, false],
    ['un siège, une de moins', 24, parSiege - 1, true],
    ['deux sièges, juste assez', 25, 2 * parSiege, false],
    ['deux sièges, une de moins', 25, 2 * parSiege - 1, true],
  ])('%s', (_cas, effectifCse, nombreEligibles, value) => {
    expect(computePeuDEligibles({ effectifCse, nombreEligibles }, parameters)).toMatchObject({
      state: 'known',
      value,
    })
  })

  it('demande le nombre d’éligibles, puis l’effectif', () => {
    expect(computePeuDEligibles({ effectifCse: 24 }, parameters)).toMatchObject({
      state: 'needs',
      facts: ['nombreEligibles'],
    })
    expect(computePeuDEligibles({ nombreEligibles: 3 }, parameters)).toMatchObject({
      state: 'needs',
      facts: ['effectifCse'],
    })
  })
})

describe('heures de tous les titulaires (art. R. 2314-1)', () => {
  it.each([
    [24, 10, 120],
    [25, 20, 240],
    [49, 20, 240],
    [50, 72, 864],
  ])('%i salariés', (effectifCse, parMois, parAn) => {
    expect(computeHeuresDuComiteParMois({ effectifCse }, parameters)).toMatchObject({
      state: 'known',
      value: parMois,
      because: expect.arrayContaining(['R2314-1']),
    })
    expect(computeHeuresDuComiteParAn({ effectifCse }, parameters)).toMatchObject({
      state: 'known',
      value: parAn,
    })
  })

  it('sont sans objet sous le seuil du comité', () => {
    expect(computeHeuresDuComiteParMois({ effectifCse: 10 }, parameters)).toMatchObject({
      state: 'notApplicable',
    })
  })
})

describe('personne élue sous un contrat qui finit (art. L. 2412-3, L. 2413-1)', () => {
  const eluEnCddi = computeEluSousContrat('cddi')

  it.each([
    ['avant le vote, avec ce contrat', { voteTenu: false, populations: ['cdi', 'cddi'] }, true],
    ['avant le vote, sans lui', { voteTenu: false, populations: ['cdi'] }, false],
    ['élue, avec ce contrat', { voteTenu: true, carenceConstatee: false, populations: ['cddi'] }, true],
  ] as const)('%s', (_cas, { populations, ...vote }, attendu) => {
    expect(eluEnCddi({ ...vote, populations: [...populations] })).toEqual(
      known(attendu, 'L2412-3', 'L2413-1'),
    )
  })

  it('personne, après une carence', () => {
    const carence = { voteTenu: true, carenceConstatee: true }
    expect(eluEnCddi({ ...carence, populations: ['cddi'] })).toEqual(known(false, 'L2314-9'))
  })

  it('demande si le vote est passé, puis les contrats employés', () => {
    expect(eluEnCddi({})).toEqual(needs('voteTenu', 'L2314-9'))
    expect(eluEnCddi({ voteTenu: false })).toEqual(needs('populations', 'L2412-3'))
  })
})

describe('carence possible (art. L. 2314-9)', () => {
  it.each([
    ['avant le vote', { voteTenu: false }, true],
    ['le vote passé sans élu', { voteTenu: true, carenceConstatee: true }, true],
    ['le vote passé avec un élu', { voteTenu: true, carenceConstatee: false }, false],
  ])('%s', (_cas, facts, attendu) => {
    expect(computeCarencePossible(facts)).toEqual(known(attendu, 'L2314-9'))
  })

  it('demande si le vote est passé, puis s’il y a un élu', () => {
    expect(computeCarencePossible({})).toEqual(needs('voteTenu', 'L2314-9'))
    expect(computeCarencePossible({ voteTenu: true })).toEqual(needs('carenceConstatee', 'L2314-9'))
  })
})

describe('jours conseillés avant de saisir l’inspecteur (art. L. 2412-3, R. 2421-11)', () => {
  const LONGEST_MONTH = 31

  it('laissent à l’inspecteur plus que les mois dont il dispose', () => {
    const mois = parameters.get('delaiDecisionInspecteur').value
    expect(settledValue(computeJoursAvantSaisine({}, parameters))).toBeGreaterThan(mois * LONGEST_MONTH)
  })
})

describe('années conseillées pour garder un dossier clos (art. L. 2315-22, L. 2412-3)', () => {
  it('durent au moins le temps où un salaire peut encore être demandé (art. L. 3245-1)', () => {
    const prescription = parameters.get('anneesDemandeDeSalaire').value
    expect(settledValue(computeAnneesDossierClos({}, parameters))).toBeGreaterThanOrEqual(prescription)
  })
})
