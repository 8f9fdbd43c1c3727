import type { ReactElement } from 'react'

/** What the browser keeps for the tool. */
export function PrivacyStored(): ReactElement {
  return (
    <>
      <p>
        Paraphe est une page web. Quand vous l’ouvrez, votre navigateur garde trois choses, sur cet
        ordinateur :
      </p>
      <ul>
        <li>
          <strong>vos dossiers</strong> : leur nom, vos réponses, les parties que vous dites terminées, la
          dernière page ouverte et les dates ;
        </li>
        <li>
          <strong>l’outil lui-même</strong> : ses pages, ses polices et le modèle d’accord, pour travailler
          sans réseau ;
        </li>
        <li>
          <strong>votre choix de couleurs</strong>, claires ou sombres, si vous en avez fait un.
        </li>
      </ul>
      <p>
        Les dossiers sont dans la base de données du navigateur (IndexedDB, sous le nom « paraphe »). Ils
        appartiennent à ce navigateur, et à votre session sur cet ordinateur : un autre navigateur, un autre
        ordinateur ou un téléphone ne les voient pas. Ils ne sont pas chiffrés : toute personne qui utilise
        votre session peut les lire.
      </p>
      <p>
        Il n’y a aucun cookie, aucun compte, aucune statistique de visite. Le site qui vous fournit la page
        reçoit, comme tout site, votre adresse de connexion quand il vous envoie l’outil. Il ne reçoit rien de
        ce que vous écrivez.
      </p>
      <h3>Sans réseau</h3>
      <p>
        Après une première visite, tout fonctionne sans connexion : les questions, l’accord, le fichier Word.
        Quand une nouvelle version de l’outil est prête, une ligne vous propose de recharger la page. Vos
        dossiers sont gardés.
      </p>
    </>
  )
}
