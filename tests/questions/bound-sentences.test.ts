import { describe, expect, it } from 'vitest'
import { typeset } from '#assembly/typography.ts'
import { checkAnswer } from '#questions/check-answers.ts'
import { sayProblem } from '#questions/messages.ts'
import type { Question } from '#questions/question.ts'
import { parameters } from '../support/builders.ts'

const asked = (unit: string, ...locks: readonly string[]): Question => ({
  kind: 'number',
  label: 'Combien ?',
  short: 'combien',
  unit,
  decimals: 1,
  locks,
})
const said = (question: Question, answer: string) =>
  checkAnswer('reponse', question, answer, parameters).problems.map((problem) =>
    typeset(sayProblem(problem))
      .replace(/[\u00a0\u202f]/g, ' ')
      .replaceAll('\u2011', '-'),
  )

describe('ce qui franchit une borne', () => {
  it.each([
    [
      asked('heures', 'DT-03'),
      '12,5',
      'Indiquez au plus 12 heures (art. L. 3121-19). Durée du travail d’une journée, par accord : c’est la limite que la loi fixe à votre accord. Le choix permis le plus proche : 12 heures. Au-delà de la durée légale, la clause dit le motif : activité accrue, ou organisation de l’entreprise.',
    ],
    [
      asked('%', 'HS-01', 'HS-02'),
      '9',
      'Indiquez au moins 10 % (art. L. 3121-33). Majoration des heures supplémentaires, par accord : c’est la limite que la loi fixe à votre accord. Le choix permis le plus proche : 10 %.',
    ],
    [
      asked('ans', 'CSE-01'),
      '1',
      'Indiquez de 2 à 4 ans (art. L. 2314-34). Durée du mandat des élus du CSE, par accord : c’est la limite que la loi fixe à votre accord. Le choix permis le plus proche : 2 ans. Par accord de branche, de groupe ou d’entreprise ; ni le protocole préélectoral, ni le comité ne le peuvent.',
    ],
    [
      asked('heures par semaine', 'TP-04'),
      '35',
      'Indiquez moins de 35 heures par semaine (art. L. 3123-9). Durée de la semaine, heures complémentaires comprises : la loi ne permet pas d’y déroger. Le choix permis le plus proche : 34,9 heures par semaine. La limite est la durée collective quand elle est plus courte. Elle n’est jamais atteinte.',
    ],
    [
      asked('heures', 'DT-11'),
      '34',
      'Repos de la semaine, repos quotidien compris : au moins 35 heures (art. L. 3132-2). Un écart se justifie : dites pourquoi. Vingt-quatre heures, auxquelles s’ajoute le repos quotidien. Le code ne dit pas si le repos quotidien réduit par accord s’ajoute tel quel : il donnerait alors trente-trois heures.',
    ],
  ])('%# : %s', (question, answer, sentence) => {
    expect(said(question, answer)).toEqual([sentence])
  })

  it('refuse la réponse, garde celle dont l’écart se justifie, ne dit rien de la valeur libre', () => {
    const check = (question: Question, answer: string) => checkAnswer('reponse', question, answer, parameters)
    expect(check(asked('%', 'HS-01'), '9')).toMatchObject({
      status: 'wrong',
      problems: [{ code: 'bound-crossed', severity: 'blocking', at: 'reponse', unit: '%', closest: 10 }],
    })
    expect(check(asked('heures', 'DT-11'), '34')).toMatchObject({
      status: 'answered',
      value: 34,
      problems: [{ code: 'bound-to-justify', severity: 'alert' }],
    })
    expect(check(asked('heures par an', 'HS-04'), '300')).toEqual({
      status: 'answered',
      value: 300,
      problems: [],
    })
    expect(check(asked('%', 'HS-01'), '10')).toEqual({ status: 'answered', value: 10, problems: [] })
  })
})
