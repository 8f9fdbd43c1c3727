import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeHeuresDelegation,
  computeProtocoleValide,
  computeSieges,
  computeTitulairesCse,
  lignesVoisines,
} from '#rules/sieges.ts'
import { law, parameters } from '../support/builders.ts'

describe('sièges et heures (art. R. 2314-1)', () => {
  it.each([
    [11, 11, 1, 10],
    [24, 11, 1, 10],
    [25, 25, 2, 10],
    [49, 25, 2, 10],
    [50, 50, 4, 18],
    [9999, 9750, 34, 34],
    [10000, 10000, 35, 34],
    [12000, 10000, 35, 34],
  ])('%i salariés : la ligne qui commence à %i', (effectifCse, effectif, titulaires, heures) => {
    expect(computeSieges({ effectifCse }, parameters)).toEqual({
      state: 'known',
      value: { titulaires, suppleants: titulaires, heures, total: titulaires * heures },
      because: ['R2314-1', 'L2314-1'],
      steps: [{ key: 'ligneDuTableauDesSieges', values: { effectifCse, effectif, titulaires, heures } }],
      caveats: ['effectifDuPremierTour'],
    })
  })

  it.each([
    [24.9, 1, ['effectifDuPremierTour', 'ligneALEntier']],
    [24 + 1e-10, 1, ['effectifDuPremierTour']],
    [25 - 1e-10, 2, ['effectifDuPremierTour']],
    [25.5, 2, ['effectifDuPremierTour']],
  ])(
    '%d salariés : une ligne est atteinte à l’entier, et c’est dit entre deux lignes',
    (effectifCse, titulaires, caveats) => {
      expect(computeSieges({ effectifCse }, parameters)).toMatchObject({ value: { titulaires }, caveats })
    },
  )

  it('sans objet sous la première ligne (L. 2311-2), et demande l’effectif', () => {
    expect(computeSieges({ effectifCse: 10.99 }, parameters)).toEqual({
      state: 'notApplicable',
      because: ['L2311-2', 'R2314-1', 'L2314-1'],
    })
    expect(computeSieges({}, parameters)).toNeed('effectifCse')
  })
})

describe('protocole préélectoral (art. L. 2314-7)', () => {
  it.each([
    [2, 10, true],
    [1, 20, true],
    [1, 19.5, false],
    [3, 10, true],
  ])('à 30 salariés, %i titulaires de %d heures', (titulaires, heures, valide) => {
    const finding = computeProtocoleValide({ effectifCse: 30, titulaires, heures }, parameters)
    expect(finding).toEqual({
      state: 'known',
      value: valide,
      because: ['L2314-7', 'L2314-1', 'R2314-1'],
      steps: [{ key: 'volumeDuProtocole', values: { volume: titulaires * heures, total: 20 } }],
    })
  })

  it.each([
    [49.99, 3, 10, undefined],
    [49.99, 3, 9.5, ['plancherDuDecret']],
    [50, 5, 16, undefined],
    [50, 5, 15.5, ['plancherDuDecret']],
  ])('L. 2315-7 : à %d salariés, %i titulaires de %d heures', (effectifCse, titulaires, heures, caveats) => {
    const finding = computeProtocoleValide({ effectifCse, titulaires, heures }, parameters)
    expect(finding).toConclude(true)
    expect('caveats' in finding ? finding.caveats : undefined).toEqual(caveats)
  })

  it('avec plusieurs collèges, dit que le volume se compare dans chacun', () => {
    const input = { effectifCse: 30, titulaires: 2, heures: 10 }
    expect(computeProtocoleValide({ ...input, nombreDeColleges: 2 }, parameters)).toHaveProperty('caveats', [
      'volumeParCollege',
    ])
    expect(computeProtocoleValide({ ...input, nombreDeColleges: 1 }, parameters)).toHaveProperty('caveats', [
      'collegeUniqueParAccord',
    ])
    const unSeul = { effectifCse: 20, titulaires: 1, heures: 10, nombreDeColleges: 1 }
    expect(computeProtocoleValide(unSeul, parameters)).not.toHaveProperty('caveats')
  })

  it('demande l’effectif, les titulaires, puis les heures ; sans objet sous onze', () => {
    expect(computeProtocoleValide({ titulaires: 2, heures: 10 }, parameters)).toNeed('effectifCse')
    expect(computeProtocoleValide({ effectifCse: 30, heures: 10 }, parameters)).toNeed('titulaires')
    expect(computeProtocoleValide({ effectifCse: 30, titulaires: 2 }, parameters)).toNeed('heures')
    expect(computeProtocoleValide({ effectifCse: 10 }, parameters).state).toBe('notApplicable')
  })
})

describe('titulaires et heures à l’effectif du moment (art. R. 2314-1)', () => {
  it.each([
    [11, 1, 10],
    [24.99, 1, 10],
    [25, 2, 10],
    [49.99, 2, 10],
    [50, 4, 18],
    [74.99, 4, 18],
    [75, 5, 19],
    [10_000, 35, 34],
    [12_000, 35, 34],
  ])('%f salariés : %i titulaires, %i heures', (effectifCse, titulaires, heures) => {
    expect(computeTitulairesCse({ effectifCse }, parameters)).toConclude(titulaires)
    expect(computeHeuresDelegation({ effectifCse }, parameters)).toConclude(heures)
    expect(computeHeuresDelegation({ effectifCse }, parameters)).toRestOn('R2314-1')
  })

  it('sous la première ligne, aucun CSE n’est à élire (art. L. 2311-2)', () => {
    expect(computeTitulairesCse({ effectifCse: 10.99 }, parameters).state).toBe('notApplicable')
    expect(computeHeuresDelegation({ effectifCse: 10.99 }, parameters)).toRestOn('L2311-2')
  })

  it('demande l’effectif tant qu’il manque', () => {
    expect(computeTitulairesCse({}, parameters)).toNeed('effectifCse')
    expect(computeHeuresDelegation({}, parameters)).toNeed('effectifCse')
  })
})

describe('lignes du tableau autour de l’effectif (art. R. 2314-1)', () => {
  const lignes = (effectif: number) =>
    lignesVoisines(effectif, parameters).map(({ de, a, sieges, applies }) => [
      de,
      a,
      sieges.titulaires,
      sieges.suppleants,
      sieges.heures,
      sieges.total,
      applies,
    ])

  it('celle d’avant, la sienne, celle d’après', () => {
    expect(lignes(26.08)).toEqual([
      [11, 24, 1, 1, 10, 10, false],
      [25, 49, 2, 2, 10, 20, true],
      [50, 74, 4, 4, 18, 72, false],
    ])
  })

  it('la première n’a rien avant elle, la dernière rien après', () => {
    expect(lignes(11)).toEqual([
      [11, 24, 1, 1, 10, 10, true],
      [25, 49, 2, 2, 10, 20, false],
    ])
    expect(lignes(20_000)).toEqual([
      [9750, 9999, 34, 34, 34, 1156, false],
      [10_000, undefined, 35, 35, 34, 1190, true],
    ])
  })

  it('aucune sous la première', () => {
    expect(lignesVoisines(10.99, parameters)).toEqual([])
  })
})

describe('à chaque effectif, de onze à douze mille', () => {
  // The rows of the article itself: « 11 à 24 », titulars, hours, total; « 10 000 » and beyond on the last.
  const rangees = (law.law.articles['R2314-1']?.texte ?? '')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 4 && /^\d/.test(cells[0] ?? ''))
    .map(([effectif = '', ...figures]) => {
      const [de = 0, a = Number.POSITIVE_INFINITY] = effectif.split(' à ').map(Number)
      const [titulaires, heures, total] = figures.map(Number)
      return { de, a, sieges: { titulaires, suppleants: titulaires, heures, total } }
    })
  const siegesA = (effectifCse: number) => {
    const finding = computeSieges({ effectifCse }, parameters)
    if (finding.state !== 'known') throw new Error(`${effectifCse}: ${finding.state}`)
    return finding.value
  }
  const PREMIER = 11
  const DERNIER = 12_000

  it('les sièges et les heures sont ceux de la ligne de l’article (R. 2314-1)', () => {
    expect(rangees).toHaveLength(54)
    for (let effectif = PREMIER; effectif <= DERNIER; effectif++) {
      const rangee = rangees.find(({ de, a }) => effectif >= de && effectif <= a)
      expect(siegesA(effectif), `${effectif} salariés`).toEqual(rangee?.sieges)
    }
  })

  it('les sièges ne diminuent jamais quand l’effectif augmente', () => {
    for (let effectif = PREMIER; effectif < DERNIER; effectif++)
      expect(siegesA(effectif + 1).titulaires).toBeGreaterThanOrEqual(siegesA(effectif).titulaires)
  })
})
