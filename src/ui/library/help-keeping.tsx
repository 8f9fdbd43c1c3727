import type { ReactElement } from 'react'
import { ROUTES } from '#ui/routes.ts'

/** Saving, files, tabs. */
export function HelpKeeping(): ReactElement {
  return (
    <>
      <h3>L’enregistrement</h3>
      <p>
        Chaque réponse est enregistrée dans ce navigateur, à peine écrite. L’heure du dernier enregistrement
        est en haut de la page. S’il échoue, un message le dit et vous propose une sauvegarde.
      </p>
      <h3>La sauvegarde</h3>
      <p>
        Vos dossiers n’existent que dans ce navigateur. Téléchargez une sauvegarde quand une partie est finie,
        et gardez-la ailleurs : sur le serveur de la structure, sur une clé. Pour la reprendre, choisissez
        « Ouvrir un fichier ». Un fichier ouvert ne remplace jamais un dossier déjà là.
      </p>
      <h3>Passer le dossier à quelqu’un</h3>
      <p>
        Envoyez la sauvegarde. La personne l’ouvre dans Paraphe, sur son ordinateur. Vous avez alors chacun
        votre exemplaire : mettez-vous d’accord sur celui qui fait foi.
      </p>
      <h3>Plusieurs onglets</h3>
      <p>
        Un dossier se modifie dans un seul onglet à la fois. S’il est déjà ouvert ailleurs, vous pouvez le
        lire. Pour écrire, choisissez « Travailler ici » : l’autre onglet passe en lecture.
      </p>
      <h3>Supprimer</h3>
      <p>
        Le menu de chaque dossier permet de le supprimer. Juste après, « Annuler » le remet dans la liste.
        Pour tout effacer, voyez <a href={`#${ROUTES.privacy}`}>Confidentialité et preuve</a>.
      </p>
    </>
  )
}
