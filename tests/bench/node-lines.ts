import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Builds } from './builds.ts'
import { readDocxText, requireSameText } from './docx-text.ts'
import type { AssemblyTimes } from './exercises/assembly.ts'
import type { Times } from './exercises/export.ts'
import type { RegisterTimes } from './exercises/register.ts'
import { exportLines } from './export-lines.ts'
import { type Line, median, PEERS } from './measure.ts'
import { assemblyLines } from './page-lines.ts'
import { registerNodeLines } from './register-lines.ts'
import { WRITER_NAMES, type WriterName } from './writers/writers.ts'

const run = promisify(execFile)

/** One exercise in a process of its own; its figures come back as JSON. */
async function exercise<T>(
  { node, materials }: Builds,
  name: string,
  argument: string | number = '',
): Promise<T> {
  const { stdout } = await run(process.execPath, [node, name, materials, `${argument}`], { maxBuffer: 1e8 })
  return JSON.parse(stdout)
}

/** Fails loudly unless every writer says the same thing, word for word. Returns how many words that is. */
export async function requireSameContent(builds: Builds): Promise<number> {
  await exercise<null>(builds, 'once')
  const read = (name: WriterName) =>
    readDocxText(readFileSync(join(builds.materials, 'files', `${name}.docx`)))
  const ours = read('tree')
  for (const name of WRITER_NAMES) requireSameText(ours, read(name), name)
  return ours.join(' ').split(/\s+/).length
}

/** What Node takes: the text assembled, files written by a warm process and by new ones, a batch. */
export async function measureNode(builds: Builds): Promise<readonly Line[]> {
  const assembly = await exercise<AssemblyTimes>(builds, 'assembly', 60)
  const warm = await exercise<Times>(builds, 'warm', 17)
  const register = await exercise<RegisterTimes>(builds, 'register', 9)
  const cold = await timeColdProcesses(builds)
  const batch = await exercise<Times>(builds, 'batch', 5)
  return [
    ...assemblyLines('Node', assembly),
    ...exportLines('Export à chaud, Node', warm),
    ...exportLines('Export à froid, Node', cold),
    {
      name: 'Publipostage, Node, évaluer et écrire',
      unit: 'documents/s',
      ours: median(batch.answers),
      peers: Object.fromEntries(PEERS.map((peer) => [peer, median(batch[peer])])),
    },
    ...registerNodeLines(register),
  ]
}

const COLD_ROUNDS = 5

async function timeColdProcesses(builds: Builds): Promise<Times> {
  const times: Record<WriterName, number[]> = {
    tree: [],
    answers: [],
    docxtemplater: [],
    'easy-template-x': [],
  }
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const name of WRITER_NAMES) times[name].push(await exercise<number>(builds, 'cold', name))
  }
  return times
}
