import { describe, expect, it } from 'vitest'
import { assemble } from '#assembly/assemble.ts'
import { beforeAfterLines } from '#assembly/before-after.ts'
import type { Answers } from '#model/answers.ts'
import { environmentOf, templates } from '../support/shipped.ts'

const [parsed] = templates.models
if (!parsed) throw new Error('no model')
const { model } = parsed
const linesOf = (answers: Answers) => {
  const environment = environmentOf(answers)
  const assembly = assemble(model, environment)
  return beforeAfterLines(assembly, environment, templates.comparisons.value) ?? []
}
const lineOf = (sujet: string, answers: Answers) => linesOf(answers).find((line) => line['sujet'] === sujet)

describe('the rule without the agreement, and with it', () => {
  it.each([
    ['20', 'pareil'],
    ['45', 'mieux'],
  ])('a pause of %s minutes: %s', (dureePause, comparaison) => {
    expect(lineOf('Durée de la pause', { dureePause })).toMatchObject({
      sansAccord: expect.stringMatching(/^20.minutes$/),
      avecAccord: expect.stringMatching(new RegExp(`^${dureePause}.minutes$`)),
      comparaison,
    })
  })

  it('says what the code does not give, and counts both sides in one unit', () => {
    expect(lineOf('Heures d’accueil', { heuresAccueil: '3' })).toMatchObject({
      sansAccord: 'rien n’est prévu',
      comparaison: 'mieux',
    })
    expect(lineOf('Majoration des heures suivantes', {})?.['sansAccord']).toMatch(/^50.%$/)
  })

  it('follows the order of the agreement, and speaks only of what it writes', () => {
    const numbers = linesOf({}).map(({ numeroArticle = '' }) => numeroArticle.split('.').map(Number))
    const ranks = numbers.map(([part = 0, place = 0]) => part * 100 + place)
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
    expect(lineOf('Jours du forfait', { forfaitJours: false })).toBeUndefined()
  })
})
