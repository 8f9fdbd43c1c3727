// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { AnswersPage } from '#ui/wizard/answers-page.tsx'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import { accessibilityProblems, openUiApp, standInForBrowser, type UiApp } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

async function openPage(page: string, answers: Answers = {}): Promise<UiApp> {
  const [part = '', step = ''] = page.split('/')
  const app = await openUiApp({ answers })
  app.draw((work) => <QuestionPage {...work} part={part} step={step} field={undefined} returnsTo="next" />)
  return app
}

const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

describe('under a field', () => {
  it('says that the answer is that of the law, then better, as one types', async () => {
    const { store } = await openPage('conges-absences/conges-familiaux')
    expect(screen.getByText(/^Comme la loi.: 4.jours ouvrables/)).toHaveTextContent(/\(art\..L\..3142.4/)
    type(/un mariage ou un PACS/, '5')
    const note = screen.getByText(/^Mieux que la loi.: 5.jours ouvrables au lieu de 4/)
    expect(note).toHaveTextContent(/Plus que le modèle, qui propose 4.jours ouvrables\.$/)
    await userEvent.click(within(note).getByRole('button', { name: /3142.4/ }))
    expect(store.getState().article).toMatchObject({ article: 'L3142-4' })
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says less plainly, with the article that permits it', async () => {
    await openPage('temps-de-travail/limites')
    type(/heures par jour au plus/, '12')
    expect(screen.getByText(/^Moins favorable que la règle sans accord/)).toHaveTextContent(
      /12.heures au lieu de 10 \(art\..L\..3121.18.*\), ce que l’article.L\..3121.19.* permet\./,
    )
  })

  it('says nothing of an answer that the law refuses, nor of one that does not compare', async () => {
    await openPage('temps-de-travail/durees')
    expect(screen.getByText(/^Comme la loi.: 20.minutes/)).toBeVisible()
    type(/minutes dure la pause/, '10')
    expect(screen.queryByText(/^Comme la loi.: /)).not.toBeInTheDocument()
    expect(screen.queryByText(/^Moins favorable|^Mieux que la loi/)).not.toBeInTheDocument()
  })

  it('follows a choice', async () => {
    await openPage('temps-de-travail/durees')
    expect(screen.getByText(/^Comme la loi, qui n’impose rien/)).toBeVisible()
    const group = screen.getByRole('group', { name: /Cette pause est-elle payée/ })
    await userEvent.click(within(group).getByRole('radio', { name: 'Oui' }))
    expect(screen.getByText(/^Mieux que la loi, qui n’impose rien/)).toHaveTextContent(
      /Le modèle propose «.Non.»/,
    )
  })
})

describe('among the answers', () => {
  it('is a line of words, without anything to press', async () => {
    const app = await openUiApp({ answers: { joursMariage: '6', joursFractionnement: 'supprimes' } })
    app.draw((work) => <AnswersPage {...work} part="conges-absences" />)
    const line = screen.getByText(
      /^Mieux que la loi.: 6.jours ouvrables au lieu de 4 \(art\..L\..3142.4\)\.$/,
    )
    expect(within(line).queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByText(/^Moins favorable/)).toHaveTextContent(
      /\(art\..L\..3141.23\), ce que l’article.L\..3141.21 permet\.$/,
    )
  })

  it('stands in the lines that the model proposes', async () => {
    await openPage('temps-de-travail/repos-compensateur', { plusDeVingtSalaries: false })
    expect(screen.getByText(/^Comme la loi.: 2.mois \(art\..D\..3121.18\)/).closest('dd')).toHaveTextContent(
      /Proposition du modèle/,
    )
  })
})
