import type { ReactNode } from 'react'
import styles from './facts-list.module.css'

type Props = {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[]
}

/** What was kept, term by term. */
export function FactsList({ facts }: Props) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ term, value }) => (
        <div key={term} className={styles['fact']}>
          <dt className={styles['term']}>{term}</dt>
          <dd className={styles['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
