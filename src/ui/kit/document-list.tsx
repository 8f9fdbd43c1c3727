import type { ReactElement, ReactNode } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './document-list.module.css'
import { Said, type SaidWords } from './said.tsx'

/** A document that can be taken away. */
export type ListedDocument = {
  /** Unique in the page: the name of the document is found by it. */
  readonly id: string
  readonly name: ReactNode
  /** What it is for. */
  readonly about?: ReactNode
  /** Its day, what it lacks. */
  readonly state?: ReactNode
  /** What came of its last download. */
  readonly said?: SaidWords | undefined
}

type Props<D extends ListedDocument> = {
  readonly documents: readonly D[]
  /** The level of the names; left out when a heading already stands over the list. */
  readonly heading?: 'h2' | 'h3' | undefined
  /** The words of each button, described by the name of its document. */
  readonly action: string
  readonly onDownload: (document: D) => void
}

/** Documents to take away: what each is for, how far it is, its download, and what came of it. */
export function DocumentList<D extends ListedDocument>(props: Props<D>): ReactElement {
  const { documents, heading: Name = 'p', action, onDownload } = props
  return (
    <ul className={styles['list']}>
      {documents.map((document) => {
        const { id, name, about, state, said } = document
        return (
          <li key={id} className={styles['one']}>
            <div>
              <Name id={id} className={classNames(styles['name'], Name !== 'p' && styles['title'])}>
                {name}
              </Name>
              {about && <p className={styles['about']}>{about}</p>}
              {state && <p className={styles['about']}>{state}</p>}
            </div>
            <Button kind="second" small icon="download" describedBy={id} onClick={() => onDownload(document)}>
              {action}
            </Button>
            <Said said={said} className={styles['said']} />
          </li>
        )
      })}
    </ul>
  )
}
