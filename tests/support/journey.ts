import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { type Site, type Visit, visit } from './site.ts'

/**
 * A person on the site, with what the browser complains of. Files are saved by download and opened by the plain picker,
 * as in Firefox and Safari: the driver cannot answer Chromium's own windows.
 */
export async function openTool(browser: Browser, site: Site): Promise<Visit> {
  const tool = await visit(browser, site)
  // Milliseconds: a page that is late by more is lost.
  tool.context.setDefaultTimeout(10_000)
  await tool.context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
  await tool.page.reload()
  await heading(tool.page).waitFor()
  return tool
}

/** The title of the page. */
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** Goes to an address of the tool, given after the `#`. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, path)
  await heading(page).waitFor()
}

/** The page that asks for the name of the structure, in a dossier. */
export const namePage = (id: string): string => `/dossier/${id}/questions/structure/identite`

/** Its first question. */
export const nameField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Quel est le nom de la structure ?' })

/** Creates a dossier from the list; returns its id. */
export async function createDossier(page: Page, name: string): Promise<string> {
  await goTo(page, '/')
  await page.getByRole('button', { name: 'Un nouveau dossier' }).click()
  await page.getByRole('textbox', { name: 'Nom du dossier' }).fill(name)
  await page.getByRole('button', { name: 'Créer le dossier' }).click()
  return openedId(page)
}

/** Opens a sample member as a dossier; returns its id. */
export async function openSample(page: Page, name: string): Promise<string> {
  await goTo(page, '/exemples')
  await page.getByRole('button', { name: new RegExp(`^Ouvrir cet exemple ?, ${name}$`) }).click()
  return openedId(page)
}

/** The id of the dossier whose page has just opened. */
async function openedId(page: Page): Promise<string> {
  await page.waitForURL(/#\/dossier\/\w+$/)
  await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
  return idAt(page)
}

/** The id of the dossier in the address. */
export function idAt(page: Page): string {
  const [, id] = /#\/dossier\/(\w+)/.exec(page.url()) ?? []
  if (!id) throw new Error(`no dossier at ${page.url()}`)
  return id
}

export type SavedFile = { readonly name: string; readonly bytes: Buffer }

/** The file that a press gives. */
export async function fileGivenBy(page: Page, press: () => Promise<unknown>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The Word file of the open dossier, for a day written jj/mm/aaaa. */
export async function exportWord(page: Page, mode: 'draft' | 'final', date: string): Promise<SavedFile> {
  await goTo(page, `/dossier/${idAt(page)}/telecharger`)
  await askFor(page, mode, date)
  const file = await fileGivenBy(page, () => pressDownload(page))
  await page.getByRole('heading', { level: 1, name: SAVED[mode] }).waitFor()
  return file
}

/** Fills the form of the download page. */
export async function askFor(page: Page, mode: 'draft' | 'final', date?: string): Promise<void> {
  await page
    .getByRole('radio', { name: mode === 'draft' ? 'Un brouillon' : 'Le texte définitif', exact: true })
    // The words beside it are pressed with it: they lie over the mark.
    .check({ force: true })
  const boxes = page.getByRole('group', { name: 'Date du document' }).getByRole('textbox')
  for (const [rank, part] of (date?.split('/') ?? []).entries()) await boxes.nth(rank).fill(part)
}

export const pressDownload = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Télécharger en Word' }).click()

const SAVED = {
  draft: 'Votre brouillon est téléchargé',
  final: 'Prêt à signer, pas encore signé ni déposé',
}

/** Opens a file from the list of dossiers. */
export async function openFile(
  page: Page,
  file: { readonly name: string; readonly content: string | Buffer },
): Promise<void> {
  await goTo(page, '/')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Ouvrir un fichier' }).click(),
  ])
  await chooser.setFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.content),
  })
}

/** Waits until the page says that what was typed is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByText(/^Enregistré/)
    .waitFor()
}

/** What this browser stores of a dossier: the JSON of its file, read past the tool. */
export async function storedDossier(page: Page, id: string): Promise<Record<string, unknown>> {
  const text = await page.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('paraphe')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('dossiers').objectStore('dossiers').get(key)
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => resolve(reading.result?.text ?? 'null')
          opening.result.close()
        }
      }),
    `dossier/${id}`,
  )
  return JSON.parse(text)
}
