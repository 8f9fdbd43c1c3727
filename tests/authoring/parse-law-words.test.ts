import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DRAWN_STEPS } from '#assembly/election-timeline.ts'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { showTemplateProblem } from '#authoring/template-messages.ts'
import { readTemplates } from '#build/read-templates.ts'
import { templates } from '../support/shipped.ts'

const BASE = readTemplates(fileURLToPath(new URL('../templates/mauvais/socle', import.meta.url)))
const FILE = 'droit/mots/calendrier-electoral.yaml'
const words = BASE[FILE] ?? ''

/** What is said of the smallest model once the words of its timeline are changed so. */
function saidAfter(from: string | RegExp, to: string): readonly string[] {
  const changed = words.replace(from, to)
  expect(changed).not.toBe(words)
  return parseTemplates({ ...BASE, [FILE]: changed }).problems.map(showTemplateProblem)
}

describe('the words of the timeline', () => {
  it('are there for each step that is drawn, and for no other', () => {
    expect(Object.keys(templates.words.frise).toSorted()).toEqual(DRAWN_STEPS.toSorted())
  })

  it.each(DRAWN_STEPS)('are missed when %s has none', (step) => {
    expect(saidAfter(new RegExp(`^frise:([^]*?)\\n  ${step}: .*`, 'm'), 'frise:$1')).toEqual([
      expect.stringMatching(new RegExp(`^${FILE}:\\d+:\\d+ La clé « ${step} » manque. Ajoutez-la.$`)),
    ])
  })

  it('are all missed when they are gone', () => {
    expect(saidAfter(/^frise:\n( {2}.*\n)+/m, '')).toEqual([
      `${FILE}:1:1 La clé « frise » manque. Ajoutez-la.`,
    ])
  })

  it('are refused on a step that is not drawn, with the nearest that is', () => {
    const said = saidAfter(/^frise:/m, 'frise:\n  listeElectoral: Liste')
    expect(said).toEqual([
      expect.stringMatching(/^droit\/mots.*:\d+:\d+ .*« listeElectoral ».*« listeElectorale »/),
    ])
    expect(saidAfter(/^frise:/m, 'frise:\n  copieDuPv: Copie')).toEqual([
      expect.stringContaining('« copieDuPv »'),
    ])
  })

  it('are refused when they say nothing', () => {
    expect(saidAfter(/( {2}premierTourDuScrutin: )Premier tour\n/, '$1""\n')).toEqual([
      expect.stringContaining('La clé « premierTourDuScrutin » attend'),
    ])
  })
})
