import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutosave, type SaveState } from '#dossier/autosave.ts'
import type { Outcome } from '#dossier/shelf.ts'
import type { Problem } from '#model/problem.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const FULL: Problem = { code: 'storage-full', severity: 'blocking' }
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** An autosave over a slow disk: how long the next saves take, and whether they fail, can be changed on the way. */
function setUp(given: { takes?: number; fails?: boolean } = {}) {
  const disk = { takes: given.takes ?? 0, fails: given.fails ?? false }
  const written: string[] = []
  const states: SaveState[] = []
  const starts: number[] = []
  let running = 0
  let mostRunning = 0
  const save = async (value: string): Promise<Outcome> => {
    const { takes, fails } = disk
    running++
    mostRunning = Math.max(mostRunning, running)
    starts.push(Date.now())
    if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes))
    running--
    if (fails) return { problems: [FULL] }
    written.push(value)
    return { problems: [] }
  }
  const autosave = createAutosave({ save, onState: (state) => states.push(state) })
  const kinds = () => states.map(({ kind }) => kind)
  return { autosave, disk, written, states, kinds, starts, mostRunning: () => mostRunning }
}

describe('autosave', () => {
  it('saves once, after a rest, and says when', async () => {
    const { autosave, written, states } = setUp()
    autosave.change('a')
    await pass(100)
    autosave.change('ab')
    await pass(299)
    expect(written).toEqual([])
    await pass(1)
    expect(written).toEqual(['ab'])
    expect(states).toEqual([
      { kind: 'unsaved' },
      { kind: 'unsaved' },
      { kind: 'saving' },
      { kind: 'saved', at: '2026-11-22T10:00:00.400Z' },
    ])
  })

  it('never waits more than 800 ms for someone who types without a rest', async () => {
    const { autosave, written } = setUp()
    for (let i = 0; i < 30; i++) {
      autosave.change(`${i}`)
      await pass(100)
    }
    expect(written).toEqual(['7', '15', '23'])
  })

  it('takes the waits it is given, and the timer', async () => {
    const waits: number[] = []
    const save = async () => ({ problems: [] })
    const timer = (ms: number) => {
      waits.push(ms)
      return () => {}
    }
    createAutosave({ save, onState: () => {}, wait: 5, maxWait: 9, timer }).change('a')
    expect(waits).toEqual([5, 9])
  })

  it('never runs two saves at once: what changes meanwhile is saved next', async () => {
    const { autosave, written, kinds, mostRunning } = setUp({ takes: 2000 })
    autosave.change('a')
    await pass(500)
    autosave.change('b')
    await pass(1000)
    autosave.change('c')
    expect(written).toEqual([])
    await pass(800)
    expect(written).toEqual(['a'])
    await pass(5000)
    expect(written).toEqual(['a', 'c'])
    expect(mostRunning()).toBe(1)
    expect(kinds()).toEqual(['unsaved', 'saving', 'saving', 'saved'])
  })

  it('says a failure and tries again at the next change', async () => {
    const { autosave, disk, written, states } = setUp({ fails: true })
    autosave.change('a')
    await pass(10_000)
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: FULL })
    expect(written).toEqual([])
    disk.fails = false
    await pass(10_000)
    expect(written).toEqual([])
    autosave.change('b')
    await pass(300)
    expect(written).toEqual(['b'])
    expect(states.at(-1)).toMatchObject({ kind: 'saved' })
  })

  it('tries again what failed when asked to', async () => {
    const { autosave, disk, written } = setUp({ fails: true })
    autosave.change('a')
    await pass(300)
    disk.fails = false
    await autosave.flush()
    expect(written).toEqual(['a'])
  })

  it('saves in the very turn it is flushed: a page being hidden leaves no later', async () => {
    const { autosave, written, starts } = setUp()
    autosave.change('a')
    const flushed = autosave.flush()
    expect(starts).toHaveLength(1)
    await flushed
    expect(written).toEqual(['a'])
    await pass(5000)
    expect(starts).toHaveLength(1)
  })

  it('flushes nothing when nothing changed', async () => {
    const { autosave, starts } = setUp()
    await autosave.flush()
    expect(starts).toEqual([])
  })

  it('flushes behind a save under way', async () => {
    const { autosave, written } = setUp({ takes: 1000 })
    autosave.change('a')
    await pass(300)
    autosave.change('b')
    let isFlushed = false
    void autosave.flush().then(() => {
      isFlushed = true
    })
    await pass(1900)
    expect(isFlushed).toBe(false)
    await pass(100)
    expect(isFlushed).toBe(true)
    expect(written).toEqual(['a', 'b'])
  })

  it('saves no more once stopped; a save under way can be waited for', async () => {
    const { autosave, written, kinds } = setUp({ takes: 1000 })
    autosave.change('a')
    await pass(300)
    autosave.change('b')
    autosave.stop()
    autosave.change('c')
    const flushed = autosave.flush()
    await pass(10_000)
    await flushed
    expect(written).toEqual(['a'])
    expect(kinds()).toEqual(['unsaved', 'saving'])
  })

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('our bug')
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('our bug'))],
  ])('does not lose the value to a save that %s', async (_, broken) => {
    const states: SaveState[] = []
    const saved: string[] = []
    let isBroken = true
    const save = (value: string): Promise<Outcome> => {
      if (isBroken) return broken()
      saved.push(value)
      return Promise.resolve({ problems: [] })
    }
    const autosave = createAutosave({ save, onState: (state) => states.push(state) })
    autosave.change('a')
    await expect(autosave.flush()).rejects.toThrow('our bug')
    expect(states.at(-1)).toMatchObject({ kind: 'failed' })
    isBroken = false
    await autosave.flush()
    expect(saved).toEqual(['a'])
  })

  it('ends with the last value saved, whatever happened on the way', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const) }) },
      {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 1500 }) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('flush' as const) }) },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('disk' as const),
          takes: fc.integer({ min: 0, max: 3000 }),
          fails: fc.boolean(),
        }),
      },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { autosave, disk, written, states, mostRunning } = setUp()
        let last = 0
        for (const step of steps) {
          if (step.do === 'change') autosave.change(String(++last))
          else if (step.do === 'pass') await pass(step.ms)
          else if (step.do === 'flush') void autosave.flush()
          else Object.assign(disk, { takes: step.takes, fails: step.fails })
        }
        Object.assign(disk, { takes: 10, fails: false })
        autosave.change(String(++last))
        await pass(10_000)
        expect(written.at(-1)).toBe(String(last))
        expect(written.map(Number)).toEqual([...written.map(Number)].sort((a, b) => a - b))
        expect(states.at(-1)).toMatchObject({ kind: 'saved' })
        expect(mostRunning()).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  it('starts saving every change within 800 ms of it, the disk being quick', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }),
        async (gaps) => {
          const { autosave, starts } = setUp()
          const changes: number[] = []
          for (const gap of gaps) {
            await pass(gap)
            changes.push(Date.now())
            autosave.change(String(changes.length))
          }
          await pass(1000)
          for (const change of changes) {
            expect(starts.some((start) => start >= change && start <= change + 800)).toBe(true)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
