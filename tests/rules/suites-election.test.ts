import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeTransmissionPv } from '#rules/suites-election.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('transmission du procès-verbal des élections (art. R. 2314-22)', () => {
  it('dans les quinze jours', () => {
    expect(computeTransmissionPv({ election: jour('2026-11-30') }, parameters)).toEqual({
      state: 'known',
      value: { dateLegale: '2026-12-15', dateConseillee: '2026-12-15' },
      because: ['R2314-22'],
      steps: [{ key: 'transmissionApresElection', values: { election: '2026-11-30', jours: 15 } }],
    })
    expect(computeTransmissionPv({}, parameters)).toNeed('dateElection')
  })

  it('le conseil avance une échéance qui n’est pas un jour ouvré, selon le lieu', () => {
    expect(computeTransmissionPv({ election: jour('2026-12-10') }, parameters)).toMatchObject({
      value: { dateLegale: '2026-12-25', dateConseillee: '2026-12-24' },
      steps: [{ key: 'transmissionApresElection' }, { key: 'conseilJourOuvre' }],
    })
    const aLaReunion = { election: jour('2027-12-05'), lieu: { zone: 'reunion' } } as const
    expect(computeTransmissionPv(aLaReunion, parameters)).toConclude({
      dateLegale: '2027-12-20',
      dateConseillee: '2027-12-17',
    })
  })
})
