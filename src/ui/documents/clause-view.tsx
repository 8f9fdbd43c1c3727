import { memo } from 'react'
import type { ClauseNode } from '#model/document.ts'
import { BlockView } from './block-view.tsx'
import type { ClauseChanges } from './changes.ts'
import { clauseAnchor } from './clause-anchor.ts'
import styles from './paper.module.css'

type Props = {
  readonly node: ClauseNode
  /** An article of an untitled part has no title above its own. */
  readonly heading: 'h2' | 'h3'
  readonly number: string | undefined
  readonly changes: ClauseChanges | undefined
}

/** One article on the sheet; drawn again only when its own words, number or marks change. */
export const ClauseView = memo(function ClauseView({ node, heading: Heading, number, changes }: Props) {
  let paragraphs = 0
  return (
    <section
      className={styles['clause']}
      id={clauseAnchor(node.id)}
      aria-labelledby={`${clauseAnchor(node.id)}-titre`}
    >
      <Heading className={styles['clauseTitle']} id={`${clauseAnchor(node.id)}-titre`} tabIndex={-1}>
        {number && <span className={styles['number']}>Article {number}</span>}
        {node.title}
      </Heading>
      {!node.certain && <p className={styles['uncertain']}>Cet article dépend encore d’une réponse.</p>}
      {node.children.map((block, index) => {
        if (block.type === 'paragraph') paragraphs += 1
        const key = `${index}-${block.type}`
        return (
          <BlockView
            key={key}
            node={block}
            number={block.type === 'paragraph' && number ? paragraphs : undefined}
            isChanged={changes?.blocks.has(block) ?? false}
            isFresh={changes?.fresh.has(block) ?? false}
            changed={changes?.values}
          />
        )
      })}
    </section>
  )
})
