import { memo, type ReactNode } from 'react'
import type { Block, ClauseNode } from '#model/document.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { BlockView } from './block-view.tsx'
import type { ClauseChanges } from './changes.ts'
import { clauseAnchor } from './clause-anchor.ts'
import styles from './paper.module.css'

type Props = {
  readonly node: ClauseNode
  /** An article of an untitled part has no title above its own. */
  readonly heading: 'h2' | 'h3' | 'h4'
  readonly number: string | undefined
  readonly changes: ClauseChanges | undefined
  /** Its anchor in the page, where the same article stands twice. */
  readonly anchor?: string
  /** Only these blocks, as in a cut-out; the paragraphs keep their numbers. */
  readonly shown?: ReadonlySet<Block>
  /** Paragraphs bear a number: what is signed does, an explanation does not. */
  readonly isNumbered?: boolean
  /** Said beside the article and never printed. */
  readonly aside?: ReactNode
}

/** One article on the sheet; drawn again only when its own words, number or marks change. */
export const ClauseView = memo(function ClauseView(props: Props) {
  const { node, heading: Heading, number, changes, shown, isNumbered = true, aside } = props
  const anchor = props.anchor ?? clauseAnchor(node.id)
  let paragraphs = 0
  return (
    <section className={classNames(styles['clause'], changes?.isNew && styles['isNew'])} id={anchor}>
      <Heading className={styles['clauseTitle']} id={`${anchor}-titre`} tabIndex={-1}>
        {number && <span className={styles['number']}>Article {number}</span>}
        {node.title}
      </Heading>
      {!node.certain && <p className={styles['uncertain']}>Cet article dépend encore d’une réponse.</p>}
      {node.children.map((block, index) => {
        if (block.type === 'paragraph') paragraphs += 1
        if (shown && !shown.has(block)) return null
        const key = `${index}-${block.type}`
        const isChanged = changes?.blocks.has(block) ?? false
        return (
          <BlockView
            key={key}
            node={block}
            number={block.type === 'paragraph' && number && isNumbered ? paragraphs : undefined}
            isChanged={isChanged}
            isFresh={changes?.fresh.has(block) ?? false}
            // A block that reads as before holds none of the new values: it need not know them.
            changed={isChanged ? changes?.values : undefined}
          />
        )
      })}
      {aside}
    </section>
  )
})
