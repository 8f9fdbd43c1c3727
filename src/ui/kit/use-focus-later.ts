import { useEffect, useRef } from 'react'

/** Returns a function that asks for focus on an id which may exist only after the next render (a row just added). */
export function useFocusLater(): (id: string) => void {
  const awaited = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (awaited.current === undefined) return
    const target = document.getElementById(awaited.current)
    if (!target) return
    awaited.current = undefined
    target.focus()
  })
  return (id) => {
    awaited.current = id
  }
}
