import { expect } from 'vitest'
import type { Answers } from '#model/answers.ts'
import type { Question } from '#questions/question.ts'
import { heading } from './journey.ts'
import { answerByKeyboard, type Keyboard, sayUnknown, titleHasFocus } from './journey-keyboard.ts'
import { shown, stepAt } from './journey-sample.ts'

/** Answers every question of the page, those that an answer brings included; returns their names. */
export async function answerPage(
  keyboard: Keyboard,
  answers: Answers,
  isUnknown: (fact: string) => boolean = () => false,
): Promise<readonly string[]> {
  const { page } = keyboard
  const { questions } = stepAt(page.url())
  const answered: string[] = []
  for (;;) {
    const asked = await page.evaluate(
      (facts) => facts.filter((fact) => document.getElementById(fact) !== null),
      Object.keys(questions),
    )
    const fact = asked.find((one) => !answered.includes(one))
    if (!fact && (await openLine(keyboard, answers, questions))) continue
    const question = fact && questions[fact]
    if (!fact || !question) return answered
    answered.push(fact)
    const answer = answers[fact]
    if (isUnknown(fact)) await sayUnknown(keyboard, question)
    else if (answer !== undefined) await answerByKeyboard(keyboard, question, answer)
  }
}

/** Opens the first answer of the model that the sample has otherwise; false when there is none left. */
async function openLine(
  keyboard: Keyboard,
  answers: Answers,
  questions: Readonly<Record<string, Question>>,
): Promise<boolean> {
  const { page } = keyboard
  for (const [fact, { short }] of Object.entries(questions)) {
    if (answers[fact] === undefined) continue
    const line = page
      .getByRole('main')
      .getByRole('button', { name: `Modifier : ${shown(short)}`, exact: true })
    if ((await line.count()) === 0) continue
    await keyboard.tabTo(line)
    await keyboard.press('Enter')
    const field = page.locator(`[id="${fact}"]`)
    await field.waitFor()
    await expect.poll(() => field.evaluate((box) => box.contains(document.activeElement))).toBe(true)
    // The field has the focus already: it is reached again as the others are.
    await keyboard.press('Shift+Tab')
    return true
  }
  return false
}

/** Presses a key that leads to another page, and checks that the page opens on its title. */
export async function follow(
  { page }: Keyboard,
  key: string,
  opensOn: 'title' | 'field' = 'title',
): Promise<void> {
  const before = page.url()
  await page.keyboard.press(key)
  await page
    .waitForURL((url) => url.href !== before, { timeout: 5000 })
    .catch(async () => {
      const summary = await page.getByRole('main').textContent()
      throw new Error(`${key} stays on ${before}:\n${summary?.slice(0, 1500)}`)
    })
  await heading(page).waitFor()
  if (opensOn === 'title') await expect.poll(() => titleHasFocus(page), { message: page.url() }).toBe(true)
}
