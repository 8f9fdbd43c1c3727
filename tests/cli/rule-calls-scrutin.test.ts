import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { law, parameters } from '../support/builders.ts'

const answer = (fonction: string, entree: object) =>
  answerCase({ id: 1, fonction, entree }, { parameters, words: law.words })

describe('the vote, as cases say it', () => {
  const egales = (une: object, autre: object) =>
    answer('attributionSieges', {
      sieges: 1,
      suffrages: 20,
      listes: [
        { nom: 'A', voix: 10, ...une },
        { nom: 'B', voix: 10, ...autre },
      ],
    })

  it.each([
    ['naissance', '1980-01-01', '1970-01-01'],
    ['naissanceDuCandidat', '1980-01-01', '1970-01-01'],
    ['age', 40, 50],
    ['ageDuCandidat', 40, 50],
  ])('a tie is settled by « %s »', (champ, jeune, age) => {
    expect(egales({ [champ]: jeune }, { [champ]: age })).toMatchObject({
      etat: 'resultat',
      resultat: { A: 0, B: 1 },
    })
    expect(egales({ [champ]: age }, { [champ]: jeune })).toMatchObject({ resultat: { A: 1, B: 0 } })
  })

  it('a tie that nothing settles asks for the births', () => {
    expect(egales({}, {})).toMatchObject({ etat: 'incomplet', manque: [{ fait: 'listes.naissance' }] })
  })

  it.each([
    [{ voix: 10 }, /le nom et les voix/],
    [{ nom: 'A' }, /le nom et les voix/],
    [{ nom: 'A', voix: 'dix' }, /« voix », un nombre/],
    [{ nom: 1, voix: 10 }, /« nom », un texte/],
    [{ nom: 'A', voix: 10, naissance: 'hier' }, /« naissance », une date/],
    [{ nom: 'A', voix: 10, age: 'vieux' }, /« age », un nombre/],
    [{ nom: 'A', voix: 10, couleur: 'bleu' }, /« couleur »/],
    ['A', /un objet/],
  ])('a list that cannot be read is said: %j', (liste, line) => {
    expect(answer('attributionSieges', { listes: [liste] })).toHaveProperty(
      'erreur',
      expect.stringMatching(line),
    )
  })

  it('a substitute who took over is counted, one or several', () => {
    const entree = {
      titulairesElus: 4,
      titulairesRestants: 1,
      collegeSansRepresentant: false,
      dateEvenement: '2028-01-10',
      finMandat: '2030-11-30',
    }
    for (const [suppleantDevenuTitulaire, electionsPartielles] of [
      [false, true],
      [true, true],
      [2, false],
    ])
      expect(answer('electionsPartielles', { ...entree, suppleantDevenuTitulaire })).toHaveProperty(
        'resultat',
        {
          electionsPartielles,
        },
      )
  })

  it('the mentions of the invitation, in the words of the article', () => {
    expect(answer('mentionsInvitationPAP', {})).toHaveProperty('resultat', {
      mentions: [
        expect.stringContaining('adresse de l’employeur'),
        expect.stringContaining('convention collective'),
        expect.stringContaining('première réunion'),
      ],
    })
  })

  it('valid votes below the quorum: a second round is the safe way', () => {
    expect(answer('secondTourPourQuorum', { inscrits: 20, votants: 12, suffragesExprimes: 9 })).toMatchObject(
      { etat: 'incertain', resultat: { secondTour: true } },
    )
  })
})
