import type { ReactElement } from 'react'
import { GLOSSARY } from './glossary.ts'
import styles from './glossary-list.module.css'

/** The words of the tool and of the agreement. */
export function GlossaryList(): ReactElement {
  return (
    <>
      <p>
        Des explications courtes, pour comprendre. Dans l’accord, ce sont les articles de loi qui comptent.
      </p>
      <dl className={styles['words']}>
        {GLOSSARY.map(({ term, meaning }) => (
          <div key={term} className={styles['word']}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
