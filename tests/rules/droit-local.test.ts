import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeLieuxFeriesADire,
  computeTravailAlsaceMoselle,
  computeTravailHorsAlsaceMoselle,
} from '#rules/droit-local.ts'
import { parameters } from '../support/builders.ts'

const unSeulLieu = { aPlusieursEtablissements: false }
const plusieursLieux = { aPlusieursEtablissements: true }

describe('le siège en Alsace ou en Moselle (art. L. 3134-1)', () => {
  it.each(['57000', '67100', '68200'])('%s : on demande où l’on travaille', (codePostal) => {
    expect(computeLieuxFeriesADire({ codePostal, ...unSeulLieu }, parameters)).toConclude(true)
    expect(computeLieuxFeriesADire({ codePostal }, parameters)).toConclude(true)
  })

  it.each(['54000', '56800', '58000', '66000', '69680', '88570'])(
    '%s, un seul établissement : le droit local ne s’applique pas, on ne demande rien',
    (codePostal) => {
      const lieux = { codePostal, ...unSeulLieu }
      expect(computeLieuxFeriesADire(lieux, parameters)).toConclude(false)
      expect(computeTravailAlsaceMoselle(lieux, parameters)).toConclude(false)
      expect(computeTravailHorsAlsaceMoselle(lieux, parameters)).toConclude(true)
    },
  )

  it('plusieurs établissements : on demande où l’on travaille, quel que soit le siège', () => {
    expect(computeLieuxFeriesADire({ codePostal: '54000', ...plusieursLieux }, parameters)).toConclude(true)
  })

  it('demande l’adresse, puis les établissements, puis les lieux de travail', () => {
    expect(computeTravailAlsaceMoselle({}, parameters)).toNeed('codePostal')
    expect(computeTravailAlsaceMoselle({ codePostal: '54000' }, parameters)).toNeed(
      'aPlusieursEtablissements',
    )
    expect(computeTravailHorsAlsaceMoselle({ codePostal: '57000' }, parameters)).toNeed('lieuxFeries')
  })
})

describe('les lieux de travail, quand on les demande (art. L. 3133-3-1 et L. 3134-1)', () => {
  it.each([
    [['alsaceMoselle'], true, false],
    [['general'], false, true],
    [['alsaceMoselle', 'general'], true, true],
  ] as const)('%j : droit local %s, droit commun %s', (lieuxFeries, local, commun) => {
    const lieux = { codePostal: '67000', ...unSeulLieu, lieuxFeries }
    expect(computeTravailAlsaceMoselle(lieux, parameters)).toConclude(local)
    expect(computeTravailHorsAlsaceMoselle(lieux, parameters)).toConclude(commun)
  })
})
