import { type ReactElement, type RefObject, useEffect, useId, useRef } from 'react'
import type { DocumentNode } from '#model/document.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { clauseAnchor } from './clause-anchor.ts'
import styles from './document-index.module.css'
import { showOnPage } from './show-on-sheet.ts'
import { useArticleInView } from './use-article-in-view.ts'

type Props = {
  readonly document: DocumentNode
  readonly sheet: RefObject<HTMLElement | null>
}

/** The articles by their titles: beside the sheet where there is room, folded above it elsewhere. */
export function DocumentIndex({ document, sheet }: Props): ReactElement {
  const id = useId()
  const here = useArticleInView(sheet)
  const beside = useRef<HTMLElement>(null)
  useEffect(() => {
    if (here && beside.current) keepInView(beside.current)
  }, [here])
  const list = <Lines document={document} here={here} />
  return (
    <>
      <nav className={styles['beside']} aria-labelledby={id} ref={beside}>
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

/** The index has its own scroll: the line of the article being read stays in it. */
function keepInView(index: HTMLElement): void {
  const line = index.querySelector('[aria-current]')?.getBoundingClientRect()
  const frame = index.getBoundingClientRect()
  if (!line || (line.top >= frame.top && line.bottom <= frame.bottom)) return
  index.scrollTop += line.top - frame.top - frame.height / 3
}

type LinesProps = { readonly document: DocumentNode; readonly here: string | undefined }

function Lines({ document, here }: LinesProps): ReactElement {
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
                <Line
                  anchor={`${clauseAnchor(clause.id)}-titre`}
                  number={document.numbers[clause.id]}
                  isHere={clauseAnchor(clause.id) === here}
                >
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
  /** The article being read. */
  readonly isHere?: boolean
  readonly children: string
}

// The hash is the router's: focus moves to the title, the address stays.
function Line({ anchor, number, isPart = false, isHere = false, children }: LineProps): ReactElement {
  return (
    <a
      className={styles[isPart ? 'partLine' : 'line']}
      href={`#${anchor}`}
      aria-current={isHere ? 'location' : undefined}
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
