import { describe, expect, it } from 'vitest'
import { etapesApresScrutin } from '#rules/etapes-apres-scrutin.ts'
import type { Election } from '#rules/jalons-election.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const etapesDe = (election: Election, premierTour: string) =>
  etapesApresScrutin(election, jour(premierTour), parameters)

describe('étapes d’après le scrutin (art. L. 2314-29, R. 2314-22, R. 2314-24)', () => {
  it('le second tour et la carence ont leurs propres délais', () => {
    expect(etapesDe({ effectifCse: 15 }, '2026-11-30')).toMatchObject([
      { etape: 'premierTourDuScrutin', date: '2026-11-30' },
      { etape: 'copieDuPv' },
      { etape: 'affichageDesMembres' },
      { etape: 'depotDuSecondTour', dateConseillee: '2026-12-10', condition: 'secondTour' },
      { etape: 'secondTourDuScrutin', du: '2026-12-01', dateLegale: '2026-12-15', condition: 'secondTour' },
      { etape: 'transmissionDuPv', dateLegale: '2026-12-15' },
      { etape: 'contestationDuPremierTour', dateLegale: '2026-12-15', dateProrogee: '2026-12-15' },
      { etape: 'transmissionDuPvDuSecondTour', dateLegale: '2026-12-30', condition: 'secondTour' },
      { etape: 'contestationDuSecondTour', dateLegale: '2026-12-30', condition: 'secondTour' },
      { etape: 'transmissionDeLaCarence', dateLegale: '2026-12-30', condition: 'carence' },
      { etape: 'premiereReunionDuComite', dateConseillee: '2026-12-30', article: 'L2315-21' },
    ])
  })

  it('un second tour et une première réunion choisis déplacent ce qui en dépend', () => {
    const choisis = { secondTour: jour('2026-12-08'), reunionDuComite: jour('2026-12-18') }
    const etapes = etapesDe({ effectifCse: 50, ...choisis }, '2026-11-30')
    const etapeDe = (nom: string) => etapes.find(({ etape }) => etape === nom)
    expect(etapeDe('secondTourDuScrutin')).toMatchObject({ date: '2026-12-08', dateLegale: '2026-12-15' })
    expect(etapeDe('depotDuSecondTour')).toMatchObject({ dateConseillee: '2026-12-03' })
    expect(etapeDe('transmissionDuPvDuSecondTour')).toMatchObject({ dateLegale: '2026-12-23' })
    expect(etapeDe('premiereReunionDuComite')).toMatchObject({ date: '2026-12-18', article: 'L2315-28' })
  })

  it('les délais du second tour se comptent de son jour, choisi ou conseillé, et non du dernier de la loi', () => {
    const etapeDe = (election: Election, nom: string) =>
      etapesDe(election, '2026-12-10').find(({ etape }) => etape === nom)
    const conseille = { effectifCse: 15 }
    expect(etapeDe(conseille, 'secondTourDuScrutin')).toMatchObject({
      dateLegale: '2026-12-25',
      dateConseillee: '2026-12-24',
    })
    const choisi = { effectifCse: 15, secondTour: jour('2026-12-25') }
    for (const nom of [
      'transmissionDuPvDuSecondTour',
      'contestationDuSecondTour',
      'transmissionDeLaCarence',
    ]) {
      expect(etapeDe(conseille, nom)).toMatchObject({ dateLegale: '2027-01-08' })
      expect(etapeDe(choisi, nom)).toMatchObject({ dateLegale: '2027-01-09' })
    }
    expect(etapeDe(conseille, 'contestationDuSecondTour')).toMatchObject({ dateProrogee: '2027-01-08' })
  })

  it('des candidatures ne sont jamais reçues avant le premier tour', () => {
    const etapes = etapesDe({ effectifCse: 15, secondTour: jour('2026-12-02') }, '2026-11-30')
    expect(etapes.find(({ etape }) => etape === 'depotDuSecondTour')).toMatchObject({
      dateConseillee: '2026-12-01',
    })
  })

  it('seul un renouvellement a un mandat qui expire', () => {
    const finMandat = jour('2026-12-15')
    const derniere = (election: Election) => etapesDe(election, '2026-12-01').at(-1)?.etape
    expect(derniere({ mode: 'renouvellement', finMandat })).toBe('expirationDuMandatEnCours')
    expect(derniere({ mode: 'renouvellement' })).toBe('premiereReunionDuComite')
    expect(derniere({ mode: 'miseEnPlace', finMandat })).toBe('premiereReunionDuComite')
  })

  it('L. 2312-57 : à cinquante salariés, un mois après l’élection', () => {
    const documentation = (effectifCse: number | undefined) =>
      etapesDe({ effectifCse }, '2027-01-31').find(({ etape }) => etape === 'documentationEconomique')
    expect(documentation(50)).toMatchObject({ dateLegale: '2027-02-28', dateConseillee: '2027-02-26' })
    expect(documentation(49.99)).toBeUndefined()
    expect(documentation(undefined)).toBeUndefined()
  })

  it('compte les fêtes du lieu', () => {
    const lieu = { zone: 'alsaceMoselle' } as const
    const etapes = etapesDe({ effectifCse: 50, lieu }, '2028-11-26')
    expect(etapes.find(({ etape }) => etape === 'documentationEconomique')).toMatchObject({
      dateLegale: '2028-12-26',
      dateConseillee: '2028-12-22',
    })
    const noel = etapesDe({ effectifCse: 15, lieu }, '2028-12-11')
    expect(noel.slice(4, 7)).toMatchObject([
      { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' },
      { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' },
      { dateLegale: '2028-12-26', dateProrogee: '2028-12-27' },
    ])
    expect(etapesDe({ effectifCse: 15, lieu }, '2028-11-26').slice(-4, -1)).toMatchObject([
      { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' },
      { dateLegale: '2028-12-26', dateProrogee: '2028-12-27' },
      { dateLegale: '2028-12-26', dateConseillee: '2028-12-22' },
    ])
  })
})
