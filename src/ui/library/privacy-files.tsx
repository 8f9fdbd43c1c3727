import type { ReactElement } from 'react'

/** What travels inside the files a person downloads, and how to take it out. */
export function PrivacyFiles(): ReactElement {
  return (
    <>
      <h3>La sauvegarde</h3>
      <p>
        Le fichier « .paraphe.json » contient tout le dossier, en clair : vos réponses, y compris les noms des
        signataires. Gardez-le comme vous gardez un contrat. L’ouvrir dans Paraphe redonne le dossier, sur
        n’importe quel ordinateur.
      </p>
      <h3>Le fichier Word</h3>
      <p>
        Le brouillon Word emporte une copie du dossier, invisible à la lecture : elle permettra de le relire
        plus tard dans Paraphe. Elle contient toutes vos réponses, même celles que le texte n’utilise pas. Le
        texte définitif n’emporte pas cette copie. Tous deux portent leur titre, leur auteur et la version du
        modèle.
      </p>
      <p>Avant d’envoyer un brouillon à quelqu’un qui ne doit pas avoir ces réponses, retirez cette copie.</p>
      <ol>
        <li>
          Dans Word, ouvrez « Fichier », « Informations », « Vérifier l’absence de problèmes », « Inspecter le
          document ».
        </li>
        <li>
          Cochez « Propriétés du document et informations personnelles » et « Données XML personnalisées »,
          lancez l’inspection, puis choisissez « Supprimer tout » pour les deux.
        </li>
        <li>Enregistrez le fichier.</li>
      </ol>
      <p>
        Dans LibreOffice, ouvrez « Fichier », « Propriétés », « Propriétés personnalisées », retirez les
        lignes « dossier », puis enregistrez. Le plus sûr reste d’envoyer un PDF.
      </p>
      <p>
        Le texte de l’accord contient, lui, ce que vous avez écrit, dont des noms. La version publiée doit
        être anonymisée avant le dépôt.
      </p>
    </>
  )
}
