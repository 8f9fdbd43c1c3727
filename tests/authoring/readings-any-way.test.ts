import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReadings } from '#authoring/check-readings.ts'
import { mixedAnswers } from '../support/mixed-answers.ts'
import { templates } from '../support/shipped.ts'

const [sample] = templates.examples
if (!sample) throw new Error('no sample')
const members = templates.examples.map(({ answers }) => answers)
/** No sample is of several kinds at once. */
const ensemblier = {
  typesSiae: ['ai', 'aci', 'ei'],
  populations: ['cdi', 'cdd', 'cddi', 'cddUsage', 'cdiInclusion', 'alternance'],
}
const SEED = 20261126

describe('the plain and easy readings', () => {
  it('keep to their lengths whichever way one goes through the questions', { timeout: 120_000 }, () => {
    const ways = fc.sample(mixedAnswers([...members, ensemblier]), {
      numRuns: 300,
      seed: SEED,
    })
    const examples = ways.map((answers, index) => ({ ...sample, id: `chemin-${index}`, answers }))
    expect(checkReadings({ ...templates, examples })).toEqual([])
  })
})
