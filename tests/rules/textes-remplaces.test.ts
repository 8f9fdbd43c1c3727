import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeRemplaceUnAccord, computeRemplaceUnUsage } from '#rules/textes-remplaces.ts'

const lignes = (...natures: readonly ('accord' | 'usage' | 'engagement' | undefined)[]) => ({
  textesRemplaces: natures.map((nature) =>
    nature === undefined ? {} : ({ natureTexteRemplace: nature } as const),
  ),
})

describe('textes remplacés (art. L. 2261-8)', () => {
  it.each([
    [['accord'], true, false],
    [['usage'], false, true],
    [['engagement'], false, true],
    [['accord', 'usage'], true, true],
    [['usage', 'engagement'], false, true],
  ] as const)('%j : un accord %s, un usage %s', (natures, accord, usage) => {
    expect(computeRemplaceUnAccord(lignes(...natures))).toConclude(accord)
    expect(computeRemplaceUnUsage(lignes(...natures))).toConclude(usage)
  })

  it('une ligne dont la nature manque pourrait encore être la bonne', () => {
    expect(computeRemplaceUnAccord(lignes('usage', undefined))).toNeed('textesRemplaces')
    expect(computeRemplaceUnAccord(lignes('accord', undefined))).toConclude(true)
    expect(computeRemplaceUnUsage(lignes('usage', undefined))).toConclude(true)
  })

  it('sans liste, il la demande', () => {
    expect(computeRemplaceUnUsage({})).toNeed('textesRemplaces')
  })
})
