import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askFor, goTo, openSample, pressDownload } from '../support/journey.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit
let page: Page
let id: string

beforeEach(async () => {
  tool = await stage.openTool()
  page = tool.page
  id = await openSample(page, 'Les Jardins de la Garenne')
})

afterEach(async () => {
  expect(tool.complaints).toEqual([])
  await tool.context.close()
})

const LOCKED = 'Bloqué par la loi'

it.each([
  [
    'accueil-parcours/contrats',
    /semaine prévoit en principe un CDDI/,
    '42',
    '26',
    /au plus 35.heures/,
    /L\..5132.15.1/,
  ],
  [
    'temps-de-travail/heures-supplementaires',
    /huit premières heures de la semaine/,
    '9',
    '25',
    /au moins 10.%/,
    /L\..3121.33/,
  ],
  [
    'temps-de-travail/temps-partiel',
    /au moins un contrat à temps partiel/,
    '20',
    '24',
    /au moins 24.heures/,
    /L\..3123.27/,
  ],
  ['participation/moyens-du-cse', /mandat des élus du CSE/, '5', '4', /de 2 à 4.ans/, /L\..2314.34/],
] as const)(
  '%s: what the law refuses is said as it is typed, and goes when it is mended',
  async (where, label, wrong, right, bound, article) => {
    await goTo(page, `/dossier/${id}/questions/${where}`)
    const box = page.getByRole('textbox', { name: label })
    const message = page.locator(`#${await box.getAttribute('id')}-note`)
    await box.fill(wrong)
    await message.getByText(LOCKED).waitFor()
    const words = (await message.textContent()) ?? ''
    expect(words).toMatch(bound)
    expect(words).toMatch(article)
    await box.fill(right)
    await page.getByText(LOCKED).waitFor({ state: 'detached' })
  },
)

it('a blocked value refuses the final text; the page to download says why and leads to it', async () => {
  await goTo(page, `/dossier/${id}/questions/participation/moyens-du-cse`)
  await page.getByRole('textbox', { name: /mandat des élus du CSE/ }).fill('5')
  await page.getByText(LOCKED).waitFor()
  await goTo(page, `/dossier/${id}/telecharger`)
  await askFor(page, 'final', '17/12/2026')
  await pressDownload(page)
  const why = page.getByRole('main').getByText(/Indiquez de 2 à 4.ans/i)
  await why.first().waitFor()
  expect(page.url()).toContain('telecharger')
})

it('a gap to justify asks its reason under the answer, and keeps it', async () => {
  await goTo(page, `/dossier/${id}/questions/temps-de-travail/limites/reposHebdomadaireRetenu`)
  const week = page.getByRole('textbox', { name: /repos par semaine/ })
  await week.fill('33')
  await page.getByText('Possible, avec un motif').waitFor()
  await page.getByRole('textbox', { name: /Pourquoi ce repos de la semaine/ }).fill('Les récoltes de juin')
  await goTo(page, `/dossier/${id}/reponses/temps-de-travail`)
  await page.getByText('Les récoltes de juin').first().waitFor()
})
