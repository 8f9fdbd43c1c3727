import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadMaterial } from '../writers/materials.ts'
import { readMaterials, type WriterName } from '../writers/writers.ts'
import { timeAssembly } from './assembly.ts'
import { countBatch, timeCold, timeWarm, writeOnce } from './export.ts'
import { timeRegister } from './register.ts'

// The same bundle as in the browser, run by Node in a process of its own: exercise, folder, argument → JSON.
const [exercise, folder = '', argument = ''] = process.argv.slice(2)

/** Documents of one round: enough for its rubbish to be swept within it. */
const BATCH = 8

const read: ReadMaterial = async (file) => {
  const bytes = readFileSync(join(folder, file))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

const exercises: Readonly<Record<string, () => Promise<unknown>>> = {
  cold: () => timeCold(argument as WriterName, read),
  warm: () => timeWarm(read, Number(argument)),
  batch: () => countBatch(read, Number(argument), BATCH),
  assembly: async () => timeAssembly(await readMaterials(read), Number(argument)),
  register: () => timeRegister(read, Number(argument)),
  once: async () => {
    mkdirSync(join(folder, 'files'), { recursive: true })
    for (const [name, bytes] of await writeOnce(read))
      writeFileSync(join(folder, 'files', `${name}.docx`), bytes)
  },
}

const result = await exercises[exercise ?? '']?.()
process.stdout.write(JSON.stringify(result ?? null))
