import { useEffect, useState } from 'react'

/** Rest after the last key, in milliseconds: a screen reader is not interrupted at each of them. */
const REST = 1000

/** The words as they stood when typing last rested. */
export function useRested(words: string): string {
  const [rested, setRested] = useState(words)
  useEffect(() => {
    const rest = setTimeout(() => setRested(words), REST)
    return () => clearTimeout(rest)
  }, [words])
  return rested
}
