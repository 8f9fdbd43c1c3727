import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeDocumentUniqueAnnuel } from '#rules/document-unique.ts'
import { parameters } from '../support/builders.ts'

describe('mise à jour annuelle du document unique (art. R. 4121-2)', () => {
  it.each([
    [10.99, false],
    [11, true],
  ])('à %d salariés : %s', (effectifAccord, due) => {
    expect(computeDocumentUniqueAnnuel({ effectifAccord }, parameters)).toConclude(due)
  })

  it('demande l’effectif tant qu’il manque', () => {
    expect(computeDocumentUniqueAnnuel({}, parameters)).toNeed('effectifAccord')
  })
})
