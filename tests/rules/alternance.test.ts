import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeAlternance, ordresAlternes } from '#rules/alternance.ts'
import type { Sexe } from '#rules/parite.ts'

const sexes = (liste: string) => [...liste] as Sexe[]

describe('alternance des candidats (art. L. 2314-30)', () => {
  it.each([
    ['FHFF', 3, 1, true, undefined],
    ['HFFF', 3, 1, true, undefined],
    ['FFHF', 3, 1, false, 2],
    ['FHFH', 2, 2, true, undefined],
    ['HFFH', 2, 2, false, 3],
    ['FHHF', 2, 2, false, 3],
    ['FF', 2, 0, true, undefined],
    ['HHF', 1, 2, false, 2],
    ['F', 1, 0, true, undefined],
  ])('%s, pour %d femme(s) et %d homme(s) : %s', (liste, F, H, valide, rang) => {
    const finding = computeAlternance({ liste: sexes(liste), composition: { F, H } })
    expect(finding).toMatchObject({ state: 'known', value: valide })
    expect(finding.because).toEqual(valide ? ['L2314-30'] : ['L2314-30', 'L2314-32'])
    if (rang === undefined) expect(finding).not.toHaveProperty('steps')
    else expect(finding).toHaveProperty('steps', [{ key: 'rangSansAlternance', values: { rang } }])
  })

  it.each([
    ['FHF', 1, 2],
    ['FHFH', 2, 1],
    ['FH', 1, 2],
  ])('%s n’a pas la composition voulue, %d femme(s) et %d homme(s)', (liste, F, H) => {
    const finding = computeAlternance({ liste: sexes(liste), composition: { F, H } })
    expect(finding).toMatchObject({ state: 'known', value: false, because: ['L2314-30', 'L2314-32'] })
    const femmes = sexes(liste).filter((sexe) => sexe === 'F').length
    expect(finding).toHaveProperty('steps', [
      {
        key: 'compositionDifferente',
        values: { femmes, hommes: liste.length - femmes, femmesVoulues: F, hommesVoulus: H },
      },
    ])
  })

  it('un candidat facultatif : jamais en tête ; après la deuxième place, le texte ne dit rien', () => {
    const avec = (liste: string) =>
      computeAlternance({ liste: sexes(liste), composition: { F: 1, H: 3 }, facultatif: 'F' })
    expect(avec('FHHH')).toMatchObject({
      state: 'known',
      value: false,
      because: ['L2314-30', 'L2314-32'],
      steps: [{ key: 'facultatifEnTete', values: {} }],
    })
    expect(avec('HFHH')).toEqual({ state: 'known', value: true, because: ['L2314-30'] })
    expect(avec('HHFH')).toMatchObject({
      state: 'uncertain',
      prudent: false,
      because: ['L2314-30', 'L2314-32'],
      readings: [
        { value: false, reason: 'alternanceAvecLeFacultatif' },
        { value: true, reason: 'facultatifSaufEnTete' },
      ],
      steps: [{ key: 'rangSansAlternance', values: { rang: 2 } }],
    })
  })

  it('demande ce qui manque', () => {
    expect(computeAlternance({})).toNeed('liste')
    expect(computeAlternance({ liste: sexes('FH') })).toNeed('compositionDeLaListe')
  })
})

describe('ordres possibles d’une liste (art. L. 2314-30)', () => {
  const ordres = (F: number, H: number, facultatif?: Sexe) =>
    ordresAlternes({ F, H }, facultatif).map((ordre) => ordre.join(''))

  it.each([
    [3, 1, ['FHFF', 'HFFF']],
    [2, 2, ['FHFH', 'HFHF']],
    [1, 2, ['FHH', 'HFH']],
    [2, 0, ['FF']],
    [0, 3, ['HHH']],
    [0, 0, []],
  ])('%d femme(s) et %d homme(s) : %j', (F, H, attendu) => {
    expect(ordres(F, H)).toEqual(attendu)
  })

  it('un candidat facultatif n’est jamais en tête', () => {
    expect(ordres(3, 1, 'H')).toEqual(['FHFF'])
    expect(ordres(1, 4, 'F')).toEqual(['HFHHH'])
  })

  it('chacun alterne, et a la composition demandée', () => {
    const nombre = fc.nat({ max: 12 })
    fc.assert(
      fc.property(nombre, nombre, (F, H) => {
        for (const liste of ordresAlternes({ F, H }))
          expect(computeAlternance({ liste, composition: { F, H } })).toConclude(true)
      }),
    )
  })
})
