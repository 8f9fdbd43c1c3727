import styles from './status-tag.module.css'

export type Status = 'todo' | 'doing' | 'done' | 'later'

type Props = {
  readonly status: Status
  readonly id?: string | undefined
}

const WORDS: Readonly<Record<Status, string>> = {
  todo: 'À faire',
  doing: 'En cours',
  done: 'Terminé',
  later: 'Pas encore possible',
}

/** The state of a step: four words, not one more. What is done is plain ink. */
export function StatusTag({ status, id }: Props) {
  return (
    <span className={`${styles['status']} ${styles[status]}`} id={id}>
      {WORDS[status]}
    </span>
  )
}
