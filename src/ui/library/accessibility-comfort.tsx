import { type ReactElement, useState } from 'react'
import { ThemeChoice } from '#ui/kit/theme-choice.tsx'
import type { Theme } from '#ui/kit/use-theme.ts'
import { keepTheme, readTheme } from '#ui/theme.ts'

/** Colours to choose, and how to enlarge. */
export function AccessibilityComfort(): ReactElement {
  const [theme, setTheme] = useState(readTheme)
  const [isKept, setKept] = useState(true)
  const choose = (chosen: Theme): void => {
    setTheme(chosen)
    setKept(keepTheme(chosen))
  }
  return (
    <>
      <ThemeChoice value={theme} onChange={choose} />
      <p role="status">
        {isKept
          ? 'Votre choix est gardé dans ce navigateur. « Système » suit le réglage de votre ordinateur.'
          : 'Ce navigateur refuse de garder votre choix : il vaut jusqu’à ce que vous fermiez la page.'}
      </p>
      <p>
        Si votre ordinateur demande plus de contraste, moins d’animations ou ses propres couleurs, Paraphe le
        suit sans réglage.
      </p>
      <h3>Agrandir</h3>
      <p>
        Appuyez sur <kbd>Ctrl</kbd> et <kbd>+</kbd> pour agrandir, sur <kbd>Ctrl</kbd> et <kbd>-</kbd> pour
        réduire, sur <kbd>Ctrl</kbd> et <kbd>0</kbd> pour revenir. Sur un Mac, la touche <kbd>Cmd</kbd>{' '}
        remplace <kbd>Ctrl</kbd>. La page se réorganise jusqu’à quatre fois sa taille : rien ne se coupe, rien
        n’oblige à faire défiler de gauche à droite.
      </p>
      <p>
        Pour agrandir seulement les lettres, changez la taille de police dans les réglages du navigateur. Vous
        pouvez aussi écarter les lignes et les lettres avec une extension de lecture.
      </p>
    </>
  )
}
