import type { Answers } from '#model/answers.ts'
import type { Comparisons } from '#model/comparison.ts'
import type { Block, ClauseNode, DocumentNode, PartNode } from '#model/document.ts'
import { type Amended, amendedBetween } from './amended.ts'
import { type Assembly, assemble } from './assemble.ts'
import { beforeAfterLines } from './before-after.ts'
import type { ComputedLists } from './computed-lists.ts'
import { createEnvironment, type Environment, type Ground, holds } from './environment.ts'
import { equalityLines, equalityMatrix } from './equality-matrix.ts'
import { evaluate } from './evaluate.ts'
import { inItsName } from './in-its-name.ts'
import { type ReadingTable, readingOf } from './readings.ts'
import type { Model } from './template.ts'

/** The agreement a companion is written from. */
export type Agreement = {
  readonly model: Model
  readonly readings: ReadingTable
  readonly ground: Ground
  readonly answers: Answers
  readonly environment: Environment
  readonly assembly: Assembly
  readonly comparisons: Comparisons
  /** The text as it was signed, when the dossier amends it. */
  readonly signed?: DocumentNode | undefined
}

type Part = Model['parts'][number]

/** A companion for one dossier: its own articles, and what it takes from the agreement, in the order of its manifest. */
export function assembleCompanion(model: Model, agreement: Agreement): DocumentNode {
  const { ground, answers } = agreement
  const environment = createEnvironment(ground, answers, computedLists(agreement))
  const { document } = assemble({ ...model, parts: model.parts.filter(({ takes }) => !takes) }, environment)
  const children = model.parts.flatMap((part): readonly PartNode[] =>
    part.takes ? takenParts(part, agreement) : document.children.filter(({ id }) => id === part.id),
  )
  const takesReading = model.parts.some(({ takes }) => takes === 'plain' || takes === 'easy')
  const numbers = takesReading ? agreement.assembly.document.numbers : {}
  return { ...document, children, numbers: { ...document.numbers, ...numbers } }
}

/** Whether a companion makes sense for the dossier: yes, no, or not settled yet. An amendment amends a signed text. */
export function isWanted(model: Model, { environment, signed }: Agreement): boolean | undefined {
  if (!signed && model.parts.some(({ takes }) => takes === 'changes')) return false
  return model.when === undefined || holds(model.when, environment)
}

/** The lists a companion may repeat, drawn from the agreement as it stands. */
function computedLists({ assembly, environment, model, comparisons }: Agreement): ComputedLists {
  return {
    articlesEtPersonnes: equalityLines(equalityMatrix(assembly, environment, model)),
    avantApres: beforeAfterLines(assembly, environment, comparisons),
  }
}

/** Articles of the agreement that an amendment has too, in its own name: who concludes it, who signs it. */
const TEXTS = { parties: 'parties', signatures: 'signatures' } as const

function takenParts(part: Part, agreement: Agreement): readonly PartNode[] {
  const { document } = agreement.assembly
  switch (part.takes) {
    case 'plain':
    case 'easy':
      return readingOf(part.takes, agreement, agreement.readings).children.filter(
        ({ title }) => title !== undefined,
      )
    case 'changes':
      return [{ type: 'part', id: part.id, children: amendedClauses(part, agreement) }]
    case 'parties':
    case 'signatures': {
      const wanted = TEXTS[part.takes]
      const children = document.children.flatMap((one) => one.children.filter(({ id }) => id === wanted))
      return children.length > 0 ? [inItsName<PartNode>({ type: 'part', id: part.id, children })] : []
    }
    default:
      return []
  }
}

/**
 * One section an article changed. The part lists three clauses, in this order: what is said of an article replaced, added,
 * removed; each repeats `articleVise`, and says in a paragraph of its own where the old and the new texts come.
 */
function amendedClauses(part: Part, { ground, answers, assembly, signed }: Agreement): readonly ClauseNode[] {
  if (!signed) return []
  const [replaced, added, removed] = part.clauses.map(({ wordings }) => wordings[0])
  const wordings = { replaced, added, removed }
  return amendedBetween(signed, assembly.document).map((amended): ClauseNode => {
    const isNew = amended.kind === 'added'
    const row = {
      numeroArticle: isNew ? '' : amended.number,
      placeArticle: isNew ? amended.place : '',
      titreArticle: amended.title,
      ancienTexte: OLD,
      nouveauTexte: NEW,
    }
    const environment = createEnvironment(ground, answers, { articleVise: [row] })
    const said = evaluate(wordings[amended.kind]?.body ?? [], environment)
    return {
      type: 'clause',
      id: amended.id,
      title: `Article ${isNew ? 'nouveau' : amended.number}, ${amended.title}`,
      certain: true,
      children: said.flatMap((block) => textsIn(block, amended)),
    }
  })
}

// No text of a template has these characters: they hold the place of a text until it is put there.
const OLD = '\u0001'
const NEW = '\u0002'

function textsIn(block: Block, { before, after }: Amended): readonly Block[] {
  const [only, ...others] = block.type === 'paragraph' ? block.children : []
  if (only?.type !== 'text' || others.length > 0) return [block]
  if (only.value === OLD) return before
  return only.value === NEW ? after : [block]
}
