import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { law, parameters } from '../support/builders.ts'

const answer = (fonction: string, entree: object) =>
  answerCase({ id: 1, fonction, entree }, { parameters, words: law.words })

describe('colleges, as cases say them in words', () => {
  it.each([
    ['supprimer le 3e collège', false],
    ['suppression du troisième collège', false],
    ['un collège unique', false],
    ['fusion des collèges', false],
    ['deux collèges', false],
    ['sans troisième collège', false],
    ['sans supprimer le 3e collège, nouvelle composition', true],
    ['maintien du troisième collège', true],
    ['création d’un quatrième collège', true],
    ['composition des collèges', true],
  ])('30 executives, everyone signs, « %s »: %s', (objet, possible) => {
    expect(
      answer('accordModifiantColleges', { cadres: 30, signatairesRepresentatifs: 'toutes', objet }),
    ).toHaveProperty('resultat', { possible })
  })

  it('asks what the agreement changes when the words do not tell', () => {
    expect(
      answer('accordModifiantColleges', { cadres: 30, signatairesRepresentatifs: true, objet: 'élections' }),
    ).toMatchObject({ etat: 'incomplet', manque: [{ fait: 'objet' }] })
  })

  it.each([
    ['toutes les organisations', true],
    ['unanimité', true],
    ['3 sur 3', true],
    [true, true],
    ['2 sur 3', false],
    ['pas toutes', false],
    ['majorité', false],
    [false, false],
  ])('signed by « %s »: %s', (signatairesRepresentatifs, possible) => {
    expect(
      answer('accordModifiantColleges', { cadres: 3, signatairesRepresentatifs, objet: 'collège unique' }),
    ).toHaveProperty('resultat', { possible })
  })

  it('says who was expected to sign', () => {
    expect(answer('accordModifiantColleges', { signatairesRepresentatifs: 'peut-être' })).toHaveProperty(
      'erreur',
      expect.stringContaining('signatairesRepresentatifs'),
    )
  })

  it.each([
    ['convention collective ACI (IDCC 3016)', /convention/],
    ['accord unanime', /accord signé par toutes/],
  ])('« %s » does not change the number of the law, and it is said', (source, reserve) => {
    const found = answer('colleges', { titulaires: 2, cadres: 1, effectif: 25, source })
    expect(found).toMatchObject({
      resultat: { nombre: 2 },
      reserves: [expect.stringMatching(reserve)],
    })
  })

  it.each([
    [true, 'accord'],
    [false, 'employeur'],
  ])('a union took part: %s, so the seats are shared by %s', (syndicatRepresentatifAParticipe, auteur) => {
    expect(answer('quiRepartitLesSieges', { syndicatRepresentatifAParticipe })).toHaveProperty('resultat', {
      auteur,
    })
  })
})

describe('women and men on the lists, as cases say them', () => {
  it('a list the rule does not reach is one where it does not apply', () => {
    expect(answer('parite', { candidats: 1, sieges: 2 })).toMatchObject({
      etat: 'resultat',
      resultat: { applicable: false },
      reserves: [expect.stringContaining('un seul candidat')],
    })
  })

  it('two halves are ambiguous; an even number of seats with a choice too', () => {
    expect(answer('parite', { femmes: 30, hommes: 10, candidats: 2 })).toMatchObject({
      etat: 'incertain',
      resultat: { compositions: [{ F: 1, H: 1 }], ambigu: true, facultatif: null },
      lectures: [
        { resultat: { compositions: [{ F: 1, H: 1 }] } },
        { resultat: { compositions: [{ F: 2, H: 0 }], facultatif: { sexe: 'H', premierePosition: false } } },
      ],
    })
    expect(answer('parite', { femmes: 15, hommes: 15, candidats: 3, sieges: 4 })).toHaveProperty(
      'resultat.ambigu',
      true,
    )
    expect(answer('parite', { femmes: 16, hommes: 14, candidats: 3, sieges: 4 })).toHaveProperty(
      'resultat.ambigu',
      false,
    )
  })

  it('sexes and rounds are read in words', () => {
    expect(
      answer('alternanceValide', { liste: ['Femme', 'homme', 'F'], composition: { F: 2, H: 1 } }),
    ).toHaveProperty('resultat', { valide: true })
    expect(
      answer('pariteApplicable', { tour: 'second tour', listeSyndicale: false, candidats: 3 }),
    ).toHaveProperty('resultat', { applicable: false, source: 'Cass. soc. 25-11-2020 n° 19-60.222' })
    expect(
      answer('pariteApplicable', { tour: '1er tour', listeSyndicale: false, candidats: 3 }),
    ).toHaveProperty('resultat', { applicable: true, source: 'L2314-30' })
  })
})
