import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeAccordSurLesColleges,
  computeAuteurDeLaRepartition,
  computeColleges,
} from '#rules/colleges.ts'
import { parameters } from '../support/builders.ts'

const deux = ['ouvriersEmployes', 'secondAvecCadres']
const trois = ['ouvriersEmployes', 'second', 'cadres']

describe('collèges électoraux (art. L. 2314-11)', () => {
  it.each([
    ['un seul titulaire : un collège, même avec des cadres', 1, 30, 20, ['unique'], false],
    ['deux titulaires : deux collèges', 2, 0, 30, deux, false],
    ['24 cadres : deux collèges', 5, 24, 80, deux, false],
    ['25 cadres : trois collèges, quel que soit l’effectif', 5, 25, 80, trois, false],
    ['500 salariés : aucun siège réservé', 13, 20, 500, deux, false],
    ['501 salariés : un siège de titulaire pour les cadres', 13, 20, 501, deux, true],
    ['501 salariés sans aucun cadre : rien à réserver', 13, 0, 501, deux, false],
    ['501 salariés et 25 cadres : ils ont leur collège', 13, 25, 501, trois, false],
  ])('%s', (_, titulaires, cadres, effectifCse, colleges, siegeCadreReserve) => {
    const finding = computeColleges({ titulaires, cadres, effectifCse }, parameters)
    expect(finding).toMatchObject({ state: 'known', because: ['L2314-11'] })
    expect(finding).toConclude({ colleges, siegeCadreReserve })
    expect(finding).not.toHaveProperty('caveats')
  })

  it.each([
    [10, 'notApplicable', undefined],
    [24.9, 'known', ['unique']],
    [25, 'known', deux],
  ])(
    'à défaut du nombre de titulaires, celui du tableau pour %d salariés (R. 2314-1)',
    (effectifCse, state, colleges) => {
      const finding = computeColleges({ cadres: 0, effectifCse }, parameters)
      expect(finding.state).toBe(state)
      if (finding.state === 'known') expect(finding.value.colleges).toEqual(colleges)
      else expect(finding.because).toEqual(['L2311-2', 'L2314-11'])
    },
  )

  it('sans siège à pourvoir, il n’y a pas de collège', () => {
    expect(computeColleges({ titulaires: 0, cadres: 0 }, parameters).state).toBe('notApplicable')
  })

  it('demande ce qui manque, et rien de plus', () => {
    expect(computeColleges({}, parameters)).toNeed('titulairesAElire')
    expect(computeColleges({ titulaires: 2 }, parameters)).toNeed('cadres')
    expect(computeColleges({ titulaires: 2, cadres: 1 }, parameters)).toNeed('effectifCse')
    expect(computeColleges({ titulaires: 2, cadres: 0 }, parameters)).toConclude({
      colleges: deux,
      siegeCadreReserve: false,
    })
    expect(computeColleges({ titulaires: 2, cadres: 25 }, parameters)).toConclude({
      colleges: trois,
      siegeCadreReserve: false,
    })
  })

  it('dit comment', () => {
    const steps = (titulaires: number, cadres: number, effectifCse: number) =>
      computeColleges({ titulaires, cadres, effectifCse }, parameters)
    expect(steps(1, 0, 12)).toHaveProperty('steps', [{ key: 'collegeUnique', values: {} }])
    expect(steps(5, 26, 80)).toHaveProperty('steps', [
      { key: 'troisCollegesParLesCadres', values: { titulaires: 5, cadres: 26, seuil: 25 } },
    ])
    expect(steps(13, 20, 600)).toHaveProperty('steps', [
      { key: 'deuxColleges', values: { titulaires: 13, cadres: 20, seuil: 25 } },
      { key: 'siegeReserveAuxCadres', values: { seuil: 501 } },
    ])
    expect(steps(13, 20, 500)).toHaveProperty('steps.length', 1)
  })

  it.each([
    ['loi', undefined],
    ['convention', ['collegesDeLaConvention']],
    ['accord', ['collegesParAccord']],
  ] as const)('une autre source ne change pas le nombre de la loi, et c’est dit : %s', (source, caveats) => {
    const finding = computeColleges({ titulaires: 2, cadres: 1, effectifCse: 25, source }, parameters)
    expect(finding).toConclude({ colleges: deux, siegeCadreReserve: false })
    expect('caveats' in finding ? finding.caveats : undefined).toEqual(caveats)
  })
})

describe('accord sur les collèges (art. L. 2314-12)', () => {
  it.each([
    ['toutes signent, 24 cadres', 24, true, true, true, 'accordUnanime'],
    ['toutes signent, 25 cadres, leur collège supprimé', 25, true, true, false, 'troisiemeCollegeIntangible'],
    ['toutes signent, 25 cadres, leur collège gardé', 25, true, false, true, 'accordUnanime'],
    ['il en manque une', 3, false, false, false, 'accordNonUnanime'],
  ])('%s', (_, cadres, signeParToutes, supprimeCollegeCadres, possible, key) => {
    const finding = computeAccordSurLesColleges({ cadres, signeParToutes, supprimeCollegeCadres }, parameters)
    expect(finding).toConclude(possible)
    expect(finding).toMatchObject({ because: ['L2314-12', 'L2314-11'], steps: [{ key }] })
  })

  it('dit les chiffres du troisième collège', () => {
    const finding = computeAccordSurLesColleges(
      { cadres: 30, signeParToutes: true, supprimeCollegeCadres: true },
      parameters,
    )
    expect(finding).toHaveProperty('steps', [
      { key: 'troisiemeCollegeIntangible', values: { cadres: 30, seuil: 25 } },
    ])
  })

  it('demande ce qui manque, et rien de plus', () => {
    expect(computeAccordSurLesColleges({}, parameters)).toNeed('signeParToutes')
    expect(computeAccordSurLesColleges({ signeParToutes: false }, parameters)).toConclude(false)
    expect(computeAccordSurLesColleges({ signeParToutes: true }, parameters)).toNeed('cadres')
    expect(
      computeAccordSurLesColleges({ signeParToutes: true, supprimeCollegeCadres: true }, parameters),
    ).toNeed('cadres')
    expect(
      computeAccordSurLesColleges({ signeParToutes: true, supprimeCollegeCadres: false }, parameters),
    ).toConclude(true)
    expect(computeAccordSurLesColleges({ signeParToutes: true, cadres: 25 }, parameters)).toNeed(
      'objetDeLAccord',
    )
    expect(computeAccordSurLesColleges({ signeParToutes: true, cadres: 24 }, parameters)).toConclude(true)
  })
})

describe('répartition du personnel et des sièges (art. L. 2314-13, L. 2314-14)', () => {
  it.each([
    [false, undefined, 'employeur', ['L2314-14', 'L2314-13'], ['organisationNonRepresentative']],
    [true, undefined, 'accord', ['L2314-13', 'L2314-6'], ['aDefautDAccord']],
    [true, true, 'accord', ['L2314-13', 'L2314-6'], undefined],
    [true, false, 'administration', ['L2314-13'], ['processusSuspendu']],
  ])(
    'organisation présente : %s, accord : %s → %s',
    (organisationPresente, accordConclu, auteur, because, caveats) => {
      const finding = computeAuteurDeLaRepartition({ organisationPresente, accordConclu })
      expect(finding).toConclude(auteur)
      expect(finding).toMatchObject({ because })
      expect('caveats' in finding ? finding.caveats : undefined).toEqual(caveats)
    },
  )

  it('demande qui a pris part à la négociation', () => {
    expect(computeAuteurDeLaRepartition({})).toNeed('organisationPresente')
  })
})
