import mammoth from 'mammoth'
import type { Page } from 'playwright-core'

/**
 * The paragraphs a Word file says, read by mammoth: titles, paragraphs, points, cells and signatures. Left out: the
 * contents, which repeat the titles, the numbers of titles, and the line where one signs by hand.
 */
export async function wordParagraphs(bytes: Buffer): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: bytes })
  const lines = value
    .split('\n\n')
    .map(plain)
    .filter((line) => line !== '' && line !== 'Signature :')
  const start = lines.indexOf('Sommaire')
  if (start < 0) return lines
  // The contents end where their first title comes again, this time as a title of the text.
  const first = lines[start + 1] ?? ''
  const end = lines.findIndex((line, at) => at > start + 1 && unnumbered(line) === unnumbered(first))
  if (end < 0) throw new Error(`the contents never end: « ${first} » does not come again`)
  const titles = new Set(lines.slice(start + 1, end).map(unnumbered))
  const body = lines.slice(end).map((line) => (titles.has(unnumbered(line)) ? unnumbered(line) : line))
  return [...lines.slice(0, start), ...body]
}

/** A title without its number and the dash after it: the list numbers of Word are drawn, the dash is written. */
const unnumbered = (line: string): string => line.replace(/^(?:Titre \d+ |\d+\.\d+ )?– /, '')

/**
 * The paragraphs of the sheet, as the page draws them. Left out: what is never printed (numbers drawn apart, drafting
 * notes, advice). A blank stands between brackets, as in Word.
 */
export async function paperParagraphs(page: Page): Promise<readonly string[]> {
  const lines = await page
    .getByRole('main')
    .getByRole('article')
    .evaluate((sheet) => {
      const copy = sheet.cloneNode(true) as HTMLElement
      for (const apart of copy.querySelectorAll(
        'aside, [role="note"], details, [class*="number"], [class*="uncertain"], [class*="aside"]',
      ))
        apart.remove()
      for (const blank of copy.querySelectorAll('[data-blank]')) blank.textContent = `[${blank.textContent}]`
      for (const end of copy.querySelectorAll('br')) end.replaceWith('\n')
      return [...copy.querySelectorAll('p, h2, h3, th, td')].map((line) => line.textContent ?? '')
    })
  return lines.map(plain).filter((line) => line !== '')
}

/** A line end inside a paragraph and a space are drawn alike; every other character counts, no-break spaces included. */
const plain = (line: string): string => line.replace(/[\t\n ]+/g, ' ').trim()
