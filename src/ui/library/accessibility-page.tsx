import type { ReactElement } from 'react'
import { AccessibilityComfort } from './accessibility-comfort.tsx'
import { AccessibilityState } from './accessibility-state.tsx'
import { KeyboardKeys } from './keyboard-keys.tsx'
import { TextPage, type TextSection } from './text-page.tsx'

const SECTIONS: readonly TextSection[] = [
  { id: 'confort', title: 'Couleurs et taille', text: <AccessibilityComfort /> },
  { id: 'clavier', title: 'Au clavier', text: <KeyboardKeys /> },
  { id: 'etat', title: 'Où en est l’accessibilité', text: <AccessibilityState /> },
  {
    id: 'signaler',
    title: 'Signaler un obstacle',
    text: (
      <>
        <p>
          Quelque chose vous bloque ? Écrivez à votre interlocuteur ou interlocutrice du réseau Coorace. Dites
          la page, ce que vous vouliez faire, ce qui s’est passé, et votre matériel si vous le connaissez. Il
          n’y a pas de formulaire ici : l’outil n’envoie rien.
        </p>
        <p>
          Sans réponse qui vous convienne, vous pouvez saisir le Défenseur des droits, gratuitement, sur son
          site, par courrier sans timbre, ou auprès d’une personne déléguée près de chez vous.
        </p>
      </>
    ),
  },
]

/** « Accessibilité »: what to set, the keyboard, and an honest state of what was checked. */
export function AccessibilityPage(): ReactElement {
  return (
    <TextPage
      title="Accessibilité"
      lead="Paraphe doit pouvoir servir à tout le monde, avec un clavier, une loupe ou un lecteur d’écran. L’évaluation a commencé, elle n’est pas finie."
      sections={SECTIONS}
    />
  )
}
