// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import { DocumentPage } from '#ui/documents/document-page.tsx'
import { accessibilityProblems, DOSSIER_ID, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'

beforeEach(async () => {
  standInForBrowser()
  const app = await openUiApp({ answers: { nomEmployeur: 'Les Jardins du Gué', dureePause: '45' } })
  app.draw((work) => <DocumentPage {...work} />)
})
afterEach(cleanup)

const sheet = () => screen.getByRole('article', { name: 'Accord d’entreprise' })
const article = (name: RegExp) => {
  const found = within(sheet()).getByRole('heading', { name }).parentElement
  if (!found) throw new Error('no article')
  return found
}
const PAUSES = /Durée du travail, pauses/

describe('the whole document', () => {
  it('says what will be signed, its words leading to their questions', () => {
    expect(within(article(PAUSES)).getByRole('link', { name: '45' })).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/questions/temps-de-travail/durees/dureePause`,
    )
    expect(article(PAUSES).querySelector('[data-number="1"]')).not.toBeNull()
  })

  it('is read in clear, unnumbered, and said not to be what is signed', async () => {
    const legal = article(PAUSES).textContent
    await userEvent.click(screen.getByRole('radio', { name: 'En clair' }))
    expect(await screen.findByText(/Seul le texte juridique sera signé/)).toBeInTheDocument()
    expect(article(PAUSES).textContent).not.toBe(legal)
    expect(sheet().querySelector('[data-number]')).toBeNull()
  })

  it('is read easily, as a draft that people concerned have yet to read', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Facile à lire' }))
    const mark = await screen.findByText('Brouillon FALC, à relire par des personnes concernées')
    // Until they have, the text may not bear the European logo; what is printed bears the mark too.
    expect(mark.closest('.no-print')).toBeNull()
    expect(screen.queryByRole('img', { name: /facile|logo/i })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Juridique' }))
    expect(mark).not.toBeInTheDocument()
  })

  it('gives for each article its advice and the law it stands on', () => {
    const aside = within(article(PAUSES)).getByText('Conseil et textes').closest('details')
    expect(aside?.textContent).toMatch(/L\.\s3121‑27/)
  })

  it('is reached article by article, the address unchanged', async () => {
    const index = screen.getAllByRole('navigation', { name: 'Les articles' })[0] ?? document.body
    await userEvent.click(within(index).getByRole('link', { name: PAUSES }))
    expect(within(sheet()).getByRole('heading', { name: PAUSES })).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  it('shows in its index the article being read', async () => {
    window.dispatchEvent(new Event('scroll'))
    // Nothing is laid out here: every article passes for read, the last one wins; the index is there twice.
    await waitFor(() => {
      // By its mark alone: roles of a thousand links take longer than the wait.
      expect(document.querySelector('[aria-current="location"]')).toHaveTextContent('Signatures')
    })
  })

  it('is walked blank by blank', async () => {
    await userEvent.click(screen.getByRole('button', { name: /blancs restants/ }))
    expect(sheet().querySelector('[data-blank]')).toHaveFocus()
  })

  it('is walked in the words to sign, from any other reading', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Facile à lire' }))
    await screen.findByText('Seul le texte juridique sera signé.', { exact: false })
    await userEvent.click(screen.getByRole('button', { name: /blancs restants/ }))
    expect(screen.getByRole('radio', { name: 'Juridique' })).toBeChecked()
    expect(sheet().querySelector('[data-blank]')).toHaveFocus()
  })

  it('breaks no accessibility rule', async () => {
    expect(await accessibilityProblems([])).toEqual([])
  }, 30_000)
})
