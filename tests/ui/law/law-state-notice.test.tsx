import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import { addMonths, type CalendarDate, parseIsoDate } from '#model/calendar-date.ts'
import { LawStateNotice } from '#ui/law/law-state-notice.tsx'
import { openUiApp, standInForBrowser, type UiApp } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** The notice of a dossier, so many months after the law was read. */
async function open(months: number, madeUnder?: CalendarDate): Promise<UiApp> {
  const app = await openUiApp()
  const { loaded, open: opened } = app.store.getState()
  if (!loaded || !opened) throw new Error('nothing is open')
  vi.useFakeTimers({ now: new Date(`${addMonths(loaded.lawDate, months)}T12:00:00`), toFake: ['Date'] })
  if (madeUnder)
    app.store.setState({ open: { ...opened, dossier: { ...opened.dossier, lawDate: madeUnder } } })
  app.draw((work) => <LawStateNotice {...work} />)
  return app
}

describe('the state of the law', () => {
  it('is not spoken of while it is recent', async () => {
    await open(5)
    expect(screen.queryByText('L’état du droit')).toBeNull()
  })

  it('is said to be old after six months, with what to do', async () => {
    await open(7)
    expect(screen.getByText('L’état du droit')).toBeVisible()
    expect(screen.getByText(/il y a plus de 6 mois/)).toHaveTextContent(/faites vérifier par le réseau/)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is said to have changed since the dossier was made, until the person has read again', async () => {
    const older = parseIsoDate('2025-10-26')
    const app = await open(1, older)
    expect(screen.getByText(/fait sous l’état du droit au 26.octobre.2025/)).toBeVisible()
    act(() => screen.getByRole('button', { name: 'J’ai relu sous le nouveau droit' }).click())
    expect(screen.queryByText('L’état du droit')).toBeNull()
    const { open: opened, loaded } = app.store.getState()
    expect(opened?.dossier.lawDate).toBe(loaded?.lawDate)
  })
})
