import {
  type Block,
  type ClauseNode,
  type DocumentNode,
  type Inline,
  type ItemNode,
  type ParagraphNode,
  paragraph,
  type RowNode,
  text,
} from '#model/document.ts'
import type { PeerName } from './measure.ts'
import type { Fields } from './writers/materials.ts'

type Line = {
  readonly shape: string
  readonly list: string | undefined
  readonly fields: Record<string, string>
}

/** The tree with a `{tag}` for every filled word and one line for every list, as one would prepare it for a peer. */
export function tagDocument(
  document: DocumentNode,
  lists: ReadonlySet<string>,
  peer: PeerName,
): { readonly document: DocumentNode; readonly fields: Fields } {
  const fields: Record<string, Fields[string]> = {}
  const tags = new Map<string, string>()
  let loops = 0

  /** The same words of the same fact are one tag, which bears the fact's name when it can. */
  const tagOf = (fact: string, value: string): string => {
    const key = `${fact} ${value}`
    const known = tags.get(key)
    if (known) return known
    const base = fact || 'valeur'
    let tag = base
    for (let turn = 2; tag in fields; turn += 1) tag = `${base}${turn}`
    tags.set(key, tag)
    fields[tag] = value
    return tag
  }

  const tagged = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node) => {
      if (node.type === 'filled') return text(`{${tagOf(node.fact, node.value)}}`)
      return node.type === 'strong' || node.type === 'emphasis'
        ? { ...node, children: tagged(node.children) }
        : node
    })

  /** Lines that follow each other and differ by their words alone are one line in a loop. */
  function looped<N>(
    nodes: readonly N[],
    lineOf: (node: N) => Line | undefined,
    write: { readonly one: (node: N) => N; readonly loop: (node: N, name: string) => readonly N[] },
  ): readonly N[] {
    const written: N[] = []
    for (let at = 0; at < nodes.length; ) {
      const node = nodes[at]
      if (node === undefined) break
      const line = lineOf(node)
      let end = at + 1
      const same = (other: N | undefined) => other !== undefined && lineOf(other)?.shape === line?.shape
      if (line?.list) while (same(nodes[end])) end += 1
      if (end - at > 1) {
        loops += 1
        const name = `boucle${loops}`
        fields[name] = nodes.slice(at, end).map((each) => lineOf(each)?.fields ?? {})
        written.push(...write.loop(node, name))
      } else written.push(write.one(node))
      at = end
    }
    return written
  }

  const lineOf = (cells: readonly (readonly Inline[])[]): Line => readLine(cells, lists)

  function tagRows(rows: readonly RowNode[]): readonly RowNode[] {
    return looped(
      rows,
      (row) => (row.header ? undefined : lineOf(row.children.map((cell) => cell.children))),
      {
        one: (row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: tagged(cell.children) })),
        }),
        loop: (row, name) => {
          const columns = numbered(row.children.map((cell) => cell.children))
          const last = columns.length - 1
          return [
            {
              ...row,
              children: columns.map((column, at) => ({
                type: 'cell' as const,
                children: [
                  ...(at === 0 ? [text(`{#${name}}`)] : []),
                  ...column,
                  ...(at === last ? [text(`{/${name}}`)] : []),
                ],
              })),
            },
          ]
        },
      },
    )
  }

  const itemOf = (...children: readonly Inline[]): ItemNode => ({
    type: 'item',
    children: [paragraph(...children)],
  })

  function tagItems(list: readonly ItemNode[]): readonly ItemNode[] {
    return looped(
      list,
      (point) => (onlyParagraph(point) ? lineOf([onlyParagraph(point)?.children ?? []]) : undefined),
      {
        one: (point) => ({ ...point, children: tagBlocks(point.children) }),
        loop: (point, name) => {
          const [line = []] = numbered([onlyParagraph(point)?.children ?? []])
          // Each peer has its own way of repeating a point of a list.
          return peer === 'easy-template-x'
            ? [itemOf(text(`{#${name}}`), ...line, text(`{/${name}}`))]
            : [itemOf(text(`{#${name}}`)), itemOf(...line), itemOf(text(`{/${name}}`))]
        },
      },
    )
  }

  function tagBlocks(blocks: readonly Block[]): readonly Block[] {
    return looped<Block>(
      blocks,
      (block) => (block.type === 'paragraph' ? lineOf([block.children]) : undefined),
      {
        one: tagBlock,
        loop: (block, name) => {
          const [line = []] = numbered([block.type === 'paragraph' ? block.children : []])
          return [paragraph(text(`{#${name}}`)), paragraph(...line), paragraph(text(`{/${name}}`))]
        },
      },
    )
  }

  function tagBlock(block: Block): Block {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: tagged(block.children) }
      case 'list':
        return { ...block, children: tagItems(block.children) }
      case 'table':
        return { ...block, children: tagRows(block.children) }
      case 'signature':
        return {
          ...block,
          children: block.children.map((each) => ({ ...each, children: tagged(each.children) })),
        }
      // Notes become comments, a part of the file that peers do not fill, and drawings hold no answer: their words stay.
      case 'note':
      case 'timeline':
        return block
    }
  }

  const tagClause = (clause: ClauseNode): ClauseNode => ({ ...clause, children: tagBlocks(clause.children) })
  return {
    document: {
      ...document,
      subtitle: tagged(document.subtitle),
      children: document.children.map((part) => ({ ...part, children: part.children.map(tagClause) })),
    },
    fields,
  }
}

function onlyParagraph({ children }: ItemNode): ParagraphNode | undefined {
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? only : undefined
}

/** The words of a line by column, and what is left without them; its list when one of its words comes from one. */
function readLine(cells: readonly (readonly Inline[])[], lists: ReadonlySet<string>): Line {
  const fields: Record<string, string> = {}
  let list: string | undefined
  const shape = JSON.stringify(cells, (_, value) => {
    if (value?.type !== 'filled') return value
    fields[`champ${Object.keys(fields).length + 1}`] = value.value
    if (lists.has(value.fact)) list = value.fact
    return 'filled'
  })
  return { shape: `${list} ${shape}`, list, fields }
}

/** The cells of a line, their filled words replaced by `{champ1}`, `{champ2}`… in reading order. */
function numbered(cells: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  let count = 0
  const write = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node) => {
      if (node.type === 'filled') {
        count += 1
        return text(`{champ${count}}`)
      }
      return node.type === 'strong' || node.type === 'emphasis'
        ? { ...node, children: write(node.children) }
        : node
    })
  return cells.map(write)
}
