import { describe, expect, it } from 'vitest'
import { needs } from '#model/finding.ts'
import { computeElecteursDesColleges, computeSiegesDesColleges } from '#rules/ecarts-des-colleges.ts'
import { parameters } from '../support/builders.ts'

const colleges = (...sieges: readonly number[]) =>
  sieges.map((titulairesCollege) => ({ femmesCollege: 10, hommesCollege: 5, titulairesCollege }))

describe('les électeurs des collèges et ceux de la liste (art. L. 2314-30)', () => {
  it.each([
    [30, { somme: 30, comptes: 30 }],
    [31, { somme: 30, comptes: 31 }],
  ])('deux collèges de quinze, %i électeurs', (nombreElecteurs, value) => {
    expect(
      computeElecteursDesColleges({ collegesElectoraux: colleges(1, 1), nombreElecteurs }),
    ).toMatchObject({
      state: 'known',
      value,
      because: ['L2314-30', 'L2314-31'],
      steps: [{ key: 'electeursDesColleges', values: { femmes: 20, hommes: 10, ...value } }],
    })
  })

  it('attendent le nombre d’électeurs, puis chaque ligne entière', () => {
    expect(computeElecteursDesColleges({ collegesElectoraux: colleges(1) })).toEqual(
      needs('nombreElecteurs', 'L2314-30'),
    )
    const incomplets = [{ femmesCollege: 3, hommesCollege: 2 }, { femmesCollege: 4 }]
    for (const reponse of [{}, { collegesElectoraux: [] }, { collegesElectoraux: incomplets }])
      expect(computeElecteursDesColleges({ ...reponse, nombreElecteurs: 9 })).toEqual(
        needs('collegesElectoraux', 'L2314-30'),
      )
  })
})

describe('les sièges des collèges et ceux du tableau (art. R. 2314-1, L. 2314-7)', () => {
  const siegesDe = (faits: Parameters<typeof computeSiegesDesColleges>[0]) => {
    const finding = computeSiegesDesColleges(faits, parameters)
    return finding.state === 'known' ? { ...finding.value, reserves: finding.caveats ?? [] } : finding
  }

  it('s’accordent à trente salariés avec deux sièges en tout', () => {
    expect(siegesDe({ effectifCse: 30, collegesElectoraux: colleges(1, 1) })).toEqual({
      somme: 2,
      dus: 2,
      admis: true,
      reserves: [],
    })
  })

  it.each([
    ['pasEncore', true, false],
    ['accord', true, true],
    ['desaccordModalites', true, true],
    ['desaccord', false, false],
    ['aucuneOrganisation', false, false],
  ] as const)('issue « %s » : plus admis %s, moins admis %s', (issueNegociation, plus, moins) => {
    const faits = { effectifCse: 30, issueNegociation }
    expect(siegesDe({ ...faits, collegesElectoraux: colleges(2, 1) })).toEqual({
      somme: 3,
      dus: 2,
      admis: plus,
      reserves: ['plusDeSiegesParProtocole'],
    })
    expect(siegesDe({ ...faits, collegesElectoraux: colleges(1) })).toEqual({
      somme: 1,
      dus: 2,
      admis: moins,
      reserves: ['moinsDeSiegesParProtocole'],
    })
  })

  it('ne changent pas sans syndicat à inviter, et se disent avant l’issue de la négociation', () => {
    const trop = { effectifCse: 14, collegesElectoraux: colleges(1, 1) }
    expect(siegesDe({ ...trop, candidatureRecue: false })).toMatchObject({ dus: 1, admis: false })
    expect(siegesDe(trop)).toMatchObject({ dus: 1, admis: false })
    expect(siegesDe({ ...trop, candidatureRecue: true })).toMatchObject({ dus: 1, admis: true })
  })

  it('attendent l’effectif et chaque ligne ; sous onze salariés, il n’y en a pas', () => {
    expect(siegesDe({ collegesElectoraux: colleges(1) })).toMatchObject({ facts: ['effectifCse'] })
    expect(siegesDe({ effectifCse: 30, collegesElectoraux: [...colleges(1), { femmesCollege: 2 }] })).toEqual(
      needs('collegesElectoraux', 'R2314-1'),
    )
    expect(siegesDe({ effectifCse: 5, collegesElectoraux: colleges(1) })).toMatchObject({
      state: 'notApplicable',
    })
  })
})
