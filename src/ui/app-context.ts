import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { BugError } from '#model/bug-error.ts'
import type { Actions } from './actions.ts'
import type { AppState, AppStore } from './store.ts'

export type App = { readonly store: AppStore; readonly actions: Actions }

export const AppContext = createContext<App | undefined>(undefined)

/** The part of the state a component draws; it is drawn again only when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appOf().store, select)
}

/** What a component can do. */
export function useActions(): Actions {
  return appOf().actions
}

function appOf(): App {
  const app = use(AppContext)
  if (!app) throw new BugError('no App around this component')
  return app
}
