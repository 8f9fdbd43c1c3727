import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import {
  type AttributionInput,
  type Candidat,
  computeAttribution,
  type Liste,
} from '#rules/attribution-sieges.ts'

const BECAUSE = ['R2314-19', 'R2314-20', 'R2314-21', 'L2314-29']
const ne = (date: string): Candidat => ({ naissance: date as CalendarDate })

/** Lists A, B, C… of those votes. */
const listes = (...voix: readonly number[]): readonly Liste[] =>
  voix.map((nombre, rang) => ({ nom: 'ABCDEFGH'[rang] ?? '?', voix: nombre }))

/** Seats of each list, in order. */
function sieges(input: AttributionInput): readonly number[] | undefined {
  return settledValue(computeAttribution(input))?.map((liste) => liste.sieges)
}

describe('attribution des sièges (art. R. 2314-19 à R. 2314-21)', () => {
  it.each([
    ['au quotient, un siège chacune', 2, 50, [30, 20], [1, 1]],
    ['au quotient, puis à la plus forte moyenne', 4, 100, [55, 30, 15], [3, 1, 0]],
    ['aucun siège au quotient', 1, 60, [25, 20, 15], [1, 0, 0]],
    ['tout au quotient', 3, 30, [20, 10], [2, 1]],
    ['une seule liste', 2, 12, [12], [2]],
    ['des suffrages hors des listes lues : le quotient monte', 2, 100, [30, 20], [1, 1]],
    ['une liste sans voix n’a rien', 2, 10, [10, 0], [2, 0]],
    ['des voix moyennes, avec décimales', 3, 30, [20.1, 9.9], [2, 1]],
    ['à moyenne égale, le dernier siège à la liste qui a le plus de voix', 2, 90, [60, 30], [2, 0]],
    ['et dans l’autre ordre', 2, 90, [30, 60], [0, 2]],
  ])('%s', (_, aPourvoir, suffrages, voix, attendu) => {
    const finding = computeAttribution({ sieges: aPourvoir, suffrages, listes: listes(...voix) })
    expect(finding).toMatchObject({ state: 'known', because: BECAUSE })
    expect(settledValue(finding)).toEqual(
      attendu.map((nombre, rang) => ({ nom: 'ABC'[rang], sieges: nombre })),
    )
    expect(finding).not.toHaveProperty('caveats')
  })

  it('dit comment : le quotient, puis chaque siège à la plus forte moyenne', () => {
    expect(computeAttribution({ sieges: 4, suffrages: 100, listes: listes(55, 30, 15) })).toHaveProperty(
      'steps',
      [
        { key: 'quotientElectoral', values: { suffrages: 100, sieges: 4, quotient: 25 } },
        { key: 'siegesAuQuotient', values: { liste: 'A', voix: 55, obtenus: 2 } },
        { key: 'siegesAuQuotient', values: { liste: 'B', voix: 30, obtenus: 1 } },
        { key: 'siegesAuQuotient', values: { liste: 'C', voix: 15, obtenus: 0 } },
        { key: 'siegeALaPlusForteMoyenne', values: { liste: 'A', moyenne: 18.33 } },
      ],
    )
    const egales = computeAttribution({ sieges: 3, suffrages: 70, listes: listes(45, 25) })
    expect(egales).toHaveProperty('steps.0.values.quotient', 23.33)
    const departagees = computeAttribution({ sieges: 2, suffrages: 90, listes: listes(60, 30) })
    expect(departagees).toHaveProperty('steps.3', {
      key: 'siegeAEgaliteDeMoyenne',
      values: { liste: 'A', moyenne: 30 },
    })
    expect(departagees).toHaveProperty('steps.length', 4)
  })

  describe('à moyenne et à voix égales, le plus âgé des candidats à élire', () => {
    const egales = (...candidats: readonly Partial<Liste>[]): AttributionInput => ({
      sieges: 1,
      suffrages: 20,
      listes: candidats.map((une, rang) => ({ nom: 'AB'[rang] ?? '?', voix: 10, ...une })),
    })

    it.each<[string, Partial<Liste>, Partial<Liste>, readonly number[]]>([
      ['par les dates', { candidats: [ne('1980-01-02')] }, { candidats: [ne('1980-01-01')] }, [0, 1]],
      [
        'par les dates, dans l’autre ordre',
        { suivant: ne('1980-01-01') },
        { suivant: ne('1980-01-02') },
        [1, 0],
      ],
      ['par les âges', { suivant: { age: 40 } }, { suivant: { age: 41 } }, [0, 1]],
      ['par les âges, dans l’autre ordre', { suivant: { age: 50 } }, { suivant: { age: 41 } }, [1, 0]],
      [
        'les dates l’emportent sur les âges',
        { suivant: { ...ne('1980-01-01'), age: 20 } },
        { suivant: { ...ne('1980-01-02'), age: 60 } },
        [1, 0],
      ],
    ])('%s', (_, une, autre, attendu) => {
      expect(sieges(egales(une, autre))).toEqual(attendu)
    })

    it.each<[string, Partial<Liste>, Partial<Liste>]>([
      ['aucun âge', {}, {}],
      ['un seul âge', { suivant: { age: 40 } }, {}],
      ['une date et un âge', { suivant: ne('1980-01-01') }, { suivant: { age: 40 } }],
      ['le même âge', { suivant: { age: 40 } }, { suivant: { age: 40 } }],
      ['la même date', { suivant: ne('1980-01-01') }, { suivant: ne('1980-01-01') }],
    ])('demande les dates de naissance : %s', (_, une, autre) => {
      const finding = computeAttribution(egales(une, autre))
      expect(finding).toNeed('agesDesCandidats')
      expect(finding.because).toEqual(['R2314-21', 'R2314-20', 'R2314-19'])
    })

    it('le candidat à élire est celui qui suit les élus de sa liste', () => {
      // One seat each at the quotient, and the third for whose second candidate is the older.
      const liste = (nom: string, ...naissances: readonly string[]): Liste => ({
        nom,
        voix: 15,
        candidats: naissances.map(ne),
      })
      const input = (une: Liste, autre: Liste) => ({ sieges: 3, suffrages: 30, listes: [une, autre] })
      expect(
        sieges(input(liste('A', '1950-01-01', '1990-01-01'), liste('B', '1999-01-01', '1989-01-01'))),
      ).toEqual([1, 2])
      expect(
        sieges(input(liste('A', '1950-01-01', '1988-01-01'), liste('B', '1999-01-01', '1989-01-01'))),
      ).toEqual([2, 1])
    })

    it('deux sièges pour deux listes à égalité : chacune le sien, sans âge', () => {
      const finding = computeAttribution({ sieges: 2, suffrages: 30, listes: listes(10, 10, 1) })
      expect(settledValue(finding)?.map((liste) => liste.sieges)).toEqual([1, 1, 0])
      expect(finding).not.toHaveProperty('caveats')
    })

    it('plus de deux listes, ou plus d’un siège : le même ordre, et c’est dit', () => {
      const trois = (nombre: number, ...ages: readonly number[]) =>
        computeAttribution({
          sieges: nombre,
          suffrages: 40,
          listes: ages.map((age, rang) => ({ nom: 'ABC'[rang] ?? '?', voix: 10, suivant: { age } })),
        })
      expect(trois(1, 30, 50, 40)).toMatchObject({
        value: [{ sieges: 0 }, { sieges: 1 }, { sieges: 0 }],
        caveats: ['egaliteHorsDuTexte'],
      })
      expect(trois(2, 30, 50, 40)).toMatchObject({
        value: [{ sieges: 0 }, { sieges: 1 }, { sieges: 1 }],
        caveats: ['egaliteHorsDuTexte'],
      })
      expect(trois(2, 40, 50, 40)).toNeed('agesDesCandidats')
      expect(trois(1, 40, 50, 40)).toMatchObject({ value: [{ sieges: 0 }, { sieges: 1 }, { sieges: 0 }] })
    })

    it('deux listes et un siège : rien à dire de plus', () => {
      expect(
        computeAttribution(egales({ suivant: { age: 40 } }, { suivant: { age: 41 } })),
      ).not.toHaveProperty('caveats')
    })

    it('les voix d’abord, puis l’âge seulement entre celles qui en ont autant', () => {
      // Averages level at 10: A (two seats had, 30 votes) is ahead; B and C are level for the other seat.
      const finding = computeAttribution({
        sieges: 4,
        suffrages: 60,
        listes: [
          { nom: 'A', voix: 30 },
          { nom: 'B', voix: 10, suivant: { age: 30 } },
          { nom: 'C', voix: 10, suivant: { age: 31 } },
        ],
      })
      expect(finding).toMatchObject({ value: [{ sieges: 3 }, { sieges: 0 }, { sieges: 1 }] })
    })
  })

  it('sans aucune voix, aucun siège', () => {
    expect(computeAttribution({ sieges: 2, suffrages: 0, listes: listes(0, 0) })).toMatchObject({
      state: 'known',
      value: [{ sieges: 0 }, { sieges: 0 }],
      caveats: ['aucunSuffrage'],
    })
  })

  it('une liste plus courte que ses sièges : c’est dit', () => {
    const avec = (nombre: number) =>
      computeAttribution({
        sieges: 2,
        suffrages: 10,
        listes: [{ nom: 'A', voix: 10, candidats: Array.from({ length: nombre }, () => ({})) }],
      })
    expect(avec(1)).toMatchObject({ value: [{ sieges: 2 }], caveats: ['listeTropCourte'] })
    expect(avec(2)).not.toHaveProperty('caveats')
  })

  it('à moyennes et à voix égales, le siège va à la liste qui a encore un candidat', () => {
    const egales = (...nombres: readonly number[]) =>
      computeAttribution({
        sieges: 3,
        suffrages: 20,
        listes: nombres.map((nombre, rang) => ({
          nom: `${rang}`,
          voix: 10,
          candidats: Array.from({ length: nombre }, () => ({})),
        })),
      })
    expect(egales(1, 2)).toMatchObject({ value: [{ sieges: 1 }, { sieges: 2 }] })
    expect(egales(1, 2)).not.toHaveProperty('caveats')
    expect(egales(1, 1)).toMatchObject({
      value: [{ sieges: 1 }, { sieges: 1 }],
      caveats: ['listeTropCourte'],
    })
    expect(egales(2, 2)).toNeed('agesDesCandidats')
    // Names not given yet are not names that lack.
    expect(egales(0, 2)).toNeed('agesDesCandidats')
  })

  it('sans siège à pourvoir, sans objet', () => {
    expect(computeAttribution({ sieges: 0, suffrages: 10, listes: listes(10) })).toMatchObject({
      state: 'notApplicable',
      because: BECAUSE,
    })
  })

  it('demande ce qui manque, et les suffrages quand ils sont moins nombreux que les voix', () => {
    expect(computeAttribution({})).toNeed('sieges')
    expect(computeAttribution({ sieges: 2 })).toNeed('listes')
    expect(computeAttribution({ sieges: 2, listes: listes(10) })).toNeed('suffrages')
    expect(computeAttribution({ sieges: 2, listes: listes(10, 5), suffrages: 14 })).toNeed('suffrages')
    expect(computeAttribution({ sieges: 2, listes: listes(10, 5), suffrages: 15 }).state).toBe('known')
  })

  it('tous les sièges vont à des listes, comme les compte une autre méthode', () => {
    const votes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        votes,
        fc.integer({ min: 1, max: 35 }),
        fc.integer({ min: 0, max: 20 }),
        (voix, nombre, perdus) => {
          const total = voix.reduce((sum, une) => sum + une, 0)
          fc.pre(total > 0)
          // Each list's candidate has an age of its own: no tie is left to ask about.
          const input = {
            sieges: nombre,
            suffrages: total + perdus,
            listes: listes(...voix).map((liste, rang) => ({ ...liste, suivant: { age: 20 + rang } })),
          }
          const obtenus = sieges(input)
          expect(obtenus?.reduce((sum, un) => sum + un, 0)).toBe(nombre)
          expect(obtenus).toEqual(compterAutrement(voix, nombre, total + perdus))
        },
      ),
      { numRuns: 500 },
    )
  })
})

/**
 * The same count by hand: quotients are taken off one by one, then every seat left goes to the largest fraction, compared as
 * fractions; level ones by votes, then by rank (the last list has the oldest candidate).
 */
function compterAutrement(voix: readonly number[], nombre: number, suffrages: number): readonly number[] {
  const obtenus = voix.map(() => 0)
  const prendre = (rang: number) => {
    obtenus[rang] = (obtenus[rang] ?? 0) + 1
  }
  for (const [rang, une] of voix.entries())
    for (let reste = une * nombre; reste >= suffrages; reste -= suffrages) prendre(rang)
  let restants = nombre - obtenus.reduce((sum, un) => sum + un, 0)
  while (restants > 0) {
    let meilleur = -1
    for (const [rang, une] of voix.entries()) {
      if (une === 0) continue
      const [tete, apres] = [voix[meilleur] ?? 0, (obtenus[meilleur] ?? 0) + 1]
      const ecart = une * apres - tete * ((obtenus[rang] ?? 0) + 1)
      if (meilleur < 0 || ecart > 0 || (ecart === 0 && une >= tete)) meilleur = rang
    }
    prendre(meilleur)
    restants -= 1
  }
  return obtenus
}
