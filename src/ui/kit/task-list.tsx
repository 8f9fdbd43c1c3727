import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { type Status, StatusTag } from './status-tag.tsx'
import styles from './task-list.module.css'

export type Task = {
  /** Unique in the list. */
  readonly id: string
  readonly name: ReactNode
  /** Left out for a step that has no state of its own. */
  readonly status?: Status | undefined
  readonly number?: string | number | undefined
  /** A second line: « Sujet 3 sur 7 ». */
  readonly more?: ReactNode
  /** Left out while the step is not possible yet. */
  readonly href?: string | undefined
  /** The step one was at. */
  readonly current?: boolean | undefined
}

type Props = {
  readonly tasks: readonly Task[]
  /** A heading over the rows (h3): « Écrire l’accord ». */
  readonly title?: string | undefined
  /** The name of the list when it has no heading. */
  readonly label?: string | undefined
}

/** The steps of a dossier, set like a table of contents. */
export function TaskList({ tasks, title, label }: Props) {
  const id = useId()
  return (
    <>
      {title && (
        <h3 className={styles['title']} id={`${id}-title`}>
          {title}
        </h3>
      )}
      <ol
        className={styles['list']}
        aria-label={title ? undefined : label}
        aria-labelledby={title && `${id}-title`}
      >
        {tasks.map((task) => (
          <Row key={task.id} task={task} id={`${id}-${task.id}`} />
        ))}
      </ol>
    </>
  )
}

function Row({ task, id }: { readonly task: Task; readonly id: string }) {
  const { name, number, status, more, href, current } = task
  const statusId = `${id}-status`
  const moreId = `${id}-more`
  return (
    <li
      className={classNames(
        styles['row'],
        href !== undefined && styles['link'],
        current && styles['here'],
        !status && styles['bare'],
      )}
    >
      <span className={styles['number']}>{number}</span>
      <span className={styles['name']}>
        {href === undefined ? (
          <span>{name}</span>
        ) : (
          <a
            href={href}
            aria-current={current ? 'step' : undefined}
            aria-describedby={classNames(status && statusId, Boolean(more) && moreId) || undefined}
          >
            {name}
          </a>
        )}
      </span>
      {status && <StatusTag status={status} id={statusId} />}
      {more && (
        <span className={styles['more']} id={moreId}>
          {more}
        </span>
      )}
    </li>
  )
}
