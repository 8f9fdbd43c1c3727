// @vitest-environment jsdom

import examples from 'virtual:paraphe/examples'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyTheme, keepTheme, readTheme } from '#ui/theme.ts'
import { axeProblems, badTypography, openApp } from '../../support/library-app.tsx'
import '@testing-library/jest-dom/vitest'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  applyTheme('system')
  vi.restoreAllMocks()
})

const PAGES = [
  ['#/aide', 'Aide'],
  ['#/confidentialite', 'Confidentialité et preuve'],
  ['#/accessibilite', 'Accessibilité'],
  ['#/exemples', 'Essayer un exemple'],
] as const

const openPage = async (hash: string, title: string) => {
  await openApp(hash)
  return screen.findByRole('heading', { level: 1, name: title }, { timeout: 5000 })
}

describe.each(PAGES)('%s', (hash, title) => {
  it('opens, with its name in the window', async () => {
    expect(await openPage(hash, title)).toBeVisible()
    await waitFor(() => expect(document.title).toBe(`${title} — Paraphe`))
  })

  it('breaks no accessibility rule and no rule of French typography', async () => {
    await openPage(hash, title)
    expect(await axeProblems()).toEqual([])
    expect(badTypography()).toEqual([])
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })

  it('never says that an agreement complies', async () => {
    await openPage(hash, title)
    expect(document.body).not.toHaveTextContent(/conforme/i)
  })
})

describe('a page to read', () => {
  it('leads from its contents to each section, without touching the address', async () => {
    await openPage('#/aide', 'Aide')
    const contents = within(screen.getByRole('navigation', { name: 'Dans cette page' }))
    for (const link of contents.getAllByRole('link')) {
      await userEvent.click(link)
      expect(screen.getByRole('heading', { level: 2, name: link.textContent ?? '' })).toHaveFocus()
      expect(window.location.hash).toBe('#/aide')
    }
  })
})

describe('the examples', () => {
  it('are all there, each with its summary, said to be fictitious', async () => {
    await openPage('#/exemples', 'Essayer un exemple')
    expect(examples.length).toBeGreaterThan(0)
    for (const { name } of examples) {
      const heading = screen.getByRole('heading', { level: 2, name: new RegExp(`^${name} exemple fictif$`) })
      expect(heading).toBeVisible()
      expect(screen.getByRole('button', { name: new RegExp(`${name}$`) })).toHaveAccessibleDescription(/\S/)
    }
  })

  it('open as a dossier of their own, once, however often one presses', async () => {
    const { store } = await openApp('#/exemples')
    const [first] = examples
    const button = await screen.findByRole(
      'button',
      { name: new RegExp(`${first?.name}$`) },
      { timeout: 5000 },
    )
    await userEvent.dblClick(button)
    expect(await screen.findByText('Ce qui s’applique à vous', {}, { timeout: 5000 })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`${first?.name} exemple fictif`)
    expect(store.getState().shelf).toMatchObject([{ name: first?.name, example: first?.id }])
  })
})

describe('the choice of colours', () => {
  const html = document.documentElement

  it('is shown at once, kept, and read again at the next start', async () => {
    await openPage('#/accessibilite', 'Accessibilité')
    expect(screen.getByRole('radio', { name: 'Système' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Sombre' }))
    expect(html.dataset['theme']).toBe('dark')
    expect(readTheme()).toBe('dark')
    applyTheme('system')
    expect(html.dataset['theme']).toBeUndefined()
    applyTheme(readTheme())
    expect(html.dataset['theme']).toBe('dark')
  })

  it('leaves nothing behind when the system decides again', () => {
    keepTheme('light')
    keepTheme('system')
    expect(localStorage).toHaveLength(0)
    expect(readTheme()).toBe('system')
  })

  it('follows the system when what was kept means nothing', () => {
    localStorage.setItem('paraphe/couleurs', 'violet')
    expect(readTheme()).toBe('system')
  })

  it('still holds for the visit, and says so, where nothing may be kept', async () => {
    const refuse = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    await openPage('#/accessibilite', 'Accessibilité')
    await userEvent.click(screen.getByRole('radio', { name: 'Clair' }))
    expect(html.dataset['theme']).toBe('light')
    expect(screen.getByText(/Ce navigateur refuse de garder votre choix/)).toBeVisible()
  })
})
