import type { ReactElement } from 'react'

/** How to leave nothing behind. */
export function PrivacyErase(): ReactElement {
  return (
    <>
      <h3>Un dossier</h3>
      <p>
        Dans « Vos dossiers », ouvrez le menu du dossier et choisissez « Supprimer ». Le dossier quitte la
        liste. Par précaution, il reste un jour dans le navigateur, pour le cas où vous annulez. Il est effacé
        pour de bon à la première ouverture de Paraphe après ce délai.
      </p>
      <h3>Tout, tout de suite</h3>
      <p>
        Effacez les données de ce site dans votre navigateur : cliquez sur le symbole à gauche de l’adresse,
        puis sur « Cookies et données de sites » ou « Effacer les cookies et les données de site ». Les
        dossiers, l’outil gardé hors ligne et le choix de couleurs disparaissent ensemble, sans retour
        possible : téléchargez d’abord vos sauvegardes.
      </p>
      <p>
        Effacer tout l’historique du navigateur, avec les données des sites, a le même effet. Certains
        navigateurs effacent aussi les données d’un site resté longtemps sans visite. La sauvegarde est votre
        seule assurance.
      </p>
      <h3>Sur un ordinateur partagé</h3>
      <ul>
        <li>Ouvrez votre propre session avant de commencer.</li>
        <li>
          Sans session à vous, travaillez dans une fenêtre privée : tout disparaît quand vous la fermez.
          Téléchargez une sauvegarde avant.
        </li>
        <li>À la fin, supprimez vos dossiers et videz le dossier « Téléchargements ».</li>
      </ul>
    </>
  )
}
