import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { settledValue } from '#model/finding.ts'
import { computeParite, computePariteApplicable } from '#rules/parite.ts'

const une = (F: number, H: number) => ({ compositions: [{ F, H }], facultatif: null })

describe('composition des listes (art. L. 2314-30)', () => {
  it.each([
    ['60 femmes, 40 hommes, 4 candidats : 2,4 et 1,6', 60, 40, 4, une(2, 2)],
    ['31 femmes, 19 hommes, 2 candidats : 1,24 et 0,76', 31, 19, 2, une(1, 1)],
    ['15 et 15, 4 candidats : un compte rond', 15, 15, 4, une(2, 2)],
    ['20 femmes, aucun homme : un seul sexe, sans faculté', 20, 0, 2, une(2, 0)],
    ['aucune femme, 20 hommes : un seul sexe, sans faculté', 0, 20, 3, une(0, 3)],
    [
      '9 femmes sur 100, 5 candidats : 0,45, une femme facultative',
      9,
      91,
      5,
      { compositions: [{ F: 0, H: 5 }], facultatif: { sexe: 'F', composition: { F: 1, H: 4 } } },
    ],
    [
      '10 hommes sur 110, 4 candidats : 0,36, un homme facultatif',
      100,
      10,
      4,
      { compositions: [{ F: 4, H: 0 }], facultatif: { sexe: 'H', composition: { F: 3, H: 1 } } },
    ],
    ['juste au-dessus de la demie : 11 femmes sur 100, 5 candidats', 11, 89, 5, une(1, 4)],
  ])('%s', (_, femmes, hommes, candidats, attendu) => {
    const finding = computeParite({ femmes, hommes, candidats })
    expect(finding).toMatchObject({ state: 'known', because: ['L2314-30'] })
    expect(finding).toConclude(attendu)
    expect(finding).not.toHaveProperty('caveats')
  })

  it('égalité parfaite et nombre impair : au choix, un homme ou une femme de plus', () => {
    const attendu = {
      compositions: [
        { F: 2, H: 1 },
        { F: 1, H: 2 },
      ],
      facultatif: null,
    }
    const finding = computeParite({ femmes: 15, hommes: 15, candidats: 3 })
    expect(finding).toMatchObject({ state: 'known' })
    expect(finding).toConclude(attendu)
    expect(computeParite({ femmes: 15, hommes: 15, candidats: 3, sieges: 3 })).not.toHaveProperty('caveats')
    const incomplete = computeParite({ femmes: 15, hommes: 15, candidats: 3, sieges: 4 })
    expect(incomplete).toConclude(attendu)
    expect(incomplete).toHaveProperty('caveats', ['listeIncompleteAEgalite'])
    expect(computeParite({ femmes: 16, hommes: 14, candidats: 3, sieges: 4 })).not.toHaveProperty('caveats')
  })

  it.each([
    [
      10,
      30,
      2,
      une(1, 1),
      { compositions: [{ F: 0, H: 2 }], facultatif: { sexe: 'F', composition: { F: 1, H: 1 } } },
    ],
    [
      30,
      10,
      2,
      une(1, 1),
      { compositions: [{ F: 2, H: 0 }], facultatif: { sexe: 'H', composition: { F: 1, H: 1 } } },
    ],
    [50, 30, 4, une(2, 2), une(3, 1)],
    [30, 50, 4, une(2, 2), une(1, 3)],
  ])(
    'les deux parts sur la demie (%d femmes, %d hommes, %d candidats) : deux lectures',
    (femmes, hommes, candidats, minoritaire, majoritaire) => {
      const finding = computeParite({ femmes, hommes, candidats })
      expect(finding).toMatchObject({
        state: 'uncertain',
        because: ['L2314-30'],
        prudent: minoritaire,
        readings: [
          { value: minoritaire, reason: 'demieAuSexeMinoritaire' },
          { value: majoritaire, reason: 'demieAuSexeMajoritaire' },
        ],
      })
    },
  )

  it('dit les parts avant l’arrondi, tronquées', () => {
    expect(computeParite({ femmes: 20, hommes: 10, candidats: 4 })).toHaveProperty('steps', [
      {
        key: 'partDesSexes',
        values: { candidats: 4, femmes: 20, hommes: 10, partFemmes: 2.66, partHommes: 1.33 },
      },
    ])
  })

  it('un seul candidat : sans objet, mais à discuter quand il y a plusieurs sièges', () => {
    expect(computeParite({ candidats: 1 })).toMatchObject({
      state: 'notApplicable',
      caveats: ['candidatUnique'],
    })
    expect(computeParite({ candidats: 1, sieges: 1 })).toEqual({
      state: 'notApplicable',
      because: ['L2314-30'],
    })
    expect(computeParite({ candidats: 1, sieges: 2 })).toHaveProperty('caveats', ['candidatUnique'])
    expect(computeParite({ femmes: 1, hommes: 1, candidats: 2 }).state).toBe('known')
  })

  it('un collège sans électeur : sans objet, et c’est dit', () => {
    const vide = computeParite({ femmes: 0, hommes: 0, candidats: 2 })
    expect(vide).toMatchObject({ state: 'notApplicable', caveats: ['collegeSansElecteur'] })
  })

  it('demande ce qui manque', () => {
    expect(computeParite({})).toNeed('candidats')
    expect(computeParite({ candidats: 2 })).toNeed('femmes')
    expect(computeParite({ candidats: 2, femmes: 3 })).toNeed('hommes')
  })

  it('toute composition admise compte tous les candidats, au plus près de la part de chaque sexe', () => {
    const inscrits = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(inscrits, inscrits, fc.integer({ min: 2, max: 40 }), (femmes, hommes, candidats) => {
        fc.pre(femmes + hommes > 0)
        const finding = computeParite({ femmes, hommes, candidats })
        const admises = settledValue(finding)
        expect(admises).toBeDefined()
        const lues = finding.state === 'uncertain' ? finding.readings.map(({ value }) => value) : [admises]
        for (const { compositions, facultatif } of lues.flatMap((one) => one ?? [])) {
          expect(compositions.length).toBeGreaterThan(0)
          for (const { F, H } of [...compositions, ...(facultatif ? [facultatif.composition] : [])]) {
            expect(F + H).toBe(candidats)
            expect(Math.min(F, H)).toBeGreaterThanOrEqual(0)
          }
          // At most half a candidate from the exact part, in whole numbers.
          for (const { F } of compositions)
            expect(2 * Math.abs(F * (femmes + hommes) - candidats * femmes)).toBeLessThanOrEqual(
              femmes + hommes,
            )
          expect(facultatif !== null).toBe(
            femmes > 0 && hommes > 0 && compositions.some(({ F, H }) => F === 0 || H === 0),
          )
        }
      }),
    )
  })

  it('échanger les femmes et les hommes échange les compositions', () => {
    const inscrits = fc.integer({ min: 1, max: 2000 })
    fc.assert(
      fc.property(inscrits, inscrits, fc.integer({ min: 2, max: 40 }), (femmes, hommes, candidats) => {
        const [une, autre] = [
          settledValue(computeParite({ femmes, hommes, candidats })),
          settledValue(computeParite({ femmes: hommes, hommes: femmes, candidats })),
        ]
        const cles = (compositions: readonly { F: number; H: number }[] = []) =>
          compositions.map(({ F, H }) => `${F}/${H}`)
        expect(cles(une?.compositions).toSorted()).toEqual(
          cles(autre?.compositions.map(({ F, H }) => ({ F: H, H: F }))).toSorted(),
        )
      }),
    )
  })
})

describe('listes que la règle atteint (art. L. 2314-30)', () => {
  it.each([
    ['premier tour, liste syndicale, 2 candidats', { tour: 1, listeSyndicale: true, candidats: 2 }, true],
    ['premier tour, 1 candidat', { tour: 1, listeSyndicale: true, candidats: 1 }, false],
    ['second tour, liste syndicale', { tour: 2, listeSyndicale: true, candidats: 2 }, true],
    ['second tour, liste non syndicale', { tour: 2, listeSyndicale: false, candidats: 3 }, false],
    ['premier tour, on ne sait pas qui présente', { tour: 1, candidats: 2 }, true],
    ['une liste syndicale, à l’un ou l’autre tour', { listeSyndicale: true, candidats: 2 }, true],
  ])('%s', (_, input, applicable) => {
    const finding = computePariteApplicable(input)
    expect(finding).toConclude(applicable)
    expect(finding.because[0]).toBe('L2314-30')
  })

  it('seule la dispense du second tour repose sur les juges', () => {
    expect(computePariteApplicable({ tour: 2, listeSyndicale: false, candidats: 3 })).toMatchObject({
      because: ['L2314-30', 'L2314-29'],
      caveats: ['listesNonSyndicales'],
    })
    expect(computePariteApplicable({ tour: 1, listeSyndicale: false, candidats: 3 })).toEqual({
      state: 'known',
      value: true,
      because: ['L2314-30', 'L2314-29'],
    })
    expect(computePariteApplicable({ tour: 2, listeSyndicale: false, candidats: 1 })).not.toHaveProperty(
      'caveats',
    )
  })

  it('demande ce qui manque', () => {
    expect(computePariteApplicable({})).toNeed('candidats')
    expect(computePariteApplicable({ candidats: 2 })).toNeed('tour')
    expect(computePariteApplicable({ candidats: 2, tour: 2 })).toNeed('listeSyndicale')
  })
})
