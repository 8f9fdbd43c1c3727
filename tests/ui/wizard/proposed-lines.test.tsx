// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import {
  accessibilityProblems,
  DOSSIER_ID,
  openUiApp,
  standInForBrowser,
  type UiApp,
} from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

async function openPage(page: string, answers: Answers = {}, field?: string): Promise<UiApp> {
  const [part = '', step = ''] = page.split('/')
  const app = await openUiApp({ answers })
  app.draw((work) => <QuestionPage {...work} part={part} step={step} field={field} returnsTo="next" />)
  return app
}

/** A page of one question of the person's own, whether twenty are passed, and two the model answers. */
const PAGE = 'temps-de-travail/repos-compensateur'
const SMALL = { plusDeVingtSalaries: false }

const DELAY = /mois ce repos est-il pris/
const change = () => screen.getByRole('button', { name: /^Modifier.+délai/ })
const delay = () => screen.queryByRole('textbox', { name: DELAY })
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continuer' }))

describe('beside questions of one’s own, what the model answers', () => {
  it('is a line, with its value, said to be a proposal', async () => {
    await openPage(PAGE, SMALL)
    expect(screen.getByRole('group', { name: /Employez-vous plus de/ })).toBeInTheDocument()
    expect(delay()).not.toBeInTheDocument()
    const line = change().closest('div')
    expect(line).toHaveTextContent(/Proposition du modèle/)
    expect(line).toHaveTextContent(/\d+.mois/)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('opens as a field that takes the focus', async () => {
    await openPage(PAGE, SMALL)
    await userEvent.click(change())
    expect(delay()).toHaveFocus()
    expect(screen.queryByRole('button', { name: /^Modifier.+délai/ })).not.toBeInTheDocument()
  })

  it('stays open while one types, right or wrong', async () => {
    const { answers } = await openPage(PAGE, SMALL)
    await userEvent.click(change())
    for (const typed of ['x', '1']) {
      fireEvent.change(delay() ?? document.body, { target: { value: typed } })
      expect(delay()).toHaveValue(typed)
      expect(answers()['delaiPriseRepos']).toBe(typed)
    }
  })

  it('is open at once for who came to change it', async () => {
    await openPage(PAGE, SMALL, 'delaiPriseRepos')
    expect(delay()).toHaveFocus()
  })

  it('is open at once when what was answered is wrong', async () => {
    await openPage(PAGE, { ...SMALL, delaiPriseRepos: 'bientôt' })
    expect(delay()).toHaveValue('bientôt')
  })

  it('does not close once it is mended', async () => {
    await openPage(PAGE, { ...SMALL, delaiPriseRepos: 'bientôt' })
    fireEvent.change(delay() ?? document.body, { target: { value: '1' } })
    expect(delay()).toHaveValue('1')
  })

  it('becomes the person’s answer on « Continuer », as a field would', async () => {
    const { answers } = await openPage(PAGE, SMALL)
    await goOn()
    expect(Object.keys(answers())).toEqual(expect.arrayContaining(['plusDeVingtSalaries', 'delaiPriseRepos']))
  })
})

describe('a subject the model answers whole', () => {
  it('is made of fields: one came to change something', async () => {
    await openPage('temps-de-travail/durees')
    expect(screen.getByRole('textbox', { name: /minutes dure la pause/ })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Modifier/ })).not.toBeInTheDocument()
  })

  it('stays so when an answer asks for a reason of one’s own', async () => {
    await openPage('temps-de-travail/limites')
    const before = screen.getAllByRole('textbox').length
    fireEvent.change(screen.getByRole('textbox', { name: /heures de repos par semaine/ }), {
      target: { value: '33' },
    })
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(before)
  })

  it('is not one « Continuer » stops at', async () => {
    await openPage('temps-de-travail/durees')
    await goOn()
    expect(window.location.hash).toBe(`#/dossier/${DOSSIER_ID}/questions/${PAGE}`)
  })

  it('bears no rank among the subjects to answer', async () => {
    await openPage('temps-de-travail/durees')
    const title = within(screen.getByRole('main')).getByRole('heading', { level: 1 })
    expect(title.closest('header, div')).not.toHaveTextContent(/sujet \d/)
  })
})
