import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headerPolicy, pagePolicy } from '#build/csp.ts'
import { openBrowser } from '../support/browser.ts'
import {
  listAccessibilityProblems,
  listBuiltFiles,
  listUnexpectedRequests,
  openSite,
  type Site,
  type Visit,
  visit,
  waitUntilOffline,
} from '../support/site.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

describe.each(['/', '/sous-dossier/'])('the built site under %s', (folder) => {
  let site: Site
  let tab: Visit

  beforeAll(async () => {
    site = await openSite(folder)
    tab = await visit(browser, site)
    await tab.page.getByRole('main').waitFor()
  })

  afterAll(async () => {
    await tab.context.close()
    await site.close()
  })

  it('carries the content policy in its headers and in the page', async () => {
    const answer = await fetch(site.url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toBe(headerPolicy)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const policyInPage = tab.page.locator('meta[http-equiv="Content-Security-Policy"]')
    expect(await policyInPage.getAttribute('content')).toBe(pagePolicy)
  })

  it('opens in French, without a complaint from the browser', async () => {
    expect(await tab.page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await tab.page.title()).toContain('Paraphe')
    expect(await tab.page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(tab.complaints).toEqual([])
  })

  it('opens without the calendar, the law, the model or Word: they come when they are asked for', async () => {
    const page = await (await fetch(site.url)).text()
    const files = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(1)
    const code = await Promise.all(files.map(async (path) => (await fetch(new URL(path, site.url))).text()))
    for (const heavy of ['PlainDate', 'LEGIARTI', 'w:document', 'seuilNegociationElus'])
      expect(code.filter((text) => text.includes(heavy)).length, heavy).toBe(0)
  })

  it('is accessible as far as axe can tell', async () => {
    expect(await listAccessibilityProblems(tab.page)).toEqual([])
  })

  it('asks only for its own files', async () => {
    await waitUntilOffline(tab.page)
    expect(listUnexpectedRequests(site)).toEqual([])
    expect(tab.strayRequests).toEqual([])
  })

  it('can be installed: the manifest and its icons answer', async () => {
    const manifest = await (await fetch(`${site.url}manifest.webmanifest`)).json()
    expect(manifest).toMatchObject({ name: 'Paraphe', lang: 'fr', start_url: './', scope: './' })
    for (const icon of manifest.icons) {
      expect((await fetch(site.url + icon.src)).headers.get('content-type')).toBe('image/png')
    }
  })

  it('refuses to turn a string into code', async () => {
    // From a timer of the page: what the driver evaluates directly is exempt from the policy.
    const outcome = await tab.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(`ran: ${new Function('return 1')()}`)
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'unknown')
            }
          })
        }),
    )
    expect(outcome).toBe('EvalError')
  })
})

describe('the colours', () => {
  it('follow the system, then the choice of the person, on paper always light', async () => {
    const site = await openSite()
    const { page, context } = await visit(browser, site)
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await readColours(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await readColours(page)
    expect(dark).not.toEqual(light)

    await choose(page, 'light')
    expect(await readColours(page)).toEqual(light)
    await choose(page, 'dark')
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await readColours(page)).toEqual(dark)

    await page.emulateMedia({ media: 'print' })
    expect((await readColours(page)).text).toBe(light.text)
    await context.close()
    await site.close()
  })
})

describe.each(['/', '/sous-dossier/'])('the site opened once under %s', (folder) => {
  it('works without its server, every built file included', async () => {
    const site = await openSite(folder)
    const tab = await visit(browser, site)
    await waitUntilOffline(tab.page)
    await site.close()
    await expect(fetch(site.url)).rejects.toThrow()

    await tab.page.reload()
    await tab.page.getByRole('main').waitFor()
    const files = listBuiltFiles().filter((file) => file !== 'sw.js')
    const missing = await tab.page.evaluate(async (addresses) => {
      const answers = await Promise.allSettled(addresses.map((address) => fetch(address)))
      return addresses.filter((_, rank) => {
        const answer = answers[rank]
        return answer?.status !== 'fulfilled' || !answer.value.ok
      })
    }, files)
    expect(missing).toEqual([])
    expect(tab.complaints.filter((complaint) => !complaint.includes('sw.js'))).toEqual([])
    await tab.context.close()
  })
})

describe('the built page', () => {
  it('holds no inline script or style', () => {
    const page = readFileSync('dist/index.html', 'utf8')
    expect(page.match(/<script(?![^>]*\ssrc=)/g)).toBeNull()
    expect(page.match(/<style|\sstyle=|\son[a-z]+=/g)).toBeNull()
  })
})

/** Of the page as painted: custom properties would say what was written, not what is seen. */
function readColours(page: Page): Promise<{ background: string; text: string }> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return { background: backgroundColor, text: color }
  })
}

function choose(page: Page, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen
  }, theme)
}
