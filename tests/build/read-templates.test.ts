import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readTemplates } from '#build/read-templates.ts'

const folder = mkdtempSync(join(tmpdir(), 'paraphe-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads text files at every depth, by their path inside the folder', () => {
  mkdirSync(join(folder, 'modele', 'clauses'), { recursive: true })
  writeFileSync(join(folder, 'modele', 'document.yaml'), 'titre: é')
  writeFileSync(join(folder, 'modele', 'clauses', 'un.md'), 'Un')
  writeFileSync(join(folder, 'articles.json'), '{}')
  writeFileSync(join(folder, 'modele', '.DS_Store'), 'x')
  writeFileSync(join(folder, 'modele', 'image.png'), 'x')
  expect(readTemplates(folder)).toEqual({
    'articles.json': '{}',
    'modele/document.yaml': 'titre: é',
    'modele/clauses/un.md': 'Un',
  })
})

it('a folder that is not there is said by the system', () => {
  expect(() => readTemplates(join(folder, 'ailleurs'))).toThrow(/ENOENT/)
})
