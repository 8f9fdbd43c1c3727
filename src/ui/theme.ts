import { showTheme, type Theme } from '#ui/kit/use-theme.ts'

const KEY = 'paraphe/couleurs'

/** The colours the person chose in this browser; the system's when they chose none, or when nothing can be read. */
export function readTheme(): Theme {
  const kept = attempt(() => globalThis.localStorage?.getItem(KEY))
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** Keeps the choice for the next visit; whether it could be kept. */
export function keepTheme(theme: Theme): boolean {
  return (
    attempt(() => {
      if (theme === 'system') globalThis.localStorage?.removeItem(KEY)
      else globalThis.localStorage?.setItem(KEY, theme)
      return globalThis.localStorage !== null
    }) === true
  )
}

/** Shows the choice; called before the first drawing, so that the page does not flash. */
export function applyTheme(theme: Theme): void {
  showTheme(theme)
}

// Merely naming the storage throws where it is forbidden.
function attempt<T>(operation: () => T): T | undefined {
  try {
    return operation()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return undefined
  }
}
