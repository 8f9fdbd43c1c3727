import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openProfile } from '../support/browser.ts'
import { createDossier, goTo, heading, storedDossier } from '../support/journey.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()

// Milliseconds of typing that may be lost, whatever happens.
const MOST_LOST = 1000

describe('a person who types without a pause', () => {
  it('loses at most the last second when the tab crashes', async () => {
    const { page, context } = await stage.openTool()
    const id = await createDossier(page, 'Les Jardins du Gué')
    const typed = await typeForAWhile(page, id)
    const session = await context.newCDPSession(page)
    // A crashed page answers nothing, not even this.
    session.send('Page.crash').catch(() => {})
    await page.waitForEvent('crash')
    const again = await context.newPage()
    await again.goto(stage.url())
    await expectKept(again, id, typed)
    await context.close()
  })

  it('loses at most the last second when the browser is killed', {
    skip: process.platform !== 'linux',
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paraphe-'))
    const first = await openProfile(folder)
    const page = await openPage(first)
    const id = await createDossier(page, 'Les Jardins du Gué')
    const typed = await typeForAWhile(page, id)
    process.kill(browserOf(folder), 'SIGKILL')
    await wait(500)

    const second = await openProfile(folder)
    await expectKept(await openPage(second), id, typed)
    await second.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('loses nothing when the tab is closed', async () => {
    const { page, context } = await stage.openTool()
    const id = await createDossier(page, 'Les Jardins du Gué')
    const { text } = await typeForAWhile(page, id)
    await page.close()
    const again = await context.newPage()
    await again.goto(stage.url())
    await expect.poll(() => storedProject(again, id)).toBe(text)
    await context.close()
  })
})

/** The process that holds a profile: the one started on it that is no child of another (no `--type`). */
function browserOf(folder: string): number {
  const pid = readdirSync('/proc').find((name) => {
    const command = /^\d+$/.test(name) ? commandOf(name) : ''
    return command.includes(`--user-data-dir=${folder}`) && !command.includes('--type=')
  })
  if (pid === undefined) throw new Error('no browser holds this profile')
  return Number(pid)
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // The process ended while the list was read.
    return ''
  }
}

type Typed = {
  readonly text: string
  /** How much had been typed, at which instant. */
  readonly marks: readonly { readonly length: number; readonly at: number }[]
}

/** Types words for some seconds, one letter after another, without ever leaving the field. */
async function typeForAWhile(page: Page, id: string): Promise<Typed> {
  await goTo(page, `/dossier/${id}/questions/regles-du-jeu/projet-et-objectifs`)
  await projectField(page).focus()
  // The model proposes some words: the first letter takes their place.
  await page.keyboard.press('Control+a')
  let text = ''
  const marks: { length: number; at: number }[] = []
  const start = Date.now()
  for (let word = 1; Date.now() - start < 4000; word += 1) {
    const next = `mot${word} `
    await page.keyboard.type(next, { delay: 15 })
    text += next
    marks.push({ length: text.length, at: Date.now() })
  }
  return { text, marks }
}

/** What is stored begins as what was typed, and goes on until the last second at least; the tool shows it. */
async function expectKept(page: Page, id: string, { text, marks }: Typed): Promise<void> {
  const end = marks.at(-1)?.at ?? 0
  const due = marks.findLast(({ at }) => at <= end - MOST_LOST)?.length ?? 0
  const kept = await storedProject(page, id)
  expect(text.startsWith(kept)).toBe(true)
  expect(kept.length).toBeGreaterThanOrEqual(due)
  expect(due).toBeGreaterThan(50)
  await goTo(page, `/dossier/${id}/questions/regles-du-jeu/projet-et-objectifs`)
  expect(
    await page
      .getByRole('textbox', { name: /projet/ })
      .first()
      .inputValue(),
  ).toBe(kept)
}

const projectField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Quel est le projet de votre structure ?' })

async function storedProject(page: Page, id: string): Promise<string> {
  const { reponses } = (await storedDossier(page, id)) as { reponses?: { projetStructure?: string } }
  return reponses?.projetStructure ?? ''
}

async function openPage(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(10_000)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(stage.url())
  await heading(page).waitFor()
  return page
}
