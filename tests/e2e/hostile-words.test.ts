import { unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdTogether } from '#export/hold-together.ts'
import {
  createDossier,
  exportWord,
  goTo,
  nameField,
  namePage,
  storedDossier,
  waitUntilSaved,
} from '../support/journey.ts'
import { paperParagraphs, wordParagraphs } from '../support/journey-word.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit
let page: Page
let id: string

beforeAll(async () => {
  tool = await stage.openTool()
  page = tool.page
  id = await createDossier(page, 'Les Jardins du Gué')
})

afterAll(async () => {
  await tool.context.close()
})

describe('a company called', () => {
  it.each([
    ['as Markdown, HTML and a template', '# *Pirate* & <b>Fils</b> {{x}}', '# *Pirate* & <b>Fils</b> {{x}}'],
    ['as the end of an XML section', `]]>&amp;</w:t><!-- "x" '`, `]]>&amp;</w:t><!-- "x" '`],
    [
      'as a field of Word',
      '{ INCLUDETEXT "C:\\\\secret" } %s $& \\1',
      '{ INCLUDETEXT "C:\\\\secret" } %s $& \\1',
    ],
    ['from right to left', 'جمعية الأمل, et שלום (1901)', 'جمعية الأمل, et שלום (1901)'],
    ['with emoji', '👩‍🌾 La Ferme 🏳️‍🌈 🇫🇷', '👩‍🌾 La Ferme 🏳️‍🌈 🇫🇷'],
    ['with letters accented apart', 'Socie\u0301te\u0301', 'Société'],
    ['with control characters', 'A\u0000B\u0007C\u001bD\u009fE', 'ABCDE'],
    ['with half characters', 'A\ud800B\udc00C', 'ABC'],
    ['with characters that are none', 'A\ufffeB\uffffC', 'ABC'],
  ])('%s is kept as typed, and written as text', async (_name, typed, written) => {
    await goTo(page, namePage(id))
    await put(nameField(page), typed)
    await waitUntilSaved(page)
    expect((await storedDossier(page, id))['reponses']).toMatchObject({ nomEmployeur: typed })
    await expectWritten(written)
    if (written.length === typed.length || typed.includes('\u0301')) return
    await goTo(page, `/dossier/${id}/reponses/structure`)
    await page.getByText('caractères invisibles ne peuvent pas être imprimés').waitFor()
  })
})

describe('a long text', () => {
  it('of 20 000 characters is written whole', async () => {
    const long = `${'mot '.repeat(4999)}fin.`
    await writeProject(long)
    await expectWritten(long)
  })

  it('of one character more is refused with a sentence, and kept', async () => {
    const tooLong = `${'mot '.repeat(5000)}!`
    await writeProject(tooLong)
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('heading', { name: 'Il y a un problème' }).waitFor()
    const sentence = 'Raccourcissez ce texte : 20 001 caractères, 20 000 au plus. Vos mots sont gardés.'
    const said = (await page.getByRole('main').textContent())?.replace(/[\u00a0\u202f]/g, ' ')
    expect(said).toMatch(new RegExp(sentence, 'i'))
    await page.reload()
    expect(await project().inputValue()).toBe(tooLong)
  })
})

it('the browser has nothing to say', () => {
  expect(tool.complaints).toEqual([])
})

const project = (): Locator => page.getByRole('textbox', { name: 'Quel est le projet de votre structure ?' })

async function writeProject(text: string): Promise<void> {
  await goTo(page, `/dossier/${id}/questions/regles-du-jeu/projet-et-objectifs`)
  await put(project(), text)
  await waitUntilSaved(page)
}

/** Puts any characters in a box, as a paste would: the driver's own typing refuses half characters. */
async function put(box: Locator, text: string): Promise<void> {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  await box.evaluate((element, units) => {
    const value = units.map((unit) => String.fromCharCode(unit)).join('')
    const owner = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, value)
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, codes)
}

/** The sheet and the Word file say these words, as words: no tag, no broken XML. */
async function expectWritten(words: string): Promise<void> {
  await goTo(page, `/dossier/${id}/document`)
  await page.getByRole('article').waitFor()
  const onPaper = await paperParagraphs(page)
  expect(onPaper.filter((line) => line.includes(words)).length).toBeGreaterThan(0)
  expect(await page.getByRole('article').locator('b').count()).toBe(0)
  const { bytes } = await exportWord(page, 'draft', '22/11/2026')
  expect(await wordParagraphs(bytes)).toEqual(onPaper.map(holdTogether))
  expect(await listBrokenXml(bytes)).toEqual([])
}

/** The parts of a Word file that are not well-formed XML 1.0, as the browser reads it. */
function listBrokenXml(bytes: Buffer): Promise<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, content]) => [name, decoder.decode(content)] as const)
  return page.evaluate(
    (texts) =>
      texts.flatMap(([name, text]) => {
        const error = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        return error ? [`${name}: ${error.textContent}`] : []
      }),
    parts,
  )
}
