import type { Block, FilledNode, Inline, ItemNode, Node } from '#model/document.ts'
import { visit } from '#model/document.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'

/**
 * What no reader should see and no writer have to cope with: nothing to read, a blank said twice in a row, a colon
 * that announces nothing, a list that does not close, marks that run into each other, the machine showing through.
 */
export function flawsOf(blocks: readonly Block[]): readonly string[] {
  const flaws = [...flawsAmong(blocks)]
  for (const block of blocks) visit(block, (node) => flaws.push(...flawsOfNode(node)))
  return flaws
}

/** What is wrong between blocks that follow each other. */
function flawsAmong(blocks: readonly Block[]): readonly string[] {
  const written = blocks.filter(({ type }) => type !== 'note')
  return written.flatMap((block, index) => {
    const flaws: string[] = []
    const fact = loneBlank(block)
    if (fact !== undefined && fact === loneBlank(written[index - 1])) flaws.push(`blank of ${fact} twice`)
    if (block.type === 'paragraph' && /:$/.test(wordsOf(block.children)) && !isAnnounced(written[index + 1]))
      flaws.push(`« ${excerpt(wordsOf(block.children))} » announces nothing`)
    return flaws
  })
}

const isAnnounced = (next: Block | undefined): boolean =>
  next !== undefined && ['list', 'table', 'paragraph'].includes(next.type)

function flawsOfNode(node: Node): readonly string[] {
  switch (node.type) {
    case 'filled':
      return node.value.trim() === '' ? [`nothing filled in ${node.fact}`] : []
    case 'paragraph':
      return flawsOfLine(node.children)
    case 'table':
      return node.children.length < 2 ? ['table without a row'] : []
    case 'row':
      return node.children.every((cell) => !canBeRead(cell.children)) ? ['empty row'] : []
    case 'cell':
      return canBeRead(node.children) ? flawsOfLine(node.children) : []
    case 'item':
      return node.children.length === 0 ? ['empty item'] : flawsAmong(node.children)
    case 'list':
      return node.children.length === 0 ? ['empty list'] : flawsOfEnd(node.children)
    case 'note':
    case 'signature':
      return node.children.length === 0 ? [`empty ${node.type}`] : []
    default:
      return []
  }
}

function flawsOfEnd(items: readonly ItemNode[]): readonly string[] {
  const end = items.at(-1)?.children.at(-1)
  const words = end?.type === 'paragraph' ? wordsOf(end.children) : ''
  return /[;,]$/.test(words) ? [`« ${excerpt(words)} » ends a list`] : []
}

const SPACES = '[ \\u00a0\\u202f]'
const LINE_FLAWS: readonly (readonly [string, RegExp])[] = [
  ['the machine shows', /\{\{|\}\}|\b(?:undefined|null|NaN|Infinity|true|false)\b|\[object [A-Z]/],
  ['two spaces', new RegExp(`${SPACES}{2}|^\\s|\\s$`)],
  ['a blank line', /\n\s*\n/],
  ['two marks', new RegExp(`\\.\\.|[,;:]${SPACES}*[.,;:]|[!?…]\\.|${SPACES}[.,]|^[.,;:!?]`)],
  ['nothing between', new RegExp(`\\(\\s*\\)|«${SPACES}*»|\\(${SPACES}|${SPACES}\\)`)],
]

function flawsOfLine(nodes: readonly Inline[]): readonly string[] {
  const words = wordsOf(nodes)
  if (!canBeRead(nodes)) return [`« ${words} » says nothing`]
  const known = read.get(words)
  if (known) return known
  const flaws = LINE_FLAWS.filter(([, pattern]) => pattern.test(words)).map(
    ([name]) => `${name}: « ${excerpt(words)} »`,
  )
  if (read.size > MOST_READ) read.clear()
  read.set(words, flaws)
  return flaws
}

/** The lines already read: from one dossier to the next most are the same. */
const read = new Map<string, readonly string[]>()
const MOST_READ = 20_000

/** Whether there is a word, a figure, a picture or a blank to fill. */
function canBeRead(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'blank' || node.type === 'reference') return true
    if ('children' in node) return canBeRead(node.children)
    return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(node.value)
  })
}

/** The line as it reads. What a person typed is one word with the mark at its end: the rest is theirs. */
function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'blank') return `[${node.label}]`
      if (node.type === 'reference') return '1.1'
      if (node.type === 'text') return node.value
      if (node.type === 'filled') return isTyped(node) ? `mot${endOf(node.value)}` : node.value
      return wordsOf(node.children)
    })
    .join('')
}

const TYPED = ['text', 'longText', 'list', 'rows']

const isTyped = ({ fact, origin }: FilledNode): boolean =>
  origin !== 'proposal' && TYPED.includes(QUESTIONS[fact]?.kind ?? '')

const endOf = (typed: string): string => /(?<=.)[\s.,;:!?…]$/s.exec(typed)?.[0] ?? ''

function loneBlank(block: Block | undefined): string | undefined {
  if (block?.type !== 'paragraph' || block.children.length !== 1) return undefined
  const [only] = block.children
  return only?.type === 'blank' ? only.fact : undefined
}

const excerpt = (words: string): string => (words.length > 120 ? `…${words.slice(-120)}` : words)
