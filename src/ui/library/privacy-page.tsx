import type { ReactElement } from 'react'
import { PrivacyCheck } from './privacy-check.tsx'
import { PrivacyErase } from './privacy-erase.tsx'
import { PrivacyFiles } from './privacy-files.tsx'
import { PrivacyStored } from './privacy-stored.tsx'
import { TextPage, type TextSection } from './text-page.tsx'

const SECTIONS: readonly TextSection[] = [
  { id: 'ce-qui-est-garde', title: 'Ce qui est gardé, et où', text: <PrivacyStored /> },
  { id: 'preuve', title: 'La preuve, à faire vous-même', text: <PrivacyCheck /> },
  { id: 'fichiers', title: 'Ce que contient un fichier téléchargé', text: <PrivacyFiles /> },
  { id: 'effacer', title: 'Tout effacer, et les ordinateurs partagés', text: <PrivacyErase /> },
]

/** « Confidentialité et preuve »: what is kept, where, and how anyone can check it. */
export function PrivacyPage(): ReactElement {
  return (
    <TextPage
      title="Confidentialité et preuve"
      lead="Rien de ce que vous écrivez ne quitte cet ordinateur. Il n’y a ni serveur, ni compte, ni mesure d’audience. Voici comment le vérifier."
      sections={SECTIONS}
    />
  )
}
