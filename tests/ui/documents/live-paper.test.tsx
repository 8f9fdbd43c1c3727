// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import { DOSSIER_ID, openUiApp, standInForBrowser, type UiApp } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

async function openBeside(page: string, answers: Answers = {}): Promise<UiApp> {
  const [part = '', step = ''] = page.split('/')
  const app = await openUiApp({ answers })
  app.draw((work) => <QuestionPage {...work} part={part} step={step} field={undefined} returnsTo="next" />)
  return app
}

const sheet = () => screen.getByRole('article', { name: 'Accord d’entreprise' })
const pause = () => screen.getByRole('textbox', { name: /minutes dure la pause/ })
const blanks = () => [...sheet().querySelectorAll('[data-blank]')]

describe('the agreement beside the questions', () => {
  it('follows what is typed', async () => {
    await openBeside('temps-de-travail/durees')
    fireEvent.change(pause(), { target: { value: '47' } })
    expect(await within(sheet()).findByRole('link', { name: '47' })).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/questions/temps-de-travail/durees/dureePause`,
    )
  })

  it('marks the words and the paragraph that changed since the page was opened, and nothing else', async () => {
    await openBeside('temps-de-travail/durees')
    expect(sheet().querySelectorAll('mark, [data-changed]')).toHaveLength(0)
    fireEvent.change(pause(), { target: { value: '47' } })
    const word = await within(sheet()).findByRole('link', { name: '47' })
    expect(word.closest('mark')).not.toBeNull()
    expect([...sheet().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['47'])
    expect([...sheet().querySelectorAll('[data-changed]')]).toEqual([word.closest('p')])
    fireEvent.change(pause(), { target: { value: '20' } })
    await waitFor(() => expect(sheet().querySelectorAll('mark, [data-changed]')).toHaveLength(0))
  })

  it('does not take a confirmed proposal for a change', async () => {
    const app = await openBeside('temps-de-travail/durees')
    act(() => app.actions.answer('dureePause', '20'))
    expect(sheet().querySelectorAll('mark, [data-changed]')).toHaveLength(0)
  })

  it('marks a paragraph that came as a whole', async () => {
    await openBeside('temps-de-travail/durees')
    const group = screen.getByRole('group', { name: /pause est-elle payée/ })
    await userEvent.click(within(group).getByRole('radio', { name: 'Oui' }))
    await waitFor(() => expect(sheet().querySelector('[data-changed] > mark')?.textContent).toMatch(/pause/i))
  })

  it('says what changed once typing rests, not at each key', async () => {
    vi.useFakeTimers()
    const part = 'temps-de-travail'
    const app = await openBeside(`${part}/durees`)
    const said = () => screen.queryByText(/^À l’instant/)
    act(() => app.actions.answer('dureePause', '4'))
    act(() => app.actions.answer('dureePause', '47'))
    act(() => vi.advanceTimersByTime(300))
    expect(said()).not.toBeInTheDocument()
    act(() => vi.advanceTimersByTime(1000))
    expect(said()?.textContent).toMatch(/^À l’instant, article \d\.\d : 1 passage a changé\.$/)
    expect(said()?.closest('[role=status]')).not.toBeNull()
  })

  it('says that an article came, and that it went', async () => {
    vi.useFakeTimers()
    const app = await openBeside('temps-de-travail/temps-partiel-amenage', { aDesTempsPartiels: true })
    act(() => app.actions.answer('amenageTempsPartiel', true))
    act(() => vi.advanceTimersByTime(1000))
    expect(screen.getByText(/^À l’instant/).textContent).toMatch(/nouvel article|passages? /)
    act(() => app.actions.answer('amenageTempsPartiel', false))
    act(() => vi.advanceTimersByTime(1000))
    expect(screen.getByText(/^À l’instant/).textContent).toMatch(/sorti de l’accord|1 article en moins/)
  })
})

describe('the walk through the blanks', () => {
  it('goes to the next one with the key n, and starts again after the last', async () => {
    await openBeside('temps-de-travail/durees')
    const all = blanks()
    expect(all.length).toBeGreaterThan(2)
    act(() => screen.getByRole('article').focus())
    await userEvent.keyboard('n')
    expect(all[0]).toHaveFocus()
    await userEvent.keyboard('n')
    expect(all[1]).toHaveFocus()
    const last = all.at(-1)
    if (!(last instanceof HTMLElement)) throw new Error('no blank')
    act(() => last.focus())
    await userEvent.keyboard('n')
    expect(all[0]).toHaveFocus()
  })

  it('leaves the letter n alone while the focus is not on the sheet or beside it', async () => {
    await openBeside('temps-de-travail/durees')
    const elsewhere = screen.getByRole('heading', { level: 1 })
    act(() => elsewhere.focus())
    await userEvent.keyboard('n')
    expect(elsewhere).toHaveFocus()
  })

  it('leaves the letter n to whoever types', async () => {
    const { answers } = await openBeside('structure/identite')
    const box = screen.getByRole('textbox', { name: /nom de la structure/ })
    await userEvent.type(box, 'n')
    expect(box).toHaveFocus()
    expect(answers()['nomEmployeur']).toBe('n')
  })

  it('counts what is left, one press away', async () => {
    await openBeside('temps-de-travail/durees')
    const count = blanks().length
    await userEvent.click(screen.getByRole('button', { name: `${count} blancs restants` }))
    expect(blanks()[0]).toHaveFocus()
  })
})
