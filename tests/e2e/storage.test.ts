import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  createDossier,
  fileGivenBy,
  goTo,
  heading,
  nameField,
  namePage,
  storedDossier,
  waitUntilSaved,
} from '../support/journey.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()

describe('a disk that gets full', () => {
  it('is said at once, and the copy offered holds the last words', async () => {
    const { page, context } = await stage.openTool()
    await context.addInitScript(fillDisk)
    await page.reload()
    const id = await createDossier(page, 'Les Jardins du Gué')
    await goTo(page, namePage(id))
    const name = nameField(page)
    await name.fill('Les Jardins')
    await waitUntilSaved(page)

    await page.evaluate(() => Object.assign(window, { diskIsFull: true }))
    await name.pressSequentially(' du Gué')
    const alert = page.getByRole('alert')
    await alert.getByText('le disque de cet ordinateur est plein').waitFor()
    expect(await page.getByRole('banner').textContent()).toContain('Non enregistré')
    await name.pressSequentially(', à Blois')
    const file = await fileGivenBy(page, () =>
      alert.getByRole('button', { name: 'Télécharger une sauvegarde' }).click(),
    )
    expect(file.name).toBe('les-jardins-du-gue.paraphe.json')
    expect(JSON.parse(file.bytes.toString()).reponses.nomEmployeur).toBe('Les Jardins du Gué, à Blois')

    await page.evaluate(() => Object.assign(window, { diskIsFull: false }))
    await name.press('End')
    await name.pressSequentially('.')
    await waitUntilSaved(page)
    expect(await alert.textContent()).toBe('')
    expect((await storedDossier(page, id))['reponses']).toMatchObject({
      nomEmployeur: 'Les Jardins du Gué, à Blois.',
    })
    await context.close()
  })
})

describe.each([
  ['absent', hideStorage],
  ['refused when it is opened', refuseStorage],
])('a storage that is %s', (_name, forbid) => {
  it('is said, and the tool works in memory until a copy is taken', async () => {
    const { page, context, complaints } = await stage.openTool()
    await forbid(context)
    await page.reload()
    await page.getByRole('alert').getByText('Ce navigateur refuse d’enregistrer').waitFor()
    const id = await createDossier(page, 'Les Jardins du Gué')
    await goTo(page, namePage(id))
    await nameField(page).fill('Les Jardins du Gué')
    await goTo(page, `/dossier/${id}`)
    await goTo(page, '/')
    await page.getByRole('link', { name: 'Les Jardins du Gué' }).click()
    await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
    const file = await fileGivenBy(page, () =>
      page.getByRole('alert').getByRole('button', { name: 'Télécharger une sauvegarde' }).click(),
    )
    expect(JSON.parse(file.bytes.toString()).reponses.nomEmployeur).toBe('Les Jardins du Gué')
    expect(complaints).toEqual([])
    await context.close()
  })
})

it('opens on its first heading when storage answers nothing at all', async () => {
  const { page, context } = await stage.openTool()
  await context.addInitScript(() => {
    // Safari has been seen to open a database for ever.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await page.reload()
  await page.getByRole('alert').getByText('Ce navigateur refuse d’enregistrer').waitFor()
  await heading(page).waitFor()
  await context.close()
})

/** Every write fails as on a full disk while the page says so. */
function fillDisk(): void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...given) {
    if ('diskIsFull' in window && window.diskIsFull === true)
      throw new DOMException('no room left', 'QuotaExceededError')
    return put.apply(this, given)
  }
}

function hideStorage(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
}

function refuseStorage(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden here', 'SecurityError')
    }
  })
}
