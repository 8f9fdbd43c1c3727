import shippedGround from 'virtual:paraphe/ground'
import model from 'virtual:paraphe/model/accord-entreprise'
import { assemble } from '#assembly/assemble.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { problemsOfAssembly } from '#assembly/review-dossier.ts'
import { groundAt } from '#authoring/ground.ts'
import { writeTree } from './from-tree.ts'
import type { Materials, Write } from './materials.ts'

/** Our whole chain, nothing remembered from one file to the next: answers checked, text evaluated, file written. */
export function answersWriter(materials: Materials): Write {
  const ground = groundAt(shippedGround, materials.date)
  return (employer) => {
    const { answers } = materials
    const environment = createEnvironment(
      ground,
      employer === undefined ? answers : { ...answers, nomEmployeur: employer },
    )
    const assembly = assemble(model, environment)
    problemsOfAssembly(assembly, environment)
    return writeTree(assembly.document, materials)
  }
}
