import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { known } from '#model/finding.ts'
import { computeContratDepasseLaMission } from '#rules/mise-a-disposition.ts'

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
