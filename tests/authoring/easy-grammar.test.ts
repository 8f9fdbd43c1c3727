import { describe, expect, it } from 'vitest'
import { isDoublyNegative, isPassive } from '#authoring/easy-grammar.ts'

describe('two negations', () => {
  it.each([
    'Vous ne pouvez pas ne pas venir.',
    'Vous ne partez pas sans prévenir.',
    'Ce n’est pas impossible.',
    "Il n'est pas interdit de parler.",
    'Personne ne peut vous refuser cela.',
    'Vous ne venez pas et vous ne téléphonez pas.',
    'Sans contrat, vous ne travaillez pas.',
  ])('are in « %s »', (sentence) => {
    expect(isDoublyNegative(sentence)).toBe(true)
  })

  it.each([
    'Vous ne travaillez pas.',
    'Vous pouvez partir sans prévenir.',
    'L’accord est sur internet, sans aucun nom.',
    'Vous pouvez refuser.',
    'Personne ne vous demande votre nom.',
    'Notre accord ne change rien.',
    'Une année, la personne reste.',
  ])('are not in « %s »', (sentence) => {
    expect(isDoublyNegative(sentence)).toBe(false)
  })
})

describe('the passive', () => {
  it.each([
    'Ce temps est payé.',
    'Les heures de nuit sont aussi mieux payées.',
    'Vous êtes prévenus avant.',
    'Le planning est remis par écrit.',
    'Votre salaire sera maintenu.',
    'La date a été annoncée.',
    'Vos frais ne sont pas remboursés.',
    'L’accord est signé par la direction.',
  ])('is in « %s »', (sentence) => {
    expect(isPassive(sentence)).toBe(true)
  })

  it.each([
    'Nous payons ce temps.',
    'Vous êtes fatigué.',
    'Vous êtes salarié.',
    'Vous êtes arrivé hier.',
    'Votre contrat est écrit.',
    'La règle est différente.',
    'Elle est plus petite sous un mi-temps.',
    'Vous avez payé.',
    'Vous avez des heures payées.',
  ])('is not in « %s »', (sentence) => {
    expect(isPassive(sentence)).toBe(false)
  })
})
