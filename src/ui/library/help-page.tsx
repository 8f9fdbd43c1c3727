import type { ReactElement } from 'react'
import { GlossaryList } from './glossary-list.tsx'
import { HelpKeeping } from './help-keeping.tsx'
import { HelpLimits } from './help-limits.tsx'
import { HelpStarting } from './help-starting.tsx'
import { HelpWriting } from './help-writing.tsx'
import { KeyboardKeys } from './keyboard-keys.tsx'
import { TextPage, type TextSection } from './text-page.tsx'

const SECTIONS: readonly TextSection[] = [
  { id: 'commencer', title: 'Commencer', text: <HelpStarting /> },
  { id: 'ecrire', title: 'Répondre et lire l’accord', text: <HelpWriting /> },
  { id: 'garder', title: 'Garder son travail', text: <HelpKeeping /> },
  { id: 'clavier', title: 'Au clavier', text: <KeyboardKeys /> },
  { id: 'limites', title: 'Ce que l’outil ne fait pas', text: <HelpLimits /> },
  { id: 'glossaire', title: 'Les mots', text: <GlossaryList /> },
]

/** « Aide »: how the tool works, what it does not do, and its words. */
export function HelpPage(): ReactElement {
  return (
    <TextPage
      title="Aide"
      lead="Vous répondez à des questions, l’accord s’écrit. Voici ce qu’il faut savoir pour aller jusqu’à la signature."
      sections={SECTIONS}
    />
  )
}
