import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { known } from '#model/finding.ts'
import {
  computeCommissionSanteSansAccord,
  computeCseCentSalaries,
  computeCseCinquante,
  computeCseMoinsDeCinquante,
  computeCseTroisCents,
  computeEluEnContratCourtPossible,
  computeParticipationRestreinte,
} from '#rules/participation.ts'
import { parameters } from '../support/builders.ts'

describe('participation par places ou en assemblée (art. L. 2281-1)', () => {
  it.each(['conseil', 'groupe'] as const)('un %s a un nombre de places', (formeParticipation) => {
    expect(computeParticipationRestreinte({ formeParticipation })).toEqual(known(true, 'L2281-1'))
  })

  it('une assemblée réunit tout le monde', () => {
    expect(computeParticipationRestreinte({ formeParticipation: 'assemblee' })).toEqual(
      known(false, 'L2281-1'),
    )
  })

  it('demande la forme tant qu’elle manque', () => {
    expect(computeParticipationRestreinte({})).toNeed('formeParticipation')
  })
})

describe('CSE à cinquante salariés et plus (art. L. 2312-2)', () => {
  it.each([
    [49.99, false],
    [50, true],
  ])('%f salariés', (effectifCse, attendu) => {
    expect(computeCseCinquante({ aDesElusCse: true, effectifCse }, parameters)).toMatchObject(
      known(attendu, 'L2312-2'),
    )
  })

  it('ne vaut pas sans CSE élu ni seuil de onze salariés atteint douze mois de suite (art. L. 2311-2)', () => {
    const facts = { aDesElusCse: false, seuilCseDouzeMois: false, effectifCse: 60 }
    expect(computeCseCinquante(facts, parameters)).toMatchObject(known(false, 'L2311-2'))
  })

  it('demande ce qui manque : le CSE d’abord, l’effectif ensuite', () => {
    expect(computeCseCinquante({}, parameters)).toNeed('aDesElusCse')
    expect(computeCseCinquante({ aDesElusCse: true }, parameters)).toNeed('effectifCse')
  })
})

describe('CSE de trois cents salariés (art. L. 2315-28 et L. 2315-36)', () => {
  it.each([
    [299.99, false],
    [300, true],
  ])('%f salariés', (effectifCse, attendu) => {
    expect(computeCseTroisCents({ aDesElusCse: true, effectifCse }, parameters)).toEqual(
      known(attendu, 'L2315-28', 'L2315-36'),
    )
  })

  it('ne vaut pas sans CSE, et demande ce qui manque', () => {
    const facts = { aDesElusCse: false, seuilCseDouzeMois: false, effectifCse: 400 }
    expect(computeCseTroisCents(facts, parameters)).toMatchObject(known(false, 'L2311-2'))
    expect(computeCseTroisCents({}, parameters)).toNeed('aDesElusCse')
    expect(computeCseTroisCents({ aDesElusCse: true }, parameters)).toNeed('effectifCse')
  })
})

describe('CSE d’au moins cent salariés (art. R. 2314-1)', () => {
  it.each([
    [99.99, false],
    [100, true],
  ])('%f salariés', (effectifCse, attendu) => {
    expect(computeCseCentSalaries({ aDesElusCse: true, effectifCse }, parameters)).toMatchObject({
      state: 'known',
      value: attendu,
    })
  })
})

describe('commission santé que l’accord n’organise pas (art. L. 2315-41 et L. 2315-44)', () => {
  const facts = { aDesElusCse: true, effectifCse: 300 }

  it.each([
    [{}, true],
    [{ organisationCse: ['proximite'] }, true],
    [{ organisationCse: ['proximite', 'commission'] }, false],
  ] as const)('%j', (organisation, attendu) => {
    expect(computeCommissionSanteSansAccord({ ...facts, ...organisation }, parameters)).toEqual(
      known(attendu, 'L2315-41', 'L2315-44'),
    )
  })

  it('n’est pas due sous trois cents salariés, et demande l’effectif', () => {
    expect(computeCommissionSanteSansAccord({ ...facts, effectifCse: 299 }, parameters)).toMatchObject(
      known(false, 'L2315-28', 'L2315-36'),
    )
    expect(computeCommissionSanteSansAccord({ aDesElusCse: true }, parameters)).toNeed('effectifCse')
  })
})

describe('CSE de moins de cinquante salariés (art. L. 2312-5)', () => {
  it.each([
    [49.99, true],
    [50, false],
  ])('%f salariés', (effectifCse, attendu) => {
    expect(computeCseMoinsDeCinquante({ aDesElusCse: true, effectifCse }, parameters)).toMatchObject(
      known(attendu, 'L2312-2'),
    )
  })

  it('ne vaut pas sans CSE (art. L. 2311-2)', () => {
    const facts = { aDesElusCse: false, seuilCseDouzeMois: false, effectifCse: 9 }
    expect(computeCseMoinsDeCinquante(facts, parameters)).toMatchObject(known(false, 'L2311-2'))
  })

  it('demande ce qui manque : le CSE d’abord, l’effectif ensuite', () => {
    expect(computeCseMoinsDeCinquante({}, parameters)).toNeed('aDesElusCse')
    expect(computeCseMoinsDeCinquante({ aDesElusCse: true }, parameters)).toNeed('effectifCse')
  })
})

describe('élu en contrat court (art. L. 2412-3, L. 2421-8, L. 2413-1)', () => {
  it.each(['cdd', 'cddi', 'cddUsage', 'mission'] as const)('le contrat « %s » a un terme', (contrat) => {
    const facts = { aDesElusCse: true, populations: ['cdi', contrat] as const }
    expect(computeEluEnContratCourtPossible(facts, parameters)).toEqual(
      known(true, 'L2412-3', 'L2421-8', 'L2413-1'),
    )
  })

  it('le contrat à durée indéterminée n’en a pas', () => {
    const facts = { aDesElusCse: true, populations: ['cdi', 'cdiInclusion'] as const }
    expect(computeEluEnContratCourtPossible(facts, parameters)).toEqual(
      known(false, 'L2412-3', 'L2421-8', 'L2413-1'),
    )
  })

  it('sans CSE, il n’y a pas d’élu (art. L. 2311-2)', () => {
    const facts = { aDesElusCse: false, seuilCseDouzeMois: false, populations: ['cddi'] as const }
    expect(computeEluEnContratCourtPossible(facts, parameters)).toMatchObject(known(false, 'L2311-2'))
  })

  it('demande ce qui manque', () => {
    expect(computeEluEnContratCourtPossible({}, parameters)).toNeed('aDesElusCse')
    expect(computeEluEnContratCourtPossible({ aDesElusCse: true }, parameters)).toNeed('populations')
  })
})
