// @vitest-environment jsdom
import examples from 'virtual:paraphe/examples'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import { type Answers, UNKNOWN } from '#model/answers.ts'
import { electionPlaceOf, nextOnElectionPath } from '#ui/wizard/election-path.ts'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import { accessibilityProblems, DOSSIER_ID, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

async function draftOf(answers: Answers) {
  const { store } = await openUiApp()
  const draft = store.getState().loaded?.draftOf(answers)
  if (!draft) throw new Error('no model')
  return draft
}

async function openOnPath(page: string, answers: Answers = {}) {
  const [part = '', step = ''] = page.split('/')
  const app = await openUiApp({ answers })
  app.draw((work) => (
    <QuestionPage {...work} part={part} step={step} field={undefined} returnsTo="election" />
  ))
  return app
}

const filled = examples.find(({ id }) => id === 'cse-quatorze-premiere-fois')?.answers ?? {}
const at = (page: string) => {
  const [part = '', step = ''] = page.split('/')
  return { part, step }
}

describe('the path of the election', () => {
  it('asks of the member’s own subjects only what the papers take', async () => {
    const draft = await draftOf({})
    const facts = electionPlaceOf(draft, at('structure/effectif'))?.questions.map(([fact]) => fact)
    expect(facts).toContain('effectifCse')
    expect(facts).not.toContain('effectifAccord')
  })

  it('visits each subject once, from who one is to the calendar and the papers', async () => {
    const draft = await draftOf({})
    const visited: string[] = []
    let page = 'structure/identite'
    while (page !== 'cse' && visited.length < 40) {
      visited.push(page)
      page = nextOnElectionPath(draft, 'gue', at(page)).replace(/^#\/dossier\/gue\/(elire\/)?/, '')
    }
    expect(visited.slice(0, 2)).toEqual(['structure/identite', 'structure/adresse'])
    expect(visited).toContain('election/premier-tour')
    expect(visited).not.toContain('structure/dialogue')
    expect(new Set(visited).size).toBe(visited.length)
    expect(page).toBe('cse')
  })

  it('passes over what has its answers', async () => {
    const { premierTour: _, ...others } = filled
    const draft = await draftOf(others)
    expect(nextOnElectionPath(draft, 'gue', at('structure/identite'))).toBe(
      '#/dossier/gue/elire/election/premier-tour',
    )
  })

  it('keeps the rank of a page among its subjects', async () => {
    const draft = await draftOf({})
    expect(electionPlaceOf(draft, at('structure/identite'))?.kicker).toMatch(
      /^Élire le CSE\s: sujet 1 sur \d+$/,
    )
    expect(electionPlaceOf(draft, at('nulle/part'))).toBeUndefined()
  })
})

describe('a page of questions on that path', () => {
  it('remembers the way, goes back to the council, and on to the next subject', async () => {
    const { store } = await openOnPath('structure/adresse')
    expect(store.getState().open?.dossier.lastPage).toBe('structure/adresse/elire')
    expect(screen.getByRole('link', { name: 'Retour au CSE' })).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/cse`,
    )
    expect(screen.queryByRole('article', { name: 'Accord d’entreprise' })).toBeNull()
    for (const box of screen.getAllByRole('textbox')) fireEvent.change(box, { target: { value: '17000' } })
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(window.location.hash).toMatch(new RegExp(`^#/dossier/${DOSSIER_ID}/elire/structure/\\w`))
    expect(await accessibilityProblems()).toEqual([])
  })

  it('leads to the calendar and the papers after the last one', async () => {
    const last = { ...filled, voteTenu: false, heurePremiereReunion: UNKNOWN, lieuPremiereReunion: UNKNOWN }
    await openOnPath('election/resultats', last)
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(window.location.hash).toBe(`#/dossier/${DOSSIER_ID}/cse`)
  })
})
