import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { openTool } from './journey.ts'
import { openSite, type Site, type Visit } from './site.ts'

/** The browser and the built site that the tests of a file share. */
type Stage = {
  /** Address of the home page; known once the tests run. */
  readonly url: () => string
  /** The site itself; known once the tests run. */
  readonly site: () => Site
  /** A new person on the site. */
  readonly openTool: () => Promise<Visit>
}

/** Opened before the first test of the file, closed after the last. */
export function setStage(): Stage {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    browser = await openBrowser()
    site = await openSite()
  })
  afterAll(async () => {
    await site.close()
    await browser.close()
  })
  return { url: () => site.url, site: () => site, openTool: () => openTool(browser, site) }
}
