import { type ReactElement, useEffect, useRef } from 'react'
import { sayProblem } from '#questions/messages.ts'
import type { Opened } from '#ui/actions.ts'
import { dossierHref } from '#ui/routes.ts'
import styles from './open-report.module.css'

type Props = { readonly opened: Opened; readonly onClose: () => void }

/** What was found wrong in a file: what to do, and the dossier made of it all the same when there is one. */
export function OpenReport({ opened, onClose }: Props): ReactElement {
  const { id, problems } = opened
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that is opened is a new reason to read.
  useEffect(() => {
    box.current?.focus()
  }, [opened])
  const sentences = [...new Set(problems.map(sayProblem))]
  return (
    <div className={styles['report']} role="alert" tabIndex={-1} ref={box}>
      <h2 className={styles['title']}>
        {id === undefined ? 'Ce fichier n’a pas pu être ouvert' : 'Le dossier est ouvert, avec des remarques'}
      </h2>
      <ul className={styles['list']}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles['kept']}>
        Votre fichier n’est pas modifié : il reste où il est.
        {id !== undefined && ' Ce qui n’a pas été compris est gardé avec le dossier.'}
      </p>
      <p className="row">
        {id !== undefined && <a href={dossierHref(id)}>Continuer vers le dossier</a>}
        <button type="button" className={styles['close']} onClick={onClose}>
          Fermer ces remarques
        </button>
      </p>
    </div>
  )
}
