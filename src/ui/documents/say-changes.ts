import type { DocumentNode } from '#model/document.ts'
import { changesBetween, droppedBetween } from './changes.ts'

/** What has just changed in the document, in one sentence; nothing when no word did. */
export function sayChanges(before: DocumentNode, now: DocumentNode): string | undefined {
  const changes = changesBetween(before, now)
  const dropped = droppedBetween(before, now)
  const [first] = changes
  const [gone] = dropped
  if (first && changes.size === 1 && !gone) {
    const [id, { passages, isNew }] = first
    const name = nameOf(now, id)
    return isNew
      ? `À l’instant, ${name} : nouvel article.`
      : `À l’instant, ${name} : ${passageWords(passages)}.`
  }
  if (gone && dropped.length === 1 && !first) {
    return `À l’instant, l’article « ${gone.title} » est sorti de l’accord.`
  }
  if (!first && !gone) return undefined
  const passages = [...changes.values()].reduce((sum, change) => sum + (change.passages || 1), 0)
  const sentences = [
    changes.size > 0 ? `${passageWords(passages)} dans ${countWords(changes.size)}` : undefined,
    dropped.length > 0 ? `${countWords(dropped.length)} en moins` : undefined,
  ].filter((words) => words !== undefined)
  return `À l’instant : ${sentences.join(', ')}.`
}

function nameOf({ numbers, children }: DocumentNode, id: string): string {
  if (numbers[id]) return `article ${numbers[id]}`
  const clause = children.flatMap((part) => part.children).find((one) => one.id === id)
  return `« ${clause?.title ?? id} »`
}

const passageWords = (count: number): string =>
  count > 1 ? `${count} passages ont changé` : `${count} passage a changé`
const countWords = (count: number): string => `${count} article${count > 1 ? 's' : ''}`
