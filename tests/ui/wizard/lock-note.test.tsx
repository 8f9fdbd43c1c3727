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

const box = (name: RegExp) => screen.getByRole('textbox', { name })
const type = (name: RegExp, value: string) => fireEvent.change(box(name), { target: { value } })

describe('a bound that refuses', () => {
  it.each([
    [
      'accueil-parcours/contrats',
      { populations: ['cddi'] },
      /semaine prévoit en principe un CDDI/,
      '42',
      /au plus 35.heures.*L\..5132.15.1/s,
    ],
    [
      'temps-de-travail/heures-supplementaires',
      {},
      /huit premières heures de la semaine/,
      '9',
      /au moins 10.%.*L\..3121.33/s,
    ],
    [
      'temps-de-travail/temps-partiel',
      { aDesTempsPartiels: true },
      /au moins un contrat à temps partiel/,
      '20',
      /au moins 24.heures.*seule une convention de branche étendue.*L\..3123.27/s,
    ],
    [
      'participation/moyens-du-cse',
      { aDesElusCse: true },
      /mandat des élus du CSE/,
      '5',
      /de 2 à 4.ans.*plus proche.: 4.ans.*L\..2314.34/s,
    ],
  ] as const)('%s', async (page, answers, label, typed, words) => {
    const { answers: kept } = await openPage(page, answers)
    expect(screen.queryByText('Bloqué par la loi')).not.toBeInTheDocument()
    type(label, typed)
    expect(screen.getByText('Bloqué par la loi')).toBeVisible()
    expect(box(label)).toHaveAccessibleDescription(words)
    // What was typed is kept as typed.
    expect(Object.values(kept())).toContain(typed)
    expect(await accessibilityProblems()).toEqual([])
  })

  it('stops « Continuer », and is then said once', async () => {
    await openPage('participation/moyens-du-cse', { aDesElusCse: true })
    type(/mandat des élus du CSE/, '5')
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    const summary = screen.getByRole('region', { name: 'Il y a un problème' })
    expect(within(summary).getByRole('link', { name: /Durée du mandat.*de 2 à 4.ans/ })).toBeVisible()
    expect(screen.queryByText('Bloqué par la loi')).not.toBeInTheDocument()
    type(/mandat des élus du CSE/, '4')
    expect(screen.queryByRole('region', { name: 'Il y a un problème' })).not.toBeInTheDocument()
  })

  it('is lifted by the exception the law gives: a shorter length set by a branch (L. 3123-19)', async () => {
    await openPage('temps-de-travail/temps-partiel', {
      aDesTempsPartiels: true,
      aUneConventionCollective: true,
      brancheDureeTempsPartiel: true,
    })
    type(/au moins un contrat à temps partiel/, '16')
    expect(screen.queryByText('Bloqué par la loi')).not.toBeInTheDocument()
  })

  it('holds the kinds of structure it is about, and no other (L. 5132-5, L. 5132-15-1)', async () => {
    await openPage('accueil-parcours/contrats', { populations: ['cddi'], typesSiae: ['aci'] })
    type(/semaine prévoit en principe un CDDI/, '18')
    expect(screen.getAllByText('Bloqué par la loi')).toHaveLength(1)
    expect(box(/semaine prévoit en principe un CDDI/)).toHaveAccessibleDescription(/atelier et chantier/)
  })
})

describe('a gap to justify', () => {
  const WEEK = /repos par semaine/
  const REASON = /Pourquoi ce repos de la semaine/

  it('is said, asks its reason under it, and keeps it even when the gap goes', async () => {
    const { answers } = await openPage('temps-de-travail/limites')
    expect(screen.queryByRole('textbox', { name: REASON })).not.toBeInTheDocument()
    type(WEEK, '33')
    expect(screen.getByText('Possible, avec un motif')).toBeVisible()
    type(REASON, 'Les récoltes')
    type(WEEK, '35')
    expect(screen.queryByRole('textbox', { name: REASON })).not.toBeInTheDocument()
    expect(answers()['reposHebdomadaireRetenuMotif']).toBe('Les récoltes')
  })

  it('stops « Continuer » only while its reason is empty', async () => {
    const { answers } = await openPage('temps-de-travail/limites')
    type(WEEK, '33')
    const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    await goOn()
    expect(screen.getByRole('link', { name: /Motif du repos plus court/ })).toBeVisible()
    type(REASON, 'Les récoltes')
    await goOn()
    expect(screen.queryByRole('region', { name: 'Il y a un problème' })).not.toBeInTheDocument()
    expect(answers()['reposHebdomadaireRetenu']).toBe('33')
  })

  it('shows its reason among the answers', async () => {
    const app = await openUiApp({
      answers: { reposHebdomadaireRetenu: '33', reposHebdomadaireRetenuMotif: 'Les récoltes' },
    })
    app.draw((work) => <AnswersPage {...work} part="temps-de-travail" field={undefined} />)
    expect(screen.getAllByText('Les récoltes').length).toBeGreaterThan(0)
    expect(screen.getByText(/Un écart se justifie/)).toBeVisible()
  })
})

describe('a value the law leaves free', () => {
  it('is said when it differs, and refuses nothing', async () => {
    await openPage('temps-de-travail/heures-supplementaires')
    type(/par an et par personne/, '300')
    expect(screen.getByText('Libre')).toBeVisible()
    expect(box(/par an et par personne/)).toHaveAccessibleDescription(/220.heures par an.*Votre accord peut/s)
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(screen.queryByRole('region', { name: 'Il y a un problème' })).not.toBeInTheDocument()
  })
})
