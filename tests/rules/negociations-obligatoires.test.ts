import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeConsultationExpression,
  computeExpressionConsultee,
  computeInitiativeSyndicale,
  computeNegociationsDues,
  computeNegociationsObligatoires,
  computePlanEgalite,
  computePlanEgaliteDu,
} from '#rules/negociations-obligatoires.ts'
import { parameters } from '../support/builders.ts'

const annuelles = ['remuneration', 'egaliteEtConditionsDeTravail']
const triennales = ['emploisEtParcours', 'salariesExperimentes']

describe('négociations obligatoires (art. L. 2242-1 à L. 2242-13)', () => {
  it.each([
    [299, annuelles],
    [300, [...annuelles, ...triennales]],
  ])('à %i salariés, avec une section syndicale', (effectif, negociations) => {
    expect(computeNegociationsObligatoires({ effectif, sectionSyndicale: true }, parameters)).toConclude({
      negociations,
      valide: true,
    })
    expect(computeNegociationsObligatoires({ effectif, sectionSyndicale: false }, parameters)).toConclude({
      negociations: [],
      valide: true,
    })
  })

  it.each([
    [4, 4, true],
    [5, 4, false],
    [4, 5, false],
  ])('L. 2242-11 : périodicité de %i ans, accord de %i ans', (periodicite, dureeAccord, valide) => {
    const input = { effectif: 60, sectionSyndicale: true, periodicite, dureeAccord }
    expect(computeNegociationsObligatoires(input, parameters)).toConclude({ negociations: annuelles, valide })
  })

  it.each([
    [49.99, false],
    [50, true],
  ])('L. 2242-8 : plan d’action à %d salariés', (effectif, requis) => {
    expect(computePlanEgalite({ effectif }, parameters)).toConclude(requis)
  })

  it('L. 2281-11 : sans délégué syndical, le CSE est consulté chaque année sur le droit d’expression', () => {
    const consulte = { consulterCse: true, annuelle: true }
    const non = { consulterCse: false, annuelle: false }
    expect(computeConsultationExpression({ delegueSyndical: false, cse: true })).toConclude(consulte)
    expect(computeConsultationExpression({ delegueSyndical: true, cse: true })).toNeed('accordEgaliteQvct')
    expect(
      computeConsultationExpression({ delegueSyndical: true, cse: true, accordEgaliteQvct: true }),
    ).toConclude(non)
    expect(
      computeConsultationExpression({ delegueSyndical: true, cse: true, accordEgaliteQvct: false }),
    ).toConclude({ consulterCse: true, annuelle: false })
    expect(computeConsultationExpression({ cse: false })).toConclude(non)
    expect(computeConsultationExpression({ cse: true })).toNeed('aUnDelegueSyndical')
    expect(computeConsultationExpression({})).toNeed('aDesElusCse')
  })

  it.each([
    [true, 12, false],
    [true, 13, true],
    [false, 36, false],
    [false, 37, true],
  ])(
    'L. 2242-13 : négociation annuelle %s, %i mois sans initiative',
    (annuelle, moisSansInitiative, possible) => {
      expect(computeInitiativeSyndicale({ annuelle, moisSansInitiative }, parameters)).toConclude({
        possible,
        transmissionJours: 8,
        convocationJours: 15,
      })
    },
  )

  it('demande ce qui manque', () => {
    expect(computeNegociationsObligatoires({}, parameters)).toNeed('sectionSyndicale')
    expect(computeNegociationsObligatoires({ sectionSyndicale: true }, parameters)).toNeed('effectifAccord')
    expect(computePlanEgalite({}, parameters)).toNeed('effectifAccord')
    expect(computeInitiativeSyndicale({}, parameters)).toNeed('themeAnnuel')
    expect(computeInitiativeSyndicale({ annuelle: true }, parameters)).toNeed('moisSansInitiative')
  })
})

describe('ce que la structure doit négocier (art. L. 2242-1, L. 2242-13)', () => {
  it.each([
    [false, 400, 'aucune', [{ key: 'sansSectionSyndicale', values: {} }]],
    [
      true,
      299.99,
      'annuelles',
      [{ key: 'sectionSyndicaleConstituee', values: { effectif: 299.99, seuil: 300 } }],
    ],
    [
      true,
      300,
      'annuellesEtTriennales',
      [{ key: 'sectionSyndicaleConstituee', values: { effectif: 300, seuil: 300 } }],
    ],
  ] as const)('section syndicale : %s, %f salariés → %s', (section, effectifAccord, dues, steps) => {
    const finding = computeNegociationsDues({ aUneSectionSyndicale: section, effectifAccord }, parameters)
    expect(finding).toConclude(dues)
    expect(finding).toRestOn('L2242-1')
    expect(finding).toHaveProperty('steps', steps)
  })

  it('demande ce qui manque', () => {
    expect(computeNegociationsDues({}, parameters)).toNeed('aUneSectionSyndicale')
    expect(computeNegociationsDues({ aUneSectionSyndicale: true }, parameters)).toNeed('effectifAccord')
  })

  it.each([
    [49.99, false],
    [50, true],
  ])('%f salariés, plan d’action sur l’égalité : %s (art. L. 2242-8)', (effectifAccord, attendu) => {
    const finding = computePlanEgaliteDu({ effectifAccord }, parameters)
    expect(finding).toConclude(attendu)
    expect(finding).toHaveProperty('steps', [
      { key: 'effectifEtSeuilEgalite', values: { effectif: effectifAccord, seuil: 50 } },
    ])
    expect(computePlanEgaliteDu({}, parameters)).toNeed('effectifAccord')
  })

  it.each([
    [true, false, true],
    [true, true, false],
    [false, undefined, false],
  ] as const)(
    'élus : %s, délégué : %s → CSE consulté sur l’expression : %s (art. L. 2281-11)',
    (cse, ds, attendu) => {
      const facts = { aDesElusCse: cse, ...(ds === undefined ? {} : { aUnDelegueSyndical: ds }) }
      expect(computeExpressionConsultee(facts)).toConclude(attendu)
      expect(computeExpressionConsultee({ aDesElusCse: true })).toNeed('aUnDelegueSyndical')
    },
  )
})
