// @vitest-environment jsdom
import examples from 'virtual:paraphe/examples'
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import { accessibilityProblems, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  document.querySelector('body > style')?.remove()
  cleanup()
})

const sample = examples.find(({ id }) => id === 'cse-quatorze-premiere-fois')
const answers: Answers = sample?.answers ?? {}

async function openBeside(step: string, given: Answers = answers) {
  const app = await openUiApp({ answers: given })
  app.draw((work) => (
    <QuestionPage {...work} part="election" step={step} field={undefined} returnsTo="next" />
  ))
  return app
}

const sheet = () => screen.getByRole('article', { name: 'Calendrier de l’élection' })
const rows = () => within(sheet()).getAllByRole('listitem')
const marks = () =>
  [...sheet().querySelectorAll('mark')].map((mark) => mark.textContent?.replaceAll(/\s/g, ' '))
const asked = () =>
  rows()
    .filter((row) => row.textContent?.includes('question en cours'))
    .map((row) => row.dataset['etape'])

describe('the calendar beside the questions of an election', () => {
  it('waits, in a sentence, for the answers it counts from', async () => {
    await openBeside('premier-tour', {})
    expect(sheet()).toHaveTextContent(/Il s’écrit ici dès que/)
    expect(await accessibilityProblems([])).toEqual([])
  })

  it('says which days the page is about', async () => {
    await openBeside('premier-tour')
    expect(asked()).toEqual(['premierTourDuScrutin', 'secondTourDuScrutin'])
    cleanup()
    await openBeside('candidatures')
    expect(asked()).toEqual(['listeElectorale', 'depotDesCandidatures'])
    expect(await accessibilityProblems([])).toEqual([])
  })

  it('marks the days that move from the page’s opening, and no other', async () => {
    const app = await openBeside('premier-tour')
    expect(marks()).toEqual([])
    act(() => app.actions.answer('secondTourChoisi', '21/12/2026'))
    expect(marks()).toContain('21 décembre 2026')
    expect(marks()).not.toContain('8 décembre 2026')
    act(() => app.actions.answer('secondTourChoisi', undefined))
    expect(marks()).toEqual([])
  })

  it('follows what is typed', async () => {
    await openBeside('premier-tour')
    const group = screen.getByRole('group', { name: /premier tour/ })
    fireEvent.change(within(group).getByRole('textbox', { name: 'Jour' }), { target: { value: '15' } })
    expect(marks()).toContain('15 décembre 2026')
    expect(sheet()).not.toHaveTextContent(/(?<!\d)8\sdécembre/)
  })

  it('does not mark a calendar that comes whole, and says that it came', async () => {
    vi.useFakeTimers()
    const { premierTour, ...others } = answers
    const app = await openBeside('premier-tour', others)
    act(() => app.actions.answer('premierTour', premierTour))
    expect(marks()).toEqual([])
    act(() => vi.advanceTimersByTime(1000))
    expect(
      screen.getByText(/^À l’instant\s: votre calendrier est écrit/).closest('[role=status]'),
    ).not.toBeNull()
  })

  it('says what moved once typing rests, not at each key', async () => {
    vi.useFakeTimers()
    const app = await openBeside('premier-tour')
    act(() => app.actions.answer('premierTour', '15/12/2026'))
    act(() => vi.advanceTimersByTime(300))
    expect(screen.queryByText(/^À l’instant/)).toBeNull()
    act(() => vi.advanceTimersByTime(1000))
    expect(screen.getByText(/^À l’instant\s: \d+ jours ont changé/)).toBeVisible()
  })

  it('stands at the day of the page, then at the one that moves', async () => {
    // A sheet that scrolls, every row of it out of view.
    const style = document.createElement('style')
    style.textContent = 'article { overflow-y: auto }'
    document.body.append(style)
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(2000)
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const top = this.matches('[data-etape]') ? 900 : 0
      return {
        top,
        bottom: top + 50,
        height: 50,
        left: 0,
        right: 0,
        width: 0,
        x: 0,
        y: top,
        toJSON: () => '',
      }
    })
    const scrolled = vi.fn()
    Element.prototype.scrollBy = scrolled
    const app = await openBeside('premier-tour')
    expect(scrolled).toHaveBeenCalled()
    scrolled.mockClear()
    act(() => app.actions.answer('premierTour', '15/12/2026'))
    expect(scrolled).toHaveBeenCalled()
  })

  it('is one press away under two panes', async () => {
    await openBeside('premier-tour')
    act(() => screen.getByRole('link', { name: 'Voir le calendrier' }).click())
    expect(screen.getByRole('heading', { level: 2, name: 'Votre calendrier' })).toHaveFocus()
    expect(screen.queryByRole('link', { name: /Lire votre accord|Lire l’article/ })).toBeNull()
  })
})
