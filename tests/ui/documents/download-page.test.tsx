// @vitest-environment jsdom
import examples from 'virtual:paraphe/examples'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { DownloadPage } from '#ui/documents/download-page.tsx'
import { accessibilityProblems, DOSSIER_ID, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'
import { completeAnswers, standInForDownloads } from '../../support/ui-downloads.ts'

const { orders, saved, breakWriter } = standInForDownloads()

beforeEach(standInForBrowser)
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

async function openDownload(answers: Answers = {}): Promise<void> {
  const app = await openUiApp({ answers })
  app.draw((work) => <DownloadPage {...work} />)
}

const download = () => userEvent.click(screen.getByRole('button', { name: 'Télécharger en Word' }))
const chooseFinal = () => userEvent.click(screen.getByRole('radio', { name: 'Le texte définitif' }))

describe('a draft', () => {
  it('is written whatever is missing, and what comes next is said', async () => {
    await openDownload()
    await download()
    const said = await screen.findByRole('heading', { level: 1, name: 'Votre brouillon est téléchargé' })
    // The focus follows the heading once it is drawn.
    await waitFor(() => expect(said).toHaveFocus())
    expect(orders.map(({ options }) => [options.mode, options.author])).toEqual([
      ['draft', 'Les Jardins du Gué'],
    ])
    expect(saved).toEqual(['accord-d-entreprise-les-jardins-du-gue-brouillon.docx'])
    expect(screen.getByText(/TéléAccords/)).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/terminé|conforme/i)
  })

  it('bears the date typed, and asks for one that exists', async () => {
    await openDownload()
    const day = screen.getByRole('textbox', { name: 'Jour' })
    await userEvent.clear(day)
    await userEvent.type(day, '45')
    await download()
    expect(orders).toEqual([])
    expect(screen.getByRole('group', { name: 'Date du document' })).toHaveAccessibleDescription(
      /une date qui existe/,
    )
    await userEvent.clear(day)
    await userEvent.type(day, '3')
    await download()
    await screen.findByRole('heading', { level: 1, name: /téléchargé/ })
    expect(orders[0]?.options.date).toMatch(/^\d{4}-\d{2}-03$/)
  })
})

describe('a final text', () => {
  it('is refused while something is missing, each point leading to its question', async () => {
    await openDownload({ siret: '12' })
    await chooseFinal()
    await download()
    const points = screen.getByRole('region', { name: /points restent à régler avant le texte définitif/ })
    expect(points).toHaveFocus()
    expect(within(points).getByRole('link', { name: /^Numéro SIRET/ })).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/regler/structure/identite/siret`,
    )
    expect(orders).toEqual([])
  })

  it('leads from what the law refuses to the question that changes it', async () => {
    const { answers } = examples.find(({ id }) => id === 'en-cours-cinquante-deux') ?? {}
    await openDownload(answers)
    await chooseFinal()
    await download()
    const settle = `#/dossier/${DOSSIER_ID}/regler`
    expect(
      screen.getByRole('link', { name: /^Les titulaires signataires ne réunissent pas/ }),
    ).toHaveAttribute('href', `${settle}/regles-du-jeu/signataires/elusSignataires`)
    expect(screen.getByRole('link', { name: /^Par cette voie/ })).toHaveAttribute(
      'href',
      `${settle}/structure/dialogue/voieChoisie`,
    )
  })

  it('asks for what is missing, and never says that « je ne sais pas » would do', async () => {
    await openDownload()
    await chooseFinal()
    await download()
    const points = screen.getByRole('region', { name: /points restent à régler avant le texte définitif/ })
    expect(points).toHaveTextContent(/Numéro SIRET.: répondez\./)
    expect(points).not.toHaveTextContent(/Je ne sais pas encore/)
  })

  it('is written when nothing is missing, and said to be neither signed nor filed', async () => {
    await openDownload(await completeAnswers())
    await chooseFinal()
    await download()
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Prêt à signer, pas encore signé ni déposé' }),
    ).toBeInTheDocument()
    expect(orders.map(({ options }) => options.mode)).toEqual(['final'])
    expect(screen.getByText(/^(Faites signer|Remettez le texte)/)).toBeInTheDocument()
  })
})

describe('a file that cannot be written', () => {
  it('is said, and nothing is lost', async () => {
    breakWriter()
    await openDownload()
    await download()
    expect(
      await screen.findByText(/Le fichier n’a pas pu être écrit. Vos réponses sont gardées/),
    ).toHaveAttribute('role', 'alert')
  })
})

it('the page breaks no accessibility rule, refused or not', async () => {
  await openDownload()
  expect(await accessibilityProblems()).toEqual([])
  await chooseFinal()
  await download()
  expect(await accessibilityProblems()).toEqual([])
})
