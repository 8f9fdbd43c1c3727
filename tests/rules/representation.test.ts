import { describe, expect, it } from 'vitest'
import { computeAucunEluCse, computeCseConcerne, computeSeuilCinquante } from '#rules/representation.ts'
import '../support/matchers.ts'
import { parameters, uneOrganisation } from '../support/builders.ts'

describe('absence d’élu au CSE (art. L. 2232-23)', () => {
  it.each([
    [true, false],
    [false, true],
  ])('élus : %s → aucun élu : %s', (aDesElusCse, attendu) => {
    const finding = computeAucunEluCse(uneOrganisation({ aDesElusCse }))
    expect(finding).toConclude(attendu)
    expect(finding).toRestOn('L2232-23')
  })

  it('demande s’il y a des élus tant qu’on ne le sait pas', () => {
    expect(computeAucunEluCse(uneOrganisation())).toNeed('aDesElusCse')
  })
})

describe('structure concernée par le CSE (art. L. 2311-2)', () => {
  it.each([
    [true, true, true],
    [true, false, true],
    [true, undefined, true],
    [false, true, true],
    [undefined, true, true],
    [false, false, false],
  ] as const)('élus : %s, seuil douze mois de suite : %s → %s', (elus, seuil, attendu) => {
    const finding = computeCseConcerne(
      uneOrganisation({
        ...(elus === undefined ? {} : { aDesElusCse: elus }),
        ...(seuil === undefined ? {} : { seuilCseDouzeMois: seuil }),
      }),
      parameters,
    )
    expect(finding).toConclude(attendu)
    expect(finding).toRestOn('L2311-2')
  })

  it.each([
    [{}, 'aDesElusCse'],
    [{ seuilCseDouzeMois: false }, 'aDesElusCse'],
    [{ aDesElusCse: false }, 'seuilCseDouzeMois'],
  ] as const)('demande ce qui manque à %j : %s', (facts, fact) => {
    expect(computeCseConcerne(uneOrganisation(facts), parameters)).toNeed(fact)
  })
})

describe('comment on sait si la structure est concernée', () => {
  const seuils = { seuil: 11, mois: 12 }
  it.each([
    [
      { aDesElusCse: true, seuilCseDouzeMois: true },
      { key: 'elusEnPlace', values: {} },
    ],
    [{ seuilCseDouzeMois: true }, { key: 'seuilCseAtteint', values: seuils }],
    [
      { aDesElusCse: false, seuilCseDouzeMois: false },
      { key: 'seuilCseNonAtteint', values: seuils },
    ],
  ])('%j : %j', (facts, step) => {
    expect(computeCseConcerne(facts, parameters)).toHaveProperty('steps', [step])
  })
})

describe('attributions élargies du CSE (art. L. 2312-2)', () => {
  it.each([
    [0, false],
    [49, false],
    [49.99, false],
    [50 - 1e-10, true],
    [50, true],
    [50.01, true],
    [400, true],
  ])('%f salariés : %s', (effectifCse, attendu) => {
    const finding = computeSeuilCinquante(uneOrganisation({ effectifCse }), parameters)
    expect(finding).toConclude(attendu)
    expect(finding).toRestOn('L2312-2')
    expect(finding).toHaveProperty('steps', [
      { key: 'effectifEtSeuilElargi', values: { effectifCse, seuil: 50 } },
    ])
  })

  it('demande l’effectif tant qu’il manque', () => {
    expect(computeSeuilCinquante(uneOrganisation(), parameters)).toNeed('effectifCse')
  })
})
