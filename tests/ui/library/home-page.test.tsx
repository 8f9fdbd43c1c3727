// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { aDossier } from '../../dossier/a-dossier.ts'
import { axeProblems, badTypography, files, openApp, recordsOf } from '../../support/library-app.tsx'
import '@testing-library/jest-dom/vitest'

vi.mock('browser-fs-access', async () => (await import('../../support/library-app.tsx')).fakePickers)

beforeEach(() => {
  files.saved.length = 0
  files.chosen = undefined
})
afterEach(cleanup)

const gue = aDossier({ answers: {}, finishedParts: ['structure', 'temps-de-travail'] })
const val = aDossier({
  id: 'val',
  name: 'Coup de main du Val',
  example: 'ai-neuf',
  answers: {},
  changedAt: '2026-11-18T10:00:00.000Z',
})

const row = (name: string): HTMLElement => {
  const item = screen.getByRole('link', { name }).closest('li')
  if (!item) throw new Error(`« ${name} » is not in a list`)
  return item
}
const press = (name: string | RegExp, where: HTMLElement = document.body) =>
  userEvent.click(within(where).getByRole('button', { name }))
const chooseAction = async (dossier: string, action: string) => {
  await press(`Actions sur ${dossier}`)
  await press(action, row(dossier))
}

describe('the list of dossiers', () => {
  it('welcomes a newcomer with a first step and no list', async () => {
    await openApp('#/')
    expect(screen.getByText('Votre premier accord commence ici.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Créer un dossier' })).toBeVisible()
    expect(screen.queryByText(/Télécharger une sauvegarde/)).toBeNull()
    expect(document.title).toBe('Vos dossiers — Paraphe')
  })

  it('shows each dossier with its document, what is finished and its date, last changed first', async () => {
    await openApp('#/', await recordsOf(val, gue))
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(names).toEqual(['Les Jardins du Gué ', 'Coup de main du Val exemple fictif'])
    expect(screen.getByRole('link', { name: 'Les Jardins du Gué' })).toHaveAttribute('href', '#/dossier/gue')
    expect(row('Les Jardins du Gué')).toHaveTextContent('Deux parties terminées')
    expect(row('Coup de main du Val')).toHaveTextContent('Modifié le 18 novembre 2026')
    expect(row('Coup de main du Val')).toHaveTextContent('Accord d’entreprise')
  })

  it('breaks no accessibility rule and no rule of French typography', async () => {
    const records = await recordsOf(val, gue)
    await records.set('dossier/perdu', { name: 'Perdu', changedAt: '', text: '{' })
    await openApp('#/', records)
    expect(await axeProblems()).toEqual([])
    expect(badTypography()).toEqual([])
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })
})

describe('a new dossier', () => {
  it('asks for a name, says when it is missing, and opens the dossier', async () => {
    await openApp('#/')
    await press('Un nouveau dossier')
    await press('Créer le dossier')
    const field = screen.getByRole('textbox', { name: 'Nom du dossier' })
    expect(field).toBeInvalid()
    expect(field).toHaveFocus()
    expect(field).toHaveAccessibleDescription(/Indiquez un nom/)
    await userEvent.type(field, '  Le Relais {Enter}')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Le Relais' }, { timeout: 5000 }),
    ).toBeVisible()
    expect(window.location.hash).toMatch(/^#\/dossier\/\w+$/)
  })

  it('refuses a name longer than a line, and keeps it as typed', async () => {
    await openApp('#/')
    await press('Un nouveau dossier')
    await userEvent.click(screen.getByRole('textbox', { name: 'Nom du dossier' }))
    await userEvent.paste('a'.repeat(121))
    await press('Créer le dossier')
    expect(screen.getByText(/Raccourcissez ce nom/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Nom du dossier' })).toHaveValue('a'.repeat(121))
  })

  it('makes nothing when it is given up', async () => {
    const { store } = await openApp('#/')
    await press('Un nouveau dossier')
    await press('Annuler')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState().shelf).toEqual([])
  })
})

describe('a dossier begun for the election of the council', () => {
  it('is offered beside the agreement, to a newcomer and to whoever has dossiers', async () => {
    await openApp('#/')
    const begin = within(screen.getByRole('region', { name: 'Commencer' }))
    expect(begin.getByRole('button', { name: 'Mettre en place le CSE' })).toBeVisible()
    expect(screen.getAllByRole('button', { name: 'Mettre en place le CSE' })).toHaveLength(2)
    expect(await axeProblems()).toEqual([])
    cleanup()
    await openApp('#/', await recordsOf(gue))
    expect(screen.getAllByRole('button', { name: 'Mettre en place le CSE' })).toHaveLength(1)
  })

  it('opens by the keyboard on the first question of the election, its calendar beside it', async () => {
    const { store } = await openApp('#/')
    screen.getAllByRole('button', { name: 'Mettre en place le CSE' })[1]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Mettre en place le CSE' })).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'Nom du dossier' }), 'Le Relais{Enter}')
    const name = { name: /nom de la structure/ }
    expect(await screen.findByRole('textbox', name, { timeout: 20_000 })).toBeVisible()
    expect(screen.getByText(/^Élire le CSE\s: sujet 1 sur \d+$/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Votre calendrier' })).toBeVisible()
    expect(window.location.hash).toMatch(/^#\/dossier\/\w+\/elire\/structure\/identite$/)
    expect(badTypography()).toEqual([])
    // The same dossier as any other: what one came for is read in its last page.
    const dossier = () => store.getState().open?.dossier
    await waitFor(() => expect(dossier()?.lastPage).toBe('structure/identite/elire'))
    expect(dossier()?.answers).toEqual({})
    expect(Object.keys(dossier()?.models ?? {})).toEqual(['accord-entreprise'])
  })
})

describe('what can be done with a dossier', () => {
  it('is renamed in a dialog that holds its present name', async () => {
    await openApp('#/', await recordsOf(gue))
    await chooseAction('Les Jardins du Gué', 'Renommer')
    const field = screen.getByRole('textbox', { name: 'Nom du dossier' })
    expect(field).toHaveValue('Les Jardins du Gué')
    await userEvent.clear(field)
    await userEvent.type(field, 'Le Gué{Enter}')
    expect(await screen.findByRole('link', { name: 'Le Gué' })).toBeVisible()
  })

  it('is duplicated beside the first one', async () => {
    await openApp('#/', await recordsOf(gue))
    await chooseAction('Les Jardins du Gué', 'Dupliquer')
    expect(await screen.findByRole('link', { name: 'Les Jardins du Gué (copie)' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Les Jardins du Gué' })).toBeVisible()
  })

  it('is saved as a file', async () => {
    await openApp('#/', await recordsOf(gue))
    await chooseAction('Les Jardins du Gué', 'Télécharger une sauvegarde')
    await waitFor(() =>
      expect(files.saved.map(({ name }) => name)).toEqual(['les-jardins-du-gue.paraphe.json']),
    )
    expect(JSON.parse(files.saved[0]?.text ?? '')).toMatchObject({ nom: 'Les Jardins du Gué' })
  })

  it('can be kept in a file before it is removed, and is still there until then', async () => {
    await openApp('#/', await recordsOf(gue))
    await chooseAction('Les Jardins du Gué', 'Supprimer')
    const dialog = screen.getByRole('dialog', { name: /^Supprimer «\sLes Jardins du Gué\s»/ })
    await press('Garder une sauvegarde', dialog)
    await waitFor(() => expect(files.saved).toHaveLength(1))
    expect(screen.getByRole('link', { name: 'Les Jardins du Gué' })).toBeVisible()
    await press('Garder le dossier', dialog)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('comes back when its removal is undone; focus stays in the list', async () => {
    await openApp('#/', await recordsOf(gue, val))
    await chooseAction('Les Jardins du Gué', 'Supprimer')
    await press('Supprimer', screen.getByRole('dialog'))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Les Jardins du Gué' })).toBeNull())
    expect(screen.getByRole('heading', { name: 'Vos dossiers' })).toHaveFocus()
    await press('Annuler')
    expect(await screen.findByRole('link', { name: 'Les Jardins du Gué' })).toBeVisible()
  })

  it('is saved with all the others in one press, one file each', async () => {
    await openApp('#/', await recordsOf(gue, val))
    await press(/Télécharger une sauvegarde des deux\sdossiers/)
    await waitFor(() => expect(files.saved).toHaveLength(2))
  })
})

describe('a record that can no longer be read', () => {
  it('is listed, its text can be taken away, and it goes only when asked', async () => {
    const records = await recordsOf(gue)
    await records.set('dossier/perdu', { name: 'Le Perdu', changedAt: '', text: '{"format":"para' })
    await openApp('#/', records)
    expect(screen.getByRole('heading', { name: 'Le Perdu' })).toBeVisible()
    await press('Télécharger le contenu')
    await waitFor(() => expect(files.saved).toEqual([{ name: 'le-perdu.txt', text: '{"format":"para' }]))
    await press('Supprimer')
    await press('Supprimer', screen.getByRole('dialog'))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Le Perdu' })).toBeNull())
    expect(screen.getByRole('link', { name: 'Les Jardins du Gué' })).toBeVisible()
  })
})

describe('opening a file', () => {
  const choose = (text: string): void => {
    const file = new File([text], 'choisi.json')
    // jsdom's files cannot be read as bytes.
    Object.defineProperty(file, 'arrayBuffer', { value: async () => new TextEncoder().encode(text).buffer })
    files.chosen = file
  }

  it('opens a backup on its dossier', async () => {
    choose(writeDossierFile(gue))
    await openApp('#/')
    await press('Ouvrir un fichier')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Les Jardins du Gué' }, { timeout: 5000 }),
    ).toBeVisible()
  })

  it('says what to do with a file that is not a dossier, and makes none', async () => {
    choose('Bonjour')
    const { store } = await openApp('#/')
    await press('Ouvrir un fichier')
    const said = await screen.findByText(/Choisissez un fichier enregistré par Paraphe/)
    expect(said.closest('[role="alert"]')).toHaveFocus()
    expect(screen.getByText(/Votre fichier n’est pas modifié/)).toBeVisible()
    expect(store.getState().shelf).toEqual([])
    await press('Fermer ces remarques')
    expect(screen.queryByText(/Choisissez un fichier enregistré par Paraphe/)).toBeNull()
  })

  it('opens what can be read, says what cannot, and leads to the dossier', async () => {
    choose(JSON.stringify({ ...JSON.parse(writeDossierFile(gue)), couleur: 'bleu' }))
    await openApp('#/')
    await press('Ouvrir un fichier')
    expect(await screen.findByText(/Le champ « couleur »/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Continuer vers le dossier' })).toHaveAttribute(
      'href',
      '#/dossier/gue',
    )
    expect(await axeProblems()).toEqual([])
  })

  it('does nothing when the person closes the picker', async () => {
    await openApp('#/')
    await press('Ouvrir un fichier')
    expect(screen.getByText('Votre premier accord commence ici.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Fermer ces remarques' })).toBeNull()
  })
})
