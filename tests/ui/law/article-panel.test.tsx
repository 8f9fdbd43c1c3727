import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ArticlePanel } from '#ui/law/article-panel.tsx'
import { ArticleRef } from '#ui/law/article-ref.tsx'
import { accessibilityProblems, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'

import '@testing-library/jest-dom/vitest'

beforeEach(standInForBrowser)
afterEach(cleanup)

async function open(props: Parameters<typeof ArticleRef>[0]): Promise<HTMLElement> {
  const app = await openUiApp()
  app.draw(() => (
    <>
      <ArticleRef {...props} />
      <ArticlePanel />
    </>
  ))
  await userEvent.click(screen.getByRole('button', { name: /lire l’article/ }))
  const panel = await screen.findByRole('dialog')
  await within(panel).findByText(/^Version en vigueur/)
  return panel
}

describe('the text of an article', () => {
  it('opens with its code, its version, its source, the words looked for marked', async () => {
    const panel = await open({ article: 'L3121-27', extract: 'fixée à trente-cinq heures par semaine' })
    expect(within(panel).getByRole('heading', { name: /^Article L\..3121.27$/ })).toBeVisible()
    expect(panel).toHaveTextContent(/code du travail/i)
    expect(panel).toHaveTextContent(/Version en vigueur depuis le 10.août.2016/)
    expect(panel).toHaveTextContent(/base LEGI, LEGIARTI\d+.*Licence Ouverte/)
    expect(panel.querySelector('mark')).toHaveTextContent('fixée à trente-cinq heures par semaine')
    expect(await accessibilityProblems()).toEqual([])
  })

  it('shows a table as one, the row that applies said', async () => {
    const panel = await open({ article: 'R2314-1', row: '25 à 49' })
    const row = within(panel).getByRole('row', { name: /^25 à 49.*votre ligne/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2', '10', '20'])
    expect(within(panel).getAllByRole('row').length).toBeGreaterThan(50)
  })

  it('names another code than the code du travail', async () => {
    const panel = await open({ article: 'CSS-L130-1' })
    expect(panel).toHaveTextContent(/code de la sécurité sociale/i)
    expect(within(panel).getByRole('heading', { name: /^Article L\..130.1$/ })).toBeVisible()
  })

  it.each(['{Escape}', 'Fermer'])('closes with %s, and gives focus back to its reference', async (way) => {
    await open({ article: 'L2314-1' })
    const close = screen.getByRole('button', { name: 'Fermer' })
    if (way === 'Fermer') await userEvent.click(close)
    else {
      // A test page has no top layer, which would have put focus inside.
      act(() => close.focus())
      await userEvent.keyboard(way)
    }
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /lire l’article/ })).toHaveFocus()
  })

  it('does not follow to another page', async () => {
    await open({ article: 'L2314-1' })
    act(() => {
      window.location.hash = '/aide'
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  })

  it('says what to do when it is not kept', async () => {
    const app = await openUiApp()
    app.draw(() => <ArticlePanel />)
    act(() => app.actions.readArticle({ article: 'L9999-9' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/n’a pas pu être lu.*Rechargez/)
  })
})
