import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { RegisterTimes } from './exercises/register.ts'
import { type Line, median } from './measure.ts'
import { REGISTER_LINES } from './register.ts'
import { serve } from './sites.ts'

const SCOPE = 'Registre de 2 000 lignes'
const A_SECOND = 1000
/** Beyond, a page feels stuck: browsers call it a long task. */
const LONG_TASK = 50

/** What Node takes to read and to count the register, work by work. */
export function registerNodeLines({ csv, xlsx, count, electors, rows }: RegisterTimes): readonly Line[] {
  if (rows !== REGISTER_LINES) throw new Error(`Seules ${rows} lignes sur ${REGISTER_LINES} sont comptées.`)
  const line = (name: string, times: readonly number[]): Line => ({
    name: `${SCOPE}, ${name}, Node`,
    unit: 'ms',
    ours: median(times),
    peers: {},
    budget: A_SECOND,
  })
  return [
    line('lire le CSV', csv),
    line('lire le XLSX', xlsx),
    line('compter 24 mois', count),
    line('compter les électeurs', electors),
  ]
}

const ROUNDS = 5

/** What a person waits for on the site as built, from the file they choose to the series drawn; and how stuck it gets. */
export async function measureRegister(
  browser: Browser,
  folder: string,
  materials: string,
): Promise<readonly Line[]> {
  const site = await serve(folder, { isSite: true })
  try {
    const csv = await measureRounds(browser, site.url, join(materials, 'register.csv'))
    const xlsx = await measureRounds(browser, site.url, join(materials, 'register.xlsx'))
    const line = (name: string, ours: number, budget: number): Line => ({
      name: `${SCOPE}, ${name}, navigateur`,
      unit: 'ms',
      ours,
      peers: {},
      budget,
    })
    return [
      line('CSV choisi → colonnes', median(csv.map(({ read }) => read)), A_SECOND),
      line('XLSX choisi → colonnes', median(xlsx.map(({ read }) => read)), A_SECOND),
      line('colonnes confirmées → 24 mois', median(csv.map(({ counted }) => counted)), A_SECOND),
      line('CSV, en tout', median(csv.map(({ read, counted }) => read + counted)), A_SECOND),
      line('XLSX, en tout', median(xlsx.map(({ read, counted }) => read + counted)), A_SECOND),
      line(
        'plus longue tâche de la page',
        median([...csv, ...xlsx].map(({ longest }) => longest)),
        LONG_TASK,
      ),
    ]
  } finally {
    await site.close()
  }
}

type Round = { readonly read: number; readonly counted: number; readonly longest: number }

async function measureRounds(browser: Browser, url: string, file: string): Promise<readonly Round[]> {
  const context = await browser.newContext({ locale: 'fr-FR', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'))
  await page.goto(url)
  await page.getByRole('button', { name: 'Créer un dossier' }).click()
  await page.getByRole('textbox', { name: 'Nom du dossier' }).fill('Banc')
  await page.getByRole('button', { name: 'Créer le dossier' }).click()
  await page.waitForURL(/#\/dossier\/[^/]+$/)
  const dossier = page.url()
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(`${dossier}/effectif`)
    rounds.push(await measureRound(page, file))
    await page.goto(dossier)
    await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
  }
  await context.close()
  return rounds
}

async function measureRound(page: Page, file: string): Promise<Round> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choisir un fichier' }).click(),
  ])
  await watchTasks(page)
  // By its path: bytes handed by the driver would pass through the page, and be counted.
  await chooser.setFiles(file)
  await page.getByRole('button', { name: 'Calculer l’effectif' }).waitFor()
  await page.getByRole('button', { name: 'Calculer l’effectif' }).click()
  await page.getByText(/peuvent voter/).waitFor()
  return page.evaluate(() => (window as unknown as { watch: () => Round }).watch())
}

/**
 * Times from inside the page: from the file given to the columns painted, from the press to the series painted, and the
 * longest time the page could not answer, read by a clock that asks to be called every four milliseconds.
 */
async function watchTasks(page: Page): Promise<void> {
  // tsx keeps the names of functions with a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(() => {
    const beat = 4
    const marks: Record<string, number> = {}
    let longest = 0
    let last = performance.now()
    let isOver = false
    const tick = (): void => {
      const now = performance.now()
      longest = Math.max(longest, now - last - beat)
      last = now
      if (!isOver) setTimeout(tick, beat)
    }
    tick()
    const mark = (name: string): void => {
      marks[name] ??= performance.now()
    }
    const given = (): void => {
      mark('given')
      longest = 0
    }
    document.addEventListener('change', given, { capture: true })
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('button')?.textContent?.startsWith('Calculer'))
          mark('confirmed')
      },
      { capture: true },
    )
    const seen = new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent ?? ''
      if (title.startsWith('Que dit')) requestAnimationFrame(() => mark('columns'))
      if (document.querySelector('svg[role="img"] rect')) requestAnimationFrame(() => mark('drawn'))
    })
    seen.observe(document.body, { subtree: true, childList: true })
    Object.assign(window, {
      watch: () => {
        isOver = true
        seen.disconnect()
        const { given: start = 0, columns = 0, confirmed = 0, drawn = 0 } = marks
        return { read: columns - start, counted: drawn - confirmed, longest }
      },
    })
  })
}
