import { configure, type RenderResult, render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactElement } from 'react'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Answers } from '#model/answers.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import type { DocumentNode } from '#model/document.ts'
import { newDossier } from '#model/dossier.ts'
import type { Actions } from '#ui/actions.ts'
import { AppContext } from '#ui/app-context.ts'
import { answered, redone, settled, undone } from '#ui/edit.ts'
import { loadModel } from '#ui/loaded-model.ts'
import { type AppStore, createAppStore, type OpenDossier } from '#ui/store.ts'
import { WithDossier, type Work } from '#ui/with-dossier.tsx'

export const DOSSIER_ID = 'essai'
const NOW = '2026-11-22T10:00:00.000Z'

type Start = {
  readonly answers?: Answers
  readonly isTaken?: boolean
  readonly finishedParts?: readonly string[]
  /** The text the dossier amends. */
  readonly revises?: DocumentNode
}

export type UiApp = {
  readonly store: AppStore
  readonly actions: Actions
  readonly answers: () => Answers
  /** Draws a page of the open dossier. */
  readonly draw: (page: (work: Work) => ReactElement) => RenderResult
}

/** The tool in memory, one dossier open: the real questionnaire and templates, no storage. */
export async function openUiApp({
  answers = {},
  isTaken = false,
  finishedParts = [],
  revises,
}: Start = {}): Promise<UiApp> {
  const today = parseIsoDate(NOW.slice(0, 10))
  if (!today) throw new RangeError(NOW)
  const loaded = await loadModel(today)
  const store = createAppStore()
  const made = newDossier({
    id: DOSSIER_ID,
    name: 'Les Jardins du Gué',
    now: NOW,
    models: { [loaded.model.id]: loaded.model.version },
    answers,
  })
  const dossier = { ...made, finishedParts, ...(revises ? { revises } : {}) }
  store.setState({
    loaded,
    open: { dossier, past: [], future: [], save: { kind: 'saved', at: NOW }, isTaken },
  })
  const actions = fakeActions(store)
  return {
    store,
    actions,
    answers: () => store.getState().open?.dossier.answers ?? {},
    draw: (page) =>
      render(
        <AppContext value={{ store, actions }}>
          <Router hook={useHashLocation}>
            <WithDossier id={DOSSIER_ID}>{page}</WithDossier>
          </Router>
        </AppContext>,
      ),
  }
}

/** What a person can do, on the store alone. */
function fakeActions(store: AppStore): Actions {
  const edit = (change: (open: OpenDossier) => OpenDossier): void => {
    const { open } = store.getState()
    if (open && !open.isTaken) store.setState({ open: change(open) })
  }
  const nothing = async (): Promise<void> => {}
  return {
    start: nothing,
    create: async () => DOSSIER_ID,
    createFromExample: async () => DOSSIER_ID,
    openFile: async () => ({ id: undefined, problems: [] }),
    openDossier: nothing,
    leaveDossier: nothing,
    takeOver: async () => {
      const { open } = store.getState()
      if (open) store.setState({ open: { ...open, isTaken: false } })
    },
    flush: nothing,
    duplicate: async () => undefined,
    amend: async () => undefined,
    rename: nothing,
    remove: nothing,
    saveCopy: nothing,
    saveAllCopies: nothing,
    answer: (fact, answer) => edit((open) => answered(open, fact, answer, NOW)),
    settle: () => edit(settled),
    undo: () => edit((open) => undone(open, NOW)),
    redo: () => edit((open) => redone(open, NOW)),
    acceptLaw: (lawDate) => edit((open) => ({ ...open, dossier: { ...open.dossier, lawDate } })),
    finishPart: (part, isFinished) =>
      edit((open) => {
        const others = open.dossier.finishedParts.filter((one) => one !== part)
        return {
          ...open,
          dossier: { ...open.dossier, finishedParts: isFinished ? [...others, part] : others },
        }
      }),
    visit: (page) => edit((open) => ({ ...open, dossier: { ...open.dossier, lastPage: page } })),
    say: (text, undo) => store.setState({ toast: undo ? { text, undo } : { text } }),
    dismiss: () => store.setState({ toast: undefined }),
    readArticle: (article) => store.setState({ article }),
    closeArticle: () => store.setState({ article: undefined }),
  }
}

/** What a page asks of the browser and a test page does not have. */
export function standInForBrowser(): void {
  window.location.hash = ''
  window.scrollTo = vi.fn()
  window.scrollBy = vi.fn()
  window.matchMedia = vi.fn((query: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: vi.fn(),
      removeListener: vi.fn(),
    }),
  )
}

/**
 * What axe finds in the page, by rule. Colours are measured in a real browser, and the sheet, long, is looked at in the
 * tests of the document.
 */
export async function accessibilityProblems(
  skipped: readonly string[] = ['article'],
): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [document.body], exclude: [...skipped] },
    { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

// Nothing is hidden by a style here: looking for it at each query over a long document takes minutes.
// A page of the whole model takes its time on a slow machine: a test waits for it, and fails on what it shows.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
