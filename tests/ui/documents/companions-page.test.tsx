// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { CompanionsPage } from '#ui/documents/companions-page.tsx'
import { DownloadPage } from '#ui/documents/download-page.tsx'
import { accessibilityProblems, DOSSIER_ID, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'
import { completeAnswers, standInForDownloads } from '../../support/ui-downloads.ts'

const { orders, saved } = standInForDownloads()

beforeEach(standInForBrowser)
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

async function openCompanions(answers: Answers) {
  const app = await openUiApp({ answers })
  const amend = vi.spyOn(app.actions, 'amend').mockResolvedValue('avenant')
  app.draw((work) => <CompanionsPage {...work} />)
  await screen.findByRole('heading', { level: 1 })
  return amend
}

/** A dossier that amends a signed text: its answers, once one was changed, and that text. */
async function amending() {
  const answers = await completeAnswers()
  const { store } = await openUiApp()
  const signed = store.getState().loaded?.draftOf(answers).assembly.document
  if (!signed) throw new Error('no model')
  const changed = {
    ...answers,
    prepareUnAvenant: true,
    dateAccordRevise: '2/3/2026',
    lieuSignature: 'Ailleurs',
    dureePause: '45',
  }
  return openUiApp({ answers: changed, revises: signed })
}

const BOOKLET = 'Nos droits au travail – brouillon en facile à lire'
const AMENDMENT = 'Avenant à l’accord d’entreprise'
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const documentCalled = (title: string): HTMLElement => {
  const item = screen.getByRole('heading', { level: 2, name: title }).closest('li')
  if (!item) throw new Error(`no document ${title}`)
  return item
}
const download = (title: string) =>
  userEvent.click(within(documentCalled(title)).getByRole('button', { name: 'Télécharger en Word' }))
const proposal = () => screen.getByRole('button', { name: 'Préparer un avenant' })

describe('what goes with an agreement', () => {
  it('is each written in Word, a draft while it has blanks, and its own line says so', async () => {
    await openCompanions({})
    await download(BOOKLET)
    expect(await within(documentCalled(BOOKLET)).findByText('Téléchargé.')).toBeVisible()
    expect(orders.map(({ document, options }) => [document.model, options.mode])).toEqual([
      ['livret-falc', 'draft'],
    ])
    expect(saved).toEqual([expect.stringMatching(/^nos-droits-au-travail.*\.docx$/)])
    expect(await accessibilityProblems()).toEqual([])
  })

  it('has no amendment before a text is signed, and a complete text can be amended', async () => {
    const amend = await openCompanions(await completeAnswers())
    expect(titles()).not.toContain(AMENDMENT)
    await userEvent.click(proposal())
    expect(amend).toHaveBeenCalledWith(DOSSIER_ID, expect.objectContaining({ type: 'document' }))
    expect(window.location.hash).toContain('avenant')
  })

  it('leaves a text with blanks unamended, and says why', async () => {
    const amend = await openCompanions({})
    expect(proposal()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(proposal())
    expect(amend).not.toHaveBeenCalled()
  })
})

describe('the dossier of an amendment', () => {
  it('gives the amendment, and prepares no other from it', async () => {
    const app = await amending()
    app.draw((work) => <CompanionsPage {...work} />)
    await screen.findByRole('heading', { level: 1 })
    await download(AMENDMENT)
    expect(await within(documentCalled(AMENDMENT)).findByText('Téléchargé.')).toBeVisible()
    expect(orders[0]?.document.model).toBe('avenant-revision')
    expect(screen.queryByRole('button', { name: 'Préparer un avenant' })).toBeNull()
  })

  it('gives the agreement once amended under its name, with the signatures of the signed text', async () => {
    const app = await amending()
    app.draw((work) => <DownloadPage {...work} />)
    expect(await screen.findByRole('link', { name: 'télécharger l’avenant' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Télécharger en Word' }))
    await screen.findByRole('heading', { level: 1, name: 'Votre brouillon est téléchargé' })
    expect(saved[0]).toMatch(/^accord-d-entreprise-texte-consolide/)
    const words = JSON.stringify(orders[0]?.document)
    expect(words).not.toContain('Ailleurs')
    expect(screen.getByText(/Déposez l’avenant/)).toBeVisible()
  })
})
