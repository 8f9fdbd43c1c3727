import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import { HeadcountPage } from '#ui/headcount/headcount-page.tsx'
import { accessibilityProblems, openUiApp, standInForBrowser, type UiApp } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

/** The page of a special case, its fields filled and sent. */
async function count(offer: RegExp, figures: Readonly<Record<string, string>>): Promise<UiApp> {
  const app = await openUiApp()
  app.draw((work) => <HeadcountPage {...work} />)
  await userEvent.click(screen.getByRole('button', { name: offer }))
  for (const [label, figure] of Object.entries(figures))
    await userEvent.type(screen.getByRole('textbox', { name: label }), figure)
  await userEvent.click(screen.getByRole('button', { name: 'Voir l’effectif' }))
  return app
}

const PERMANENTS = 'Effectif des permanents'

describe('an association intermédiaire (art. L. 1111-2)', () => {
  const HOURS = 'Heures de mission des douze derniers mois'

  it('reads its hours of mission as a range, and keeps the prudent figure when asked', async () => {
    const app = await count(/^AI/, { [PERMANENTS]: '6', [HOURS]: '1 820' })
    expect(screen.getByText(/L’effectif est de 7 à 7,13 salariés\./)).toBeVisible()
    expect(screen.queryByText('La loi ne tranche pas')).toBeNull()
    expect(app.answers()).toEqual({})
    await userEvent.click(screen.getByRole('button', { name: 'Retenir 7,13 pour le CSE' }))
    expect(app.answers()).toEqual({ effectifCse: '7,13' })
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says that a threshold passes between both readings', async () => {
    await count(/^AI/, { [PERMANENTS]: '6', [HOURS]: '8500' })
    expect(screen.getByText(/de 10,67 à 11,28 salariés.*un seuil passe entre les deux/)).toBeVisible()
    expect(screen.getByText('La loi ne tranche pas')).toBeVisible()
  })
})

describe('an ETTI (art. L. 1251-54)', () => {
  it('counts each temporary worker bound three months or more, in both readings', async () => {
    await count(/^ETTI/, { [PERMANENTS]: '6', 'Mois de mission de chaque temporaire': '12, 6, 3, 2' })
    expect(screen.getByText(/de 7,75 à 9 salariés/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Retenir 9 pour le CSE' })).toBeVisible()
  })
})

describe('a groupement d’employeurs (art. L. 1253-8-1)', () => {
  it('adds those it lends, for the committee and for negotiation', async () => {
    await count(/^GEIQ/, {
      [PERMANENTS]: '4,5',
      'Effectif des salariés mis à disposition des adhérents': '20',
    })
    expect(screen.getByText(/est de 24,5 salariés, pour le CSE et pour la négociation/)).toBeVisible()
  })
})

describe('figures that cannot be read', () => {
  it.each([
    [{}, 2],
    [{ [PERMANENTS]: 'six' }, 2],
    [{ [PERMANENTS]: '-1' }, 2],
    [{ [PERMANENTS]: '6' }, 1],
  ] as const)('%j: %i fields to mend, and no result', async (figures, count_) => {
    await count(/^GEIQ/, figures)
    expect(screen.getByRole('heading', { name: 'Il y a un problème' })).toBeVisible()
    expect(screen.getAllByRole('textbox', { description: /Indiquez un nombre en chiffres/ })).toHaveLength(
      count_,
    )
    expect(screen.queryByRole('status')).toBeNull()
  })
})
