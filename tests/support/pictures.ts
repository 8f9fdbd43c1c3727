import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where to keep a picture of every screen, for whoever wants to look at them; none is kept otherwise. */
const FOLDER = process.env['PARAPHE_PICTURES']

/** A narrow window is kept as a phone shows it: 320 px is 1280 at 400 %, which nobody designs for. */
const PHONE = { width: 390, height: 844 }

/** Keeps the picture of the whole page, when pictures are wanted, under a name that sorts by screen. */
export async function keepPicture(page: Page, screen: string, scheme: 'light' | 'dark'): Promise<void> {
  if (FOLDER === undefined) return
  mkdirSync(FOLDER, { recursive: true })
  const size = page.viewportSize()
  const narrow = size !== null && size.width < PHONE.width
  if (narrow) await page.setViewportSize(PHONE)
  const file = `${screen.replaceAll(/[^a-z0-9]+/gi, '-')}-${narrow ? PHONE.width : size?.width}-${scheme}.png`
  // A dialog lies over the window, not over the page.
  await page.screenshot({
    path: join(FOLDER, file),
    fullPage: (await page.locator('dialog:modal').count()) === 0,
  })
  if (narrow) await page.setViewportSize(size)
}
