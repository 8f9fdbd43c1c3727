import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeInformationAuPlusTot, computePremierTourAuPlusTard } from '#rules/information-personnel.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('information du personnel (art. L. 2314-4)', () => {
  it('au plus tôt quatre-vingt-dix jours avant le premier tour', () => {
    expect(computeInformationAuPlusTot({ premierTour: jour('2026-12-10') }, parameters)).toEqual({
      state: 'known',
      value: '2026-09-11',
      because: ['L2314-4'],
      steps: [{ key: 'informationAvantPremierTour', values: { premierTour: '2026-12-10', jours: 90 } }],
    })
    expect(computeInformationAuPlusTot({}, parameters)).toNeed('premierTour')
  })

  it('le premier tour au plus tard le quatre-vingt-dixième jour suivant', () => {
    expect(computePremierTourAuPlusTard({ diffusion: jour('2026-09-11') }, parameters)).toEqual({
      state: 'known',
      value: { dateLegale: '2026-12-10', dateConseillee: '2026-12-10' },
      because: ['L2314-4'],
      steps: [{ key: 'premierTourApresInformation', values: { diffusion: '2026-09-11', jours: 90 } }],
    })
    expect(computePremierTourAuPlusTard({}, parameters)).toNeed('dateInformation')
  })

  it('un dernier jour qui n’est pas ouvré n’est pas reporté : le conseil l’avance', () => {
    const finding = computePremierTourAuPlusTard({ diffusion: jour('2027-09-27') }, parameters)
    expect(finding).toConclude({ dateLegale: '2027-12-26', dateConseillee: '2027-12-24' })
    expect(finding).toHaveProperty('steps.1', {
      key: 'conseilJourOuvre',
      values: { dateLegale: '2027-12-26', dateConseillee: '2027-12-24' },
    })
    const alsace = { diffusion: jour('2028-09-27'), lieu: { zone: 'alsaceMoselle' } } as const
    expect(computePremierTourAuPlusTard(alsace, parameters)).toConclude({
      dateLegale: '2028-12-26',
      dateConseillee: '2028-12-22',
    })
  })
})
