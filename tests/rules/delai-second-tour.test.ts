import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeSecondTourAuPlusTard } from '#rules/delai-second-tour.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('second tour (art. L. 2314-29)', () => {
  it('dans les quinze jours du premier', () => {
    expect(computeSecondTourAuPlusTard({ premierTour: jour('2026-11-30') }, parameters)).toEqual({
      state: 'known',
      value: { dateLegale: '2026-12-15', dateConseillee: '2026-12-15' },
      because: ['L2314-29'],
      steps: [{ key: 'secondTourApresPremier', values: { premierTour: '2026-11-30', jours: 15 } }],
    })
  })

  it('l’échéance d’un jour chômé reste la même : le conseil l’avance, selon le lieu', () => {
    const premierTour = jour('2026-11-28')
    expect(computeSecondTourAuPlusTard({ premierTour }, parameters)).toMatchObject({
      value: { dateLegale: '2026-12-13', dateConseillee: '2026-12-11' },
      steps: [{ key: 'secondTourApresPremier' }, { key: 'conseilJourOuvre' }],
    })
    const enGuyane = { premierTour: jour('2027-05-26'), lieu: { zone: 'guyane' } } as const
    expect(computeSecondTourAuPlusTard(enGuyane, parameters)).toConclude({
      dateLegale: '2027-06-10',
      dateConseillee: '2027-06-09',
    })
  })

  it('demande la date du premier tour', () => {
    expect(computeSecondTourAuPlusTard({}, parameters)).toNeed('premierTour')
  })
})
