import type { ReactElement } from 'react'
import { useActions } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import styles from './taken-notice.module.css'

/** The dossier is being worked on in another tab: it is read here, until the person takes it over. */
export function TakenNotice(): ReactElement {
  const { takeOver } = useActions()
  return (
    <div className={styles['taken']}>
      <Notice title="Ce dossier est ouvert dans un autre onglet">
        <p>Vous pouvez le lire ici. Pour changer vos réponses, reprenez-le dans cet onglet.</p>
        <p className={styles['act']}>
          <Button kind="second" small onClick={() => void takeOver()}>
            Travailler ici
          </Button>
        </p>
      </Notice>
    </div>
  )
}
