import type { ReactElement } from 'react'
import { Icon } from '#ui/kit/icon.tsx'
import { ROUTES } from '#ui/routes.ts'
import styles from './start-list.module.css'

type Props = {
  readonly onCreate: () => void
  readonly onElect: () => void
  readonly onOpenFile: () => void
}

/** The four ways to begin. */
export function StartList({ onCreate, onElect, onOpenFile }: Props): ReactElement {
  return (
    <ul>
      <li className={styles['way']}>
        <button type="button" className={styles['go']} onClick={onCreate}>
          <span>Un nouveau dossier</span>
          <Icon name="arrowRight" />
        </button>
        <p className={styles['words']}>Vous répondez, l’accord d’entreprise s’écrit à côté.</p>
      </li>
      <li className={styles['way']}>
        <button type="button" className={styles['go']} onClick={onElect}>
          <span>Mettre en place le CSE</span>
          <Icon name="arrowRight" />
        </button>
        <p className={styles['words']}>
          Une date, et le calendrier, le guide et les lettres de l’élection suivent. Le même dossier servira à
          l’accord, si vous l’écrivez.
        </p>
      </li>
      <li className={styles['way']}>
        <button type="button" className={styles['go']} onClick={onOpenFile}>
          <span>Ouvrir un fichier</span>
          <Icon name="arrowRight" />
        </button>
        <p className={styles['words']}>Une sauvegarde de Paraphe, la vôtre ou une que l’on vous a envoyée.</p>
      </li>
      <li className={styles['way']}>
        <a className={styles['go']} href={`#${ROUTES.examples}`}>
          <span>Essayer un exemple</span>
          <Icon name="arrowRight" />
        </a>
        <p className={styles['words']}>Des structures imaginaires, déjà remplies, à modifier sans risque.</p>
      </li>
    </ul>
  )
}
