import { Fragment, type ReactElement, type ReactNode, use } from 'react'
import type { Inline, InlineHandlers } from '#model/document.ts'
import { Unbroken } from '#ui/kit/unbroken.tsx'
import { HrefContext, PlacesContext } from './paper-context.ts'
import styles from './words.module.css'

type Props = {
  readonly nodes: readonly Inline[]
  /** Values just changed, as `fact value`: they are marked. */
  readonly changed?: ReadonlySet<string> | undefined
}

/** Running text of the sheet: filled words lead to their question, blanks stand out. */
export function InlineView({ nodes, changed }: Props): ReactElement {
  const views = viewsOf(changed)
  return (
    <>
      {nodes.map((node, index) => {
        // Inline nodes have no name of their own: their place is their identity.
        const key = `${index}-${node.type}`
        return <Fragment key={key}>{view(views, node)}</Fragment>
      })}
    </>
  )
}

const viewsOf = (changed: ReadonlySet<string> | undefined): InlineHandlers<ReactElement | string> => ({
  text: (node) => <Unbroken>{node.value}</Unbroken>,
  strong: (node) => (
    <strong>
      <InlineView nodes={node.children} changed={changed} />
    </strong>
  ),
  emphasis: (node) => (
    <em>
      <InlineView nodes={node.children} changed={changed} />
    </em>
  ),
  filled: (node) => (
    <Filled fact={node.fact} value={node.value} isChanged={changed?.has(changeKey(node)) ?? false} />
  ),
  blank: (node) => <Blank fact={node.fact} label={node.label} />,
  reference: (node) => <Reference target={node.target} />,
})

function view(views: InlineHandlers<ReactElement | string>, node: Inline): ReactElement | string {
  // The table is exhaustive by type; TypeScript cannot see that the key and the node move together.
  return (views[node.type] as (node: Inline) => ReactElement | string)(node)
}

/** How a filled word is recognised from one draft to the next. */
export function changeKey(node: { readonly fact: string; readonly value: string }): string {
  return `${node.fact} ${node.value}`
}

function Filled(props: {
  readonly fact: string
  readonly value: string
  readonly isChanged: boolean
}): ReactNode {
  const hrefOf = use(HrefContext)
  const words = props.value.split('\n').map((line, index) => {
    const key = `${index}`
    return (
      <Fragment key={key}>
        {index > 0 && <br />}
        <Unbroken>{line}</Unbroken>
      </Fragment>
    )
  })
  const word =
    props.fact === '' ? (
      words
    ) : (
      <a className={styles['filled']} href={hrefOf(props.fact)} dir="auto">
        {words}
      </a>
    )
  return props.isChanged ? (
    // A value that changes again is another mark: its wash starts anew.
    <mark key={props.value} className={styles['changed']}>
      {word}
    </mark>
  ) : (
    word
  )
}

function Blank({ fact, label }: { readonly fact: string; readonly label: string }): ReactElement {
  const hrefOf = use(HrefContext)
  return (
    <a className={styles['blank']} href={hrefOf(fact)} data-blank={fact}>
      {label}
    </a>
  )
}

function Reference({ target }: { readonly target: string }): ReactElement {
  const { numbers, titles } = use(PlacesContext)
  return <>{numbers[target] ?? titles[target] ?? target}</>
}
