import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import {
  computeDatesApprobation,
  computeDatesRatification,
  computeHeuresNegociation,
  computeMandatPossible,
  computeNombreDeMandats,
  computePresenceReguliere,
} from '#rules/consultation.ts'
import { computeValidite } from '#rules/validite.ts'
import { computeVoiesOuvertes, VOIES } from '#rules/voie-de-conclusion.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate

describe('validité de l’accord', () => {
  it('L. 2232-22 : sans personnel, ou avec plus de oui que de personnes, rien ne se conclut', () => {
    const ratifie = (personnel: number, oui: number) =>
      computeValidite({ voie: 'ratification', personnel, oui }, parameters)
    expect(ratifie(0, 0)).toNeed('nombreDeSalaries')
    expect(ratifie(9, 10)).toNeed('ouiDuPersonnel')
    expect(ratifie(9, 9)).toConclude({ valide: true, requis: 6 })
  })

  it('L. 2232-23-1 : un signataire est l’un des titulaires', () => {
    const signe = (signataires: readonly number[]) =>
      computeValidite({ voie: 'elusCse', voixTitulaires: [12, 9], signataires }, parameters)
    expect(signe([0, 2])).toNeed('rangDesSignataires')
    expect(signe([0, 1])).toConclude({ valide: true })
  })

  it.each([
    ['eluMandate', ['L2232-24', 'D2232-2']],
    ['mandateSansElu', ['L2232-26', 'D2232-2']],
    ['mandate', ['L2232-23-1', 'D2232-2']],
  ] as const)('un vote du personnel suit la voie « %s », et cite ses articles', (voie, articles) => {
    for (const vote of [{}, { oui: 3 }, { oui: 3, non: 2 }])
      expect(computeValidite({ voie, ...vote }, parameters).because).toEqual(articles)
    expect(computeValidite({ voie, oui: 3, non: 2 }, parameters)).toConclude({ valide: true })
    expect(computeValidite({ voie, oui: 2, non: 2 }, parameters)).toConclude({ valide: false })
  })

  it('L. 2232-25 : hors de ce que la loi réserve à un accord, les titulaires sans mandat ne signent pas', () => {
    const refus = computeValidite({ voie: 'elusNonMandates', objetReserve: false }, parameters)
    expect(refus).toEqual({ state: 'known', value: { valide: false }, because: ['L2232-25'] })
  })

  it('L. 2232-25 : des signataires inconnus sont demandés avant de conclure', () => {
    const signe = (signataires?: readonly number[]) =>
      computeValidite(
        { voie: 'elusNonMandates', objetReserve: true, voixTitulaires: [12, 9], signataires },
        parameters,
      )
    expect(signe()).toNeed('signataires')
    expect(signe([0])).toConclude({ valide: true })
    expect(signe([1])).toConclude({ valide: false })
  })

  it('L. 2232-12 : un vote dont il manque un compte ne valide rien', () => {
    for (const consultation of [{ oui: 3 }, { non: 3 }, {}])
      expect(
        computeValidite({ voie: 'delegueSyndical', pourcentageSignataires: 40, consultation }, parameters),
      ).toConclude({ valide: false, referendumPossible: true })
  })

  it('L. 3312-5 : l’intéressement et les accords du même ordre ont leurs propres voies', () => {
    expect(computeValidite({ voie: 'elusNonMandates', regimePropre: true }, parameters)).toEqual({
      state: 'notApplicable',
      because: ['L3312-5'],
      caveats: ['accordARegimePropre'],
    })
    expect(computeValidite({ voie: 'elusNonMandates', regimePropre: false }, parameters)).toNeed(
      'objetReserve',
    )
  })

  it.each([
    [30, false, false],
    [30.1, false, true],
    [50, false, true],
    [50.1, true, false],
  ])('L. 2232-12 : %d %% des voix aux signataires', (pourcentageSignataires, valide, referendumPossible) => {
    expect(computeValidite({ voie: 'delegueSyndical', pourcentageSignataires }, parameters)).toConclude({
      valide,
      referendumPossible,
    })
  })

  it.each([
    [30, 30, false],
    [31, 30, true],
  ])('L. 2232-12 : entre les deux, %i oui et %i non', (oui, non, valide) => {
    const consultation = { oui, non }
    expect(
      computeValidite({ voie: 'delegueSyndical', pourcentageSignataires: 35, consultation }, parameters),
    ).toConclude({ valide, referendumPossible: true })
    expect(
      computeValidite({ voie: 'delegueSyndical', pourcentageSignataires: 30, consultation }, parameters),
    ).toConclude({ valide: false, referendumPossible: false })
  })

  it.each([
    [9, 5, false, 6],
    [9, 6, true, 6],
    [10, 6, false, 7],
    [10, 7, true, 7],
    [1, 1, true, 1],
  ])('L. 2232-22 : sur %i personnes, %i oui', (personnel, oui, valide, requis) => {
    const finding = computeValidite({ voie: 'ratification', personnel, oui }, parameters)
    expect(finding).toConclude({ valide, requis })
    expect(finding).toRestOn('L2232-22')
    expect(finding).toMatchObject({ caveats: ['personnelAuJourDuVote'] })
  })

  it.each([
    [[10, 10], [0], false],
    [[11, 10], [0], true],
    [[11, 10], [1], false],
    [[11, 10], [0, 0, 1], true],
    [[7], [], false],
  ])(
    'L. 2232-23-1 : titulaires élus avec %j voix, signatures de %j',
    (voixTitulaires, signataires, valide) => {
      expect(computeValidite({ voie: 'elusCse', voixTitulaires, signataires }, parameters)).toConclude({
        valide,
      })
    },
  )

  it.each(['mandate', 'eluMandate', 'mandateSansElu'] as const)(
    'la voie « %s » demande la majorité des suffrages exprimés',
    (voie) => {
      expect(computeValidite({ voie, oui: 8, non: 8 }, parameters)).toConclude({ valide: false })
      expect(computeValidite({ voie, oui: 9, non: 8 }, parameters)).toConclude({ valide: true })
      expect(computeValidite({ voie, non: 8 }, parameters)).toNeed('oui')
      expect(computeValidite({ voie, oui: 8 }, parameters)).toNeed('non')
    },
  )

  it('L. 2232-23-1 : un mandaté qui est membre du CSE signe sans vote, et c’est dit', () => {
    expect(computeValidite({ voie: 'mandate', oui: 9, non: 8 }, parameters)).toHaveProperty('caveats', [
      'mandateEluSansVote',
    ])
    expect(computeValidite({ voie: 'eluMandate', oui: 9, non: 8 }, parameters)).not.toHaveProperty('caveats')
  })

  it('L. 2232-25 : sans mandat, l’objet est limité, et la majorité des voix reste due', () => {
    const voie = 'elusNonMandates'
    expect(computeValidite({ voie, objetReserve: true }, parameters)).toConclude({ valide: true })
    expect(computeValidite({ voie, objetReserve: false }, parameters)).toConclude({ valide: false })
    const votes = { voixTitulaires: [10, 11], signataires: [0] }
    expect(computeValidite({ voie, objetReserve: true, ...votes }, parameters)).toConclude({ valide: false })
    expect(computeValidite({ voie, objetReserve: 'incertain' }, parameters)).toMatchObject({
      state: 'uncertain',
      prudent: { valide: false },
      readings: [{ value: { valide: true } }, { value: { valide: false } }],
    })
  })

  it('demande ce qui manque', () => {
    expect(computeValidite({}, parameters)).toNeed('voieDeConclusion')
    expect(computeValidite({ voie: 'delegueSyndical' }, parameters)).toNeed('pourcentageSignataires')
    expect(computeValidite({ voie: 'ratification', oui: 3 }, parameters)).toNeed('nombreDeSalaries')
    expect(computeValidite({ voie: 'ratification', personnel: 3 }, parameters)).toNeed('oui')
    expect(computeValidite({ voie: 'elusCse', voixTitulaires: [] }, parameters)).toNeed('voixTitulaires')
    expect(computeValidite({ voie: 'elusCse', voixTitulaires: [3] }, parameters)).toNeed('signataires')
    expect(computeValidite({ voie: 'elusNonMandates' }, parameters)).toNeed('objetReserve')
  })
})

describe('dates et conditions du vote', () => {
  it('L. 2232-21, R. 2232-12 : le quinzième jour selon le décret, le seizième par prudence', () => {
    const finding = computeDatesRatification({ communication: jour('2026-11-30') }, parameters)
    expect(finding).toConclude({ minimum: '2026-12-15', prudente: '2026-12-16' })
    expect(computeDatesRatification({}, parameters)).toNeed('dateCommunication')
  })

  it('D. 2232-8 : deux mois pour voter, quinze jours pour informer', () => {
    expect(
      computeDatesApprobation(
        { conclusion: jour('2026-12-31'), consultation: jour('2027-01-20') },
        parameters,
      ),
    ).toConclude({ consultationAuPlusTard: '2027-02-28', informationAuPlusTard: '2027-01-05' })
    expect(computeDatesApprobation({ conclusion: jour('2026-12-31') }, parameters)).toConclude({
      consultationAuPlusTard: '2027-02-28',
    })
    expect(computeDatesApprobation({}, parameters)).toNeed('dateSignature')
  })

  it.each([
    ['aucun', true],
    ['assimile', false],
    ['apparente', false],
  ] as const)('L. 2232-28 : lien « %s », mandat possible : %s', (lien, possible) => {
    expect(computeMandatPossible({ lien })).toConclude(possible)
    expect(computeMandatPossible({})).toNeed('lienAvecEmployeur')
  })

  it('L. 2232-23-1 : une organisation ne mandate qu’un salarié', () => {
    expect(computeNombreDeMandats({ mandates: 1 })).toConclude(true)
    expect(computeNombreDeMandats({ mandates: 2 })).toConclude(false)
    expect(computeNombreDeMandats({})).toNeed('mandates')
  })

  it('R. 2232-10 : une ratification se déroule en l’absence de l’employeur', () => {
    expect(computePresenceReguliere({ voie: 'ratification', employeurPresent: true })).toConclude(false)
    expect(computePresenceReguliere({ voie: 'ratification', employeurPresent: false })).toConclude(true)
    expect(computePresenceReguliere({ voie: 'mandate', employeurPresent: false })).toConclude(true)
    expect(computePresenceReguliere({ voie: 'mandate', employeurPresent: true })).toMatchObject({
      state: 'uncertain',
      prudent: false,
    })
    expect(computePresenceReguliere({ employeurPresent: true })).toNeed('voieDeConclusion')
    expect(computePresenceReguliere({ voie: 'mandate' })).toNeed('employeurPresent')
  })

  it('L. 2232-27 : dix heures par mois, en plus du crédit', () => {
    expect(computeHeuresNegociation(parameters)).toConclude({ heuresMaxParMois: 10, imputees: false })
  })
})

describe('voies ouvertes de 1 à 400 salariés', () => {
  it('chaque voie est atteinte, et aucune situation ne reste sans réponse', () => {
    const reached = new Set<string>()
    for (let effectifAccord = 1; effectifAccord <= 400; effectifAccord += 0.5) {
      for (const aUnDelegueSyndical of [true, false]) {
        for (const aDesElusCse of [true, false]) {
          for (const aUnPvCarence of [true, false]) {
            const finding = computeVoiesOuvertes(
              { effectifAccord, aUnDelegueSyndical, aDesElusCse, aUnPvCarence },
              parameters,
            )
            expect(['known', 'uncertain']).toContain(finding.state)
            if (finding.state !== 'known') continue
            // Only one situation has no route, and the law says what to do first: hold the election.
            const elect = !aUnDelegueSyndical && effectifAccord >= 50 && !aDesElusCse && !aUnPvCarence
            expect(finding.value.length > 0).toBe(!elect)
            for (const voie of finding.value) reached.add(voie)
          }
        }
      }
    }
    expect([...reached].sort()).toEqual([...VOIES].sort())
  })
})
