import type { ReactElement } from 'react'
import type { Block, ClauseNode, DocumentNode } from '#model/document.ts'
import { visit } from '#model/document.ts'
import { ClauseView } from './clause-view.tsx'
import styles from './cut-out.module.css'
import paper from './paper.module.css'
import { HrefContext, PlacesContext } from './paper-context.ts'
import { usePlaces } from './places.ts'

type Props = {
  readonly document: DocumentNode
  readonly clauses: readonly ClauseNode[]
  /** Only the paragraphs that say these facts; the first ones when none of them does by name. */
  readonly facts: readonly string[]
  readonly hrefOf: (fact: string) => string
  /** Tells the same article apart in two cut-outs of one page. */
  readonly name: string
  readonly heading: 'h3' | 'h4'
}

const FIRST = 2

/** A few articles cut out of the document, on paper. */
export function CutOut({ document, clauses, facts, hrefOf, name, heading }: Props): ReactElement {
  const places = usePlaces(document)
  return (
    <HrefContext value={hrefOf}>
      <PlacesContext value={places}>
        <div className={`${paper['sheet']} ${styles['cutOut']}`}>
          {clauses.map((clause) => (
            <ClauseView
              key={clause.id}
              node={clause}
              heading={heading}
              number={places.numbers[clause.id]}
              changes={undefined}
              anchor={`${name}-${clause.id}`}
              shown={blocksSaying(clause, facts)}
            />
          ))}
        </div>
      </PlacesContext>
    </HrefContext>
  )
}

function blocksSaying(clause: ClauseNode, facts: readonly string[]): ReadonlySet<Block> {
  const saying = clause.children.filter((block) => {
    let says = false
    visit(block, (node) => {
      if ((node.type === 'filled' || node.type === 'blank') && facts.includes(node.fact)) says = true
    })
    return says
  })
  // A list is not read without the words that lead to it.
  const leads = clause.children.filter((_, place) => {
    const next = clause.children[place + 1]
    return next?.type === 'list' && saying.includes(next)
  })
  const words = clause.children.filter(({ type }) => type !== 'note')
  return new Set(saying.length > 0 ? [...leads, ...saying] : words.slice(0, FIRST))
}
