import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { known } from '#model/finding.ts'
import { computeCddiAuTitreDe } from '#rules/cddi.ts'

describe('CDD d’insertion conclus au titre d’une convention', () => {
  it.each([
    ['ei', 'L5132-5'],
    ['ai', 'L5132-11-1'],
    ['aci', 'L5132-15-1'],
  ] as const)('%s : seulement si la structure a la convention et des CDDI (art. %s)', (type, article) => {
    const compute = computeCddiAuTitreDe(type)
    expect(compute({ typesSiae: [type], populations: ['cdi', 'cddi'] })).toEqual(known(true, article))
    expect(compute({ typesSiae: [type], populations: ['cdi'] })).toEqual(known(false, article))
    expect(compute({ typesSiae: ['geiq'], populations: ['cddi'] })).toEqual(known(false, article))
  })

  it('une réponse qui suffit à dire non dispense de l’autre', () => {
    const compute = computeCddiAuTitreDe('ai')
    expect(compute({ typesSiae: ['aci'] })).toConclude(false)
    expect(compute({ populations: ['cdi'] })).toConclude(false)
  })

  it('sinon, il demande le type de structure, puis les contrats', () => {
    const compute = computeCddiAuTitreDe('ai')
    expect(compute({ populations: ['cddi'] })).toNeed('typesSiae')
    expect(compute({ typesSiae: ['ai'] })).toNeed('populations')
  })
})
