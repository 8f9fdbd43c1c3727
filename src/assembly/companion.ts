import type { Answers } from '#model/answers.ts'
import type { DocumentNode, PartNode } from '#model/document.ts'
import { type Assembly, assemble } from './assemble.ts'
import type { ComputedLists } from './computed-lists.ts'
import { createEnvironment, type Environment, type Ground, holds } from './environment.ts'
import { equalityLines, equalityMatrix } from './equality-matrix.ts'
import { type ReadingTable, readingOf } from './readings.ts'
import type { Model, Taken } from './template.ts'

/** The agreement a companion is written from. */
export type Agreement = {
  readonly model: Model
  readonly readings: ReadingTable
  readonly ground: Ground
  readonly answers: Answers
  readonly environment: Environment
  readonly assembly: Assembly
}

/** A companion for one dossier: its own articles, and what it takes from the agreement, in the order of its manifest. */
export function assembleCompanion(model: Model, agreement: Agreement): DocumentNode {
  const { ground, answers } = agreement
  const environment = createEnvironment(ground, answers, computedLists(agreement))
  const { document } = assemble(model, environment)
  const children = model.parts.flatMap((part): readonly PartNode[] =>
    part.takes ? takenParts(part.takes, agreement) : document.children.filter(({ id }) => id === part.id),
  )
  const numbers = model.parts.some(({ takes }) => takes) ? agreement.assembly.document.numbers : {}
  return { ...document, children, numbers: { ...document.numbers, ...numbers } }
}

/** Whether a companion makes sense for the dossier: yes, no, or not settled yet. */
export function isWanted({ when }: Model, environment: Environment): boolean | undefined {
  return when === undefined || holds(when, environment)
}

/** The lists a companion may repeat, drawn from the agreement as it stands. */
function computedLists({ assembly, environment, model }: Agreement): ComputedLists {
  return { articlesEtPersonnes: equalityLines(equalityMatrix(assembly, environment, model)) }
}

/** The titled parts of the agreement in another reading, with its own numbers. */
function takenParts(taken: Taken, agreement: Agreement): readonly PartNode[] {
  const document = taken === 'changes' ? undefined : readingOf(taken, agreement, agreement.readings)
  return document?.children.filter(({ title }) => title !== undefined) ?? []
}
