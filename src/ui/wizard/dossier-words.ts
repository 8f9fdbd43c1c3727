import type { Environment } from '#assembly/environment.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import { numberWord } from '#ui/library/count-words.ts'

/** The text with each `{name}` replaced by what it is worth: small whole numbers in words, as in running text. */
export function fill(text: string, environment: Environment): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const resolved = environment.resolve(name)
    return resolved.state === 'known' ? show(resolved.value) : '…'
  })
}

function show(value: unknown): string {
  if (typeof value !== 'number') return parseIsoDate(String(value)) ? showDate(String(value)) : String(value)
  return numberWord(value) ?? showNumber(value)
}
