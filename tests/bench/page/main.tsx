import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/base.css'
import './bench.css'
import { timeAssembly } from '../exercises/assembly.ts'
import { timeWarm } from '../exercises/export.ts'
import { readMaterials } from '../writers/writers.ts'
import type { SheetPage } from './bench-page.ts'
import { paintFromAnswer, paintSheet } from './paint.tsx'
import { readMaterial } from './read-material.ts'

const bench: SheetPage = {
  paintSheet: async (rounds) => paintSheet(await readMaterials(readMaterial), rounds),
  paintFromAnswer: async (rounds) => paintFromAnswer(await readMaterials(readMaterial), rounds),
  assembly: async (rounds) => timeAssembly(await readMaterials(readMaterial), rounds),
  warm: (rounds) => timeWarm(readMaterial, rounds),
}
Object.assign(window, { bench })
