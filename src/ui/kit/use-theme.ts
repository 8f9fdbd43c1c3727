import { useEffect } from 'react'

export type Theme = 'system' | 'light' | 'dark'

/** Sets the chosen colours on the page; « system » leaves them to the browser. */
export function useTheme(theme: Theme): void {
  useEffect(() => showTheme(theme), [theme])
}

/** The same, before anything is drawn. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
