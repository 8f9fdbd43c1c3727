import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDossier, goTo, heading, storedDossier, waitUntilSaved } from '../support/journey.ts'
import {
  chooseRegister,
  FIRST_ROUND,
  registerFile as file,
  pickRegister,
} from '../support/journey-headcount.ts'
import { listUnexpectedRequests, type Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'
import { workbookOf } from '../support/workbook.ts'

const stage = setStage()
let tool: Visit
let page: Page
let id: string

// The months shown end with the last one: the clock stands where the figures were counted by hand.
beforeEach(async () => {
  tool = await stage.openTool()
  page = tool.page
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'))
  id = await createDossier(page, 'Les Jardins du Gué')
  await goTo(page, `/dossier/${id}/effectif`)
})

afterEach(async () => {
  expect(tool.complaints).toEqual([])
  expect(tool.strayRequests).toEqual([])
  await tool.context.close()
})

describe('a staff register of forty people, by the picker', () => {
  it('its columns are confirmed, its months drawn and given in a table, its last month made up', async () => {
    await pickRegister(page, { name: 'quarante.csv', bytes: file('quarante.csv') })
    expect(await page.getByRole('combobox', { name: /^Type de contrat/ }).inputValue()).toBe('5')
    await chooseRegister(page)
    await page.getByRole('heading', { level: 1, name: /Un CSE est obligatoire depuis le/ }).waitFor()
    const chart = page.getByRole('img', { name: /Effectif mensuel, de novembre.2025 à octobre.2026/ })
    expect(await chart.locator('rect').count()).toBe(12)
    const months = page.getByRole('table', { name: 'Effectif calculé à la fin de chaque mois' })
    expect(await months.getByRole('row', { name: /Octobre.2026/ }).textContent()).toContain('21,79')
    expect(await months.getByRole('row', { name: /Juin.2026/ }).textContent()).toContain('20,18')
    const made = page.getByRole('table', { name: /Comment octobre.2026 est compté/ })
    expect(await made.getByRole('row', { name: /^CDDI 26.h, parti/ }).textContent()).toContain('1,12')
    await page.getByText('Pour la signature d’un accord, il est de 20,79.').waitFor()
    await page.getByRole('radio', { name: '24 mois' }).check({ force: true })
    expect(await months.getByRole('row').count()).toBe(25)
  })

  it('electors and eligible people are those of the day that is asked, and who is unsettled is said by line', async () => {
    await pickRegister(page, { name: 'quarante.csv', bytes: file('quarante.csv') })
    await chooseRegister(page)
    // Ninety days after today, until another is chosen.
    const boxes = page.getByRole('group', { name: FIRST_ROUND }).getByRole('textbox')
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).toEqual([
      '21',
      '2',
      '2027',
    ])
    for (const [rank, part] of ['15', '10', '2026'].entries()) await boxes.nth(rank).fill(part)
    await page.getByText('25 personnes peuvent voter, 20 personnes peuvent être élues.').waitFor()
    const lists = page.getByRole('table', { name: /Au premier tour du 15.octobre.2026/ })
    expect(await lists.getByRole('row', { name: /Électeurs/ }).textContent()).toContain('25')
    const section = page.getByRole('region', { name: 'Électeurs et éligibles', exact: true })
    expect(await section.getByRole('listitem').allTextContents()).toContain(
      'La date de naissance manque, et l’âge décide du vote : ligne 21.',
    )
    expect(await section.textContent()).not.toContain('Texier')
    await boxes.nth(1).fill('14')
    await section.getByText(/Indiquez un jour, un mois et une année/).waitFor()
  })

  it('figures go into the answers when asked; names are stored nowhere and sent to nobody', async () => {
    await pickRegister(page, { name: 'quarante.csv', bytes: file('quarante.csv') })
    await chooseRegister(page)
    await page.getByRole('button', { name: 'Mettre dans mes réponses' }).click()
    await page.getByText('Les chiffres sont dans vos réponses.').waitFor()
    await waitUntilSaved(page)
    expect((await storedDossier(page, id))['reponses']).toEqual({
      effectifCse: '21,79',
      effectifAccord: '20,79',
      nombreDeSalaries: '27',
      seuilCseDouzeMois: true,
    })
    const kept = await everythingStored(page)
    expect(kept).toContain('21,79')
    // The first and the last of the file, by name and by first name, and a birth date.
    for (const word of ['Abadie', 'Nicolas', 'Karima', '12/05/1984', '1984-05-12'])
      expect(kept).not.toContain(word)
    expect(listUnexpectedRequests(stage.site())).toEqual([])
    // Leaving the page forgets the register.
    await goTo(page, `/dossier/${id}`)
    await goTo(page, `/dossier/${id}/effectif`)
    await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Abadie')
  })
})

describe('a register as it comes', () => {
  it('a damaged one lists its wrong lines and what to look at, with line and reason', async () => {
    await pickRegister(page, {
      name: 'abime.csv',
      bytes: Buffer.from(file('abime.csv').toString(), 'latin1'),
    })
    await page.getByText('2 lignes au-dessus des titres ne sont pas lues.').waitFor()
    await chooseRegister(page)
    const wrong = page.getByRole('table', { name: /11 lignes ne comptent pas/ })
    expect(await wrong.getByRole('row', { name: /^9 Éva Étienne/ }).textContent()).toContain('32/01/2026')
    expect(await wrong.getByRole('row', { name: /^10 / }).textContent()).toContain('n’est pas reconnu')
    const odd = page.getByRole('table', { name: /Rien n’empêche de compter/ })
    expect(await odd.getByRole('row', { name: /^20 / }).textContent()).toContain('répète la ligne 4')
  })

  it('a workbook of several thousand lines is read under the policy of the page', async () => {
    const rows = Array.from({ length: 4000 }, (_, rank) => [
      `Personne ${(rank * 7919) % 100_003}`,
      'CDI',
      { day: '2019-02-01' },
    ])
    const bytes = workbookOf(
      { name: 'Notes', rows: [['À relire']] },
      { name: 'Personnel', rows: [['Nom', 'Contrat', 'Entrée'], ...rows] },
    )
    await pickRegister(page, { name: 'registre.xlsx', bytes: Buffer.from(bytes) })
    await page.getByText('La feuille « Personnel » est lue ; « Notes » ne l’est pas.').waitFor()
    await chooseRegister(page)
    const made = page.getByRole('table', { name: /Comment octobre.2026 est compté/ })
    expect(await made.getByRole('row', { name: /^Effectif/ }).textContent()).toMatch(/4.000,00/)
  })

  it('a file that is no table is said', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choisir un fichier' }).click(),
    ])
    await chooser.setFiles({ name: 'registre.xlsx', mimeType: 'text/csv', buffer: Buffer.from('PK') })
    await page.getByRole('alert').getByText('Ce fichier ne se lit pas comme un tableau.').waitFor()
  })
})

describe('twelve typed figures', () => {
  it('give the same chart and table, and the answer of the law', async () => {
    await page.getByRole('button', { name: 'Taper douze effectifs' }).click()
    await heading(page).filter({ hasText: 'L’effectif des douze derniers mois' }).waitFor()
    const fields = page.getByRole('main').getByRole('textbox')
    expect(await fields.count()).toBe(12)
    for (let rank = 0; rank < 12; rank += 1) await fields.nth(rank).fill(rank === 0 ? '10,99' : '11')
    await page.getByRole('button', { name: 'Voir l’effectif' }).click()
    await heading(page).filter({ hasText: 'un CSE n’est pas obligatoire' }).waitFor()
    const months = page.getByRole('table', { name: 'Effectif calculé à la fin de chaque mois' })
    expect(await months.getByRole('row', { name: /Octobre.2026/ }).textContent()).toContain('11e mois')
    await page.getByRole('button', { name: 'Mettre dans mes réponses' }).click()
    await waitUntilSaved(page)
    expect((await storedDossier(page, id))['reponses']).toEqual({
      effectifCse: '11',
      seuilCseDouzeMois: false,
    })
  })
})

/** All that this browser keeps for the site, whatever the base, the store or the key: as one text. */
function everythingStored(of: Page): Promise<string> {
  return of.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]
    for (const { name } of await indexedDB.databases()) {
      const base = await asked(indexedDB.open(name ?? ''))
      for (const store of base.objectStoreNames) {
        const all = base.transaction(store).objectStore(store)
        kept.push(await asked(all.getAllKeys()), await asked(all.getAll()))
      }
      base.close()
    }
    return JSON.stringify(kept)
  })
}
