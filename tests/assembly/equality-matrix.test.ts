import { describe, expect, it } from 'vitest'
import { assemble } from '#assembly/assemble.ts'
import { differenceOf, equalityLines, equalityMatrix, type MatrixCell } from '#assembly/equality-matrix.ts'
import type { Answers } from '#model/answers.ts'
import { environmentOf, templates } from '../support/shipped.ts'

const [parsed] = templates.models
if (!parsed) throw new Error('no model')
const { model } = parsed

const AI: Answers = { typesSiae: ['ai'], populations: ['cdi', 'cddUsage'], formeJuridique: 'association' }
const row = (advantage: string, people: string) => ({
  avantageConcerne: advantage,
  personnesNonConcernees: people,
  raisonObjective: 'Le poste ne le permet pas',
  dateDeRevue: '3/3/2028',
})
const matrixOf = (answers: Answers) => {
  const environment = environmentOf(answers)
  return equalityMatrix(assemble(model, environment), environment, model)
}
const stateOf = (answers: Answers, article: string, population: string): MatrixCell['state'] | undefined =>
  matrixOf(answers)
    .parts.flatMap(({ lines }) => lines)
    .find(({ clause }) => clause.id === article)
    ?.cells.find(([{ id }]) => id === population)?.[1].state

describe('who an article is for', () => {
  it('has a column for each contract employed, and no other', () => {
    expect(matrixOf(AI).populations.map(({ id }) => id)).toEqual(['cdi', 'cddUsage'])
    expect(matrixOf({}).populations).toEqual([])
  })

  it('has a line for each numbered article, with its number', () => {
    const { parts } = matrixOf(AI)
    const { document } = assemble(model, environmentOf(AI))
    const numbered = document.children.filter(({ title }) => title).flatMap(({ children }) => children)
    expect(parts.flatMap(({ lines }) => lines.map(({ number }) => number))).toEqual(
      numbered.map(({ id }) => document.numbers[id]),
    )
  })

  it.each([
    ['an article without contracts of its own', 'conges-payes', 'concerned', 'concerned'],
    ['an article about insertion', 'parcours-accompagnement', 'otherwise', 'concerned'],
  ] as const)('%s', (_, article, cdi, cddUsage) => {
    expect(stateOf(AI, article, 'cdi')).toBe(cdi)
    expect(stateOf(AI, article, 'cddUsage')).toBe(cddUsage)
  })

  it('an article given to everybody by an answer is for everybody', () => {
    const given = (demarchesPourTous: boolean) =>
      stateOf({ ...AI, demarchesPourTous }, 'demarches-insertion', 'cdi')
    expect(given(true)).toBe('concerned')
    expect(given(false)).toBe('otherwise')
  })
})

describe('a line of the register', () => {
  it.each([
    ['in the words of the matrix', 'Congés payés', 'contrats à durée déterminée d’usage'],
    ['typed otherwise', 'congés  payes', "Contrats a durée déterminée d'usage"],
    ['with a detail', 'Congés payés : jours supplémentaires', 'contrats à durée déterminée d’usage'],
    ['among others', 'Congés payés', 'contrats de mission et contrats à durée déterminée d’usage'],
  ])('leaves a contract out, %s', (_, advantage, people) => {
    const answers = { ...AI, differencesDeTraitement: [row(advantage, people)] }
    expect(stateOf(answers, 'conges-payes', 'cddUsage')).toBe('excluded')
    expect(stateOf(answers, 'conges-payes', 'cdi')).toBe('concerned')
    expect(matrixOf(answers).others).toEqual([])
  })

  it('that names no article or no contract of the matrix is said apart, never lost', () => {
    const differencesDeTraitement = [
      row('Une prime', 'contrats à durée indéterminée'),
      row('Congés payés', 'contrats à durée déterminée'),
      row('Congés payés', 'contrats à durée indéterminée'),
    ]
    expect(matrixOf({ ...AI, differencesDeTraitement }).others).toEqual([0, 1])
  })

  it('written by the matrix is found again by it, for every cell', () => {
    for (const { lines } of matrixOf(AI).parts)
      for (const { clause, cells } of lines)
        for (const [population] of cells) {
          const differencesDeTraitement = [{ ...row('', ''), ...differenceOf(clause, population) }]
          expect(stateOf({ ...AI, differencesDeTraitement }, clause.id, population.id)).toBe('excluded')
        }
  })
})

it('on paper, says « tous » of an article for everybody, names the others, and gives the reason of who is left out', () => {
  const differencesDeTraitement = [row('Congés payés', 'contrats à durée indéterminée')]
  const lines = equalityLines(matrixOf({ ...AI, differencesDeTraitement })) ?? []
  const of = (title: string) => lines.find(({ titreArticle }) => titreArticle === title)
  expect(of('Recrutement')).toMatchObject({ personnesConcernees: 'tous', personnesEcartees: 'aucun' })
  expect(of('Parcours et accompagnement')?.['personnesConcernees']).toBe(
    'contrats à durée déterminée d’usage',
  )
  expect(of('Congés payés')?.['personnesEcartees']).toMatch(
    /^contrats à durée indéterminée.: Le poste ne le permet pas$/,
  )
})
