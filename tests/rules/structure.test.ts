import { describe, expect, it } from 'vitest'
import {
  computeEstSiae,
  computeGouvernanceConcerne,
  computeMetADisposition,
  computeSalariesEnParcours,
  computeSansBranche,
} from '#rules/structure.ts'
import '../support/matchers.ts'
import { uneOrganisation } from '../support/builders.ts'

describe('structure d’insertion par l’activité économique (art. L. 5132-4)', () => {
  it.each([
    [['ei'], true],
    [['etti'], true],
    [['ai'], true],
    [['aci'], true],
    [['ai', 'aci'], true],
    [['geiq', 'ei'], true],
    [['geiq'], false],
    [['horsIae'], false],
  ] as const)('%j : %s', (typesSiae, attendu) => {
    expect(computeEstSiae(uneOrganisation({ typesSiae }))).toConclude(attendu)
  })

  it('demande le type de structure tant qu’il manque', () => {
    expect(computeEstSiae(uneOrganisation())).toNeed('typesSiae')
  })
})

describe('salariés en parcours', () => {
  it.each([
    [['aci'], true],
    [['etti'], true],
    [['geiq'], true],
    [['ai', 'horsIae'], true],
    [['eiti'], false],
    [['horsIae'], false],
  ] as const)('%j : %s', (typesSiae, attendu) => {
    expect(computeSalariesEnParcours(uneOrganisation({ typesSiae }))).toConclude(attendu)
  })

  it('demande le type de structure tant qu’il manque', () => {
    expect(computeSalariesEnParcours(uneOrganisation())).toNeed('typesSiae')
  })
})

describe('mise à disposition de salariés (art. L. 5132-7, L. 5132-6, L. 1253-8-1)', () => {
  it.each([
    [['ai'], true],
    [['etti'], true],
    [['geiq'], true],
    [['aci', 'ai'], true],
    [['aci'], false],
    [['ei'], false],
    [['horsIae'], false],
  ] as const)('%j : %s', (typesSiae, attendu) => {
    const finding = computeMetADisposition(uneOrganisation({ typesSiae }))
    expect(finding).toConclude(attendu)
    expect(finding).toRestOn('L5132-7')
  })

  it('demande le type de structure tant qu’il manque', () => {
    expect(computeMetADisposition(uneOrganisation())).toNeed('typesSiae')
  })
})

describe('absence de convention de branche (art. L. 2261-2)', () => {
  it.each([
    [true, false],
    [false, true],
  ])('convention : %s → sans branche : %s', (aUneConventionCollective, attendu) => {
    const finding = computeSansBranche(uneOrganisation({ aUneConventionCollective }))
    expect(finding).toConclude(attendu)
    expect(finding).toRestOn('L2261-2')
  })

  it('demande s’il y a une convention tant qu’on ne le sait pas', () => {
    expect(computeSansBranche(uneOrganisation())).toNeed('aUneConventionCollective')
  })
})

describe('place des salariés dans la gouvernance (art. L. 2312-72)', () => {
  it.each([
    ['association', true],
    ['associationDroitLocal', true],
    ['scic', true],
    ['scop', true],
    ['sarl', false],
    ['sas', false],
    ['autre', false],
  ] as const)('%s : %s', (formeJuridique, attendu) => {
    const finding = computeGouvernanceConcerne(uneOrganisation({ formeJuridique }))
    expect(finding).toConclude(attendu)
    expect(finding).toRestOn('L2312-72')
  })

  it('demande la forme juridique tant qu’elle manque', () => {
    expect(computeGouvernanceConcerne(uneOrganisation())).toNeed('formeJuridique')
  })
})
