import { describe, expect, it } from 'vitest'
import { etapesAvantScrutin } from '#rules/etapes-avant-scrutin.ts'
import type { Election } from '#rules/jalons-election.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const etapesDe = (election: Election, premierTour = '2026-12-10') =>
  etapesAvantScrutin(election, jour(premierTour), parameters)

const nomsDe = (election: Election) => etapesDe(election).map(({ etape }) => etape)

const COMMUNES = [
  ...['invitationDesSyndicats', 'premiereReunionPap', 'protocolePreelectoral'],
  ...['proportionFemmesHommes', 'listeElectorale', 'contestationDeLaListe', 'depotDesCandidatures'],
]

describe('étapes d’avant le scrutin (art. L. 2314-4 à L. 2314-8)', () => {
  it('selon l’effectif et la raison de l’élection', () => {
    const demande = jour('2026-09-20')
    const pvCarence = jour('2026-03-02')
    expect(nomsDe({ mode: 'miseEnPlace', effectifCse: 21 })).toEqual(['informationDuPersonnel', ...COMMUNES])
    expect(nomsDe({ mode: 'miseEnPlace', effectifCse: 20 })).toEqual([
      ...['informationDuPersonnel', 'candidaturesAvantInvitation'],
      ...COMMUNES,
    ])
    expect(nomsDe({ mode: 'miseEnPlace', effectifCse: 21, demande, pvCarence })).toEqual([
      ...['engagementDesElections', 'informationDuPersonnel'],
      ...COMMUNES,
    ])
    expect(nomsDe({ mode: 'apresCarence', effectifCse: 21, pvCarence })).toEqual([
      ...['demandePossible', 'informationDuPersonnel'],
      ...COMMUNES,
    ])
    expect(nomsDe({ mode: 'renouvellement', effectifCse: 21, demande, pvCarence })).toEqual([
      'informationDuPersonnel',
      ...COMMUNES,
    ])
  })

  it('au-dessus de vingt, conseille d’informer avant l’invitation, sans dépasser les quatre-vingt-dix jours', () => {
    const election: Election = { mode: 'miseEnPlace', effectifCse: 21 }
    expect(etapesDe(election)[0]).toMatchObject({ du: '2026-09-11', dateConseillee: '2026-10-26' })
    const tot = { ...election, premiereReunion: jour('2026-09-27') }
    // The invitation would come on Saturday 12 September, whose last working day is the very first day allowed.
    expect(etapesDe(tot)[0]).toMatchObject({ du: '2026-09-11', dateConseillee: '2026-09-11' })
    const tropTot = { ...election, premiereReunion: jour('2026-09-20') }
    expect(etapesDe(tropTot)[0]).toMatchObject({ du: '2026-09-11', dateConseillee: '2026-09-11' })
    // Ninety days before is a Sunday: the next working day.
    expect(etapesDe(tropTot, '2026-12-12')[0]).toMatchObject({
      du: '2026-09-13',
      dateConseillee: '2026-09-14',
    })
  })

  it('compte les fêtes du lieu', () => {
    const lieu = { zone: 'alsaceMoselle' } as const
    const pvCarence = jour('2028-06-26')
    const election = {
      mode: 'apresCarence',
      effectifCse: 15,
      pvCarence,
      demande: jour('2028-11-26'),
      lieu,
    } as const
    expect(etapesDe(election, '2029-03-01')[1]).toMatchObject({
      etape: 'engagementDesElections',
      dateLegale: '2028-12-26',
      dateConseillee: '2028-12-22',
    })
    const avecReunion = { mode: 'miseEnPlace', effectifCse: 15, lieu } as const
    expect(etapesDe({ ...avecReunion, premiereReunion: jour('2029-01-10') }, '2029-03-01')).toMatchObject([
      { dateLegale: '2028-11-26' },
      { dateLegale: '2028-12-26' },
      { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' },
      {},
      {},
      {},
      { dateConseillee: '2029-02-14' },
      {},
      { dateConseillee: '2029-02-19' },
    ])
    // Proposed thirty days, then fifteen days, before the vote.
    expect(etapesDe(avecReunion, '2029-01-25')[3]).toHaveProperty('dateConseillee', '2028-12-22')
    const noel = etapesDe({ ...avecReunion, effectifCse: 50 }, '2029-01-10')
    expect(noel.at(-3)).toMatchObject({ etape: 'listeElectorale', dateConseillee: '2028-12-22' })
    expect(noel.at(-2)).toMatchObject({ dateLegale: '2028-12-25', dateProrogee: '2028-12-27' })
  })

  it('les jours choisis prennent la place des jours conseillés, et la contestation suit la liste', () => {
    const choisis = { listeElectorale: jour('2026-11-20'), depotCandidatures: jour('2026-12-03') }
    const etapes = etapesDe({ mode: 'miseEnPlace', effectifCse: 21, ...choisis })
    expect(etapes.find(({ etape }) => etape === 'listeElectorale')).toMatchObject({ date: '2026-11-20' })
    expect(etapes.find(({ etape }) => etape === 'contestationDeLaListe')).toMatchObject({
      dateLegale: '2026-11-23',
    })
    expect(etapes.find(({ etape }) => etape === 'depotDesCandidatures')).toMatchObject({
      date: '2026-12-03',
      article: 'L2314-28',
    })
  })
})
