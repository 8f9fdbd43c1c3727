import { describe, expect, it } from 'vitest'
import { assemble } from '#assembly/assemble.ts'
import { consolidated } from '#assembly/consolidated.ts'
import { createEnvironment } from '#assembly/environment.ts'
import { groundAt } from '#authoring/ground.ts'
import { toMarkdown } from '#export/markdown.ts'
import { templates } from '../support/shipped.ts'
import { documentFlaws } from './document-flaws.ts'

const [parsed] = templates.models
const example = templates.examples.find(({ id }) => id === 'aci-trente-huit')
if (!parsed || !example) throw new Error('no model')
const ground = groundAt(templates, example.date)
const written = (answers: typeof example.answers) =>
  assemble(parsed.model, createEnvironment(ground, { ...example.answers, ...answers })).document

describe('the text of an agreement once amended', () => {
  const signed = written({ lieuSignature: 'Ville-du-Gué' })
  const amending = written({ lieuSignature: 'Ailleurs', dureePause: '45' })
  const text = toMarkdown(consolidated(amending, signed))

  it('has the new articles, and the parties, the place and the signatures of the agreement as signed', () => {
    expect(text).toMatch(/pause d’au moins 45\sminutes/)
    expect(text).toContain('Fait à Ville-du-Gué')
    expect(text).not.toContain('Ailleurs')
    expect(text).toMatch(/^# Accord d’entreprise, texte consolidé/)
    expect(documentFlaws(consolidated(amending, signed), parsed.model)).toEqual([])
  })

  it('is the agreement itself, untouched, when nothing was signed before', () => {
    expect(consolidated(amending, undefined)).toBe(amending)
  })
})
