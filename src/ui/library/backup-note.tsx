import type { ReactElement } from 'react'
import { useActions } from '#ui/app-context.ts'
import { Icon } from '#ui/kit/icon.tsx'
import styles from './backup-note.module.css'
import { countWords } from './count-words.ts'

type Props = { readonly count: number }

/** Where the dossiers are, and how not to lose them. */
export function BackupNote({ count }: Props): ReactElement {
  const { saveAllCopies } = useActions()
  return (
    <aside className={styles['note']} aria-label="Sauvegarde">
      <Icon name="download" className={styles['icon']} />
      <div>
        <p>
          {count === 1 ? 'Ce dossier est' : 'Ces dossiers sont'} dans ce navigateur, sur cet ordinateur, et
          nulle part ailleurs. Si vous effacez les données du navigateur,{' '}
          {count === 1 ? 'il disparaît' : 'ils disparaissent'}.
        </p>
        <p>
          <button type="button" className={styles['link']} onClick={() => void saveAllCopies()}>
            {count === 1
              ? 'Télécharger une sauvegarde'
              : `Télécharger une sauvegarde des ${countWords(count, { one: 'dossier', many: 'dossiers' })}`}
          </button>
        </p>
      </div>
    </aside>
  )
}
