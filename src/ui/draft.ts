import { type Assembly, type AssemblyCache, assemble } from '#assembly/assemble.ts'
import { createEnvironment, type Environment, type Ground } from '#assembly/environment.ts'
import { problemsOfAssembly } from '#assembly/review-dossier.ts'
import type { Model } from '#assembly/template.ts'
import type { Answers } from '#model/answers.ts'
import { type BlankNode, blanksOf } from '#model/document.ts'
import type { Problem } from '#model/problem.ts'

/** All that follows from the answers: computed, never stored. */
export type Draft = {
  readonly ground: Ground
  readonly environment: Environment
  readonly assembly: Assembly
  readonly problems: readonly Problem[]
  readonly blanks: readonly BlankNode[]
}

/** A function from answers to draft that remembers its last result, and the articles whose words did not change. */
export function createDrafter(model: Model, ground: Ground): (answers: Answers) => Draft {
  const cache: AssemblyCache = new Map()
  let last: { readonly answers: Answers; readonly draft: Draft } | undefined
  return (answers) => {
    if (last?.answers === answers) return last.draft
    const environment = createEnvironment(ground, answers)
    const assembly = assemble(model, environment, cache)
    const problems = problemsOfAssembly(assembly, environment)
    const draft = { ground, environment, assembly, problems, blanks: blanksOf(assembly.document) }
    last = { answers, draft }
    return draft
  }
}
