import { registerSW } from 'virtual:pwa-register'
import type { ReactElement } from 'react'
import { indexedDbStore } from '#dossier/indexed-db.ts'
import { openShelf } from '#dossier/shelf.ts'
import { App } from './app.tsx'
import { AppContext } from './app-context.ts'
import { createActions } from './create-actions.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { instant } from './instant.ts'
import { createAppStore } from './store.ts'

/** How long a removed dossier can still be put back, in milliseconds: a day. */
const TRASH_AGE = 24 * 60 * 60 * 1000

/** Opens the shelf, then draws the tool on it. */
export async function startApp(): Promise<ReactElement> {
  const store = createAppStore()
  const shelf = await openShelf(indexedDbStore(), {
    // Read when a dossier is opened: the list of dossiers needs no questions, and the first page does not load them.
    known: {
      models: ['accord-entreprise'],
      get questions() {
        return store.getState().loaded?.questions ?? {}
      },
    },
    now: instant,
  })
  const [storage] = shelf.problems
  if (storage) store.setState({ storage })
  const actions = createActions(store, shelf.value)
  void actions.start()
  void shelf.value.emptyTrash(new Date(Date.now() - TRASH_AGE).toISOString())
  const update = registerSW({ onNeedRefresh: () => store.setState({ update: () => void update(true) }) })
  // The last words typed are saved even when the tab is closed in the middle of a sentence.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void actions.flush()
  })
  window.addEventListener('pagehide', () => void actions.flush())
  return (
    <AppContext value={{ store, actions }}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </AppContext>
  )
}
