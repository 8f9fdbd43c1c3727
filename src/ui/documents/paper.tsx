import { memo, type Ref, useMemo } from 'react'
import type { DocumentNode } from '#model/document.ts'
import type { ClauseChanges } from './changes.ts'
import { ClauseView } from './clause-view.tsx'
import { InlineView } from './inline-view.tsx'
import styles from './paper.module.css'
import { HrefContext, type Places, PlacesContext } from './paper-context.ts'

type Props = {
  readonly document: DocumentNode
  readonly changes: ReadonlyMap<string, ClauseChanges>
  readonly hrefOf: (fact: string) => string
  readonly ref?: Ref<HTMLElement>
  /** The sheet scrolls inside its own frame beside the questions, and with the page elsewhere. */
  readonly isFramed?: boolean
}

/** The document as it will be printed: what Word will say, with its blanks and its filled words. */
export const Paper = memo(function Paper({ document, changes, hrefOf, ref, isFramed = false }: Props) {
  // The same numbers and titles as before are the same object: references are not drawn again for nothing.
  const written = JSON.stringify(placesOf(document))
  const places = useMemo<Places>(() => JSON.parse(written), [written])
  const { numbers } = places
  return (
    <HrefContext value={hrefOf}>
      <PlacesContext value={places}>
        <article
          ref={ref}
          className={[styles['sheet'], isFramed ? styles['framed'] : undefined].filter(Boolean).join(' ')}
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
            <section key={part.id} className={styles['part']} id={`titre-${part.id}`}>
              {part.title && (
                <h2>
                  <span className={styles['number']}>Titre {numbers[part.id]}</span>
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
                />
              ))}
            </section>
          ))}
        </article>
      </PlacesContext>
    </HrefContext>
  )
})

function placesOf(document: DocumentNode): Places {
  const clauses = document.children.flatMap((part) => part.children)
  return {
    numbers: document.numbers,
    titles: Object.fromEntries(clauses.map(({ id, title }) => [id, title])),
  }
}
