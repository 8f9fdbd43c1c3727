import { type ReactElement, useId } from 'react'
import type { DocumentNode } from '#model/document.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { clauseAnchor } from './clause-anchor.ts'
import styles from './document-index.module.css'
import { showOnPage } from './show-on-sheet.ts'

type Props = { readonly document: DocumentNode }

/** The articles by their titles: beside the sheet where there is room, folded above it elsewhere. */
export function DocumentIndex({ document }: Props): ReactElement {
  const id = useId()
  const list = <Lines document={document} />
  return (
    <>
      <nav className={styles['beside']} aria-labelledby={id}>
        <h2 className={styles['title']} id={id}>
          Les articles
        </h2>
        {list}
      </nav>
      <details className={styles['folded']}>
        <summary className={styles['summary']}>
          <Icon name="chevron" />
          <span>Les articles</span>
        </summary>
        <nav aria-label="Les articles">{list}</nav>
      </details>
    </>
  )
}

function Lines({ document }: Props): ReactElement {
  return (
    <ol className={styles['parts']}>
      {document.children.map((part) => (
        <li key={part.id} className={styles['part']}>
          {part.title && (
            <Line anchor={`titre-${part.id}`} number={document.numbers[part.id]} isPart>
              {part.title}
            </Line>
          )}
          <ol>
            {part.children.map((clause) => (
              <li key={clause.id}>
                <Line anchor={`${clauseAnchor(clause.id)}-titre`} number={document.numbers[clause.id]}>
                  {clause.title}
                </Line>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

type LineProps = {
  readonly anchor: string
  readonly number: string | undefined
  readonly isPart?: boolean
  readonly children: string
}

// The hash is the router's: focus moves to the title, the address stays.
function Line({ anchor, number, isPart = false, children }: LineProps): ReactElement {
  return (
    <a
      className={styles[isPart ? 'partLine' : 'line']}
      href={`#${anchor}`}
      onClick={(event) => {
        event.preventDefault()
        const title = window.document.getElementById(anchor)
        if (!title) return
        title.focus({ preventScroll: true })
        showOnPage(title, { block: 'start', isGentle: false })
      }}
    >
      <span className={styles['number']}>{number}</span>
      <span className={styles['words']}>{children}</span>
    </a>
  )
}
