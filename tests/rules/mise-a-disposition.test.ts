import { describe, expect, it } from 'vitest'
import { known, needs } from '#model/finding.ts'
import { computeContratDepasseLaMission } from '#rules/mise-a-disposition.ts'

const INSERTION = ['L5132-11-1', 'L5132-14-1', 'L5132-6-1']

describe('un contrat qui dépasse la mission', () => {
  it('L. 5132-11-1 : un CDDI peut couvrir plusieurs mises à disposition', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['ai'], populations: ['cddUsage', 'cddi'] })).toEqual(
      known(true, ...INSERTION),
    )
  })

  it('L. 5132-6-1 : un CDI d’inclusion aussi, même si le type de structure manque encore', () => {
    expect(computeContratDepasseLaMission({ populations: ['cdiInclusion'] })).toEqual(
      known(true, ...INSERTION),
    )
  })

  it('L. 1253-1 : un groupement d’employeurs embauche pour plusieurs mises à disposition', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['geiq'] })).toEqual(known(true, 'L1253-1'))
  })

  it('D. 1242-1, 12° : un CDD d’usage conclu pour chaque mission s’arrête avec elle', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['ai'], populations: ['cdi', 'cddUsage'] })).toEqual(
      known(false, ...INSERTION),
    )
  })

  it('L. 5132-6 : un contrat de mission s’arrête avec elle', () => {
    expect(computeContratDepasseLaMission({ typesSiae: ['etti'], populations: ['mission'] })).toEqual(
      known(false, ...INSERTION),
    )
  })

  it('sans réponse, il demande les contrats puis le type de structure', () => {
    expect(computeContratDepasseLaMission({})).toEqual(needs('populations'))
    expect(computeContratDepasseLaMission({ populations: ['cdi'] })).toEqual(needs('typesSiae'))
  })
})
