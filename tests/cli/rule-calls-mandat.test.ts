import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { law, parameters } from '../support/builders.ts'

const answer = (fonction: string, entree: object) =>
  answerCase({ id: 1, fonction, entree }, { parameters, words: law.words })

describe('words of the cases on the mandate', () => {
  it.each([
    ['accord d’entreprise', true],
    ['accord de branche étendu', true],
    ['convention collective', true],
    ['accord d’entreprise signé avec le CSE', true],
    ['protocole d’accord préélectoral', false],
    ['PAP', false],
    ['accord avec le CSE', false],
    ['décision unilatérale de l’employeur', false],
    ['usage', false],
    ['sans accord d’entreprise', false],
    [null, false],
  ])('a mandate of three years by « %s »', (source, valide) => {
    expect(answer('dureeMandatValide', { duree: '3 ans', source })).toMatchObject({ resultat: { valide } })
  })

  it('a source that says nothing is refused', () => {
    expect(answer('dureeMandatValide', { duree: 3, source: 'bleu' })).toHaveProperty('erreur')
  })

  it.each([
    [null, '2030-11-30'],
    [2, '2028-11-30'],
    ['cinq ans', '2030-11-30'],
    ['30 mois', '2029-05-30'],
  ])('an agreement of %s', (dureeAccord, date) => {
    expect(answer('finDeMandat', { election: '2026-11-30', dureeAccord })).toMatchObject({
      resultat: { date },
    })
  })

  it('an endless mandate is refused', () => {
    expect(answer('finDeMandat', { election: '2026-11-30', dureeAccord: 'indéterminée' })).toHaveProperty(
      'erreur',
    )
  })

  it.each([
    ['dérogation à la limite de trois mandats', 'resultat', /sans objet/],
    ['mandats illimités', 'resultat', /sans objet/],
    [true, 'resultat', /sans objet/],
    ['trois mandats au plus', 'incertain', /n’écrivez pas de limite/],
    ['pas plus de trois mandats successifs', 'incertain', /n’écrivez pas de limite/],
    ['aucune', 'resultat', /Rien à prévoir/],
    [false, 'resultat', /Rien à prévoir/],
  ])('a clause « %s »', (clause, etat, message) => {
    expect(answer('clausePAPLimiteMandats', { effectif: 120, clause })).toMatchObject({
      etat,
      resultat: { utile: false, message: expect.stringMatching(message) },
    })
  })

  it('a candidacy follows the law of its day', () => {
    const candidature = { effectif: 301, mandatsSuccessifsDeja: 3 }
    expect(
      answer('candidatureQuatriemeMandat', { ...candidature, dateCandidature: '2025-10-25' }),
    ).toMatchObject({ resultat: { possible: false } })
    expect(
      answer('candidatureQuatriemeMandat', { ...candidature, dateCandidature: '2025-10-26' }),
    ).toMatchObject({ resultat: { possible: true } })
  })

  it.each(['mars', 3])('hours of a month said « %s »', (mois) => {
    expect(
      answer('heuresUtilisables', { creditMensuel: 10, nonUtiliseesMoisPrecedents: 2, mois }),
    ).toMatchObject({ resultat: { maximum: 12 } })
  })
})
