import { memo, type ReactElement } from 'react'
import { sayPoint } from '#export/timeline-words.ts'
import type { Block, ParagraphNode, TableNode } from '#model/document.ts'
import { InlineView } from './inline-view.tsx'
import styles from './paper.module.css'
import words from './words.module.css'

type Handlers = {
  readonly [T in Block['type']]: (node: Extract<Block, { type: T }>, look: Look) => ReactElement
}
type Look = {
  /** Number in the margin; only paragraphs bear one. */
  readonly number?: number | undefined
  readonly isChanged: boolean
  /** The whole block is new, not only a word in it. */
  readonly isFresh?: boolean
  readonly changed?: ReadonlySet<string> | undefined
}
type Props = Look & { readonly node: Block }

/** One block of an article on the sheet; drawn again only when its own words or marks change. */
export const BlockView = memo(function BlockView({ node, ...look }: Props): ReactElement {
  // The table is exhaustive by type; TypeScript cannot see that the key and the node move together.
  return (VIEWS[node.type] as (node: Block, look: Look) => ReactElement)(node, look)
})

const VIEWS: Handlers = {
  paragraph: (node, look) => (
    <p className={classOf('para', look)} data-number={look.number} data-changed={look.isChanged || undefined}>
      {look.isFresh ? (
        <mark className={words['fresh']}>
          <InlineView nodes={node.children} />
        </mark>
      ) : (
        <InlineView nodes={node.children} changed={look.changed} />
      )}
    </p>
  ),
  list: (node, look) => {
    const items = node.children.map((item, index) => {
      const key = `${index}`
      return (
        <li key={key}>
          {item.children.map((child, place) => {
            const childKey = `${place}-${child.type}`
            return <BlockView key={childKey} node={child} isChanged={false} changed={look.changed} />
          })}
        </li>
      )
    })
    return node.ordered ? (
      <ol className={classOf('list', look)} data-changed={look.isChanged || undefined}>
        {items}
      </ol>
    ) : (
      <ul className={classOf('list', look)} data-changed={look.isChanged || undefined}>
        {items}
      </ul>
    )
  },
  table: (node, look) => <TableView node={node} {...look} />,
  note: (node, look) => (
    <div role="note" className={classOf('note', look)} aria-label="Note de rédaction">
      <Paragraphs nodes={node.children} changed={look.changed} />
    </div>
  ),
  signature: (node, look) => (
    <div className={classOf('signature', look)}>
      <Paragraphs nodes={node.children} changed={look.changed} />
    </div>
  ),
  // The page of the election draws it; the sheet says it.
  timeline: (node, look) => (
    <ul className={classOf('list', look)}>
      {node.points.map((point) => (
        <li key={sayPoint(point)}>{sayPoint(point)}</li>
      ))}
    </ul>
  ),
}

function Paragraphs({
  nodes,
  changed,
}: {
  readonly nodes: readonly ParagraphNode[]
  readonly changed: Look['changed']
}) {
  return nodes.map((node, index) => {
    const key = `${index}`
    return (
      <p key={key}>
        <InlineView nodes={node.children} changed={changed} />
      </p>
    )
  })
}

function TableView({ node, ...look }: Look & { readonly node: TableNode }): ReactElement {
  const [header, ...rows] = node.children
  const classOfColumn = (column: number) => (node.numeric[column] ? styles['numeric'] : undefined)
  return (
    // A wide table scrolls alone; the keyboard must be able to scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is reached by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: neither a set of fields nor a landmark: the same table may stand twice
    <div role="group" className={classOf('table', look)} aria-label="Tableau" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header?.children.map((cell, column) => {
              const key = `${column}`
              return (
                <th key={key} scope="col" className={classOfColumn(column)}>
                  <InlineView nodes={cell.children} changed={look.changed} />
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const rowKey = `${index}`
            return (
              <tr key={rowKey}>
                {row.children.map((cell, column) => {
                  const key = `${column}`
                  return (
                    <td key={key} className={classOfColumn(column)}>
                      <InlineView nodes={cell.children} changed={look.changed} />
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function classOf(name: string, look: Look): string {
  return [styles[name], look.isChanged ? styles['isChanged'] : undefined].filter(Boolean).join(' ')
}
