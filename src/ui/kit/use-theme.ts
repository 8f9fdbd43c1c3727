import { useEffect } from 'react'

export type Theme = 'system' | 'light' | 'dark'

/** Sets the chosen colours on the page; « system » leaves them to the browser. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const root = document.documentElement
    if (theme === 'system') delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }, [theme])
}
