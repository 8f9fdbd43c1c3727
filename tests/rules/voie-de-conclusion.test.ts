import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notApplicable } from '#model/finding.ts'
import {
  computePlusieursVoies,
  computeVoieDeConclusion,
  computeVoieOuverte,
  computeVoiesOuvertes,
  VOIES,
  type Voie,
} from '#rules/voie-de-conclusion.ts'
import '../support/matchers.ts'
import { parameters, uneOrganisation } from '../support/builders.ts'

const sansDelegue = { aUnDelegueSyndical: false } as const
const ouvertes = (facts: Parameters<typeof uneOrganisation>[0]) =>
  computeVoiesOuvertes(uneOrganisation(facts), parameters)
const retenue = (facts: Parameters<typeof uneOrganisation>[0]) =>
  computeVoieDeConclusion(uneOrganisation(facts), parameters)

describe('un délégué syndical négocie et signe, quel que soit l’effectif (art. L. 2232-12)', () => {
  it.each([undefined, 1, 10.99, 11, 20, 20.5, 21, 49.99, 50, 400])('%s salariés', (effectif) => {
    for (const aDesElusCse of [undefined, true, false]) {
      const facts = {
        aUnDelegueSyndical: true,
        ...(effectif === undefined ? {} : { effectifAccord: effectif }),
        ...(aDesElusCse === undefined ? {} : { aDesElusCse }),
      }
      expect(ouvertes(facts)).toConclude(['delegueSyndical'])
      expect(retenue(facts)).toConclude('delegueSyndical')
      expect(retenue(facts)).toRestOn('L2232-12')
    }
  })
})

describe('voies ouvertes sans délégué syndical (art. L. 2232-21 à L. 2232-26)', () => {
  const SOUS_ONZE: readonly Voie[] = ['ratification']
  const AVEC_ELUS: readonly Voie[] = ['elusCse', 'mandate']
  const SANS_ELU_JUSQU_A_VINGT: readonly Voie[] = ['ratification', 'mandate']
  const SANS_ELU_APRES_VINGT: readonly Voie[] = ['mandate']
  const CINQUANTE_AVEC_ELUS: readonly Voie[] = ['eluMandate', 'elusNonMandates', 'mandateSansElu']

  it.each([
    [0, undefined, undefined, SOUS_ONZE, 'L2232-21'],
    [1, undefined, undefined, SOUS_ONZE, 'L2232-21'],
    [10, true, undefined, SOUS_ONZE, 'L2232-21'],
    [10, false, true, SOUS_ONZE, 'L2232-21'],
    [10.99, true, undefined, SOUS_ONZE, 'L2232-21'],
    [11, true, undefined, AVEC_ELUS, 'L2232-23-1'],
    [11, false, undefined, SANS_ELU_JUSQU_A_VINGT, 'L2232-23'],
    [19.5, false, true, SANS_ELU_JUSQU_A_VINGT, 'L2232-23'],
    [20, true, undefined, AVEC_ELUS, 'L2232-23-1'],
    [20, false, undefined, SANS_ELU_JUSQU_A_VINGT, 'L2232-23'],
    [20, false, true, SANS_ELU_JUSQU_A_VINGT, 'L2232-23'],
    [20.5, true, undefined, AVEC_ELUS, 'L2232-23-1'],
    [21, true, undefined, AVEC_ELUS, 'L2232-23-1'],
    [21, false, false, SANS_ELU_APRES_VINGT, 'L2232-23-1'],
    [21, false, true, SANS_ELU_APRES_VINGT, 'L2232-23-1'],
    [49.99, true, undefined, AVEC_ELUS, 'L2232-23-1'],
    [49.99, false, undefined, SANS_ELU_APRES_VINGT, 'L2232-23-1'],
    [50, true, undefined, CINQUANTE_AVEC_ELUS, 'L2232-24'],
    [50, true, true, CINQUANTE_AVEC_ELUS, 'L2232-25'],
    [50, false, true, ['mandateSansElu'], 'L2232-26'],
    [50, false, false, [], 'L2232-26'],
    [400, true, undefined, CINQUANTE_AVEC_ELUS, 'L2232-26'],
    [400, false, false, [], 'L2232-26'],
  ] as const)(
    '%f salariés, élus : %s, carence : %s → %j',
    (effectifAccord, aDesElusCse, aUnPvCarence, voies, article) => {
      const finding = ouvertes({
        ...sansDelegue,
        effectifAccord,
        ...(aDesElusCse === undefined ? {} : { aDesElusCse }),
        ...(aUnPvCarence === undefined ? {} : { aUnPvCarence }),
      })
      expect(finding.state).toBe('known')
      expect(finding).toConclude(voies)
      expect(finding).toRestOn(article)
    },
  )

  it.each([
    [{}, 'aUnDelegueSyndical'],
    [{ effectifAccord: 9, aDesElusCse: true, aUnPvCarence: true }, 'aUnDelegueSyndical'],
    [{ ...sansDelegue }, 'effectifAccord'],
    [{ ...sansDelegue, aDesElusCse: false, aUnPvCarence: true }, 'effectifAccord'],
    [{ ...sansDelegue, effectifAccord: 11 }, 'aDesElusCse'],
    [{ ...sansDelegue, effectifAccord: 20.5, aUnPvCarence: true }, 'aDesElusCse'],
    [{ ...sansDelegue, effectifAccord: 50 }, 'aDesElusCse'],
    [{ ...sansDelegue, effectifAccord: 50, aUnPvCarence: true }, 'aDesElusCse'],
    [{ ...sansDelegue, effectifAccord: 50, aDesElusCse: false }, 'aUnPvCarence'],
  ] as const)('demande ce qui manque à %j : %s', (facts, fact) => {
    expect(ouvertes(facts)).toNeed(fact)
    expect(retenue(facts)).toNeed(fact)
    expect(computePlusieursVoies(facts, parameters)).toNeed(fact)
    for (const voie of VOIES) expect(computeVoieOuverte(voie)(facts, parameters)).toNeed(fact)
  })

  it.each([0, 10.99])(
    '%f salariés : ni les élus ni la carence ne sont demandés (art. L. 2232-21)',
    (effectif) => {
      expect(ouvertes({ ...sansDelegue, effectifAccord: effectif })).toConclude(['ratification'])
    },
  )
})

describe('effectif habituel (art. L. 2232-21 à L. 2232-26)', () => {
  it('la loi ne le définit pas : les voies qui en dépendent le disent', () => {
    const vingt = { ...sansDelegue, effectifAccord: 20, aDesElusCse: false }
    for (const effectifAccord of [10, 30, 60]) {
      const facts = { ...sansDelegue, effectifAccord, aDesElusCse: true }
      expect(ouvertes(facts)).toHaveProperty('caveats', ['effectifHabituel'])
      expect(
        retenue({ ...facts, voieChoisie: effectifAccord < 50 ? 'elusCse' : 'eluMandate' }),
      ).toHaveProperty('caveats', ['effectifHabituel'])
    }
    expect(retenue({ ...vingt, effectifAccord: 20.5 })).toHaveProperty('caveats', ['effectifHabituel'])
    expect(ouvertes({ aUnDelegueSyndical: true })).not.toHaveProperty('caveats')
    expect(retenue({ aUnDelegueSyndical: true })).not.toHaveProperty('caveats')
  })

  it('un seuil atteint à une erreur de calcul près est atteint', () => {
    const presque = (effectif: number) => ({ ...sansDelegue, effectifAccord: effectif - 1e-10 })
    expect(ouvertes(presque(11))).toNeed('aDesElusCse')
    expect(ouvertes({ ...presque(50), aDesElusCse: true })).toConclude([
      'eluMandate',
      'elusNonMandates',
      'mandateSansElu',
    ])
    expect(ouvertes({ ...presque(21), aDesElusCse: false }).state).toBe('known')
    const vingt = { ...sansDelegue, effectifAccord: 20 + 1e-10, aDesElusCse: false }
    expect(ouvertes(vingt)).toConclude(['ratification', 'mandate'])
  })
})

describe('entre vingt et vingt et un salariés, sans élu, la loi ne tranche pas (art. L. 2232-23)', () => {
  it.each([20.01, 20.5, 20.99])(
    '%f salariés : deux lectures, le mandat vaut dans les deux',
    (effectifAccord) => {
      const facts = { ...sansDelegue, effectifAccord, aDesElusCse: false }
      expect(ouvertes(facts)).toEqual({
        state: 'uncertain',
        prudent: ['mandate'],
        readings: [
          { value: ['ratification', 'mandate'], reason: 'decimalesIgnorees' },
          { value: ['mandate'], reason: 'decimalesComptees' },
        ],
        because: ['L2232-23', 'L2232-23-1'],
        steps: [
          { key: 'entreLesSeuilsDesVoies', values: { effectifAccord, plancher: 11, plafond: 50 } },
          { key: 'ratificationSansElu', values: { plafond: 20 } },
        ],
        caveats: ['effectifHabituel'],
      })
      expect(retenue(facts)).toMatchObject({ state: 'uncertain', prudent: 'mandate' })
      expect(retenue(facts)).toConclude('mandate')
      expect(computePlusieursVoies(facts, parameters)).toConclude(false)
      expect(computeVoieOuverte('mandate')(facts, parameters)).toConclude(true)
      expect(computeVoieOuverte('ratification')(facts, parameters)).toConclude(false)
    },
  )

  it.each([20, 21])('%i salariés : elle tranche', (effectifAccord) => {
    expect(ouvertes({ ...sansDelegue, effectifAccord, aDesElusCse: false }).state).toBe('known')
  })

  it('la voie prudente est ouverte dans chaque lecture', () => {
    const finding = ouvertes({ ...sansDelegue, effectifAccord: 20.5, aDesElusCse: false })
    if (finding.state !== 'uncertain') throw new Error('the law settles')
    for (const voie of finding.prudent)
      for (const { value } of finding.readings) expect(value).toContain(voie)
  })

  it('la ratification choisie plus tôt ne l’emporte pas', () => {
    const facts = {
      ...sansDelegue,
      effectifAccord: 20.5,
      aDesElusCse: false,
      voieChoisie: 'ratification',
    } as const
    expect(retenue(facts)).toConclude('mandate')
  })
})

describe('comment on sait quelle voie est ouverte', () => {
  const seuils = { plancher: 11, plafond: 50 }
  const sousLeSeuil = (effectifAccord: number) => ({
    key: 'sousLeSeuilDesElus',
    values: { effectifAccord, ...seuils },
  })
  const entreLesSeuils = (effectifAccord: number) => ({
    key: 'entreLesSeuilsDesVoies',
    values: { effectifAccord, ...seuils },
  })
  const auSeuil = (effectifAccord: number) => ({
    key: 'auSeuilDeLEluMandate',
    values: { effectifAccord, ...seuils },
  })
  const plafondSansElu = { key: 'ratificationSansElu', values: { plafond: 20 } }
  const elus = { key: 'elusEnPlace', values: {} }
  it.each([
    [{ aUnDelegueSyndical: true }, [{ key: 'delegueSyndicalDesigne', values: {} }]],
    [{ ...sansDelegue, effectifAccord: 9 }, [sousLeSeuil(9)]],
    [{ ...sansDelegue, effectifAccord: 12, aDesElusCse: true }, [entreLesSeuils(12), elus]],
    [{ ...sansDelegue, effectifAccord: 12, aDesElusCse: false }, [entreLesSeuils(12), plafondSansElu]],
    [{ ...sansDelegue, effectifAccord: 30, aDesElusCse: false }, [entreLesSeuils(30), plafondSansElu]],
    [{ ...sansDelegue, effectifAccord: 60, aDesElusCse: true }, [auSeuil(60), elus]],
    [
      { ...sansDelegue, effectifAccord: 60, aDesElusCse: false, aUnPvCarence: true },
      [auSeuil(60), { key: 'carenceConstatee', values: {} }],
    ],
    [
      { ...sansDelegue, effectifAccord: 60, aDesElusCse: false, aUnPvCarence: false },
      [auSeuil(60), { key: 'niEluNiCarence', values: {} }],
    ],
  ] as const)('%j', (facts, steps) => {
    expect(ouvertes(facts)).toHaveProperty('steps', steps)
    const choisie = retenue(facts)
    if (choisie.state !== 'needs') expect(choisie).toHaveProperty('steps', steps)
  })
})

describe('voie retenue', () => {
  const onzeSansElu = { ...sansDelegue, effectifAccord: 11, aDesElusCse: false } as const
  const trenteAvecElus = { ...sansDelegue, effectifAccord: 30, aDesElusCse: true } as const
  const cinquanteAvecElus = { ...sansDelegue, effectifAccord: 50, aDesElusCse: true } as const

  it.each([
    [onzeSansElu, 'ratification', 'L2232-23'],
    [onzeSansElu, 'mandate', 'L2232-23-1'],
    [trenteAvecElus, 'elusCse', 'L2232-23-1'],
    [trenteAvecElus, 'mandate', 'L2232-23-1'],
    [cinquanteAvecElus, 'eluMandate', 'L2232-24'],
    [cinquanteAvecElus, 'elusNonMandates', 'L2232-25'],
    [cinquanteAvecElus, 'mandateSansElu', 'L2232-26'],
  ] as const)('%j, choix « %s » : il est suivi', (facts, voieChoisie, article) => {
    const finding = retenue({ ...facts, voieChoisie })
    expect(finding).toConclude(voieChoisie)
    expect(finding).toRestOn(article)
    expect(computePlusieursVoies(facts, parameters)).toConclude(true)
  })

  it.each([onzeSansElu, trenteAvecElus, cinquanteAvecElus])('demande de choisir : %j', (facts) => {
    expect(retenue(facts)).toNeed('voieChoisie')
  })

  it.each([
    [onzeSansElu, 'elusCse'],
    [trenteAvecElus, 'ratification'],
    [trenteAvecElus, 'eluMandate'],
    [cinquanteAvecElus, 'elusCse'],
    [cinquanteAvecElus, 'mandate'],
  ] as const)('%j : « %s », qui n’est pas ouverte, est à choisir de nouveau', (facts, voieChoisie) => {
    expect(retenue({ ...facts, voieChoisie })).toNeed('voieChoisie')
  })

  it.each([
    [{ ...sansDelegue, effectifAccord: 10 }, 'ratification'],
    [{ ...sansDelegue, effectifAccord: 21, aDesElusCse: false }, 'mandate'],
    [{ ...sansDelegue, effectifAccord: 50, aDesElusCse: false, aUnPvCarence: true }, 'mandateSansElu'],
  ] as const)('%j : la seule voie ouverte est retenue, quoi qu’on ait choisi avant', (facts, voie) => {
    for (const voieChoisie of ['ratification', 'elusCse', 'mandate', 'elusNonMandates'] as const)
      expect(retenue({ ...facts, voieChoisie })).toConclude(voie)
    expect(computePlusieursVoies(facts, parameters)).toConclude(false)
  })

  it('à partir de cinquante salariés, sans élu ni carence, personne ne peut signer (art. L. 2232-26)', () => {
    const facts = { ...sansDelegue, effectifAccord: 50, aDesElusCse: false, aUnPvCarence: false }
    expect(retenue(facts)).toMatchObject(notApplicable('L2232-26'))
    for (const voie of VOIES) expect(computeVoieOuverte(voie)(facts, parameters)).toConclude(false)
  })
})

describe('toutes les situations', () => {
  // Decimals on purpose: an answer has two at most.
  const effectif = fc.integer({ min: 100, max: 40_000 }).map((centiemes) => centiemes / 100)
  const situation = fc.record({
    aUnDelegueSyndical: fc.boolean(),
    effectifAccord: effectif,
    aDesElusCse: fc.boolean(),
    aUnPvCarence: fc.boolean(),
  })

  it('de 1 à 400 salariés, décimales comprises, aucune situation ne reste sans réponse', () => {
    fc.assert(
      fc.property(situation, fc.option(fc.constantFrom(...VOIES), { nil: undefined }), (facts, choisie) => {
        const voies = ouvertes(facts)
        expect(['known', 'uncertain']).toContain(voies.state)
        const voieChoisie = choisie === 'delegueSyndical' ? undefined : choisie
        const finding = retenue({ ...facts, ...(voieChoisie ? { voieChoisie } : {}) })
        if (finding.state === 'needs') expect(finding).toNeed('voieChoisie')
        else expect(finding.because.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('sans voie, c’est toujours qu’il faut d’abord organiser l’élection (art. L. 2232-26)', () => {
    fc.assert(
      fc.property(situation, (facts) => {
        const { aUnDelegueSyndical, effectifAccord, aDesElusCse, aUnPvCarence } = facts
        const attendu = !aUnDelegueSyndical && effectifAccord >= 50 && !aDesElusCse && !aUnPvCarence
        expect(retenue(facts).state === 'notApplicable').toBe(attendu)
      }),
      { numRuns: 2000 },
    )
  })

  it('la voie retenue est toujours une voie ouverte, et chaque voie est atteinte', () => {
    const atteintes = new Set<Voie>()
    for (const aUnDelegueSyndical of [true, false])
      for (const effectifAccord of [9, 15, 20.5, 30, 50])
        for (const aDesElusCse of [true, false])
          for (const aUnPvCarence of [true, false])
            for (const voieChoisie of VOIES) {
              if (voieChoisie === 'delegueSyndical') continue
              const facts = { aUnDelegueSyndical, effectifAccord, aDesElusCse, aUnPvCarence, voieChoisie }
              const finding = retenue(facts)
              if (finding.state !== 'known' && finding.state !== 'uncertain') continue
              const voie = finding.state === 'known' ? finding.value : finding.prudent
              expect(computeVoieOuverte(voie)(facts, parameters)).toConclude(true)
              atteintes.add(voie)
            }
    expect([...atteintes].sort()).toEqual([...VOIES].sort())
  })

  it('la voie choisie ne pèse que parmi plusieurs voies ouvertes', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('ratification', 'mandate', 'elusCse'), (facts, voieChoisie) => {
        const several = computePlusieursVoies(facts, parameters)
        if (several.state === 'known' && !several.value)
          expect(retenue({ ...facts, voieChoisie })).toEqual(retenue(facts))
      }),
    )
  })
})
