import { describe, expect, it } from 'vitest'
import { writeDossierFile } from '#dossier/dossier-file.ts'
import { memoryStore } from '#dossier/memory-store.ts'
import { openShelf } from '#dossier/shelf.ts'
import { aDossier, KNOWN } from './a-dossier.ts'
import { failingStore } from './failing-store.ts'

const DONE = { value: undefined, problems: [] }
const FULL = { code: 'storage-full', severity: 'blocking' }
const REFUSED = { code: 'storage-refused', severity: 'blocking' }

async function shelfOn(store = memoryStore(), now = () => '2026-11-22T10:00:00.000Z') {
  const { value, problems } = await openShelf(store, { known: KNOWN, now })
  expect(problems).toEqual([])
  return value
}

describe('the shelf', () => {
  it('is empty at first', async () => {
    const shelf = await shelfOn()
    expect(await shelf.list()).toEqual({ value: [], problems: [] })
    expect(await shelf.load('gue')).toEqual(DONE)
  })

  it('gives back a dossier as it was saved, to another visit too', async () => {
    const store = memoryStore()
    const dossier = aDossier({ answers: { denomination: 'Le Gué', aUnCse: true }, aside: { perdue: [1] } })
    expect(await (await shelfOn(store)).save(dossier)).toEqual(DONE)
    expect((await (await shelfOn(store)).load('gue')).value).toEqual(dossier)
  })

  it('lists the dossiers, last changed first, with what names them', async () => {
    const shelf = await shelfOn()
    await shelf.save(aDossier({ id: 'a', changedAt: '2026-11-20T00:00:00.000Z' }))
    await shelf.save(aDossier({ id: 'b', changedAt: '2026-11-22T00:00:00.000Z', example: 'jardins' }))
    await shelf.save(
      aDossier({ id: 'c', changedAt: '2026-11-21T00:00:00.000Z', finishedParts: ['structure'] }),
    )
    const { value, problems } = await shelf.list()
    expect(problems).toEqual([])
    expect(value.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(value[0]).toEqual({
      kind: 'dossier',
      id: 'b',
      name: 'Les Jardins du Gué',
      example: 'jardins',
      models: { 'accord-entreprise': '2026.11' },
      finishedParts: [],
      createdAt: '2026-11-22T08:00:00.000Z',
      changedAt: '2026-11-22T00:00:00.000Z',
    })
  })

  it('keeps the last of two saves', async () => {
    const shelf = await shelfOn()
    await shelf.save(aDossier({ name: 'Un' }))
    await shelf.save(aDossier({ name: 'Deux' }))
    expect((await shelf.list()).value).toMatchObject([{ name: 'Deux' }])
  })

  it('trusts the key of a record, not the id its text tells', async () => {
    const store = memoryStore()
    await store.set('dossier/copie', { name: 'Copie', changedAt: '', text: writeDossierFile(aDossier()) })
    expect((await (await shelfOn(store)).load('copie')).value?.id).toBe('copie')
  })
})

describe('a damaged record', () => {
  it.each([
    [
      'a truncated text',
      { name: 'Le Gué', changedAt: '2026-11-22', text: '{"format":' },
      'Le Gué',
      '{"format":',
    ],
    ['a bare text', 'bonjour', '', 'bonjour'],
    ['another shape', { texte: 1 }, '', '{\n  "texte": 1\n}'],
    ['nothing readable', undefined, '', ''],
    ['null', null, '', 'null'],
  ])('is listed with its raw text: %s', async (_, record, name, text) => {
    const store = memoryStore()
    await store.set('dossier/gue', record)
    const shelf = await shelfOn(store)
    const { value, problems } = await shelf.list()
    expect(problems).toEqual([])
    expect(value).toMatchObject([
      { kind: 'damaged', id: 'gue', name, text, problems: [{ severity: 'blocking' }] },
    ])
  })

  it('is not loaded, and says why', async () => {
    const store = memoryStore()
    const newer = { format: 'paraphe', version: 99, modele: {}, reponses: {} }
    await store.set('dossier/gue', { name: 'Le Gué', changedAt: '', text: JSON.stringify(newer) })
    const shelf = await shelfOn(store)
    expect(await shelf.load('gue')).toEqual({
      value: undefined,
      problems: [{ code: 'file-newer', severity: 'blocking', version: 99 }],
    })
  })

  it('goes through the trash and back unharmed', async () => {
    const store = memoryStore()
    await store.set('dossier/gue', { inconnu: ['du', 'bataillon'] })
    const shelf = await shelfOn(store)
    await shelf.remove('gue')
    await shelf.restore('gue')
    expect(await store.entries()).toEqual([['dossier/gue', { inconnu: ['du', 'bataillon'] }]])
  })
})

describe('removing', () => {
  it('takes the dossier off the list, and « Annuler » puts it back', async () => {
    const shelf = await shelfOn()
    await shelf.save(aDossier())
    expect(await shelf.remove('gue')).toEqual(DONE)
    expect((await shelf.list()).value).toEqual([])
    expect((await shelf.load('gue')).value).toBeUndefined()
    expect(await shelf.restore('gue')).toEqual({ value: true, problems: [] })
    expect((await shelf.load('gue')).value).toEqual(aDossier())
    expect(await shelf.restore('gue')).toEqual({ value: false, problems: [] })
  })

  it('of a dossier that is not there does nothing', async () => {
    const store = memoryStore()
    expect(await (await shelfOn(store)).remove('gue')).toEqual(DONE)
    expect(await store.entries()).toEqual([])
  })

  it('loses nothing when another dossier took the place meanwhile', async () => {
    const shelf = await shelfOn()
    await shelf.save(aDossier({ name: 'Ancien' }))
    await shelf.remove('gue')
    await shelf.save(aDossier({ name: 'Nouveau' }))
    await shelf.restore('gue')
    expect((await shelf.load('gue')).value?.name).toBe('Ancien')
    await shelf.restore('gue')
    expect((await shelf.load('gue')).value?.name).toBe('Nouveau')
  })

  it('keeps the trash until it is emptied, and empties only what is older', async () => {
    const store = memoryStore()
    let day = '2026-11-20T00:00:00.000Z'
    const shelf = await shelfOn(store, () => day)
    for (const id of ['a', 'b', 'c']) await shelf.save(aDossier({ id }))
    await shelf.remove('a')
    day = '2026-11-22T00:00:00.000Z'
    await shelf.remove('b')
    await store.set('trash/abime', 'n’importe quoi')
    expect(await shelf.emptyTrash('2026-11-21T00:00:00.000Z')).toEqual(DONE)
    expect((await shelf.restore('a')).value).toBe(false)
    expect((await shelf.restore('b')).value).toBe(true)
    expect((await store.entries()).map(([key]) => key)).toEqual(['dossier/c', 'dossier/b'])
  })

  it('makes room on a full disk, and can still be undone once there is room', async () => {
    const store = failingStore()
    const shelf = await shelfOn(store)
    await shelf.save(aDossier())
    store.fail({ set: 'QuotaExceededError' })
    expect(await shelf.remove('gue')).toEqual(DONE)
    expect(await store.entries()).toEqual([])
    expect(await shelf.restore('gue')).toEqual({ value: false, problems: [FULL] })
    store.fail({})
    expect(await shelf.restore('gue')).toEqual({ value: true, problems: [] })
    expect((await shelf.load('gue')).value).toEqual(aDossier())
    expect((await shelf.restore('gue')).value).toBe(false)
  })

  it('forgets what it keeps in memory when the trash is emptied', async () => {
    const store = failingStore()
    const shelf = await shelfOn(store)
    await shelf.save(aDossier())
    store.fail({ set: 'QuotaExceededError' })
    await shelf.remove('gue')
    store.fail({})
    await shelf.emptyTrash('2027-01-01')
    expect((await shelf.restore('gue')).value).toBe(false)
  })

  it('that is refused leaves the dossier where it was', async () => {
    const store = failingStore()
    const shelf = await shelfOn(store)
    await shelf.save(aDossier())
    store.fail({ set: 'InvalidStateError' })
    expect((await shelf.remove('gue')).problems).toEqual([REFUSED])
    store.fail({})
    expect((await shelf.load('gue')).value).toEqual(aDossier())
  })
})

describe('a store that fails', () => {
  it.each(['SecurityError', 'InvalidStateError', 'NotSupportedError', 'TimeoutError'])(
    'at opening (%s) leaves a shelf in memory, and says so',
    async (name) => {
      const store = failingStore()
      store.fail({ entries: name, get: name, set: name, delete: name })
      const { value: shelf, problems } = await openShelf(store, { known: KNOWN, now: () => '2026-11-22' })
      expect(problems).toEqual([REFUSED])
      expect(await shelf.save(aDossier())).toEqual(DONE)
      expect((await shelf.load('gue')).value).toEqual(aDossier())
    },
  )

  it.each([
    ['QuotaExceededError', FULL],
    ['NS_ERROR_DOM_QUOTA_REACHED', FULL],
    ['UnknownError', REFUSED],
    ['AbortError', REFUSED],
  ])('later (%s) is said by each operation, and throws nothing', async (name, problem) => {
    const store = failingStore()
    const shelf = await shelfOn(store)
    store.fail({ entries: name, get: name, set: name, delete: name })
    expect(await shelf.list()).toEqual({ value: [], problems: [problem] })
    expect(await shelf.load('gue')).toEqual({ value: undefined, problems: [problem] })
    expect(await shelf.save(aDossier())).toEqual({ value: undefined, problems: [problem] })
    expect(await shelf.remove('gue')).toEqual({ value: undefined, problems: [problem] })
    expect(await shelf.restore('gue')).toEqual({ value: false, problems: [problem] })
    expect(await shelf.emptyTrash('2027-01-01')).toEqual({ value: undefined, problems: [problem] })
  })

  it('by our own mistake is not taken for a refusal', async () => {
    const store = { ...memoryStore(), get: () => Promise.reject(new TypeError('our bug')) }
    await expect((await shelfOn(store)).load('gue')).rejects.toThrow('our bug')
  })
})
