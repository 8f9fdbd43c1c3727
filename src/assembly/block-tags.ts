import type { Place } from './lines.ts'

/** The tags of one block: opening, `{{else}}` at its own level, closing. */
export function tagsOf(text: string, block: Place): readonly Place[] {
  const tags: Place[] = []
  let depth = 0
  for (const match of text.slice(block.from, block.to).matchAll(/\{\{~?\s*(#|\/|\^|else\b)[^}]*\}\}/g)) {
    const [tag, sign] = match
    const isElse = sign === 'else' || /^\{\{~?\s*\^\s*~?\}/.test(tag)
    if (!isElse && sign !== '/') depth++
    const from = block.from + match.index
    if (depth === 1) tags.push({ from, to: from + tag.length })
    if (sign === '/') depth--
  }
  return tags
}

/** Whether nothing but white space shares the lines of the tag. */
export function standsAlone(source: string, { from, to }: Place): boolean {
  const before =
    source
      .slice(0, from)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  const [after = ''] = source.slice(to).split(/[\r\n]/, 1)
  return before.trim() === '' && after.trim() === ''
}

// A tag as the page for lawyers shows it: no `^`, no `~`, no named argument.
const PLAIN_TAG = /^\{\{(?:#\s*(?:if|each)\s+[^\s=|~]+|#\s*signature|\s*else|\/\s*\w+)\s*\}\}$/

/** Whether a tag is written as the page for lawyers shows it. */
export const isPlainTag = (tag: string): boolean => PLAIN_TAG.test(tag)
