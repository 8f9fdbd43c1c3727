import { type Block, type ClauseNode, type DocumentNode, paragraph, text } from '#model/document.ts'
import type { Assembly } from './assemble.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { Readings } from './template.ts'

/** What will be signed, and the two texts that explain it. */
export type Reading = 'legal' | 'plain' | 'easy'

/** Clause file name → its other readings. */
export type ReadingTable = Readonly<Record<string, Readings>>

type Drafted = { readonly environment: Environment; readonly assembly: Assembly }

/** The document in one of its readings, for the wordings retained; the legal text while the others are on their way. */
export function readingOf(
  reading: Reading,
  draft: Drafted,
  readings: ReadingTable | undefined,
): DocumentNode {
  const { document } = draft.assembly
  if (reading === 'legal' || !readings) return document
  return {
    ...document,
    children: document.children.map((part) => ({
      ...part,
      children: part.children.map((clause): ClauseNode => {
        const blocks = evaluate(templatesOf(clause, draft, readings)?.[reading] ?? [], draft.environment)
        return { ...clause, children: blocks.length > 0 ? blocks : NOT_WRITTEN }
      }),
    })),
  }
}

/** The advice of an article to those who negotiate it. */
export function adviceOf(
  clause: ClauseNode,
  draft: Drafted,
  readings: ReadingTable | undefined,
): readonly Block[] {
  return evaluate((readings && templatesOf(clause, draft, readings)?.advice) ?? [], draft.environment)
}

/** The name of the wording retained for an article. */
export function wordingOf(clause: ClauseNode, { assembly }: Pick<Drafted, 'assembly'>): string | undefined {
  return assembly.selections.find(({ id, state }) => id === clause.id && state !== 'dropped')?.wording
}

function templatesOf(clause: ClauseNode, draft: Drafted, readings: ReadingTable): Readings | undefined {
  const wording = wordingOf(clause, draft)
  return wording === undefined ? undefined : readings[wording]
}

const NOT_WRITTEN: readonly Block[] = [
  paragraph(text('Cet article n’est pas encore écrit dans cette version.')),
]
