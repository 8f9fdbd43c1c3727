import type { DocumentNode } from '#model/document.ts'

/** Word refuses a longer bookmark name (ECMA-376 §17.13.6.2). */
const longestName = 40

export type Bookmark = { readonly name: string; readonly id: number }

/**
 * Part or clause id → its bookmark, which stands around the title. The name depends on the id alone unless two ids
 * would share one, so that a file that comes back can be laid against the model.
 */
export function bookmarksOf(document: DocumentNode): ReadonlyMap<string, Bookmark> {
  const bookmarks = new Map<string, Bookmark>()
  const taken = new Set<string>()
  for (const part of document.children) {
    for (const node of [part, ...part.children]) {
      if (bookmarks.has(node.id)) continue
      const name = freeName(bookmarkName(node.id), taken)
      taken.add(name.toLowerCase())
      bookmarks.set(node.id, { name, id: bookmarks.size + 1 })
    }
  }
  return bookmarks
}

/** `forfait-jours` → `p_forfait_jours`: letters, digits and low lines, at most 40 characters. */
export function bookmarkName(id: string): string {
  const name = `p_${id.replace(/[^A-Za-z0-9]/g, '_')}`
  if (name.length <= longestName) return name
  const mark = `_${hash(id)}`
  return name.slice(0, longestName - mark.length) + mark
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name
  for (let turn = 2; ; turn += 1) {
    const ending = `_${turn}`
    const other = name.slice(0, longestName - ending.length) + ending
    if (!taken.has(other.toLowerCase())) return other
  }
}

/** FNV-1a on 32 bits: two long ids with the same beginning keep two names. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36)
}
