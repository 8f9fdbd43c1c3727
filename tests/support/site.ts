import { existsSync, readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, relative, sep } from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Connect, preview } from 'vite'

export type SeenRequest = { readonly method: string; readonly url: string; readonly body: string }

export type Site = {
  /** Address of the home page, ending with `/`. */
  readonly url: string
  /** What reached the server, in order. */
  readonly requests: readonly SeenRequest[]
  readonly close: () => Promise<void>
}

/** Serves the built site, with its headers, under `folder` (`/` or `/some-folder/`), as a static host would. */
export async function openSite(folder = '/'): Promise<Site> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site: run `npm run build` first.')
  const requests: SeenRequest[] = []
  const server = await preview({
    base: folder,
    // A static host answers 404 to an unknown address: the home page must not hide a missing file.
    appType: 'mpa',
    logLevel: 'error',
    plugins: [
      {
        name: 'paraphe:recorder',
        configurePreviewServer: ({ middlewares }) => void middlewares.use(recorder(requests)),
      },
    ],
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${folder}`, requests, close: () => server.close() }
}

const dist = join(process.cwd(), 'dist')

function recorder(requests: SeenRequest[]): Connect.NextHandleFunction {
  return (request, _response, next) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      requests.push({
        method: request.method ?? '',
        url: request.originalUrl ?? '',
        body: Buffer.concat(chunks).toString('utf8'),
      })
    })
    next()
  }
}

/** Every file of the built site, as an address relative to the home page. */
export function listBuiltFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

/** What was asked of the server that a static site has no reason to ask: `[]` when nothing leaked. */
export function listUnexpectedRequests(site: Site): readonly SeenRequest[] {
  const folder = new URL(site.url).pathname
  const own = new Set(['', ...listBuiltFiles()].map((file) => folder + file))
  return site.requests.filter(({ method, url, body }) => method !== 'GET' || body !== '' || !own.has(url))
}

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors and warnings, uncaught exceptions, refusals of the content policy. */
  readonly complaints: readonly string[]
  /** Requests to anywhere but the site, even those that were refused. */
  readonly strayRequests: readonly string[]
}

/** A new profile and a page on the site, with everything that page complains of. */
export async function visit(browser: Browser, site: Site): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const complaints: string[] = []
  const strayRequests: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !localScheme.test(request.url()))
      strayRequests.push(request.url())
  })
  await page.exposeFunction('reportRefusal', (refusal: string) => complaints.push(`policy: ${refusal}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportRefusal } = window as unknown as { reportRefusal: (refusal: string) => void }
      reportRefusal(`${event.effectiveDirective} refuses ${event.blockedURI}`)
    })
  })
  await page.goto(site.url)
  return { page, context, complaints, strayRequests }
}

const localScheme = /^(?:data|blob):/

/** Waits until the site is wholly stored by the browser: from then on it needs no network. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    }
  })
}

/** What axe finds against WCAG 2.1 AA and good practice, one line a rule; `[]` when all is well. */
export async function listAccessibilityProblems(page: Page): Promise<readonly string[]> {
  // addScriptTag would be refused by the policy of the page; the driver's own evaluation is not.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: typeof axe }
    const { violations } = await injected.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] },
      resultTypes: ['violations'],
    })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
    )
  })
}
