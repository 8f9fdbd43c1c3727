import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { law, parameters } from '../support/builders.ts'

const answer = (fonction: string, entree: object) =>
  answerCase({ id: 1, fonction, entree }, { parameters, words: law.words })

describe('words of the cases on how the committee works', () => {
  it('every field of the contract, at each size', () => {
    expect(answer('fonctionnement', { effectif: 11 })).toMatchObject({
      resultat: {
        reunionsMinParAn: 12,
        budgetFonctionnement: 0,
        personnaliteCivile: false,
        bdese: false,
        cssct: false,
        ecrit: 'registre spécial',
        reunionsSSCTMin: 0,
        tauxBudget: 0,
        commissions: [],
      },
    })
    expect(answer('fonctionnement', { effectif: 2000 })).toMatchObject({
      resultat: {
        reunionsMinParAn: 12,
        budgetFonctionnement: 0.22,
        personnaliteCivile: true,
        bdese: true,
        cssct: true,
        ecrit: 'procès-verbal',
        reunionsSSCTMin: 4,
        tauxBudget: 0.22,
        commissions: ['formation', 'logement', 'égalité', 'économique'],
      },
    })
    expect(answer('fonctionnement', { effectif: 10 })).toMatchObject({ etat: 'horsChamp', resultat: null })
  })

  it.each([
    [null, 0.01],
    [false, 0.01],
    ['aucun accord', 0.01],
    ['pas d’accord', 0.01],
    [true, 0],
    ['oui', 0],
    [0.02, 0],
  ])('an agreement on social activities: %s', (accord, minimumLegal) => {
    expect(answer('contributionASC', { effectif: 60, accord, ratioAnneePrecedente: 0.01 })).toMatchObject({
      resultat: { minimumLegal },
    })
  })

  it('no contribution the year before is zero, and a year left out is asked for', () => {
    expect(
      answer('contributionASC', { effectif: 60, accord: false, ratioAnneePrecedente: null }),
    ).toMatchObject({ resultat: { minimumLegal: 0 } })
    expect(answer('contributionASC', { effectif: 60, accord: false })).toMatchObject({
      etat: 'incomplet',
      manque: [{ fait: 'ratioAnneePrecedente' }],
    })
  })

  it.each([
    [null, '2026-12-30'],
    ['non', '2026-12-30'],
    ['sans expert', '2026-12-30'],
    ['expert-comptable', '2027-01-30'],
    [true, '2027-01-30'],
  ])('an expert: %s', (expert, avisReputeNegatif) => {
    expect(answer('delaiConsultation', { mise_a_disposition: '2026-11-30', expert })).toMatchObject({
      resultat: { avisReputeNegatif },
    })
  })

  it('experts at two levels are out of scope', () => {
    const expert = 'CSE central et établissements'
    expect(answer('delaiConsultation', { mise_a_disposition: '2026-11-30', expert })).toMatchObject({
      etat: 'horsChamp',
    })
  })

  it.each([
    ['premier', 5],
    ['1er mandat', 5],
    ['nouvel élu', 5],
    [1, 5],
    ['renouvellement', 3],
    ['deuxième', 3],
    ['2e mandat', 3],
    ['réélection', 3],
    [2, 3],
  ])('a mandate « %s »', (mandat, joursMin) => {
    expect(answer('formationSSCT', { effectif: 40, mandat })).toMatchObject({
      resultat: { joursMin, charge: 'employeur' },
    })
  })

  it.each([0, 'bleu', true])('a mandate that cannot be read: %s', (mandat) => {
    expect(answer('formationSSCT', { effectif: 40, mandat })).toHaveProperty('erreur')
  })

  it('days of Alsace and Moselle count as they are there', () => {
    const reception = '2028-12-27'
    expect(answer('noteEcriteMoins50', { reception, zone: 'Alsace-Moselle' })).toMatchObject({
      resultat: { remiseAuPlusTard: '2028-12-22' },
    })
    expect(answer('noteEcriteMoins50', { reception })).toMatchObject({
      resultat: { remiseAuPlusTard: '2028-12-23' },
    })
  })

  it.each([
    ['67', false],
    [68, false],
    ['57000', false],
    ['Bas-Rhin', false],
    ['Moselle', false],
    ['Meurthe-et-Moselle', true],
    ['54', true],
    ['75', true],
  ])('an association in « %s »', (departement, rnaExige) => {
    expect(answer('alsaceMoselleRNA', { departement })).toMatchObject({ resultat: { rnaExige } })
  })
})
