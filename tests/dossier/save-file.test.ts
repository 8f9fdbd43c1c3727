import { describe, expect, it } from 'vitest'
import { saveFile } from '#dossier/save-file.ts'

const FILE = {
  name: 'Les Jardins du Gué',
  extension: '.paraphe.json',
  type: 'application/json',
  content: '{"é":1}',
}
const refusing = (name: string) => () => Promise.reject(new DOMException('refused by the test', name))

describe('saving a file', () => {
  it('writes the text under a plain name', async () => {
    const written: [string, string, Promise<string>][] = []
    const outcome = await saveFile(FILE, async (blob, name) => written.push([name, blob.type, blob.text()]))
    expect(outcome).toEqual({ saved: true, problems: [] })
    const [name, type, text] = written[0] ?? []
    expect([name, type, await text]).toEqual([
      'les-jardins-du-gue.paraphe.json',
      'application/json',
      '{"é":1}',
    ])
  })

  it('writes bytes as they are', async () => {
    let bytes: Promise<ArrayBuffer> | undefined
    const content = new Uint8Array([80, 75, 0, 255])
    await saveFile({ ...FILE, extension: '.docx', content }, async (blob) => {
      bytes = blob.arrayBuffer()
    })
    expect(new Uint8Array((await bytes) ?? new ArrayBuffer())).toEqual(content)
  })

  it('is neither saved nor a problem when the picker is closed', async () => {
    expect(await saveFile(FILE, refusing('AbortError'))).toEqual({ saved: false, problems: [] })
  })

  it.each(['QuotaExceededError', 'NotAllowedError', 'NoModificationAllowedError'])(
    'says that it could not be written (%s)',
    async (name) => {
      expect(await saveFile(FILE, refusing(name))).toEqual({
        saved: false,
        problems: [{ code: 'file-not-written', severity: 'blocking' }],
      })
    },
  )
})
