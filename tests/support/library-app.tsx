import { render } from '@testing-library/react'
import axe from 'axe-core'
import { vi } from 'vitest'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import type { KeyValue } from '#dossier/key-value.ts'
import { memoryStore } from '#dossier/memory-store.ts'
import { openShelf } from '#dossier/shelf.ts'
import type { Dossier } from '#model/dossier.ts'
import type { Actions } from '#ui/actions.ts'
import { App } from '#ui/app.tsx'
import { AppContext } from '#ui/app-context.ts'
import { createActions } from '#ui/create-actions.ts'
import { type AppStore, createAppStore } from '#ui/store.ts'

export type OpenedApp = { readonly store: AppStore; readonly actions: Actions; readonly records: KeyValue }

/** The whole tool at an address, on records in memory: what the page does, without a browser's database. */
export async function openApp(hash: string, records: KeyValue = memoryStore()): Promise<OpenedApp> {
  window.location.hash = hash
  // One tab: the apps of earlier tests would answer that they hold the dossier.
  vi.stubGlobal('BroadcastChannel', undefined)
  const store = createAppStore()
  const shelf = await openShelf(records, {
    known: {
      models: ['accord-entreprise'],
      get questions() {
        return store.getState().loaded?.questions ?? {}
      },
    },
    now: () => new Date().toISOString(),
  })
  const actions = createActions(store, shelf.value)
  await actions.start()
  render(
    <AppContext value={{ store, actions }}>
      <App />
    </AppContext>,
  )
  return { store, actions, records }
}

/** Records that hold these dossiers, as the shelf writes them. */
export async function recordsOf(...dossiers: readonly Dossier[]): Promise<KeyValue> {
  const records = memoryStore()
  for (const dossier of dossiers) {
    const { name, changedAt } = dossier
    await records.set(`dossier/${dossier.id}`, { name, changedAt, text: writeDossierFile(dossier) })
  }
  return records
}

/** What axe finds wrong in the page. */
export async function axeProblems(): Promise<readonly string[]> {
  // No layout here: colours are measured in a real browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`)
}

// A plain space where French wants one that does not break, or a straight apostrophe.
const BAD_TYPOGRAPHY = / [;:!?%»]|« |[\p{L}]'|\p{L}[;!?]|«\p{L}|\d%/u

/** The texts of the page that break French typography. */
export function badTypography(): readonly string[] {
  return [...textsOf(document.body)].filter((text) => BAD_TYPOGRAPHY.test(text))
}

function* textsOf(root: Element): Generator<string> {
  for (const node of root.childNodes) {
    if (node instanceof Element) yield* textsOf(node)
    else yield node.textContent ?? ''
  }
  for (const name of ['aria-label', 'title', 'placeholder']) yield root.getAttribute(name) ?? ''
}

/** Files saved and chosen, in memory; stands for the browser's pickers. */
export const files = {
  saved: [] as { readonly name: string; readonly text: string }[],
  chosen: undefined as File | undefined,
}

/** To be given to `vi.mock('browser-fs-access', …)`. */
export const fakePickers = {
  fileSave: vi.fn(async (blob: Blob, { fileName }: { readonly fileName: string }) => {
    files.saved.push({ name: fileName, text: await textOf(blob) })
  }),
  fileOpen: vi.fn(async () => {
    if (!files.chosen) throw new DOMException('closed', 'AbortError')
    return files.chosen
  }),
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
