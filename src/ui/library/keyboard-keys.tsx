import type { ReactElement } from 'react'
import styles from './keyboard-keys.module.css'

const KEYS = [
  { keys: ['Tab'], effect: 'aller au champ, au lien ou au bouton suivant' },
  { keys: ['Maj', 'Tab'], effect: 'revenir au précédent' },
  { keys: ['Entrée'], effect: 'suivre un lien, appuyer sur un bouton, valider un formulaire d’une ligne' },
  { keys: ['Espace'], effect: 'appuyer sur un bouton, cocher une case' },
  { keys: ['Flèches'], effect: 'passer d’un choix à l’autre, ou d’une action à l’autre dans un menu ouvert' },
  { keys: ['Échap'], effect: 'fermer un menu ou une fenêtre, sans rien changer' },
  { keys: ['n'], effect: 'dans l’accord, aller au blanc suivant' },
] as const

/** The keys of the tool. */
export function KeyboardKeys(): ReactElement {
  return (
    <>
      <p>
        Tout se fait au clavier. La première pression sur <kbd>Tab</kbd> propose « Aller au contenu », pour
        sauter l’en-tête. Un cadre bleu montre toujours où vous êtes.
      </p>
      <table>
        <caption>Les touches utiles</caption>
        <thead>
          <tr>
            <th scope="col">Touche</th>
            <th scope="col">Ce qu’elle fait</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(({ keys, effect }) => (
            <tr key={effect}>
              <th scope="row" className={styles['keys']}>
                {keys.map((key, rank) => (
                  <span key={key}>
                    {rank > 0 && ' + '}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </th>
              <td>{effect}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Sur Safari, pour que <kbd>Tab</kbd> passe aussi par les liens, cochez cette option dans les réglages
        avancés du navigateur.
      </p>
    </>
  )
}
