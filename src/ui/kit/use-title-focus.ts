import { type RefObject, useEffect, useRef } from 'react'

/** Puts focus on the title when a screen opens and each time `step` changes, as a page load would tell a screen reader. */
export function useTitleFocus(step?: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is the reason to run again.
  useEffect(() => {
    // A page that has just been loaded keeps the browser's own starting point, before the skip link.
    const justLoaded = 'userActivation' in navigator && !navigator.userActivation.hasBeenActive
    if (!justLoaded) title.current?.focus()
  }, [step])
  return title
}
