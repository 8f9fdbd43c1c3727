import { describe, expect, it } from 'vitest'
import { standingOf } from '#assembly/standing.ts'
import { type StandingWords, sayStanding } from '#assembly/standing-words.ts'
import type { Answers } from '#model/answers.ts'
import { environmentOf, ground, templates } from '../support/shipped.ts'

/** What is said, its no-break spaces plain. */
function say(fact: string, answers: Answers): StandingWords | undefined {
  const standing = standingOf(fact, environmentOf(answers), templates.comparisons.value)
  const question = ground.questions[fact]
  const words = standing && question && sayStanding(standing, question)
  return words && JSON.parse(JSON.stringify(words).replace(/[\u00a0\u202f]/g, ' '))
}

describe('a standing in words', () => {
  it.each([
    ['joursMariage', { joursMariage: '5' }, 'Mieux que la loi : 5 jours ouvrables au lieu de 4'],
    ['joursMariage', {}, 'Comme la loi : 4 jours ouvrables'],
    [
      'dureeQuotidienneRetenue',
      { dureeQuotidienneRetenue: '12' },
      'Moins favorable que la règle sans accord : 12 heures au lieu de 10',
    ],
    [
      'delaiModificationConges',
      { delaiModificationConges: '45' },
      'Mieux que la loi : 45 jours au lieu de 1 mois',
    ],
    ['joursDecesGrandParent', {}, 'Mieux que la loi, qui n’impose rien : 1 jour ouvrable'],
    ['panierRepas', { panierRepas: '2,7' }, 'Mieux que la loi, qui n’impose rien : 2,70 € par jour'],
    ['salaireDansAnnonce', { salaireDansAnnonce: false }, 'Comme la loi, qui n’impose rien'],
    ['pausePayee', { pausePayee: false }, 'Comme la loi, qui n’impose rien'],
    ['joursFractionnement', {}, 'Comme la loi'],
    ['maintienFeries', {}, 'Mieux que la loi'],
    ['joursFractionnement', { joursFractionnement: 'supprimes' }, 'Moins favorable que la règle sans accord'],
  ])('%s, %j', (fact, answers, verdict) => {
    expect(say(fact, answers)?.verdict).toBe(verdict)
  })

  it('keeps figures, units and colons together', () => {
    const standing = standingOf(
      'joursMariage',
      environmentOf({ joursMariage: '5' }),
      templates.comparisons.value,
    )
    const question = ground.questions['joursMariage']
    const words = standing && question && sayStanding(standing, question)
    expect(words?.verdict).toBe('Mieux que la loi\u00a0: 5\u00a0jours ouvrables au lieu de 4')
  })

  it('says what the model proposes only when the answer is another', () => {
    expect(say('joursForfait', { forfaitJours: true })).not.toHaveProperty('model')
    const days = (joursForfait: string) => say('joursForfait', { forfaitJours: true, joursForfait })?.model
    expect(days('200')).toBe('Moins que le modèle, qui propose 210 jours par an.')
    expect(days('215')).toBe('Plus que le modèle, qui propose 210 jours par an.')
    expect(say('pausePayee', { pausePayee: true })?.model).toBe('Le modèle propose « Non ».')
    expect(say('joursFractionnement', { joursFractionnement: 'supprimes' })?.model).toMatch(
      /^Le modèle propose « Oui, comme/,
    )
  })

  it('adds the note of the line', () => {
    expect(say('joursEnfantMalade', {})?.note).toBe('Le congé de la loi n’est pas payé.')
    expect(say('dureePause', {})).not.toHaveProperty('note')
  })

  it('has no words for what does not compare', () => {
    expect(say('dureeCollective', {})).toBeUndefined()
  })

  it('never says that an answer is « conforme »', () => {
    const said = Object.keys(templates.comparisons.value).map((fact) => JSON.stringify(say(fact, {}) ?? ''))
    expect(said.filter((words) => /conforme/i.test(words))).toEqual([])
    expect(said.filter((words) => words !== '""').length).toBeGreaterThan(50)
  })
})
