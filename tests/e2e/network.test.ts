import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import {
  createDossier,
  exportWord,
  fileGivenBy,
  goTo,
  heading,
  nameField,
  namePage,
  openFile,
  openTool,
  waitUntilSaved,
} from '../support/journey.ts'
import { listUnexpectedRequests, openSite, type Site, type Visit, waitUntilOffline } from '../support/site.ts'

/** Words that stand nowhere in the tool: seen in a request, they left the page. */
const SECRET = 'Zinzolin'

let folder: string
let site: Site
let tool: Visit
/** What the browser itself notes of its network: page, workers, service worker and its own services. */
let log: NetLog

// One journey, through everything the tool can do; then what was asked of the network meanwhile.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paraphe-'))
  const netLog = join(folder, 'net.json')
  const browser = await openBrowser([
    `--log-net-log=${netLog}`,
    '--net-log-capture-mode=IncludeSensitive',
    // Chromium's own form filler asks its maker about every form of every site: not the page's doing.
    '--disable-features=AutofillServerCommunication',
  ])
  site = await openSite()
  tool = await openTool(browser, site)
  await waitUntilOffline(tool.page)
  await journey()
  await tool.context.close()
  await browser.close()
  await site.close()
  log = JSON.parse(readFileSync(netLog, 'utf8'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('from the first page to the signed text', () => {
  it('the server is asked for files of the tool, by GET, without a word more', () => {
    expect(site.requests.length).toBeGreaterThan(10)
    expect(listUnexpectedRequests(site)).toEqual([])
    expect(site.requests.filter(({ url }) => url.includes('?'))).toEqual([])
  })

  it('nobody else is asked for anything: not by the page, not by a worker', () => {
    const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST } = log.constants.logEventTypes
    const asked = paramsOf(URL_REQUEST_START_JOB).filter(isOfSite)
    expect(asked.some(({ url }) => url?.endsWith('/sw.js'))).toBe(true)
    expect(
      asked.filter(({ url }) => url && !url.startsWith(site.url) && !/^(?:data|blob):/.test(url)),
    ).toEqual([])
    const names = paramsOf(HOST_RESOLVER_MANAGER_REQUEST).filter(isOfSite)
    expect(names.filter(({ host }) => !site.url.startsWith(`${host}`))).toEqual([])
    expect(tool.strayRequests).toEqual([])
  })

  it('no answer is in any address, header or body', () => {
    expect(site.requests.filter((request) => JSON.stringify(request).includes(SECRET))).toEqual([])
    const { URL_REQUEST_START_JOB, HTTP_TRANSACTION_SEND_REQUEST_HEADERS } = log.constants.logEventTypes
    const sent = [
      ...paramsOf(URL_REQUEST_START_JOB).filter(({ url }) => !url?.startsWith('blob:')),
      ...paramsOf(HTTP_TRANSACTION_SEND_REQUEST_HEADERS),
    ]
    expect(sent.filter((params) => JSON.stringify(params).includes(SECRET))).toEqual([])
  })

  it('the content policy refuses nothing, and the browser has nothing to say', () => {
    expect(tool.complaints).toEqual([])
  })
})

async function journey(): Promise<void> {
  const { page } = tool
  const id = await createDossier(page, SECRET)
  await goTo(page, namePage(id))
  await nameField(page).fill(SECRET)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('heading', { name: 'Il y a un problème' }).waitFor()
  await waitUntilSaved(page)
  await goTo(page, `/dossier/${id}`)
  await page
    .getByRole('button', { name: /lire l’article/ })
    .first()
    .click()
  await page.getByRole('dialog').getByText('Version en vigueur').waitFor()
  await page.keyboard.press('Escape')
  await goTo(page, `/dossier/${id}/reponses/tout`)
  await goTo(page, `/dossier/${id}/document`)
  for (const reading of ['En clair', 'Facile à lire'])
    await page.getByRole('radio', { name: reading }).check({ force: true })
  await page.emulateMedia({ media: 'print' })
  await page.pdf()
  await page.emulateMedia({ media: 'screen' })
  await exportWord(page, 'draft', '3/2/2027')
  await goTo(page, `/dossier/${id}`)
  await page.getByRole('button', { name: /^Actions sur/ }).click()
  const copy = await fileGivenBy(page, () =>
    page.getByRole('button', { name: 'Télécharger une sauvegarde' }).click(),
  )
  await openFile(page, { name: copy.name, content: copy.bytes })
  await page.waitForURL(/#\/dossier\//)
  for (const path of ['/exemples', '/aide', '/confidentialite', '/accessibilite', '/nulle-part'])
    await goTo(page, path)
  await page.reload()
  await heading(page).waitFor()
  // A request that is put off would be made by now.
  await page.waitForTimeout(1000)
}

type Params = { readonly url?: string; readonly host?: string }
type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: Params }[]
}

function paramsOf(type: number | undefined): readonly Params[] {
  if (type === undefined) throw new Error('this browser names its events otherwise')
  return log.events.flatMap((event) => (event.type === type && event.params ? [event.params] : []))
}

/** Asked on behalf of the site, whatever the address: the browser notes whose request each one is. */
const isOfSite = (params: Params): boolean => JSON.stringify(params).includes('http://127.0.0.1')
