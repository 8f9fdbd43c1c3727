import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeEngagement, computeSuitesCarence } from '#rules/carence.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const ALSACE = { zone: 'alsaceMoselle' } as const

describe('suites d’un procès-verbal de carence (art. L. 2314-8, L. 2314-9)', () => {
  it('quinze jours pour l’envoyer, six mois avant une demande : le dernier jour laisse deux lectures', () => {
    const transmission = { dateLegale: '2026-06-16', dateConseillee: '2026-06-16' }
    const lendemain = { transmission, demandePossibleDes: '2026-12-02' }
    expect(computeSuitesCarence({ pvCarence: jour('2026-06-01') }, parameters)).toEqual({
      state: 'uncertain',
      prudent: lendemain,
      readings: [
        { value: lendemain, reason: 'demandeLeLendemain' },
        { value: { transmission, demandePossibleDes: '2026-12-01' }, reason: 'demandeLeJourMeme' },
      ],
      because: ['L2314-9', 'L2314-8'],
      steps: [{ key: 'suitesDuPvCarence', values: { pvCarence: '2026-06-01', jours: 15, mois: 6 } }],
    })
  })

  it('CPC, art. 641 : six mois à compter du 31 août finissent le dernier jour de février', () => {
    expect(computeSuitesCarence({ pvCarence: jour('2026-08-31') }, parameters)).toConclude({
      transmission: { dateLegale: '2026-09-15', dateConseillee: '2026-09-15' },
      demandePossibleDes: '2027-03-01',
    })
  })

  it('le conseil avance l’envoi', () => {
    expect(computeSuitesCarence({ pvCarence: jour('2028-12-11'), lieu: ALSACE }, parameters)).toMatchObject({
      prudent: { transmission: { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' } },
      steps: [{ key: 'suitesDuPvCarence' }, { key: 'conseilJourOuvre' }],
    })
  })

  it('demande la date du procès-verbal', () => {
    expect(computeSuitesCarence({}, parameters)).toNeed('pvCarence')
  })
})

describe('élections demandées, sans CSE (art. L. 2314-8)', () => {
  it.each([
    ['2026-01-31', '2026-02-28', '2026-02-27'],
    ['2028-01-31', '2028-02-29', '2028-02-29'],
    ['2026-03-10', '2026-04-10', '2026-04-10'],
  ])(
    'demande reçue le %s : engager au plus tard le %s, conseil le %s',
    (demande, dateLegale, dateConseillee) => {
      const finding = computeEngagement({ demande: jour(demande) }, parameters)
      expect(finding).toMatchObject({ state: 'known', because: ['L2314-8'] })
      expect(finding).toConclude({ dateLegale, dateConseillee })
      expect(finding).toHaveProperty('steps.0', {
        key: 'engagementApresDemande',
        values: { demande, mois: 1 },
      })
      expect(finding).toHaveProperty('steps.length', dateLegale === dateConseillee ? 1 : 2)
    },
  )

  it('tient compte du lieu, et demande la date de la demande', () => {
    expect(computeEngagement({ demande: jour('2028-11-26'), lieu: ALSACE }, parameters)).toConclude({
      dateLegale: '2028-12-26',
      dateConseillee: '2028-12-22',
    })
    expect(computeEngagement({}, parameters)).toNeed('demandeRecue')
  })
})
