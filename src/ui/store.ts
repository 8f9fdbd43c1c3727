import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SaveState } from '#dossier/autosave.ts'
import type { ShelfEntry } from '#dossier/shelf.ts'
import type { Answers } from '#model/answers.ts'
import type { Dossier } from '#model/dossier.ts'
import type { Problem } from '#model/problem.ts'
import type { LoadedModel } from './loaded-model.ts'

/** One state of the answers, and where the person was: « Annuler » goes back to both. */
export type Edit = { readonly answers: Answers; readonly fact: string }

export type OpenDossier = {
  readonly dossier: Dossier
  readonly past: readonly Edit[]
  readonly future: readonly Edit[]
  readonly save: SaveState
  /** Another tab works on it: this one reads only. */
  readonly isTaken: boolean
}

/** An article to read beside the page, and what to show in it: some of its words, or the row of its table so named. */
export type ArticleAsked = {
  readonly article: string
  readonly extract?: string | undefined
  readonly row?: string | undefined
}

/** Words said for a while, with a way back when there is one. */
export type Toast = { readonly text: string; readonly undo?: () => void }

export type AppState = {
  /** Absent while the shelf is being read. */
  readonly shelf: readonly ShelfEntry[] | undefined
  /** Why nothing can be stored here, when nothing can. */
  readonly storage: Problem | undefined
  /** The templates and the rules: loaded with the first dossier, not with the page. */
  readonly loaded: LoadedModel | undefined
  readonly open: OpenDossier | undefined
  readonly toast: Toast | undefined
  readonly article: ArticleAsked | undefined
  /** Id of a dossier asked for that is not on this computer. */
  readonly missing: string | undefined
  /** Set when a new version of the tool waits for a reload. */
  readonly update: (() => void) | undefined
}

export type AppStore = StoreApi<AppState>

/** The one store: a shell over pure functions. What can be computed from it is not in it. */
export function createAppStore(): AppStore {
  return createStore<AppState>(() => ({
    shelf: undefined,
    storage: undefined,
    loaded: undefined,
    open: undefined,
    toast: undefined,
    article: undefined,
    missing: undefined,
    update: undefined,
  }))
}
