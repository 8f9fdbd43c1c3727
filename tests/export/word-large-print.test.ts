import { describe, expect, it } from 'vitest'
import { writeWord } from '#export/word.ts'
import { buildWordShell } from '#export/word-shell.ts'
import type { DocumentNode } from '#model/document.ts'
import { partsOf } from '../support/word-reader.ts'
import { sampleTree } from '../support/word-sample.ts'

const shell = await buildWordShell()
const stylesOf = (document: DocumentNode): string =>
  partsOf(writeWord(document, { shell, mode: 'final', date: '2026-11-26', author: 'Essai' }))[
    'word/styles.xml'
  ] ?? ''
const sizesIn = (styles: string): readonly number[] =>
  [...styles.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size))

describe('a document in large print', () => {
  const usual = stylesOf(sampleTree({ complete: true }))
  const large = stylesOf({ ...sampleTree({ complete: true }), largePrint: true })

  it('has every letter larger, its text at fourteen points at least', () => {
    const grown = sizesIn(large)
    expect(grown.length).toBe(sizesIn(usual).length)
    for (const [rank, size] of sizesIn(usual).entries()) expect(grown[rank]).toBeGreaterThan(size)
    // Half-points; the default of the text stands first.
    expect(grown[0]).toBeGreaterThanOrEqual(28)
  })

  it('has letters without serifs, and another document keeps its own', () => {
    expect(large).toContain('Arial')
    expect(large).not.toContain('Times New Roman')
    expect(usual).toContain('Times New Roman')
  })
})
