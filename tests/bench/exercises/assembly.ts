import shippedGround from 'virtual:paraphe/ground'
import model from 'virtual:paraphe/model/accord-entreprise'
import { type AssemblyCache, assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { problemsOfAssembly } from '#assembly/review-dossier.ts'
import { groundAt } from '#authoring/ground.ts'
import type { Materials } from '../writers/materials.ts'

/** Milliseconds from one changed answer to the new tree and its problems, one a run. */
export type AssemblyTimes = { readonly remembered: readonly number[]; readonly anew: readonly number[] }

/** One letter more in the employer's name at each run, with the articles that did not change remembered, and without. */
export function timeAssembly(materials: Materials, rounds: number): AssemblyTimes {
  const ground = groundAt(shippedGround, materials.date)
  const kept: AssemblyCache = new Map()
  const run = (employer: string, cache: AssemblyCache): number => {
    const answers = { ...materials.answers, nomEmployeur: employer }
    const start = performance.now()
    const environment = createEnvironment(ground, answers)
    problemsOfAssembly(assemble(model, environment, cache), environment)
    return performance.now() - start
  }
  const remembered: number[] = []
  const anew: number[] = []
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const [first, second] = [run(`Structure ${round}`, kept), run(`Structure ${round}`, new Map())]
    if (round < 0) continue
    remembered.push(first)
    anew.push(second)
  }
  return { remembered, anew }
}

const WARM_UP = 10
