import type { Materials, ReadMaterial } from '../writers/materials.ts'
import { readMaterials, WRITER_NAMES, WRITERS, type WriterName } from '../writers/writers.ts'

/** Milliseconds, one a run. */
export type Times = Readonly<Record<WriterName, readonly number[]>>

/** The first file of a writer nobody has used: its code and its template loaded, then the file written. */
export async function timeCold(name: WriterName, read: ReadMaterial): Promise<number> {
  const materials = await readMaterials(read)
  const start = performance.now()
  const write = await WRITERS[name](materials, read)
  await write()
  return performance.now() - start
}

/** Every writer in turn, once its code is warm. None always follows the same. */
export async function timeWarm(read: ReadMaterial, rounds: number): Promise<Times> {
  const materials = await readMaterials(read)
  const writers = await prepareAll(materials, read)
  const times: Record<WriterName, number[]> = {
    tree: [],
    answers: [],
    docxtemplater: [],
    'easy-template-x': [],
  }
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, write] of inTurn(writers, round + WARM_UP)) {
      await rest()
      const start = performance.now()
      await write()
      const spent = performance.now() - start
      if (round >= 0) times[name].push(spent)
    }
  }
  return times
}

/** Documents per second of each writer, one figure a round: every document is another employer's. */
export async function countBatch(read: ReadMaterial, rounds: number, size: number): Promise<Times> {
  const materials = await readMaterials(read)
  const writers = await prepareAll(materials, read)
  const rates: Record<WriterName, number[]> = {
    tree: [],
    answers: [],
    docxtemplater: [],
    'easy-template-x': [],
  }
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, write] of inTurn(writers, round + 1)) {
      // A tree is one employer's: only the whole chain makes a batch.
      if (name === 'tree') continue
      const start = performance.now()
      for (let at = 0; at < size; at += 1) await write(`Structure ${round}-${at}`)
      if (round >= 0) rates[name].push((size * 1000) / (performance.now() - start))
    }
  }
  return rates
}

/** One file of each writer, to be read and compared. */
export async function writeOnce(read: ReadMaterial): Promise<readonly (readonly [WriterName, Uint8Array])[]> {
  const writers = await prepareAll(await readMaterials(read), read)
  return Promise.all(writers.map(async ([name, write]) => [name, await write()] as const))
}

/** Runs before the first that counts: the engine has then compiled what it will compile. */
const WARM_UP = 4

function prepareAll(materials: Materials, read: ReadMaterial) {
  return Promise.all(WRITER_NAMES.map(async (name) => [name, await WRITERS[name](materials, read)] as const))
}

/** A balanced order (Williams): over four rounds each writer follows each other once, and starts once. */
function inTurn<T>(writers: readonly T[], round: number): readonly T[] {
  const start = round % writers.length
  const [a, b, c, d] = [...writers.slice(start), ...writers.slice(0, start)]
  return [a, b, d, c].filter((writer) => writer !== undefined)
}

/** The rubbish of one run is not swept on the time of the next. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
