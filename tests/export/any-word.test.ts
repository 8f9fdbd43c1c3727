// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '#assembly/assemble.ts'
import { canBeFinal, problemsOfAssembly } from '#assembly/review-dossier.ts'
import { holdTogether } from '#export/hold-together.ts'
import { toPlainText } from '#export/plain-text.ts'
import { writeWord } from '#export/word.ts'
import { buildWordShell } from '#export/word-shell.ts'
import { anyDossier, nearlyComplete } from '../support/any-dossier.ts'
import { environmentOf, templates } from '../support/shipped.ts'
import { wordFlaws } from '../support/word-flaws.ts'
import { readParagraphs } from '../support/word-reader.ts'

const dossiers = fc.oneof(anyDossier(), nearlyComplete())
const models = templates.models.map(({ model }) => [model.id, model] as const)

describe.each(models)('%s, written to Word for 100 dossiers', (_, model) => {
  it('has no flaw, in draft and, when it may be signed, in its final form', {
    timeout: 300_000,
  }, async () => {
    const shell = await buildWordShell()
    let finals = 0
    const answers = dossiers.map((given) => [given, JSON.stringify(given)] as const)
    await fc.assert(
      fc.asyncProperty(answers, fc.nat(9), async ([given, dossier], rank) => {
        const environment = environmentOf(given)
        const assembly = assemble(model, environment)
        const { document } = assembly
        const options = { shell, date: '2026-11-22', author: 'Les Jardins', lawDate: templates.law.date }
        const draft = writeWord(document, { ...options, mode: 'draft', dossier })
        expect(wordFlaws(draft, 'draft')).toEqual([])
        if (canBeFinal(problemsOfAssembly(assembly, environment))) {
          finals += 1
          expect(wordFlaws(writeWord(document, { ...options, mode: 'final' }), 'final')).toEqual([])
        }
        // Another program reads one file in ten: it takes its time.
        if (rank === 0) expect(await readParagraphs(draft)).toEqual(toPlainText(document).map(holdTogether))
      }),
      // Without shrinking: each try writes whole files.
      { seed: 20261122, numRuns: 100, endOnFailure: true },
    )
    expect(finals).toBeGreaterThan(20)
  })
})
