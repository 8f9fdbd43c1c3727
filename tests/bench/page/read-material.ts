import type { ReadMaterial } from '../writers/materials.ts'

/** Reads a file of the materials beside the page. */
export const readMaterial: ReadMaterial = async (file) => {
  const answer = await fetch(`./materials/${file}`)
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.arrayBuffer()
}
