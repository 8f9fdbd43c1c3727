import { describe, expect, it } from 'vitest'
import { unexplainedAcronyms } from '#authoring/acronyms.ts'

describe('an acronym is explained', () => {
  it.each([
    ['Le comité social et économique (CSE) vous aide.'],
    ['Le CSE (comité social et économique) vous aide.'],
    ['CSE\u00a0: comité social et économique.'],
    ['Le CSE est un groupe d’élus.'],
    ['Le CSE, c’est un groupe d’élus.'],
    ['CSE veut dire comité social et économique.'],
    ['CSE signifie comité social et économique.'],
    ['Les ETTI sont des entreprises d’intérim.'],
    ['Vous signez un pacte civil de solidarité (PACS).'],
    ['CDDI : contrat à durée déterminée d’insertion.'],
    ['Le GEIQ (groupement d’employeurs pour l’insertion et la qualification) vous embauche.'],
  ])('%s', (line) => {
    expect(unexplainedAcronyms([line])).toEqual([])
  })

  it('anywhere in the text', () => {
    expect(unexplainedAcronyms(['Le CSE vous aide.', 'Le CSE est un groupe d’élus.'])).toEqual([])
  })
})

describe('an acronym is not explained', () => {
  it.each([
    ['Le CSE vous aide.', ['CSE']],
    ['L’AI et le GEIQ vous aident, l’AI surtout.', ['AI', 'GEIQ']],
    ['Le CSE est informé.', ['CSE']],
    ['Le CSE est unanime.', ['CSE']],
    ['Le CSE (voir plus loin) vous aide.', ['CSE']],
    ['Appelez les élus (CSE).', ['CSE']],
    ['CSE\u00a0: demandez-nous.', ['CSE']],
    ['Vous avez un CDI.', ['CDI']],
    ['Le SMIC augmente.', ['SMIC']],
    ['La CSE1 et le CSE.', ['CSE']],
  ])('%s', (line, acronyms) => {
    expect(unexplainedAcronyms([line])).toEqual(acronyms)
  })
})

it.each([
  'Lisez le titre IV.',
  'Lisez l’article L. 3122-1.',
  'Vous avez droit à A4.',
  'France Travail vous aide.',
])('there is none in « %s »', (line) => {
  expect(unexplainedAcronyms([line])).toEqual([])
})
