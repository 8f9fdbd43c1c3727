import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { pageOf } from '#ui/page-of-fact.ts'
import { questionHref } from '#ui/routes.ts'
import { type Line, median } from './measure.ts'
import type { Sample } from './sample.ts'
import { serve } from './sites.ts'

/** What the site as built costs: its first load, and a key pressed beside the live sheet. */
export async function measureSite(
  browser: Browser,
  folder: string,
  sample: Sample,
): Promise<readonly Line[]> {
  const site = await serve(folder, { isSite: true })
  try {
    return [
      ...(await measureLoad(browser, site.url, folder)),
      ...(await measureKeys(browser, site.url, sample)),
    ]
  } finally {
    await site.close()
  }
}

/** What the home page asks for before it rests; the service worker, which then fetches the whole tool, is kept out. */
async function measureLoad(browser: Browser, url: string, folder: string): Promise<readonly Line[]> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' })
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (isCode(new URL(response.url()).pathname)) bodies.push(response.body())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const first = sum((await Promise.all(bodies)).map(gzipped))
  await context.close()
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => isCode(path) && path !== 'sw.js',
  )
  const total = sum(all.map((path) => gzipped(readFileSync(join(folder, path)))))
  return [
    { name: 'Premier chargement, JS + CSS, gzip', unit: 'ko', ours: first, peers: {}, budget: 120 },
    { name: 'Le reste, chargé à la demande, gzip', unit: 'ko', ours: total - first, peers: {} },
  ]
}

const KEYS = 40

/** Letters typed in the employer's name, at the page of questions of the sample, the sheet beside it. */
async function measureKeys(browser: Browser, url: string, sample: Sample): Promise<readonly Line[]> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`${url}#/exemples`)
  await page.getByRole('button', { name: sample.name }).click()
  await page.waitForURL(/#\/dossier\/[^/]+$/)
  const id = page.url().split('/').at(-1) ?? ''
  const question = pageOf('nomEmployeur')
  if (!question) throw new Error('Plus aucune page ne demande le nom de la structure.')
  await page.goto(`${url}${questionHref(id, question)}`)
  const field = page.getByLabel('Quel est le nom de la structure ?')
  await field.waitFor()
  await page.waitForLoadState('networkidle')
  await field.press('End')
  await watchKeys(page)
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('x')
    // Not in step with the screen: every moment of a frame has its turn.
    await page.waitForTimeout(200 + ((key * 7) % 17))
  }
  const { echoed, written } = await page.evaluate(() => (window as unknown as { keys: KeyTimes }).keys)
  await context.close()
  if (written.length < KEYS / 2) throw new Error('La feuille ne suit plus la frappe : rien à mesurer.')
  const scope = `${sample.namedArticles} articles sur ${sample.articles}`
  return [
    { name: 'Touche → champ peint, interface réelle', unit: 'ms', ours: median(echoed), peers: {} },
    {
      name: `Touche → feuille peinte, interface réelle (${scope})`,
      unit: 'ms',
      ours: median(written),
      peers: {},
      budget: 33,
    },
  ]
}

type KeyTimes = { readonly echoed: number[]; readonly written: number[] }

/** From the key itself to the frame that shows the letter, and to the frame that shows the changed sheet. */
async function watchKeys(page: Page): Promise<void> {
  // tsx keeps the names of functions with a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(() => {
    const keys: KeyTimes = { echoed: [], written: [] }
    Object.assign(window, {
      keys,
      afterFrame: (done: () => void) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = done
          port2.postMessage(0)
        }),
    })
    const { afterFrame } = window as unknown as { afterFrame: (done: () => void) => void }
    document.activeElement?.addEventListener('keydown', ({ timeStamp }) => {
      afterFrame(() => keys.echoed.push(performance.now() - timeStamp))
      const sheet = document.querySelector('article')
      if (!sheet) return
      new MutationObserver((_, observer) => {
        observer.disconnect()
        afterFrame(() => keys.written.push(performance.now() - timeStamp))
      }).observe(sheet, { subtree: true, childList: true, characterData: true })
    })
  })
}

const isCode = (path: string): boolean => /\.(?:js|css)$/.test(path)

/** Kilobytes of a thousand bytes, as browsers' tools count. */
const gzipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length / 1000

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
