import type { ReactElement } from 'react'

/** How anyone can see that nothing leaves. */
export function PrivacyCheck(): ReactElement {
  return (
    <>
      <h3>Couper le réseau</h3>
      <p>
        C’est la preuve la plus simple. Ouvrez Paraphe une fois, puis coupez le wifi ou débranchez le câble.
        Rechargez la page, répondez, téléchargez l’accord : tout marche. Un outil qui enverrait vos réponses
        s’arrêterait.
      </p>
      <h3>Regarder les échanges</h3>
      <ol>
        <li>
          Ouvrez les outils du navigateur : touche <kbd>F12</kbd>, ou menu « Outils de développement ».
        </li>
        <li>Choisissez l’onglet « Réseau », puis rechargez la page.</li>
        <li>
          Vous voyez la liste de tout ce que la page demande : ses propres fichiers, à une seule adresse,
          celle du site.
        </li>
        <li>
          Videz la liste et répondez à quelques questions. Aucune ligne ne porte vos réponses : il n’y a que
          des fichiers de l’outil que la page va chercher, la première fois qu’elle en a besoin.
        </li>
      </ol>
      <p>
        Cette liste montre ce que la page demande. Le navigateur, lui, a ses propres services (mises à jour,
        remplissage automatique des champs, correction en ligne) : ils ne dépendent pas de Paraphe et se
        règlent dans ses paramètres.
      </p>
      <h3>Ce que le navigateur interdit à la page</h3>
      <p>
        La page porte une règle de sécurité que le navigateur applique lui-même (en-tête
        « Content-Security-Policy »). Elle dit : n’exécute que le code de ce site, ne charge que ses images et
        ses polices, n’échange qu’avec lui, n’envoie aucun formulaire, ne transforme jamais un texte en code.
        Même un contenu malveillant dans un fichier ouvert ne pourrait donc rien envoyer ailleurs.
      </p>
      <p>
        Cette règle est écrite au début de la page : affichez le code source (<kbd>Ctrl</kbd> + <kbd>U</kbd>)
        pour la lire. Le code de l’outil est libre : votre service informatique peut l’examiner.
      </p>
    </>
  )
}
