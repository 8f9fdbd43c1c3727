import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createDossier,
  fileGivenBy,
  goTo,
  idAt,
  nameField,
  namePage,
  openFile,
  openSample,
  storedDossier,
  waitUntilSaved,
} from '../support/journey.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit
let page: Page

beforeEach(async () => {
  tool = await stage.openTool()
  page = tool.page
})

afterEach(async () => {
  expect(tool.complaints).toEqual([])
  await tool.context.close()
})

const GOOD = {
  format: 'paraphe',
  version: 1,
  modele: { 'accord-entreprise': '1' },
  nom: 'Les Jardins du Gué',
  reponses: { nomEmployeur: 'Les Jardins du Gué' },
}

describe('a file that is not a dossier of ours', () => {
  it.each([
    ['is cut in the middle', JSON.stringify(GOOD).slice(0, 60), 'Ce fichier ne se lit pas.'],
    ['is empty', '', 'Ce fichier ne se lit pas.'],
    ['is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'Ce fichier ne se lit pas.'],
    [
      'weighs 20 MB',
      `{"x":"${'a'.repeat(20_000_000)}"}`,
      'Ce fichier est trop lourd pour être un dossier Paraphe',
    ],
    [
      'nests a hundred thousand lists',
      '['.repeat(100_000) + ']'.repeat(100_000),
      'Ce fichier ne se lit pas.',
    ],
    [
      'is the JSON of something else',
      '{"name":"left-pad","version":"1.3.0"}',
      'Ce fichier n’est pas un dossier Paraphe.',
    ],
    ['is a list', '[1, 2, 3]', 'Ce fichier n’est pas un dossier Paraphe.'],
    [
      'comes from a later version',
      JSON.stringify({ ...GOOD, version: 999 }),
      'Ce fichier vient d’une version plus récente de Paraphe.',
    ],
    [
      'has no answers',
      JSON.stringify({ ...GOOD, reponses: 'non' }),
      'Le champ « reponses » du fichier n’a pas la forme attendue.',
    ],
    [
      'follows another model',
      JSON.stringify({ ...GOOD, modele: { charte: '1' } }),
      'Le modèle « charte » n’existe pas dans cette version de Paraphe.',
    ],
  ])('%s: one clear sentence, and the dossiers stay as they are', async (_name, content, sentence) => {
    const id = await createDossier(page, 'Nette Équipe')
    const before = await storedDossier(page, id)
    await openFile(page, { name: 'dossier.paraphe.json', content })
    const alert = page.getByRole('alert').filter({ hasText: 'Ce fichier n’a pas pu être ouvert' })
    await alert.getByText(sentence).waitFor()
    expect(await alert.getByRole('listitem').count()).toBe(1)
    expect(await alert.evaluate((box) => box === document.activeElement)).toBe(true)
    expect(await storedDossier(page, id)).toEqual(before)
    expect(await namesOnShelf()).toEqual(['Nette Équipe'])
  })
})

describe('a dossier with something more in it', () => {
  it('opens with remarks, and keeps what it does not know', async () => {
    const file = { ...GOOD, reponses: { ...GOOD.reponses, nomEmployeurr: 'x', effectifCse: [1] }, nonm: 'y' }
    await openFile(page, { name: 'plus.json', content: JSON.stringify(file) })
    const alert = page.getByRole('alert').filter({ hasText: 'Le dossier est ouvert, avec des remarques' })
    await alert.waitFor()
    const remarks = await alert.getByRole('listitem').allTextContents()
    expect(remarks.join('\n')).toContain('« nomEmployeurr »')
    expect(remarks.join('\n')).toContain('Vouliez-vous dire « nomEmployeur » ?')
    expect(remarks.join('\n')).toContain('« nonm »')
    await alert.getByRole('link', { name: 'Continuer vers le dossier' }).click()
    await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
    expect((await storedDossier(page, idAt(page)))['reponses']).toEqual(file.reponses)
  })

  it('opened twice makes two dossiers', async () => {
    const file = { name: 'deux.json', content: JSON.stringify({ ...GOOD, id: 'le-meme' }) }
    for (const _ of [1, 2]) {
      await openFile(page, file)
      await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
    }
    expect(await namesOnShelf()).toEqual(['Les Jardins du Gué', 'Les Jardins du Gué'])
  })
})

describe('a dossier that is deleted', () => {
  it('comes back whole by « Annuler », and by the copy that was kept', async () => {
    const id = await openSample(page, 'Coup de main du Val')
    const before = await storedDossier(page, id)
    await goTo(page, '/')
    const copy = await fileGivenBy(page, async () => {
      await menu('Supprimer')
      await page.getByRole('dialog').getByRole('button', { name: 'Garder une sauvegarde' }).click()
    })
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click()
    await page.getByText('« Coup de main du Val » est supprimé.').waitFor()
    expect(await namesOnShelf()).toEqual([])
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('est de nouveau là').waitFor()
    expect(await storedDossier(page, id)).toEqual(before)

    await menu('Supprimer')
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click()
    await page.getByText('« Coup de main du Val » est supprimé.').waitFor()
    await openFile(page, { name: copy.name, content: copy.bytes })
    await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
    expect(await storedDossier(page, idAt(page))).toEqual(before)
  })
})

describe('an answer that is changed', () => {
  it('is undone and done again, one field at a time', async () => {
    const id = await openSample(page, 'Coup de main du Val')
    const answers = async () => (await storedDossier(page, id))['reponses'] as Record<string, unknown>
    const before = await answers()
    await goTo(page, namePage(id))
    await nameField(page).fill('Nette Équipe')
    await page.getByRole('textbox', { name: 'Qui signe pour l’employeur ?' }).fill('Ada Lovelace')
    await goTo(page, `/dossier/${id}`)
    await waitUntilSaved(page)
    const after = { ...before, nomEmployeur: 'Nette Équipe', signataireEmployeur: 'Ada Lovelace' }
    expect(await answers()).toEqual(after)
    for (const [press, expected] of [
      ['Annuler', { ...before, nomEmployeur: 'Nette Équipe' }],
      ['Annuler', before],
      ['Rétablir', { ...before, nomEmployeur: 'Nette Équipe' }],
      ['Rétablir', after],
    ] as const) {
      await page.getByRole('button', { name: press, exact: true }).click()
      await expect.poll(answers).toEqual(expected)
    }
  })
})

/** Chooses an action in the menu of the only dossier of the list. */
async function menu(action: string): Promise<void> {
  await page.getByRole('button', { name: /^Actions sur/ }).click()
  await page.getByRole('button', { name: action, exact: true }).click()
}

async function namesOnShelf(): Promise<readonly string[]> {
  await goTo(page, '/')
  const list = page.getByRole('region', { name: 'Vos dossiers' })
  await list.getByRole('button').first().waitFor()
  return list
    .getByRole('heading', { level: 3 })
    .allTextContents()
    .then((names) => names.map((name) => name.trim()))
}
