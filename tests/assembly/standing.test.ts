import { describe, expect, it } from 'vitest'
import { createEnvironment } from '#assembly/environment.ts'
import { type LawStanding, standingOf, standingsOf } from '#assembly/standing.ts'
import { groundAt } from '#authoring/ground.ts'
import { type Answers, UNKNOWN } from '#model/answers.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import type { Comparisons } from '#model/comparison.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { environmentOf, ground, templates } from '../support/shipped.ts'

const comparisons = templates.comparisons.value
const standing = (fact: string, answers: Answers, among: Comparisons = comparisons) =>
  standingOf(fact, environmentOf(answers), among)
const law = (fact: string, answer: Answers[string]): LawStanding | undefined =>
  standing(fact, { [fact]: answer })?.law

describe('une réponse au regard de la loi', () => {
  it.each([
    ['dureePause', '19', undefined],
    ['dureePause', '20', 'same'],
    ['dureePause', '21', 'better'],
    ['joursMariage', '4', 'same'],
    ['joursMariage', '5', 'better'],
    ['contingentHeuresSupplementaires', '219', 'better'],
    ['contingentHeuresSupplementaires', '220', 'same'],
    ['contingentHeuresSupplementaires', '221', 'less'],
    ['tauxHuitPremieres', '24', 'less'],
    ['tauxHuitPremieres', '25', 'same'],
    ['tauxHuitPremieres', '26', 'better'],
  ])('%s : %s est « %s »', (fact, answer, kind) => {
    expect(law(fact, answer)?.kind).toBe(kind)
  })

  it('donne le chiffre de la loi, son unité et son article (art. L. 3142-4)', () => {
    expect(law('joursMariage', '5')).toMatchObject({
      kind: 'better',
      figure: { value: 4, unit: 'jours ouvrables' },
      articles: ['L3142-4'],
    })
  })

  it('nomme l’article qui permet de donner moins, et seulement alors (art. L. 3121-19)', () => {
    expect(law('dureeQuotidienneRetenue', '11')).toMatchObject({ kind: 'less', permittedBy: 'L3121-19' })
    expect(law('dureeQuotidienneRetenue', '10')).not.toHaveProperty('permittedBy')
  })

  it('ne dit jamais « moins » sans l’article qui le permet', () => {
    const worse: Answers = {
      dureeMoyenneRetenue: '46',
      reposQuotidienRetenu: '9',
      nombreCoupures: '2',
      delaiPriseRepos: '3',
      delaiAstreinte: '8',
      debutNuit: '22',
      delaiModificationConges: '29',
      plafondHeuresComplementaires: 'tiers',
      joursFractionnement: 'supprimes',
    }
    for (const fact of Object.keys(worse)) {
      const found = standing(fact, worse)?.law
      expect.soft(found?.kind, fact).toBe('less')
      expect.soft(found, fact).toHaveProperty('permittedBy')
    }
  })

  it('compte un mois pour trente jours quand la loi compte en mois (art. L. 3141-16)', () => {
    expect(law('delaiModificationConges', '30')).toMatchObject({
      kind: 'same',
      isOtherUnit: true,
      figure: { value: 1, unit: 'mois' },
    })
    expect(law('delaiModificationConges', '31')?.kind).toBe('better')
    expect(law('nombreCoupures', '1')).not.toHaveProperty('isOtherUnit')
  })

  it('dit que la loi n’impose rien', () => {
    expect(law('joursDecesGrandParent', '1')?.kind).toBe('nothingInLaw')
    expect(law('delaiReponseExpression', '90')?.kind).toBe('nothingInLaw')
    expect(law('pausePayee', true)?.kind).toBe('nothingInLaw')
    expect(law('pausePayee', false)?.kind).toBe('nothingEither')
    const given: Comparisons = { semaineBasse: { rien: true, mieux: 'plus', sources: [] } }
    const week = (semaineBasse: string) => standing('semaineBasse', { semaineBasse }, given)?.law.kind
    expect([week('0'), week('1')]).toEqual(['nothingEither', 'nothingInLaw'])
  })

  it('compare chaque option d’un choix, hors celles dont un autre chiffre parle', () => {
    expect(law('maintienFeries', 'premierJour')).toMatchObject({ kind: 'better', articles: ['L3133-3'] })
    expect(law('maintienFeries', 'anciennete')).toBeUndefined()
    expect(law('joursFractionnement', 'maintenus')?.kind).toBe('same')
    expect(law('placeAuRecrutement', 'consultatif')?.kind).toBe('nothingInLaw')
    expect(law('placeAuRecrutement', 'aucune')?.kind).toBe('nothingEither')
  })

  it('dit pourquoi une réponse ne se compare pas', () => {
    expect(law('dureeCollective', '35')).toMatchObject({
      kind: 'notCompared',
      why: expect.stringMatching(/durée/),
    })
  })

  it.each([
    ['le seuil hebdomadaire des heures supplémentaires recule', { semaineHaute: '42' }, 'L3121-44'],
    [
      'le consentement à une formation hors temps de travail disparaît',
      { formationHorsTempsTravail: true },
      'L6321-6',
    ],
  ])('dit « moins » quand %s', (_name, answers, permittedBy) => {
    const [fact = ''] = Object.keys(answers)
    expect(standing(fact, answers)?.law).toMatchObject({ kind: 'less', permittedBy })
  })

  it.each([
    ['semainesProgrammation', '4', 'le contrat répartit lui-même les heures (art. L. 3123-6)'],
    ['joursFixesNonTravailles', '1', 'le contrat fixe lui-même les jours (art. L. 3123-6)'],
    ['semaineBasse', '28', 'la semaine ne varie pas sans accord (art. L. 3121-44)'],
    ['heuresAccompagnement', '4', 'l’accompagnement est une mission de la structure (art. L. 5132-15)'],
    ['creditExpression', '6', 'le temps d’expression est payé par la loi (art. L. 2281-4)'],
    ['indemniteTeletravail', '2,70', 'des frais remboursés ne sont pas un avantage'],
    ['telephonePersonnel', '10', 'des frais remboursés ne sont pas un avantage'],
    ['indemniteTenue', '5', 'des frais remboursés ne sont pas un avantage'],
  ])('ne dit pas « mieux » de %s : %s', (fact, answer) => {
    expect(law(fact, answer)?.kind).toBe('notCompared')
  })

  it('cite l’article de la structure (art. L. 5132-15-1, L. 5132-5, L. 5132-11-1)', () => {
    const articlesOf = (kind: string) => {
      const found = standing('dureePremierCddi', {
        typesSiae: [kind],
        populations: ['cddi'],
        dureePremierCddi: '6',
      })
      return found?.law.kind === 'better' ? found.law.articles : found?.law.kind
    }
    expect(['aci', 'ei', 'ai'].map(articlesOf)).toEqual([['L5132-15-1'], ['L5132-5'], ['L5132-11-1']])
  })

  it('compare à la règle de cet effectif (art. R. 4121-2, L. 2315-36)', () => {
    const document = (effectifAccord: string) =>
      standing('frequenceDocumentUnique', { effectifAccord, frequenceDocumentUnique: '12' })?.law.kind
    expect([document('10,99'), document('11')]).toEqual(['notCompared', 'same'])
    expect(standing('frequenceDocumentUnique', { frequenceDocumentUnique: '12' })).toBeUndefined()
    const commission = (effectifCse: string) =>
      standing('membresCommission', { aDesElusCse: true, effectifCse, membresCommission: '3' })?.law.kind
    expect([commission('299'), commission('300')]).toEqual(['nothingInLaw', 'same'])
  })

  it('laisse la durée minimale du temps partiel à la branche étendue qui la fixe (art. L. 3123-19)', () => {
    const kind = (brancheDureeTempsPartiel: boolean) =>
      standing('dureeMinimaleRetenue', { brancheDureeTempsPartiel, dureeMinimaleRetenue: '24' })?.law.kind
    expect([kind(true), kind(false)]).toEqual(['notCompared', 'same'])
  })

  it('ne compte pas à l’accord des sièges que les statuts donnent', () => {
    const kind = (placeInstance: string) =>
      standing('placesInstance', { placeInstance, placesInstance: '2' })?.law.kind
    expect([kind('statuts'), kind('invitation')]).toEqual(['notCompared', 'nothingInLaw'])
  })

  it('prend une réponse laissée vide pour ce qu’elle vaut : aucune ancienneté demandée (art. L. 1226-1)', () => {
    expect(standing('ancienneteMaintien', { ancienneteMaintien: '' })).toMatchObject({
      value: 0,
      law: { kind: 'better', figure: { value: 12 } },
    })
    expect(standing('joursProcheAidant', {})).toBeUndefined()
  })

  it('se tait sans réponse qui compte', () => {
    for (const answer of ['bientôt', UNKNOWN]) expect(law('dureePause', answer)).toBeUndefined()
    expect(standing('dureePause', {}, {})).toBeUndefined()
    expect(standing('zut', {}, { zut: { sansObjet: '' } })).toBeUndefined()
    expect(standing('constructor', {})).toBeUndefined()
  })

  it('se tait un jour où le chiffre n’était pas encore en vigueur', () => {
    const before = parseIsoDate('2017-12-31')
    if (!before) throw new RangeError('date')
    const environment = createEnvironment(groundAt(templates, before), { delaiPrevenanceTempsPlein: '8' })
    expect(standingOf('delaiPrevenanceTempsPlein', environment, comparisons)).toBeUndefined()
  })
})

describe('an answer beside what the model proposes', () => {
  it.each([
    ['joursForfait', '209', 'less'],
    ['joursForfait', '210', 'same'],
    ['joursForfait', '211', 'more'],
  ])('%s: %s is « %s »', (fact, answer, kind) => {
    expect(standing(fact, { forfaitJours: true, [fact]: answer })?.model).toEqual({ kind, proposal: 210 })
  })

  it('is the same while the proposal stands', () => {
    expect(standing('dureePause', {})).toMatchObject({ law: { kind: 'same' }, model: { kind: 'same' } })
  })

  it('is only another one when it is a choice', () => {
    expect(standing('pausePayee', { pausePayee: true })?.model).toEqual({ kind: 'other', proposal: false })
    expect(standing('joursFractionnement', {})?.model?.kind).toBe('same')
  })

  it('has nothing beside it when the model proposes nothing', () => {
    expect(standing('panierRepas', { panierRepas: '5' })).not.toHaveProperty('model')
  })
})

describe('all the standings of a dossier', () => {
  const facts = (answers: Answers) => standingsOf(environmentOf(answers), comparisons).map(({ fact }) => fact)
  const order = QUESTIONNAIRE.flatMap(({ steps }) => steps.flatMap(({ questions }) => Object.keys(questions)))

  it('follow the questionnaire', () => {
    const found = facts({})
    expect(found.length).toBeGreaterThan(20)
    expect(found).toEqual(order.filter((fact) => found.includes(fact)))
    expect(found.indexOf('dureePause')).toBeLessThan(found.indexOf('delaiInterpretation'))
  })

  it('leave out what is not asked', () => {
    expect(facts({ forfaitJours: false })).not.toContain('joursForfait')
    expect(facts({ forfaitJours: true })).toContain('joursForfait')
  })

  it('change nothing of the dossier: the same answers give the same standings', () => {
    const environment = createEnvironment(ground, { joursMariage: '6' })
    expect(standingsOf(environment, comparisons)).toEqual(standingsOf(environment, comparisons))
  })
})
