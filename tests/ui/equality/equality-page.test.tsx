// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { EqualityPage } from '#ui/equality/equality-page.tsx'
import { accessibilityProblems, openUiApp, standInForBrowser, type UiApp } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

const AI: Answers = { typesSiae: ['ai'], populations: ['cdi', 'cddUsage'] }
const CDI = 'contrats à durée indéterminée'

async function openPage(answers: Answers = AI, isTaken = false): Promise<UiApp> {
  const app = await openUiApp({ answers, isTaken })
  app.draw((work) => <EqualityPage {...work} />)
  return app
}

const rowOf = (title: RegExp) => screen.getByRole('row', { name: title })
const press = (title: RegExp, people: string) =>
  userEvent.click(within(rowOf(title)).getByRole('button', { name: new RegExp(`pour ${people},`) }))
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }))

async function exclude(reason: string, day: string): Promise<void> {
  await press(/Congés payés/, CDI)
  await userEvent.click(screen.getByRole('radio', { name: /Non/ }))
  fireEvent.change(screen.getByRole('textbox', { name: /quelle raison/ }), { target: { value: reason } })
  for (const [rank, part] of ['Jour', 'Mois', 'Année'].entries())
    fireEvent.change(screen.getByRole('textbox', { name: part }), {
      target: { value: day.split('/')[rank] ?? '' },
    })
  await save()
}

describe('the equality matrix', () => {
  it('has an article a line and a contract a column, and breaks no rule of accessibility', async () => {
    await openPage()
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Article',
      'CDI',
      expect.stringContaining('association intermédiaire'),
    ])
    expect(within(rowOf(/Parcours et accompagnement/)).getByText('Autre objet')).toBeInTheDocument()
    expect(await accessibilityProblems()).toEqual([])
  })

  it('asks which contracts are employed when nothing says it', async () => {
    await openPage({})
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Répondre à cette question/ })).toHaveAttribute(
      'href',
      expect.stringContaining('populations'),
    )
  })

  it('writes a difference in the register, with its reason, and shows it', async () => {
    const { answers } = await openPage()
    await exclude('Le congé suit le contrat de travail', '3/3/2028')
    expect(answers()['differencesDeTraitement']).toEqual([
      {
        avantageConcerne: 'Congés payés',
        personnesNonConcernees: CDI,
        raisonObjective: 'Le congé suit le contrat de travail',
        dateDeRevue: '3/3/2028',
      },
    ])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(rowOf(/Congés payés/)).toHaveTextContent(/Écarté.: Le congé suit/)
  })

  it('refuses one without a reason or a day, says what to do, and takes one there', async () => {
    const { answers } = await openPage()
    await exclude('', '')
    expect(screen.getByRole('textbox', { name: /quelle raison/ })).toHaveFocus()
    expect(screen.getByText(/Écrivez la raison/)).toBeInTheDocument()
    expect(screen.getByText(/Indiquez le jour où la relire/)).toBeInTheDocument()
    expect(answers()['differencesDeTraitement']).toBeUndefined()
  })

  it('takes a difference back, and leaves the other lines of the register as they are', async () => {
    const mine = {
      avantageConcerne: 'Une prime',
      personnesNonConcernees: 'les cadres',
      raisonObjective: 'r',
      dateDeRevue: '1/1/2028',
    }
    const its = { ...mine, avantageConcerne: 'Congés payés', personnesNonConcernees: CDI }
    const { answers } = await openPage({ ...AI, differencesDeTraitement: [mine, {}, its] })
    expect(screen.getByText(/avec d’autres mots/)).toBeInTheDocument()
    await press(/Congés payés/, CDI)
    expect(screen.getByRole('textbox', { name: /quelle raison/ })).toHaveValue('r')
    await userEvent.click(screen.getByRole('radio', { name: 'Oui' }))
    await save()
    expect(answers()['differencesDeTraitement']).toEqual([mine])
  })

  it('changes nothing while another tab works', async () => {
    await openPage(AI, true)
    expect(within(screen.getByRole('table')).queryByRole('button')).not.toBeInTheDocument()
  })
})
