import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { amendedBetween } from '#assembly/amended.ts'
import { assemble } from '#assembly/assemble.ts'
import { assembleCompanion, isWanted } from '#assembly/companion.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { amendmentOf } from '#dossier/amendment.ts'
import { readDossierFile, writeDossierFile } from '#dossier/dossier-file.ts'
import { toMarkdown } from '#export/markdown.ts'
import type { Answers } from '#model/answers.ts'
import { blanksOf, type ClauseNode, type DocumentNode, paragraph, text, visit } from '#model/document.ts'
import { newDossier } from '#model/dossier.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { templates } from '../support/shipped.ts'
import { TEMPLATES_FOLDER } from '../templates/try-example.ts'

const [parsed] = templates.models
const example = templates.examples.find(({ id }) => id === 'aci-trente-huit')
const amendment = templates.companions.find(({ model }) => model.id === 'avenant-revision')
if (!parsed || !example || !amendment) throw new Error('no model')
const ground = groundAt(templates, example.date)
const assembled = (answers: Answers) => {
  const environment = createEnvironment(ground, answers)
  return { environment, assembly: assemble(parsed.model, environment) }
}
const signed = assembled(example.answers).assembly.document
const between = (changed: Answers) =>
  amendedBetween(signed, assembled({ ...example.answers, ...changed }).assembly.document)

/** An agreement of one title, each of its articles citing others. */
function agreementOf(ids: readonly string[], cites: Record<string, readonly string[]> = {}): DocumentNode {
  const children = ids.map((id): ClauseNode => {
    const inlines = (cites[id] ?? []).map((target) => ({ type: 'reference', target }) as const)
    return { type: 'clause', id, title: `Article ${id}`, certain: true, children: [paragraph(...inlines)] }
  })
  const numbers = Object.fromEntries(ids.map((id, index) => [id, `1.${index + 1}`]))
  return { ...signed, numbers, children: [{ type: 'part', id: 't', title: 'Un titre', children }] }
}

describe('what an amendment changes', () => {
  it('is nothing while nothing changed, and nothing when only the signature did', () => {
    expect(between({})).toEqual([])
    expect(between({ dateSignature: '1/1/2030', lieuSignature: 'Ailleurs' })).toEqual([])
  })

  it('is the article whose words changed, its two texts and its number in the signed agreement', () => {
    const [only, ...others] = between({ dureePause: '45' })
    expect(others.filter(({ id }) => id === 'durees-pauses-repos')).toEqual([])
    expect(only).toMatchObject({
      kind: 'replaced',
      id: 'durees-pauses-repos',
      number: signed.numbers['durees-pauses-repos'],
    })
    const words = JSON.stringify(only?.after)
    expect(words).toContain('45')
    expect(JSON.stringify(only?.before)).not.toBe(words)
  })

  it('says the article that goes, at its old number, and not those that only moved up', () => {
    const changed = between({ traiteLesSalaires: false })
    expect(changed.find(({ kind }) => kind === 'removed')).toMatchObject({
      id: 'classification-salaires',
      number: signed.numbers['classification-salaires'],
      after: [],
    })
    const now = assembled({ ...example.answers, traiteLesSalaires: false }).assembly.document
    expect(now.numbers['frais-mobilite']).not.toBe(signed.numbers['frais-mobilite'])
    expect(changed.map(({ id }) => id)).not.toContain('frais-mobilite')
  })

  it('says the article that comes by the signed article it follows: no number is borne twice', () => {
    const answers = { ...example.answers, traiteLesSalaires: false }
    const before = assembled(answers).assembly.document
    const after = assembled(example.answers).assembly.document
    const added = amendedBetween(before, after).find(({ kind }) => kind === 'added')
    const title = after.children.find(({ children }) => children.some(({ id }) => id === added?.id))
    const ids = title?.children.map(({ id }) => id) ?? []
    const next = before.numbers[ids[ids.indexOf('classification-salaires') + 1] ?? '']
    expect(added).toMatchObject({
      id: 'classification-salaires',
      before: [],
      place: `avant l’article ${next}`,
    })
    expect(added).not.toHaveProperty('number')
  })

  it.each([
    ['b', ['a', 'b', 'c'], ['a', 'c'], 'après l’article 1.1'],
    ['a', ['a', 'b', 'c'], ['b', 'c'], 'avant l’article 1.1'],
    ['c', ['a', 'b', 'c'], ['a'], 'après l’article 1.1'],
    ['b', ['b'], [], 'dans un titre nouveau, « Un titre »'],
  ])('places « %s » of %j among the signed %j', (id, now, old, place) => {
    const added = amendedBetween(agreementOf(old), agreementOf(now))
    expect(added.find((one) => one.id === id)).toMatchObject({ kind: 'added', place })
  })

  it('cites in a new text the signed numbers, and a new article by its title', () => {
    const old = agreementOf(['a', 'c'])
    const now = agreementOf(['a', 'b', 'c'], { a: ['b', 'c'] })
    const [replaced] = amendedBetween(old, now)
    expect(replaced?.after).toEqual([paragraph(text('« Article b » (nouveau)'), text('1.2'))])
  })

  it('carries no cross-reference nor drafting note away from its document', () => {
    for (const { before, after } of between({ dureePause: '45', traiteLesSalaires: false }))
      for (const block of [...before, ...after])
        visit(block, ({ type }) => expect(['reference', 'note']).not.toContain(type))
  })
})

describe('the dossier of an amendment', () => {
  const now = '2027-03-01T00:00:00.000Z'
  const dossier = newDossier({
    id: 'signe',
    name: 'Le Gué',
    now,
    models: { [parsed.model.id]: '1' },
    answers: example.answers,
  })
  const amending = amendmentOf(dossier, signed, { id: 'avenant', now })

  it('keeps the answers, asks those of another signature again, and remembers which agreement it amends', () => {
    expect(amending.answers['nomEmployeur']).toEqual(example.answers['nomEmployeur'])
    expect(amending.answers['dateAccordRevise']).toEqual(example.answers['dateSignature'])
    expect(amending.answers).not.toHaveProperty('dateSignature')
    expect(amending.answers).not.toHaveProperty('dateConsultation')
    expect(dossier.answers).toHaveProperty('dateSignature')
  })

  it('goes through its file with the signed text, word for word', () => {
    const known = { models: [parsed.model.id], questions: QUESTIONS }
    const read = readDossierFile(writeDossierFile(amending), known, { id: 'x', now })
    expect(read.problems).toEqual([])
    expect(read.value?.revises).toEqual(signed)
  })

  it('refuses a signed text that was damaged, and keeps the rest', () => {
    const file = writeDossierFile(amending).replace('"type": "clause"', '"type": "klause"')
    const known = { models: [parsed.model.id], questions: QUESTIONS }
    const read = readDossierFile(file, known, { id: 'x', now })
    expect(read.problems).toMatchObject([{ code: 'file-field-wrong', at: 'revise' }])
    expect(read.value?.answers).toEqual(amending.answers)
  })

  it('writes an amendment: the articles that change alone, old text and new', async () => {
    const answers: Answers = {
      ...amending.answers,
      numeroAvenant: '1',
      motifAvenant: 'L’équipe a demandé une pause plus longue.',
      dureePause: '45',
      traiteLesSalaires: false,
      ...Object.fromEntries(
        [
          'dateSignature',
          'dateCommunication',
          'dateConsultation',
          'elusSignataires',
          'voixDesElus',
          'mandataires',
          'signatairesSyndicaux',
        ]
          .filter((fact) => fact in example.answers)
          .map((fact) => [fact, example.answers[fact] ?? '']),
      ),
    }
    const drafted = assembled(answers)
    const agreement = {
      ...drafted,
      model: parsed.model,
      readings: parsed.readings,
      comparisons: templates.comparisons.value,
      ground,
      answers,
      signed,
    }
    expect(isWanted(amendment.model, agreement)).toBe(true)
    expect(isWanted(amendment.model, { ...agreement, signed: undefined })).toBe(false)
    const document = assembleCompanion(amendment.model, agreement)
    expect(blanksOf(document)).toEqual([])
    const file = join(TEMPLATES_FOLDER, amendment.model.id, 'attendus', 'aci-trente-huit.attendu.md')
    await expect(toMarkdown(document)).toMatchFileSnapshot(file)
  })
})
