import { describe, expect, it } from 'vitest'
import { contraintesPremierTour, premierTourPropose, respecte } from '#rules/contraintes-premier-tour.ts'
import type { Election } from '#rules/jalons-election.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const information = jour('2026-09-11')
const premiereReunion = jour('2026-11-16')
const finMandat = jour('2026-12-15')

describe('contraintes sur le premier tour', () => {
  it('aucune quand rien n’est fixé', () => {
    expect(contraintesPremierTour({ mode: 'miseEnPlace', effectifCse: 15 }, parameters)).toEqual([])
  })

  it('L. 2314-4 et L. 2314-5 : toutes celles d’un renouvellement à 11–20 salariés', () => {
    const election: Election = { mode: 'renouvellement', effectifCse: 15, finMandat, premiereReunion }
    const quinzaine = {
      cle: 'horsQuinzaine',
      du: '2026-12-01',
      au: '2026-12-14',
      articles: ['L2314-5'],
    }
    const reunion = { cle: 'scrutinAvantReunion', du: '2026-11-17', articles: ['L2314-5'] }
    expect(contraintesPremierTour(election, parameters)).toEqual([
      quinzaine,
      reunion,
      { cle: 'fenetreInformationVide', au: '2026-12-14', articles: ['L2314-4', 'L2314-5'] },
    ])
    expect(contraintesPremierTour({ ...election, information }, parameters)).toEqual([
      quinzaine,
      { cle: 'informationTropAncienne', au: '2026-12-10', articles: ['L2314-4'] },
      { cle: 'scrutinAvantFinDesCandidatures', du: '2026-10-12', articles: ['L2314-5'] },
      reunion,
    ])
    expect(contraintesPremierTour({ ...election, effectifCse: 21, information }, parameters)).toEqual([
      quinzaine,
      { cle: 'informationTropAncienne', au: '2026-12-10', articles: ['L2314-4'] },
      { cle: 'scrutinAvantInformation', du: '2026-09-12', articles: ['L2314-4'] },
      reunion,
    ])
  })

  it.each([
    [{}, true],
    [{ du: jour('2026-12-10') }, true],
    [{ du: jour('2026-12-11') }, false],
    [{ au: jour('2026-12-10') }, true],
    [{ au: jour('2026-12-09') }, false],
    [{ du: jour('2026-12-11'), au: jour('2026-12-12') }, false],
  ])('le 10 décembre 2026, %j : %s', (bornes, attendu) => {
    const contrainte = { cle: 'horsQuinzaine', articles: ['L2314-5'], ...bornes } as const
    expect(respecte(contrainte, jour('2026-12-10'))).toBe(attendu)
  })
})

describe('premier tour proposé', () => {
  const propose = (voulu: string, election: Election) =>
    premierTourPropose(jour(voulu), { effectifCse: 21, ...election }, parameters)

  it.each<[string, Election, string | undefined]>([
    ['2026-12-10', {}, '2026-12-10'],
    ['2026-12-12', {}, '2026-12-11'],
    ['2026-12-13', {}, '2026-12-14'],
    ['2027-01-20', { mode: 'renouvellement', finMandat }, '2026-12-14'],
    ['2026-10-20', { mode: 'renouvellement', finMandat }, '2026-12-01'],
    // The last day of the fortnight is a Saturday, the first one a Sunday.
    ['2027-01-20', { mode: 'renouvellement', finMandat: jour('2026-12-13') }, '2026-12-11'],
    ['2026-10-20', { mode: 'renouvellement', finMandat: jour('2026-12-13') }, '2026-11-30'],
    // Nothing between a meeting on Friday and ninety days that end on Sunday.
    ['2026-12-13', { information: jour('2026-09-14'), premiereReunion: jour('2026-12-11') }, undefined],
    ['2026-12-13', { information: jour('2026-09-14'), premiereReunion: jour('2026-12-10') }, '2026-12-11'],
  ])('voulu le %s, %j : %s', (voulu, election, attendu) => {
    expect(propose(voulu, election)).toBe(attendu)
  })

  it('compte les fêtes du lieu', () => {
    expect(propose('2028-12-26', { lieu: { zone: 'alsaceMoselle' } })).toBe('2028-12-27')
    expect(propose('2028-12-26', {})).toBe('2028-12-26')
  })
})
