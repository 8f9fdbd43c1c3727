import type { Lines } from './lines.ts'

/**
 * Where the person has to look when Handlebars cannot read the text, and the words that stand there: the block closed by
 * another’s tag, the block never closed, or the line that stops.
 */
export function findBrokenBraces(
  source: string,
  lines: Lines,
  message: string,
): { readonly offset: number; readonly near: string } {
  const offset = brokenAt(source, lines, message)
  return { offset, near: quoteAt(source, offset) }
}

function brokenAt(source: string, lines: Lines, message: string): number {
  const [, mismatch, column] = /- (\d+):(\d+)$/.exec(message) ?? []
  if (mismatch !== undefined) return source.lastIndexOf('{{', lines.offset(Number(mismatch), Number(column)))
  const open = message.includes("got 'EOF'") ? unclosedAt(source) : undefined
  if (open !== undefined) return open
  const line = lines.offset(Number(/on line (\d+)/.exec(message)?.[1] ?? 1), 0)
  const braces = source.slice(line).search(/\{\{|\}\}/)
  return line + Math.max(0, braces)
}

function unclosedAt(source: string): number | undefined {
  const open: number[] = []
  for (const { 1: sign, index } of source.matchAll(/\{\{~?\s*([#^/])/g)) {
    if (sign === '/') open.pop()
    else open.push(index)
  }
  return open.at(-1)
}

const QUOTED = 30
const quoteAt = (source: string, offset: number): string =>
  /^(?:\{\{[^{}\n]*\}\}|[^\r\n]*)/.exec(source.slice(offset))?.[0].trim().slice(0, QUOTED) ?? ''
