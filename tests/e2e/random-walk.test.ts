import fc from 'fast-check'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Question } from '#questions/question.ts'
import {
  createDossier,
  goTo,
  heading,
  openSample,
  storedDossier,
  waitUntilSaved,
} from '../support/journey.ts'
import { fieldOf } from '../support/journey-keyboard.ts'
import { samples, stepAt } from '../support/journey-sample.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let page: Page
let id: string
/** What was answered, last word of each question: the tool must still have it, asked or not. */
let given: Record<string, unknown>

type Move = 'answer' | 'continue' | 'back' | 'forward' | 'tasks' | 'change'

// Answers come oftener: a walk that never answers loses nothing.
const moves = fc.record({
  move: fc.constantFrom<Move[]>(
    'answer',
    'answer',
    'answer',
    'continue',
    'back',
    'forward',
    'tasks',
    'change',
  ),
  pick: fc.nat(999),
})

const MOVES: Readonly<Record<Move, (pick: number) => Promise<void>>> = {
  answer: answerSomething,
  continue: async () => {
    if (isAsking()) await page.getByRole('button', { name: 'Continuer' }).click()
  },
  back: () => travel('back'),
  forward: () => travel('forward'),
  tasks: async (pick) => {
    await goTo(page, `/dossier/${id}`)
    await pressOne(page.getByRole('region', { name: 'Les étapes' }).getByRole('link'), pick)
  },
  change: async (pick) => {
    await goTo(page, `/dossier/${id}/reponses/tout`)
    await pressOne(page.getByRole('main').getByRole('link', { name: /^(?:Modifier|Répondre)/ }), pick)
  },
}

it('going on, back, forward and anywhere never blocks nor loses an answer', {
  timeout: 240_000,
}, async () => {
  const walk = fc.tuple(
    fc.nat(samples.length),
    fc.array(moves, { minLength: 25, maxLength: 25, size: 'max' }),
  )
  await fc.assert(
    fc.asyncProperty(walk, async ([start, steps]) => {
      // A new profile each time: Back must not lead into the walk before.
      const tool = await stage.openTool()
      page = tool.page
      const sample = samples[start]
      id = sample ? await openSample(page, sample.name) : await createDossier(page, 'Les Jardins du Gué')
      given = { ...((await storedDossier(page, id))['reponses'] as object) }
      for (const { move, pick } of steps) {
        await MOVES[move](pick)
        await heading(page).waitFor()
        await expectNotBlocked()
      }
      await goTo(page, `/dossier/${id}`)
      await waitUntilSaved(page)
      expect((await storedDossier(page, id))['reponses']).toMatchObject(given)
      expect(tool.complaints).toEqual([])
      await tool.context.close()
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

const isAsking = (): boolean => /\/(?:questions|modifier)\//.test(page.url())

async function expectNotBlocked(): Promise<void> {
  if (!isAsking()) return
  const go = page.getByRole('button', { name: 'Continuer' })
  await go.waitFor()
  expect(await go.isEnabled()).toBe(true)
}

/** Answers one of the questions of the page, by its kind. */
async function answerSomething(pick: number): Promise<void> {
  if (!isAsking()) return
  const asked: [string, Question, Locator][] = []
  for (const [fact, question] of Object.entries(stepAt(page.url()).questions)) {
    const field = fieldOf(page, question)
    if ((await field.count()) === 1) asked.push([fact, question, field])
  }
  const [fact, question, field] = asked[pick % asked.length] ?? []
  if (!fact || !question || !field) return
  const answer = await ANSWERS[question.kind]?.(field, fact, pick)
  if (answer !== undefined) given[fact] = answer
}

/** Answers a field and returns what must be stored. */
type Answering = (field: Locator, fact: string, pick: number) => Promise<unknown>

const write: Answering = async (field, _fact, pick) => {
  // What is shown already, a proposal perhaps, is no new answer.
  if ((await field.inputValue()) === `${pick}`) return undefined
  await field.fill(`${pick}`)
  return `${pick}`
}

const choose: Answering = async (field, _fact, pick) => {
  const radios = field.getByRole('radio')
  const radio = radios.nth(pick % (await radios.count()))
  if (await radio.isChecked()) return undefined
  await radio.check({ force: true })
  const value = await radio.inputValue()
  if (value === 'unknown') return { inconnu: true }
  return value === 'true' || value === 'false' ? value === 'true' : value
}

const ANSWERS: Readonly<Partial<Record<Question['kind'], Answering>>> = {
  text: write,
  longText: write,
  number: write,
  amount: write,
  yesNo: choose,
  choice: choose,
  choices: async (field, fact, pick) => {
    const boxes = field.getByRole('checkbox')
    const count = await boxes.count()
    if (count === 0) return undefined
    const box = boxes.nth(pick % count)
    const value = await box.inputValue()
    // What the page proposed is chosen with the first press.
    const shown = await boxes.evaluateAll((all) =>
      all.flatMap((one) => (one instanceof HTMLInputElement && one.checked ? [one.value] : [])),
    )
    await box.click({ force: true })
    const known = Array.isArray(given[fact]) ? given[fact] : []
    const before = new Set<unknown>([...known, ...shown])
    if (!before.delete(value)) before.add(value)
    return expect.toSatisfy((stored: unknown) => Array.isArray(stored) && isSameSet(new Set(stored), before))
  },
  date: async (field, _fact, pick) => {
    const boxes = field.getByRole('textbox')
    if ((await boxes.count()) === 0) return undefined
    const parts = [`${(pick % 28) + 1}`, `${(pick % 12) + 1}`, '2027']
    for (const [rank, part] of parts.entries()) await boxes.nth(rank).fill(part)
    return parts.join('/')
  },
  list: async (field, _fact, pick) => {
    const lines = field.getByRole('textbox')
    if ((await lines.count()) === 0) return undefined
    await lines.first().fill(`ligne ${pick}`)
    return lines.evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : '')))
  },
}

const isSameSet = (some: Set<unknown>, others: Set<unknown>): boolean =>
  some.size === others.size && [...some].every((one) => others.has(one))

/** The browser's own Back and Forward, as long as they stay in the tool. */
async function travel(way: 'back' | 'forward'): Promise<void> {
  await page.evaluate((towards) => {
    const { navigation } = window as unknown as {
      navigation: { canGoForward: boolean; currentEntry: { index: number } }
    }
    if (towards === 'back' && navigation.currentEntry.index > 0) history.back()
    if (towards === 'forward' && navigation.canGoForward) history.forward()
  }, way)
  // The address changes a moment later, and no event says that it will not.
  await page.waitForTimeout(60)
}

async function pressOne(links: Locator, pick: number): Promise<void> {
  await links.first().waitFor()
  await links.nth(pick % (await links.count())).click()
}
