import type { Browser } from 'playwright-core'
import type { Times } from './exercises/export.ts'
import { exportLines } from './export-lines.ts'
import { type Line, median } from './measure.ts'
import type { ColdPage, PaintTimes, SheetPage } from './page/bench-page.ts'
import { serve } from './sites.ts'
import { WRITER_NAMES, type WriterName } from './writers/writers.ts'

/** What a browser takes on the bench's own pages: the sheet redrawn, the text assembled, files written. */
export async function measurePage(browser: Browser, folder: string): Promise<readonly Line[]> {
  const pages = await serve(folder, { isSite: false })
  try {
    const lines = await measureSheet(browser, pages.url)
    return [...lines, ...exportLines('Export à froid, navigateur', await timeColdPages(browser, pages.url))]
  } finally {
    await pages.close()
  }
}

async function measureSheet(browser: Browser, url: string): Promise<readonly Line[]> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${url}sheet.html`, { waitUntil: 'networkidle' })
  const sheet = await page.evaluate(() => (window as unknown as { bench: SheetPage }).bench.paintSheet(40))
  const answer = await page.evaluate(() =>
    (window as unknown as { bench: SheetPage }).bench.paintFromAnswer(40),
  )
  const assembly = await page.evaluate(() => (window as unknown as { bench: SheetPage }).bench.assembly(60))
  const warm = await page.evaluate(() => (window as unknown as { bench: SheetPage }).bench.warm(17))
  await context.close()
  return [
    ...paintLines('Document changé → feuille peinte', sheet),
    ...paintLines('Réponse changée → feuille peinte', answer),
    ...assemblyLines('navigateur', assembly),
    ...exportLines('Export à chaud, navigateur', warm, LARGEST_SHARE),
  ]
}

function paintLines(name: string, { painted, drawn, articles, changed }: PaintTimes): readonly Line[] {
  if (changed < articles) throw new Error(`Seuls ${changed} articles sur ${articles} ont changé.`)
  const scope = `${name} (${changed} articles sur ${articles})`
  return [
    { name: scope, unit: 'ms', ours: median(painted), peers: {}, budget: 33 },
    { name: `${name}, calcul seul`, unit: 'ms', ours: median(drawn), peers: {} },
  ]
}

/** An assembly for one more letter in the employer's name. */
export function assemblyLines(
  where: string,
  { remembered, anew }: { readonly remembered: readonly number[]; readonly anew: readonly number[] },
): readonly Line[] {
  return [
    { name: `Assembler, articles retenus, ${where}`, unit: 'ms', ours: median(remembered), peers: {} },
    { name: `Assembler, tout à neuf, ${where}`, unit: 'ms', ours: median(anew), peers: {} },
  ]
}

/** Of docxtemplater's time, for a file written by a warm page. */
const LARGEST_SHARE = 0.9

const COLD_ROUNDS = 5

/** A new profile for every run: nothing of the writer is in the cache, nothing of its code is compiled. */
async function timeColdPages(browser: Browser, url: string): Promise<Times> {
  const times: Record<WriterName, number[]> = {
    tree: [],
    answers: [],
    docxtemplater: [],
    'easy-template-x': [],
  }
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const name of WRITER_NAMES) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${url}cold.html`, { waitUntil: 'networkidle' })
      times[name].push(
        await page.evaluate((asked) => (window as unknown as { bench: ColdPage }).bench.cold(asked), name),
      )
      await context.close()
    }
  }
  return times
}
