import { describe, expect, it } from 'vitest'
import { type ChosenFile, MAX_FILE_SIZE, openFile, readFile } from '#dossier/open-file.ts'

const UNREADABLE = { value: undefined, problems: [{ code: 'file-unreadable', severity: 'blocking' }] }
const file = (content: BlobPart, name = 'gue.paraphe.json') => new File([content], name)
const opened = (text: string) => ({ value: { name: 'gue.paraphe.json', text }, problems: [] })
const refusing = (name: string) => () => Promise.reject(new DOMException('refused by the test', name))

describe('opening a file', () => {
  it('gives its name and its text', async () => {
    expect(await openFile(async () => file('{"nom":"Gué"}'))).toEqual(opened('{"nom":"Gué"}'))
  })

  it('gives nothing, and no problem, when the picker is closed', async () => {
    expect(await openFile(refusing('AbortError'))).toEqual({ value: undefined, problems: [] })
  })

  it.each(['SecurityError', 'NotAllowedError', 'NotFoundError'])(
    'says a picker that fails (%s)',
    async (name) => {
      expect(await openFile(refusing(name))).toEqual(UNREADABLE)
    },
  )

  it('does not take our own mistake for a refusal', async () => {
    await expect(openFile(() => Promise.reject(new TypeError('our bug')))).rejects.toThrow('our bug')
  })

  it('does not even read a file too large to be a dossier', async () => {
    const huge: ChosenFile = {
      name: 'film.json',
      size: MAX_FILE_SIZE + 1,
      arrayBuffer: refusing('AbortError'),
    }
    expect(await readFile(huge)).toEqual({
      value: undefined,
      problems: [{ code: 'file-too-large', severity: 'blocking', max: 10 }],
    })
    expect((await readFile(file('x'.repeat(MAX_FILE_SIZE)))).problems).toEqual([])
  })

  it('says a file that went away since it was chosen', async () => {
    expect(await readFile({ name: 'gue.json', size: 10, arrayBuffer: refusing('NotFoundError') })).toEqual(
      UNREADABLE,
    )
  })

  it.each([
    ['UTF-8', [0xc3, 0xa9]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9]],
  ])('reads %s', async (_, bytes) => {
    expect(await readFile(file(new Uint8Array(bytes)))).toEqual(opened('é'))
  })

  it('reads bytes that are no text without an exception', async () => {
    expect(await readFile(file(new Uint8Array([0x80, 0xff, 0x00])))).toEqual(opened('\ufffd\ufffd\u0000'))
    expect(await readFile(file(''))).toEqual(opened(''))
  })
})
