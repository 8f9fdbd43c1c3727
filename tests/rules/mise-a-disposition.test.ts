import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { known } from '#model/finding.ts'
import {
  computeContratArreteAvecLaMission,
  computeContratDepasseLaMission,
  computePlusieursEmployeurs,
} from '#rules/mise-a-disposition.ts'

const INSERTION = ['L5132-11-1', 'L5132-14-1', 'L5132-6-1'] as const

describe('un contrat qui dépasse la mission', () => {
  it('L. 5132-11-1 : le CDDI d’une association intermédiaire peut couvrir plusieurs mises à disposition', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['ai'], populations: ['cddUsage', 'cddi'] })).toEqual(
      known(true, ...INSERTION),
    )
  })

  it('L. 5132-6-1 : le CDI d’inclusion d’une entreprise de travail temporaire d’insertion aussi', () => {
    expect(
      computeContratDepasseLaMission({ typesSiae: ['etti'], populations: ['mission', 'cdiInclusion'] }),
    ).toEqual(known(true, ...INSERTION))
  })

  it('L. 1253-8-1 : un groupement d’employeurs embauche pour plusieurs mises à disposition', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['geiq'] })).toEqual(known(true, 'L1253-8-1'))
  })

  it('D. 1242-1, 12° : un CDD d’usage conclu pour une mission s’arrête avec elle', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['ai'], populations: ['cdi', 'cddUsage'] })).toEqual(
      known(false, ...INSERTION),
    )
  })

  it('L. 5132-15-1 : le CDDI d’un chantier d’insertion ne comporte pas de mission', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['aci'], populations: ['cddi'] })).toEqual(
      known(false, ...INSERTION),
    )
  })

  it('sans réponse, il demande le type de structure, puis les contrats', () => {
    expect(computeContratDepasseLaMission({ populations: ['cddi'] })).toNeed('typesSiae')
    expect(computeContratDepasseLaMission({ typesSiae: ['ai'] })).toNeed('populations')
  })
})

describe('un contrat qui s’arrête avec la mission (art. L. 1242-2, L. 5132-6)', () => {
  it.each([
    ['cddUsage', true],
    ['mission', true],
    ['cddi', false],
    ['cdiInclusion', false],
    ['alternance', false],
  ] as const)('%s : %s', (contrat, attendu) => {
    expect(computeContratArreteAvecLaMission({ populations: ['cdi', contrat] })).toEqual(
      known(attendu, 'L1242-2', 'L5132-6'),
    )
  })

  it('attend les contrats employés', () => {
    expect(computeContratArreteAvecLaMission({})).toNeed('populations')
  })
})

describe('plusieurs employeurs (art. L. 8261-1) : on prête des personnes, ou l’on emploie à temps partiel', () => {
  it.each([
    [['ai'], true, true],
    [['ai'], false, true],
    [['geiq'], false, true],
    [['aci'], true, true],
    [['aci'], false, false],
  ] as const)('%j, temps partiels %s : %s', (typesSiae, aDesTempsPartiels, attendu) => {
    expect(computePlusieursEmployeurs({ typesSiae, aDesTempsPartiels })).toConclude(attendu)
  })

  it('une réponse qui suffit à dire oui dispense de l’autre', () => {
    expect(computePlusieursEmployeurs({ typesSiae: ['etti'] })).toConclude(true)
    expect(computePlusieursEmployeurs({ aDesTempsPartiels: true })).toConclude(true)
  })

  it('sinon, il demande ce qui manque', () => {
    expect(computePlusieursEmployeurs({ typesSiae: ['aci'] })).toNeed('aDesTempsPartiels')
    expect(computePlusieursEmployeurs({ aDesTempsPartiels: false })).toNeed('typesSiae')
  })
})
