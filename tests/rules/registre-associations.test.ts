import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeRegistreAssociation } from '#rules/registre-associations.ts'

const REPERTOIRE = 'arrêté du 14 octobre 2009 (répertoire national des associations)'

describe('registre d’une association', () => {
  it('le répertoire national, hors d’Alsace et de Moselle', () => {
    expect(computeRegistreAssociation({ alsaceMoselle: false })).toEqual({
      state: 'known',
      value: { rnaExige: true, registre: 'repertoireNational' },
      because: [REPERTOIRE],
      caveats: ['associationsSeulement'],
    })
  })

  it('le registre du tribunal, en Alsace et en Moselle, sans numéro national', () => {
    expect(computeRegistreAssociation({ alsaceMoselle: true })).toEqual({
      state: 'known',
      value: { rnaExige: false, registre: 'registreDuTribunal' },
      because: ['code civil local d’Alsace-Moselle, article 21', REPERTOIRE],
      caveats: ['droitLocalDesAssociations'],
    })
  })

  it('demande le département du siège', () => {
    expect(computeRegistreAssociation({})).toNeed('departementDuSiege')
  })
})
