import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeCandidatureRenouvelee, computeClauseMandats } from '#rules/mandats-successifs.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const avant = jour('2025-10-25')
const depuis = jour('2025-10-26')
const sansLimite = [{ key: 'aucuneLimiteDeMandats', values: {} }]

describe('candidature à un nouveau mandat (art. L. 2314-33)', () => {
  it.each([49, 50, 300, 301])('depuis le 26 octobre 2025, rien ne la limite, à %i salariés', (effectif) => {
    const input = { effectif, mandatsDeja: 3, dateCandidature: depuis }
    expect(computeCandidatureRenouvelee(input, parameters)).toEqual({
      state: 'known',
      value: true,
      because: ['L2314-33'],
      steps: sansLimite,
    })
  })

  it('sans date, la loi du jour ; sans effectif ni mandats, la même réponse', () => {
    expect(computeCandidatureRenouvelee({}, parameters)).toConclude(true)
    expect(computeCandidatureRenouvelee({}, parameters.on(avant))).toNeed('mandatsDeja')
  })

  it.each([
    [49.99, 3, 'known', true],
    [50, 2, 'known', true],
    [50, 3, 'uncertain', false],
    [300, 3, 'uncertain', false],
    [300.5, 3, 'known', false],
    [301, 4, 'known', false],
  ])('avant, trois mandats au plus : %d salariés, %i mandats', (effectif, mandatsDeja, state, possible) => {
    const finding = computeCandidatureRenouvelee(
      { effectif, mandatsDeja, dateCandidature: avant },
      parameters,
    )
    expect(finding).toConclude(possible)
    expect(finding).toRestOn('L2314-33')
    expect(finding).toMatchObject({
      state,
      steps: [{ key: 'limiteDeMandats', values: { mandatsDeja, limite: 3 } }],
      caveats: ['texteAnterieur'],
    })
  })

  it('de 50 à 300 salariés, le protocole pouvait lever la limite', () => {
    expect(
      computeCandidatureRenouvelee({ effectif: 120, mandatsDeja: 3, dateCandidature: avant }, parameters),
    ).toMatchObject({
      readings: [
        { value: false, reason: 'protocoleSansDerogation' },
        { value: true, reason: 'protocoleAvecDerogation' },
      ],
      because: ['L2314-33', 'L2314-6'],
    })
  })

  it('demande ce qui manque à une candidature plus ancienne, et ne dit rien d’avant le CSE', () => {
    expect(computeCandidatureRenouvelee({ dateCandidature: avant }, parameters)).toNeed('mandatsDeja')
    expect(computeCandidatureRenouvelee({ dateCandidature: avant, mandatsDeja: 2 }, parameters)).toConclude(
      true,
    )
    expect(computeCandidatureRenouvelee({ dateCandidature: avant, mandatsDeja: 3 }, parameters)).toNeed(
      'effectifCse',
    )
    expect(
      computeCandidatureRenouvelee({ dateCandidature: jour('2017-12-31'), mandatsDeja: 3 }, parameters),
    ).toEqual({ state: 'notApplicable', because: ['L2314-33'] })
  })
})

describe('clause du protocole sur le nombre de mandats (art. L. 2314-33, R. 2314-26)', () => {
  it('la clause qui lève une limite est sans objet', () => {
    expect(computeClauseMandats({ effectif: 120, clause: 'leveLaLimite' }, parameters)).toEqual({
      state: 'known',
      value: { utile: false, motif: 'sansLimiteALever' },
      because: ['L2314-33', 'R2314-26'],
      steps: sansLimite,
    })
    expect(computeClauseMandats({ clause: 'leveLaLimite' }, parameters)).toConclude({
      utile: false,
      motif: 'sansLimiteALever',
    })
  })

  it('la clause qui en fixe une n’a plus d’appui dans le texte', () => {
    expect(computeClauseMandats({ clause: 'fixeUneLimite' }, parameters)).toEqual({
      state: 'uncertain',
      prudent: { utile: false, motif: 'limiteSansTexte' },
      readings: [
        { value: { utile: false, motif: 'limiteSansTexte' }, reason: 'limiteConventionnelleExclue' },
        { value: { utile: true, motif: 'limiteAdmise' }, reason: 'limiteConventionnelleAdmise' },
      ],
      because: ['L2314-33', 'R2314-26', 'L2314-6'],
    })
  })

  it('rien à prévoir quand le protocole n’en dit rien', () => {
    expect(computeClauseMandats({ clause: 'aucune' }, parameters)).toEqual({
      state: 'known',
      value: { utile: false, motif: 'rienAPrevoir' },
      because: ['L2314-33', 'R2314-26'],
    })
    expect(computeClauseMandats({ effectif: 120 }, parameters)).toNeed('clauseMandats')
  })

  it.each([
    [49, false, 'sansLimiteALever'],
    [50, true, 'derogationAdmise'],
    [300, true, 'derogationAdmise'],
    [301, false, 'sansLimiteALever'],
  ])('sous l’ancien texte, elle valait de 50 à 300 salariés : %i', (effectif, utile, motif) => {
    const alors = parameters.on(avant)
    const finding = computeClauseMandats({ effectif, clause: 'leveLaLimite' }, alors)
    expect(finding).toEqual({
      state: 'known',
      value: { utile, motif },
      because: ['L2314-33', 'R2314-26'],
      caveats: ['texteAnterieur'],
    })
    expect(computeClauseMandats({ clause: 'leveLaLimite' }, alors)).toNeed('effectifCse')
  })
})
