import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toPlainText } from '#export/plain-text.ts'
import { writeWord } from '#export/word.ts'
import { buildWordShell, type WordShell } from '#export/word-shell.ts'
import type { DocumentNode } from '#model/document.ts'
import { clause, p, part, reference, sampleTree, tree } from '../support/word-sample.ts'

let shell: WordShell
const folder = mkdtempSync(join(tmpdir(), 'paraphe-word-'))
beforeAll(async () => {
  shell = await buildWordShell()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The text LibreOffice lays out, spaces and line ends made one space: it breaks lines where it likes. */
function layOut(document: DocumentNode, mode: 'draft' | 'final' = 'draft'): string {
  const file = join(folder, 'document.docx')
  writeFileSync(file, writeWord(document, { shell, mode, date: '2026-11-22', author: 'Les Jardins' }))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const options = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]
  run('soffice', options)
  run('soffice', options.with(3, 'pdf'))
  expect(readFileSync(join(folder, 'document.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  return readFileSync(join(folder, 'document.txt'), 'utf8').replace(/\s+/g, ' ')
}

function run(program: string, options: readonly string[]): void {
  try {
    execFileSync(program, options, { stdio: 'pipe', timeout: 100_000 })
  } catch (cause) {
    throw new Error(
      `${program} did not convert the file. This suite needs LibreOffice: apt-get install libreoffice-writer.`,
      { cause },
    )
  }
}

describe('another word processor', () => {
  it.each(['draft', 'final'] as const)('opens a %s and lays its text out in order', (mode) => {
    const document = sampleTree({ complete: mode === 'final' })
    const found = layOut(document, mode)
    let from = 0
    for (const line of toPlainText(document)) {
      const at = found.indexOf(line.replace(/\s+/g, ' ').trim(), from)
      expect(at, `« ${line} » after character ${from}`).toBeGreaterThanOrEqual(from)
      from = at
    }
  })

  it('computes the numbers we printed, and repeats no word before a reference', () => {
    const found = layOut(
      tree([
        part(
          'a',
          'Un',
          clause('x', 'Premier', p('Voir l’article ', reference('z'), ' et le titre ', reference('b'), '.')),
        ),
        part('b', 'Deux', clause('y', 'Deuxième', p('Texte.')), clause('z', 'Troisième', p('Texte.'))),
      ]),
    )
    expect(found).toContain('Voir l’article 2.2 et le titre 2.')
    const body = found.slice(found.indexOf('Voir l’article'))
    expect(body).toContain('Titre 2 – Deux 2.1 – Deuxième Texte. 2.2 – Troisième')
  })
})
