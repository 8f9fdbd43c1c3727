import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeFinProtectionAncienElu,
  computeFinProtectionCandidat,
  computeFinProtectionMandate,
} from '#rules/protection-elus.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('fin de la protection', () => {
  it('L. 2411-7 : six mois à partir de l’envoi de la candidature', () => {
    expect(computeFinProtectionCandidat({ envoiCandidature: jour('2026-11-16') }, parameters)).toEqual({
      state: 'known',
      value: '2027-05-16',
      because: ['L2411-7'],
      steps: [{ key: 'protectionApresEnvoi', values: { envoiCandidature: '2026-11-16', mois: 6 } }],
      caveats: ['protectionDesLImminence'],
    })
    expect(computeFinProtectionCandidat({}, parameters)).toNeed('envoiCandidature')
    expect(computeFinProtectionCandidat({}, parameters).because).toEqual(['L2411-7'])
  })

  it('L. 2411-5 : six mois après le mandat d’élu, au dernier jour du mois s’il le faut', () => {
    expect(computeFinProtectionAncienElu({ finMandat: jour('2026-08-31') }, parameters)).toEqual({
      state: 'known',
      value: '2027-02-28',
      because: ['L2411-5'],
      steps: [{ key: 'protectionApresMandat', values: { finMandat: '2026-08-31', mois: 6 } }],
    })
    expect(computeFinProtectionAncienElu({}, parameters)).toNeed('finDuMandatElu')
    expect(computeFinProtectionAncienElu({}, parameters).because).toEqual(['L2411-5'])
  })

  it('L. 2411-4 : douze mois après le mandat de négociation, ou le procès-verbal de désaccord', () => {
    expect(computeFinProtectionMandate({ finMandat: jour('2026-11-30') }, parameters)).toEqual({
      state: 'known',
      value: '2027-11-30',
      because: ['L2411-4'],
      steps: [{ key: 'protectionApresMandat', values: { finMandat: '2026-11-30', mois: 12 } }],
      caveats: ['departAuDesaccord'],
    })
    const desaccord = jour('2026-12-10')
    expect(computeFinProtectionMandate({ finMandat: jour('2026-11-30'), desaccord }, parameters)).toEqual({
      state: 'known',
      value: '2027-12-10',
      because: ['L2411-4'],
      steps: [{ key: 'protectionApresDesaccord', values: { desaccord: '2026-12-10', mois: 12 } }],
    })
    expect(computeFinProtectionMandate({}, parameters)).toNeed('finDuMandatSyndical')
  })
})
