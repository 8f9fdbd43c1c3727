import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '#export/markdown.ts'
import { blanksOf } from '#model/document.ts'
import { documentFlaws } from '../assembly/document-flaws.ts'
import { type ElectionTrial, electionModels, electionTrials } from '../support/try-election.ts'
import { TEMPLATES_FOLDER } from './try-example.ts'

const FOLDER = join(TEMPLATES_FOLDER, 'courriers-cse', 'attendus')
const fileOf = ({ id }: ElectionTrial) => `${id}.attendu.md`

it('keeps no text of a sample election that is gone', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(electionTrials.map(fileOf).sort())
})

describe.each(electionTrials.map((trial) => [trial.id, trial] as const))('the papers of %s', (_, trial) => {
  const { environment, documents } = trial

  it('give the expected texts', async () => {
    const text = documents.map(toMarkdown).join('\n\n---\n\n')
    await expect(text).toMatchFileSnapshot(join(FOLDER, fileOf(trial)))
  })

  it('have no blank that no question fills, and none for what was answered', () => {
    const blanks = documents.flatMap(blanksOf)
    expect(blanks.filter(({ fact }) => environment.asked(fact) !== true)).toEqual([])
    expect(blanks).toEqual([])
  })

  it('have no empty line, no list that does not close, no double number', () => {
    for (const document of documents) {
      const model = electionModels.find(({ id }) => id === document.model)
      expect(model && documentFlaws(document, model)).toEqual([])
    }
  })
})
