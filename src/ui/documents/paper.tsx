import { memo, type ReactNode, type Ref } from 'react'
import { partNameOf } from '#export/numbered-title.ts'
import type { ClauseNode, DocumentNode } from '#model/document.ts'
import { classNames } from '#ui/kit/class-names.ts'
import type { ClauseChanges } from './changes.ts'
import { ClauseView } from './clause-view.tsx'
import { InlineView } from './inline-view.tsx'
import styles from './paper.module.css'
import { HrefContext, PlacesContext } from './paper-context.ts'
import { usePlaces } from './places.ts'

type Props = {
  readonly document: DocumentNode
  readonly changes: ReadonlyMap<string, ClauseChanges>
  readonly hrefOf: (fact: string) => string
  readonly ref?: Ref<HTMLElement>
  /** The sheet scrolls inside its own frame beside the questions, and with the page elsewhere. */
  readonly isFramed?: boolean
  /** What is signed bears paragraph numbers; an explanation of it does not. */
  readonly isNumbered?: boolean
  /** Said after an article and never printed. */
  readonly asideOf?: (clause: ClauseNode) => ReactNode
}

/** The document as it will be printed: what Word will say, with its blanks and its filled words. */
export const Paper = memo(function Paper(props: Props) {
  const { document, changes, hrefOf, ref, isFramed = false, isNumbered = true, asideOf } = props
  const places = usePlaces(document)
  const { numbers } = places
  return (
    <HrefContext value={hrefOf}>
      <PlacesContext value={places}>
        <article
          ref={ref}
          className={classNames(styles['sheet'], isFramed && styles['framed'])}
          // The framed sheet scrolls: the keyboard must reach it (WCAG 2.1.1).
          tabIndex={isFramed ? 0 : undefined}
          aria-label={document.title}
        >
          <header className={styles['opening']}>
            <p className={styles['title']}>{document.title}</p>
            <p className={styles['subtitle']}>
              <InlineView nodes={document.subtitle} />
            </p>
          </header>
          {document.children.map((part) => (
            <section key={part.id} className={styles['part']}>
              {part.title && (
                <h2 id={`titre-${part.id}`} tabIndex={-1}>
                  <span className={styles['number']}>
                    {partNameOf(document)} {numbers[part.id]}
                  </span>
                  {part.title}
                </h2>
              )}
              {part.children.map((clause) => (
                <ClauseView
                  key={clause.id}
                  node={clause}
                  heading={part.title ? 'h3' : 'h2'}
                  number={numbers[clause.id]}
                  changes={changes.get(clause.id)}
                  isNumbered={isNumbered}
                  aside={asideOf?.(clause)}
                />
              ))}
            </section>
          ))}
        </article>
      </PlacesContext>
    </HrefContext>
  )
})
