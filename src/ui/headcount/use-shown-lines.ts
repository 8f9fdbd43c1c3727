import { useState } from 'react'

const AT_ONCE = 40

/** The first lines of a long list, more at each press: a page that draws thousands of them at once freezes. */
export function useShownLines<Line>(lines: readonly Line[]) {
  const [count, setCount] = useState(AT_ONCE)
  return {
    shown: lines.slice(0, count),
    left: Math.max(0, lines.length - count),
    showMore: () => setCount(count + AT_ONCE),
  }
}
