import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#model/answers.ts'
import { QUESTIONNAIRE, QUESTIONS } from '#questions/questionnaire.ts'
import { fileGivenBy, heading, idAt, storedDossier, waitUntilSaved } from '../support/journey.ts'
import { answerPage, follow } from '../support/journey-answers.ts'
import { atKeyboard, fieldOf, type Keyboard, titleHasFocus } from '../support/journey-keyboard.ts'
import { answersOf, essentialFactsOf } from '../support/journey-sample.ts'
import { wordParagraphs } from '../support/journey-word.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const NAME = 'Coup de main du Val'
const ANSWERS: Answers = answersOf('ai-neuf')
/** The one answer kept for the end. */
const LAST = 'lieuSignature'

const stage = setStage()
let tool: Visit
let page: Page
let keyboard: Keyboard

beforeAll(async () => {
  tool = await stage.openTool()
  page = tool.page
  await page.setViewportSize({ width: 1280, height: 800 })
  keyboard = atKeyboard(page)
})

afterAll(async () => {
  await tool.context.close()
})

// One journey, told in steps: each starts where the one before ended.
describe('by keyboard alone', () => {
  it('a dossier is created, and its page opens on its title', async () => {
    await keyboard.tabTo(page.getByRole('button', { name: 'Créer un dossier' }))
    await keyboard.press('Enter')
    const name = page.getByRole('textbox', { name: 'Nom du dossier' })
    await name.waitFor()
    expect(await name.evaluate((box) => box === document.activeElement)).toBe(true)
    await keyboard.type(NAME)
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
    expect(await titleHasFocus(page)).toBe(true)
  })

  it('every question the model cannot answer is answered, page after page, each opening on its title', {
    timeout: 240_000,
  }, async () => {
    const asked = new Set<string>()
    // The election of the council is prepared apart: the agreement waits for nothing of it.
    for (const part of QUESTIONNAIRE.filter(({ group }) => group !== 'elire')) {
      const task = page.getByRole('main').getByRole('link', { name: part.title, exact: true })
      await page.getByRole('heading', { name: 'Les étapes' }).waitFor()
      if ((await task.count()) === 0) continue
      await keyboard.tabTo(task)
      await follow(keyboard, 'Enter')
      while (page.url().includes('/questions/')) {
        for (const fact of await answerPage(keyboard, ANSWERS, (fact) => fact === LAST)) asked.add(fact)
        await keyboard.tabTo(page.getByRole('button', { name: 'Continuer' }))
        await follow(keyboard, 'Enter')
      }
      expect(page.url()).toContain(`/reponses/${part.id}`)
      await keyboard.tabTo(page.getByRole('group', { name: 'Avez-vous fini cette partie ?' }))
      await keyboard.press('ArrowUp')
      await keyboard.tabTo(page.getByRole('button', { name: 'Continuer' }))
      await follow(keyboard, 'Enter')
    }
    await waitUntilSaved(page)
    const stored = Object.keys((await storedDossier(page, idAt(page)))['reponses'] as object)
    // A question seen before the answer that closes it is not one of the member's.
    const answered = [...asked].filter((fact) => ANSWERS[fact] !== undefined && !QUESTIONS[fact]?.optional)
    expect(answered.filter((fact) => !stored.includes(fact))).toEqual([])
    const needed = essentialFactsOf('ai-neuf')
    expect(needed.length).toBeGreaterThan(50)
    expect(needed.filter((fact) => !asked.has(fact))).toEqual([])
  })

  it('the draft is downloaded, and says the company and its articles', async () => {
    await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'Télécharger en Word' }).first())
    await follow(keyboard, 'Enter')
    await keyboard.tabTo(page.getByRole('button', { name: 'Télécharger en Word' }))
    const file = await fileGivenBy(page, () => keyboard.press('Enter'))
    await page.getByRole('heading', { name: 'Votre brouillon est téléchargé' }).waitFor()
    expect(await titleHasFocus(page)).toBe(true)
    expect(file.name).toBe('accord-d-entreprise-coup-de-main-du-val-brouillon.docx')
    const lines = await wordParagraphs(file.bytes)
    expect(lines.join('\n')).toContain('Coup de main du Val')
    expect(lines).toContain('Participation à la vie de la structure')
  })

  it('the final text is refused while one answer is missing, and leads to it', async () => {
    await keyboard.tabTo(page.getByRole('button', { name: 'Télécharger de nouveau' }))
    await keyboard.press('Enter')
    await keyboard.tabTo(page.getByRole('group', { name: 'Que voulez-vous télécharger ?' }))
    await keyboard.press('ArrowDown')
    await keyboard.tabTo(page.getByRole('button', { name: 'Télécharger en Word' }))
    await keyboard.press('Enter')
    const list = page.getByRole('region', { name: 'Un point reste à régler avant le texte définitif' })
    await list.waitFor()
    expect(await list.evaluate((box) => box === document.activeElement)).toBe(true)
    await keyboard.tabTo(list.getByRole('link'))
    await follow(keyboard, 'Enter', 'field')
    const question = QUESTIONS[LAST]
    if (!question) throw new Error(`no question ${LAST}`)
    expect(
      await fieldOf(page, question)
        .or(page.getByRole('group', { name: question.label }))
        .count(),
    ).toBe(1)
  })

  it('the final text is written once the last answer is given', async () => {
    const question = QUESTIONS[LAST]
    if (!question) throw new Error(`no question ${LAST}`)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Répondre maintenant')
    await keyboard.press('Enter')
    await fieldOf(page, question).waitFor()
    expect(await fieldOf(page, question).evaluate((box) => box === document.activeElement)).toBe(true)
    await keyboard.type(String(ANSWERS[LAST]))
    await keyboard.tabTo(page.getByRole('link', { name: 'Revenir aux parties' }))
    await follow(keyboard, 'Enter')
    expect(await page.getByRole('main').textContent()).toContain('Prêt à signer, pas encore signé ni déposé.')
    await keyboard.tabTo(page.getByRole('main').getByRole('link', { name: 'Télécharger en Word' }).first())
    await follow(keyboard, 'Enter')
    await keyboard.tabTo(page.getByRole('group', { name: 'Que voulez-vous télécharger ?' }))
    await keyboard.press('ArrowDown')
    await keyboard.tabTo(page.getByRole('button', { name: 'Télécharger en Word' }))
    const file = await fileGivenBy(page, () => keyboard.press('Enter'))
    expect(file.name).toBe('accord-d-entreprise-coup-de-main-du-val.docx')
    const text = (await wordParagraphs(file.bytes)).join('\n')
    expect(text).toContain('Beaugency')
    expect(text).not.toMatch(/\[[a-zé]/)
  })

  it('the focus was seen at every stop, and the browser had nothing to say', () => {
    expect([...keyboard.unseen]).toEqual([])
    expect(tool.complaints).toEqual([])
  })
})

describe('the focus', () => {
  it.each([
    ['the list of dossiers', () => '/'],
    ['a dossier', (id: string) => `/dossier/${id}`],
    ['a page of questions', (id: string) => `/dossier/${id}/questions/structure/identite`],
    ['the document', (id: string) => `/dossier/${id}/document`],
    ['the download', (id: string) => `/dossier/${id}/telecharger`],
  ])('goes through %s and out of it, both ways', async (_name, path) => {
    const id = idOfJourney()
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      await page.goto(`${stage.url()}#${path(id)}`)
      await page.reload()
      await heading(page).waitFor()
      await page
        .getByRole('link', { name: 'Coup de main du Val' })
        .or(page.getByText('Enregistré'))
        .first()
        .waitFor()
      expect(await pressUntilOut(key)).toBe(true)
    }
  })
})

let journeyId: string | undefined
function idOfJourney(): string {
  journeyId ??= idAt(page)
  return journeyId
}

/** Presses the key until the focus leaves the page; false when it never does. */
async function pressUntilOut(key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press(key)
    const isOut = await page.evaluate(() => document.activeElement === document.body)
    if (isOut && presses > 0) return true
  }
  return false
}
