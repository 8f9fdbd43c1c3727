import type { ReactElement } from 'react'
import { ROUTES } from '#ui/routes.ts'

/** The first steps. */
export function HelpStarting(): ReactElement {
  return (
    <>
      <ol>
        <li>
          <strong>Créez un dossier.</strong> Un dossier, c’est une structure et ses réponses. Donnez-lui le
          nom qui vous aide à le retrouver.
        </li>
        <li>
          <strong>Répondez à « Votre structure ».</strong> Quelques questions suffisent pour savoir qui peut
          signer et si un CSE est obligatoire.
        </li>
        <li>
          <strong>Écrivez les parties dans l’ordre que vous voulez.</strong> Une page, un sujet. Les questions
          qui ne vous concernent pas ne sont pas posées.
        </li>
        <li>
          <strong>Lisez, téléchargez, négociez.</strong> L’accord se lit à l’écran et se télécharge en Word.
        </li>
      </ol>
      <h3>Essayer avec un exemple</h3>
      <p>
        Les <a href={`#${ROUTES.examples}`}>exemples</a> sont des structures imaginaires, déjà remplies.
        Ouvrir un exemple crée un dossier à part, marqué « exemple fictif ». Changez tout ce que vous voulez,
        puis supprimez-le. Ne signez pas un accord fait à partir d’un exemple : ses réponses ne sont pas les
        vôtres.
      </p>
    </>
  )
}
