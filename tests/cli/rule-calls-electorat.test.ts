import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { law, parameters } from '../support/builders.ts'

const ANCIEN = { contrat: 'CDI', naissance: '1980-01-01', entree: '2020-01-01', premierTour: '2026-11-30' }
const answer = (entree: object) =>
  answerCase({ id: 1, fonction: 'electoratEligibilite', entree }, { parameters, words: law.words })

describe('electors, as cases say them in words', () => {
  it.each([
    ['conjoint', false],
    ['épouse', false],
    ['partenaire de PACS', false],
    ['concubine de l’employeur', false],
    ['mère', false],
    ['petit-fils', false],
    ['sœur', false],
    ['soeur', false],
    ['beau-frère', false],
    ['gendre', false],
    [true, false],
    ['aucune', true],
    ['ex-conjoint', true],
    ['cousine', true],
    ['nièce', true],
    [false, true],
    ['conjoint du président', 'incertain'],
    ['fille de la directrice', 'incertain'],
  ])('a family link « %s »: eligible %s', (parente, eligible) => {
    expect(answer({ ...ANCIEN, parente })).toMatchObject({ resultat: { electeur: true, eligible } })
  })

  it('in an association, the employer is a legal person: any family link is in doubt', () => {
    expect(answer({ ...ANCIEN, structure: 'association', parente: 'conjoint' })).toMatchObject({
      etat: 'incertain',
      resultat: { electeur: true, eligible: 'incertain' },
    })
    expect(answer({ ...ANCIEN, parente: 'voyant' })).toHaveProperty('erreur')
  })

  it.each([
    ['directrice', true, false],
    ['directrice', false, true],
    ['DRH représentant l’employeur devant le CSE', undefined, false],
    ['assistante de direction', undefined, true],
    ['secrétaire du directeur', undefined, true],
    ['maçon', undefined, true],
  ])('« %s », delegation %s: eligible %s', (fonction, delegationEcriteAutorite, eligible) => {
    const entree = {
      ...ANCIEN,
      fonction,
      ...(delegationEcriteAutorite === undefined ? {} : { delegationEcriteAutorite }),
    }
    expect(answer(entree)).toMatchObject({ resultat: { electeur: true, eligible } })
  })

  it('a director whose delegation is not known: it is asked, under the name of its field', () => {
    expect(answer({ ...ANCIEN, fonction: 'directeur' })).toMatchObject({
      etat: 'incomplet',
      manque: [{ fait: 'delegationEcriteAutorite' }],
    })
  })

  it.each([
    ['CDI temps partiel', true],
    ['contrat à durée indéterminée', true],
    ['CDD d’insertion', true],
    ['contrat de professionnalisation', true],
    ['PEC', true],
    ['stagiaire', false],
    ['bénévole', false],
    ['service civique', false],
  ])('a contract « %s »: elector %s', (contrat, electeur) => {
    expect(answer({ ...ANCIEN, contrat })).toMatchObject({ etat: 'resultat', resultat: { electeur } })
    expect(answer({ ...ANCIEN, contrat: 'bail' })).toHaveProperty('erreur')
  })

  it('a mission is one of a temporary-work company, wherever nothing else is said', () => {
    const mission = {
      contrat: 'MISSION',
      moisMissions12Derniers: 7,
      missionEnCoursALaListe: true,
      naissance: '1990-01-01',
    }
    for (const structure of [undefined, 'ETTI', 'entreprise de travail temporaire d’insertion'])
      expect(answer({ ...mission, ...(structure ? { structure } : {}) })).toMatchObject({
        resultat: { electeur: true, eligible: true, regleETTApplicable: true },
      })
    expect(answer({ ...mission, chez: 'client' })).toMatchObject({
      resultat: { electeur: false, eligible: false, regleETTApplicable: false },
    })
    expect(answer({ ...mission, missionEnCoursALaListe: null })).toMatchObject({
      manque: [{ fait: 'missionEnCoursALaListe' }],
    })
  })

  it('an association that lends people has no missions: its contracts are ordinary, and discontinuous', () => {
    for (const contrat of ['CDDU', 'CDDU_AI', 'MISSION', 'CDD d’usage'])
      expect(
        answer({
          structure: 'association intermédiaire',
          contrat,
          naissance: '1990-01-01',
          moisMissions12Derniers: 4,
        }),
      ).toMatchObject({
        etat: 'incertain',
        resultat: {
          electeur: 'incertain',
          eligible: 'incertain',
          choixDuVote: false,
          regleETTApplicable: false,
        },
      })
    expect(
      answer({
        structure: 'AI',
        contrat: 'CDDU',
        naissance: '1990-01-01',
        entree: '2026-10-15',
        premierTour: '2026-11-30',
      }),
    ).toMatchObject({ etat: 'resultat', resultat: { electeur: false, eligible: false } })
    expect(
      answer({
        structure: 'AI',
        contrat: 'CDDU',
        naissance: '1990-01-01',
        entree: '2026-01-15',
        premierTour: '2026-11-30',
      }),
    ).toMatchObject({ etat: 'incertain', resultat: { electeur: 'incertain', eligible: false } })
  })

  it('several employers: one candidature', () => {
    const entree = { ...ANCIEN, autresEmployeurs: true }
    expect(answer({ ...entree, candidatAilleurs: true })).toMatchObject({ resultat: { eligible: false } })
    expect(answer({ ...entree, candidatAilleurs: false })).toMatchObject({ resultat: { eligible: true } })
    expect(answer(entree)).toMatchObject({
      reserves: expect.arrayContaining([expect.stringContaining('une seule')]),
    })
  })

  it.each([
    ['employeur', true, true],
    ['association', true, true],
    ['entreprise utilisatrice', true, false],
  ])('lent for a year, asked at « %s »', (chez, choixDuVote, eligible) => {
    expect(answer({ ...ANCIEN, contrat: 'MAD', presenceContinueMois: 12, chez })).toMatchObject({
      resultat: { electeur: true, eligible, choixDuVote },
    })
    expect(answer({ ...ANCIEN, contrat: 'MAD', chez: 'dehors' })).toHaveProperty('erreur')
  })
})
