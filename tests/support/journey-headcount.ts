import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { goTo, heading } from './journey.ts'

/** The legend of the date for which electors are counted. */
export const FIRST_ROUND = 'Date du premier tour'

/** Opens a register by the picker of the page of the headcount, up to its columns. */
export async function pickRegister(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: bytes })
  await page.getByRole('heading', { level: 1, name: /^Que dit chaque colonne/ }).waitFor()
}

/** Confirms the columns, up to the electors, which come last. */
export async function chooseRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Calculer l’effectif' }).click()
  await page
    .getByText(/(peut|peuvent) voter/)
    .first()
    .waitFor()
}

/** A register kept beside the tests that read it. */
export const registerFile = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../register/${name}`, import.meta.url)))

/** The page of the headcount at its first step, whatever was read before. */
export async function goToHeadcount(page: Page, id: string): Promise<void> {
  await goTo(page, `/dossier/${id}`)
  await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
  await goTo(page, `/dossier/${id}/effectif`)
  await heading(page).filter({ hasText: 'Combien êtes-vous' }).waitFor()
}

/** What a register says, from its file, with the reasons of each result open when asked. */
export async function showRegister(page: Page, id: string, name: string, isOpen = false): Promise<void> {
  await goToHeadcount(page, id)
  await pickRegister(page, { name, bytes: registerFile(name) })
  await chooseRegister(page)
  if (!isOpen) return
  for (const reason of await page.getByRole('main').locator('summary').all()) await reason.click()
  await page
    .getByText(/version du/)
    .first()
    .waitFor()
}

/** The form of twelve figures, refused, or what they say once they are typed. */
export async function showTyping(page: Page, id: string, figure?: string): Promise<void> {
  await goToHeadcount(page, id)
  await page.getByRole('button', { name: 'Taper douze effectifs' }).click()
  const fields = page.getByRole('main').getByRole('textbox')
  await fields.first().waitFor()
  if (figure) for (const field of await fields.all()) await field.fill(figure)
  await page.getByRole('button', { name: 'Voir l’effectif' }).click()
  await page
    .getByRole('heading', { name: figure ? /un CSE/i : 'Il y a un problème' })
    .first()
    .waitFor()
}
