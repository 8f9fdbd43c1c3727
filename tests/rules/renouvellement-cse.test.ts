import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeFenetreInformation, computeRenouvellementCse } from '#rules/renouvellement-cse.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

describe('renouvellement du CSE (art. L. 2314-5, al. 3)', () => {
  it('invitation deux mois avant, premier tour dans la quinzaine, en deux lectures', () => {
    const invitation = { dateLegale: '2026-10-15', dateConseillee: '2026-10-15' }
    expect(computeRenouvellementCse({ finMandat: jour('2026-12-15') }, parameters)).toEqual({
      state: 'uncertain',
      prudent: { invitation, premierTour: { du: '2026-12-01', au: '2026-12-14' } },
      readings: [
        {
          value: { invitation, premierTour: { du: '2026-11-30', au: '2026-12-14' } },
          reason: 'quinzaineJusquALaVeille',
        },
        {
          value: { invitation, premierTour: { du: '2026-12-01', au: '2026-12-15' } },
          reason: 'quinzaineJourCompris',
        },
      ],
      because: ['L2314-5'],
      steps: [
        { key: 'invitationAvantExpiration', values: { finMandat: '2026-12-15', mois: 2 } },
        { key: 'quinzaineSure', values: { du: '2026-12-01', au: '2026-12-14' } },
      ],
    })
  })

  it('CPC, art. 641 : deux mois avant le 30 avril, le dernier jour de février ; le conseil avance au jour ouvré', () => {
    expect(computeRenouvellementCse({ finMandat: jour('2027-04-30') }, parameters)).toMatchObject({
      prudent: { invitation: { dateLegale: '2027-02-28', dateConseillee: '2027-02-26' } },
      steps: [{}, {}, { key: 'conseilJourOuvre' }],
    })
    const enAlsace = { finMandat: jour('2029-02-26'), lieu: { zone: 'alsaceMoselle' } } as const
    expect(computeRenouvellementCse(enAlsace, parameters)).toMatchObject({
      prudent: { invitation: { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' } },
    })
  })

  it('demande la fin du mandat', () => {
    expect(computeRenouvellementCse({}, parameters)).toNeed('expirationDuMandat')
  })
})

describe('information à 11–20 salariés avant un renouvellement (art. L. 2314-4 et L. 2314-5)', () => {
  it('trente jours avant l’invitation, quatre-vingt-dix avant le premier tour', () => {
    const input = { finMandat: jour('2026-12-15'), premierTour: jour('2026-12-01') }
    expect(computeFenetreInformation(input, parameters)).toEqual({
      state: 'known',
      value: {
        du: '2026-09-02',
        au: '2026-09-15',
        faisable: true,
        premierTourAuPlusTard: '2026-12-14',
      },
      because: ['L2314-4', 'L2314-5'],
      steps: [
        {
          key: 'fenetreOuverte',
          values: { du: '2026-09-02', au: '2026-09-15', premierTourAuPlusTard: '2026-12-14' },
        },
      ],
    })
  })

  it.each([
    // July and August have 62 days: the last day before the expiry comes too late.
    ['2026-08-31', '2026-08-29', '2026-05-31', true],
    ['2026-08-31', '2026-08-30', '2026-06-01', false],
  ])('mandat au %s, premier tour le %s : au plus tôt le %s, faisable %s', (fin, tour, du, faisable) => {
    const finding = computeFenetreInformation({ finMandat: jour(fin), premierTour: jour(tour) }, parameters)
    expect(finding).toConclude({ du, au: '2026-05-31', faisable, premierTourAuPlusTard: '2026-08-29' })
    expect(finding).toHaveProperty('steps.0.key', faisable ? 'fenetreOuverte' : 'fenetreVide')
    expect(finding).not.toHaveProperty('caveats')
  })

  it.each([
    ['2026-11-29', ['premierTourHorsQuinzaine']],
    ['2026-11-30', ['quinzaineUneSeuleLecture']],
    ['2026-12-01', undefined],
    ['2026-12-14', undefined],
    ['2026-12-15', ['quinzaineUneSeuleLecture']],
    ['2026-12-16', ['premierTourHorsQuinzaine']],
  ])('mandat au 15 décembre 2026, premier tour le %s : %j', (tour, caveats) => {
    const finding = computeFenetreInformation(
      { finMandat: jour('2026-12-15'), premierTour: jour(tour) },
      parameters,
    )
    expect('caveats' in finding ? finding.caveats : undefined).toEqual(caveats)
  })

  it('demande ce qui manque', () => {
    expect(computeFenetreInformation({}, parameters)).toNeed('expirationDuMandat')
    expect(computeFenetreInformation({ finMandat: jour('2026-12-15') }, parameters)).toNeed('premierTour')
  })
})
