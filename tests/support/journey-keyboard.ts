import type { Locator, Page } from 'playwright-core'
import type { Answer, RowAnswer } from '#model/answers.ts'
import type { Question, RowsQuestion } from '#questions/question.ts'
import { heading } from './journey.ts'
import { shown } from './journey-sample.ts'

/** A person at the keyboard: no pointer, and a note of every stop where the focus could not be seen. */
export type Keyboard = {
  readonly page: Page
  /** Names of the controls that had the focus and no visible ring. */
  readonly unseen: Set<string>
  /** Presses Tab until the focus is on the control, or inside the group. */
  readonly tabTo: (wanted: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
}

/** More presses than any page has controls. */
const PATIENCE = 600

export function atKeyboard(page: Page): Keyboard {
  const unseen = new Set<string>()
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  const tabTo: Keyboard['tabTo'] = async (wanted, key = 'Tab') => {
    await wanted.waitFor()
    const element = await wanted.elementHandle()
    if (!element) throw new Error(`nothing like ${wanted}`)
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      const here = await element.evaluate((aim) => aim.contains(document.activeElement))
      if (here && presses > 0) return
      await press(key)
      const name = await page.evaluate(nameIfUnseen)
      if (name !== undefined) unseen.add(name)
    }
    throw new Error(`${PATIENCE} presses of ${key} never reach ${wanted}`)
  }
  return {
    page,
    unseen,
    tabTo,
    press,
    // What is long is pasted or dictated.
    type: (text) => (text.length > 40 ? page.keyboard.insertText(text) : page.keyboard.type(text)),
  }
}

/** The name of the focused control when nothing on it, beside it or around it shows that it has the focus. */
function nameIfUnseen(): string | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
  const isRinged = (element: Element | null): boolean => {
    if (!element) return false
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    const isClear = /rgba\(.*, 0\)|transparent/.test(outlineColor)
    return (
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !isClear) || boxShadow !== 'none'
    )
  }
  const { width, height } = focused.getBoundingClientRect()
  const hasArea = width > 1 && height > 1
  if (isRinged(focused) && hasArea) return undefined
  if (isRinged(focused.nextElementSibling) || isRinged(focused.parentElement)) return undefined
  return `${focused.tagName.toLowerCase()} « ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 60) || focused.id} »`
}

/** Whether the title of the page has the focus. */
export async function titleHasFocus(page: Page): Promise<boolean> {
  await heading(page).waitFor()
  return heading(page).evaluate((title) => title === document.activeElement)
}

/** The control, or the group of controls, of a question, by the name a screen reader says. */
export function fieldOf(page: Page, question: Question): Locator {
  const name = shown(question.label) + (question.optional ? ' (facultatif)' : '')
  const isBox = ['text', 'longText', 'number', 'amount'].includes(question.kind)
  return page.getByRole('main').getByRole(isBox ? 'textbox' : 'group', { name, exact: true })
}

/** Answers a question by its kind, as people type it. */
export async function answerByKeyboard(
  keyboard: Keyboard,
  question: Question,
  answer: Answer,
): Promise<void> {
  const field = fieldOf(keyboard.page, question)
  await keyboard.tabTo(field)
  switch (question.kind) {
    case 'yesNo':
      return pickRadio(keyboard, answer === true ? 'Oui' : 'Non')
    case 'choice':
      return pickRadio(keyboard, shown(question.options[String(answer)]?.label ?? ''))
    case 'choices':
      return tickBoxes(
        keyboard,
        field,
        textsOf(answer).map((id) => shown(question.options[id]?.label ?? '')),
      )
    case 'list':
      return writeLines(keyboard, field, textsOf(answer))
    case 'rows':
      return writeRows(keyboard, field, question, rowsOf(answer))
    case 'date':
      return writeOver(keyboard, shortDate(String(answer)))
    default:
      return writeOver(keyboard, String(answer))
  }
}

/** Says « Je ne sais pas encore » to a question. */
export async function sayUnknown(keyboard: Keyboard, question: Question): Promise<void> {
  const field = fieldOf(keyboard.page, question)
  await keyboard.tabTo(field)
  if (question.kind === 'yesNo' || question.kind === 'choice')
    return pickRadio(keyboard, 'Je ne sais pas encore')
  // Every question has such a button: its own is the next one.
  const isThere = () =>
    keyboard.page.evaluate(() => document.activeElement?.textContent === 'Je ne sais pas encore')
  for (let presses = 0; presses < 30 && !(await isThere()); presses += 1) await keyboard.press('Tab')
  await keyboard.press('Enter')
}

async function writeOver({ press, type }: Keyboard, text: string): Promise<void> {
  await press('Control+a')
  await type(text)
}

/** From anywhere in a group of radio buttons: arrows to the one wanted, Space when nothing was chosen yet. */
async function pickRadio({ page, press }: Keyboard, label: string): Promise<void> {
  for (let moves = 0; moves < 30; moves += 1) {
    const focused = await page.evaluate(describeChoice)
    if (focused?.label === label) {
      if (!focused.checked) await press('Space')
      return
    }
    await press('ArrowDown')
  }
  throw new Error(`no choice « ${label} » in this group`)
}

/** From the first box of a group: Space on each that is not as wanted, Tab to the next. */
async function tickBoxes(
  { page, press }: Keyboard,
  field: Locator,
  labels: readonly string[],
): Promise<void> {
  const left = new Set(labels)
  const group = await field.elementHandle()
  for (let moves = 0; moves < 30; moves += 1) {
    const inside = await group?.evaluate((aim) => aim.contains(document.activeElement))
    const focused = inside ? await page.evaluate(describeChoice) : undefined
    if (!focused) break
    if (focused.checked !== labels.includes(focused.label)) await press('Space')
    left.delete(focused.label)
    await press('Tab')
  }
  // One step too far: the next question is reached from its own start.
  await press('Shift+Tab')
  if (left.size > 0) throw new Error(`no box « ${[...left].join(' », « ')} »`)
}

function describeChoice(): { readonly label: string; readonly checked: boolean } | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(focused.type))
    return undefined
  return { label: focused.labels?.[0]?.textContent?.trim() ?? '', checked: focused.checked }
}

/** A list of short texts: Enter makes the next line; a line too many is removed. */
async function writeLines(keyboard: Keyboard, field: Locator, lines: readonly string[]): Promise<void> {
  const boxes = field.getByRole('textbox')
  while ((await boxes.count()) > lines.length) {
    await keyboard.tabTo(field.getByRole('button', { name: /^Supprimer/ }).last())
    await keyboard.press('Enter')
  }
  while (!(await boxes.first().evaluate((box) => box === document.activeElement)))
    await keyboard.tabTo(boxes.first(), 'Shift+Tab')
  for (const [rank, line] of lines.entries()) {
    await writeOver(keyboard, line)
    if (rank + 1 === lines.length) break
    if (rank + 1 < (await boxes.count())) await keyboard.tabTo(boxes.nth(rank + 1))
    else await keyboard.press('Enter')
  }
}

/** A table of fields: each cell in turn, then the button that adds a row. */
async function writeRows(
  keyboard: Keyboard,
  field: Locator,
  question: RowsQuestion,
  rows: readonly RowAnswer[],
): Promise<void> {
  for (const [rank, row] of rows.entries()) {
    if (rank > 0) {
      await keyboard.tabTo(field.getByRole('button', { name: /^Ajouter/ }))
      await keyboard.press('Enter')
      // The button may stand before the focus asked for by the row it makes.
      await field.locator('fieldset').nth(rank).waitFor()
    }
    const group = field
      .locator('fieldset')
      .filter({ has: keyboard.page.locator('legend') })
      .nth(rank)
    // A person passes over a cell that may stay empty; a column that another answer hides is not there.
    const cells = Object.entries(question.columns).filter(([name, { optional }]) => !optional || row[name])
    for (const [at, [name, column]] of cells.entries()) {
      const label = shown(column.label)
      const role = column.kind === 'choice' ? 'combobox' : column.kind === 'date' ? 'group' : 'textbox'
      const cell = group.getByRole(role, { name: label, exact: column.kind !== 'date' })
      const isHere = await cell.evaluate((aim) => aim.contains(document.activeElement))
      if (!(at === 0 && isHere)) await keyboard.tabTo(cell)
      const value = row[name] ?? ''
      if (column.kind === 'choice')
        await pickOption(keyboard, cell, shown(column.options[value]?.label ?? ''))
      else if (column.kind === 'date') await keyboard.type(shortDate(value))
      else await writeOver(keyboard, value)
    }
  }
}

/** In a closed list: arrows to the option. The driver types an accent into the field before, not into the list. */
async function pickOption({ press }: Keyboard, list: Locator, label: string): Promise<void> {
  for (let moves = 0; moves < 30; moves += 1) {
    const chosen = await list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text)
    if (chosen === label) return
    await press('ArrowDown')
  }
  throw new Error(`no option « ${label} » in this list`)
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** « 3 février 2027 » → `3/2/27`, as it is typed across the three boxes. */
function shortDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})(?:er)? (\p{L}+) \d{2}(\d{2})$/u.exec(text) ?? []
  return day && month && year ? `${day}/${MONTHS.indexOf(month) + 1}/${year}` : text
}

const textsOf = (answer: Answer): readonly string[] =>
  Array.isArray(answer) ? answer.filter((line): line is string => typeof line === 'string') : []
const rowsOf = (answer: Answer): readonly RowAnswer[] =>
  Array.isArray(answer) ? answer.filter((row): row is RowAnswer => typeof row === 'object') : []
