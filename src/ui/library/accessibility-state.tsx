import type { ReactElement } from 'react'

/** What was checked, what was not, what is known to be missing. */
export function AccessibilityState(): ReactElement {
  return (
    <>
      <p>
        Référence : le RGAA, version 4.1.2, niveau AA. L’outil n’a pas encore été audité par une personne
        extérieure : il est <strong>partiellement évalué</strong>, et nous n’annonçons aucun taux.
      </p>
      <h3>Ce qui est vérifié à chaque changement</h3>
      <ul>
        <li>
          des contrôles automatiques (axe) sur chaque composant et sur les pages : noms, rôles, titres,
          contrastes, langue ;
        </li>
        <li>des parcours au clavier seul ;</li>
        <li>
          l’affichage à 320 pixels de large, ce qui correspond à un zoom de 400 %, en clair et en sombre ;
        </li>
        <li>les fichiers Word : titres, listes, tableaux et langue de la structure du document.</li>
      </ul>
      <p>Les contrôles automatiques ne trouvent qu’une partie des défauts. Ils ne remplacent pas un audit.</p>
      <h3>Ce qui reste à faire</h3>
      <ul>
        <li>un audit complet par une personne extérieure au projet ;</li>
        <li>
          des essais avec NVDA, JAWS et VoiceOver, et avec des personnes qui utilisent chaque jour une aide
          technique ;
        </li>
        <li>des essais de compréhension avec des personnes peu à l’aise avec l’écrit.</li>
      </ul>
      <h3>Ce que nous savons incomplet</h3>
      <ul>
        <li>
          les modèles sont écrits pour être compris, mais un accord reste un texte de droit, parfois dense.
        </li>
      </ul>
      <p>État au 22 novembre 2026.</p>
    </>
  )
}
