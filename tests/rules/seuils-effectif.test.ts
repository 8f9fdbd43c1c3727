import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeCritereEffectif } from '#rules/effectif-critere.ts'
import {
  computeEffectifAi,
  computeEffectifEtti,
  computeEffectifGroupement,
} from '#rules/effectif-particulier.ts'
import { computeObligationCse } from '#rules/obligation-cse.ts'
import { finsDeMois, serieMensuelle } from '#rules/serie-mensuelle.ts'
import { reaches, truncate } from '#rules/seuil.ts'
import {
  computeAttributionsAuRenouvellement,
  computeDateAttributions,
  computeRenouvellementDu,
} from '#rules/seuil-cinquante.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const mois = (nombre: number, effectif: number) => Array.from({ length: nombre }, () => effectif)

describe('obligation d’un CSE (art. L. 2311-2)', () => {
  it.each([
    [mois(12, 11), { obligatoire: true, rangMois: 12, serieEnCours: 12 }],
    [mois(11, 30), { obligatoire: false, serieEnCours: 11 }],
    [mois(36, 10.99), { obligatoire: false, serieEnCours: 0 }],
    [[...mois(11, 14), 10.9], { obligatoire: false, serieEnCours: 0 }],
    [[...mois(11, 14), 10.9, ...mois(12, 11)], { obligatoire: true, rangMois: 24, serieEnCours: 12 }],
    [[...mois(13, 11), 5], { obligatoire: true, rangMois: 12, serieEnCours: 0 }],
    // 10 and two half-times of 35: eleven, whatever the floating point.
    [mois(12, 10 + 0.1 * 10), { obligatoire: true, rangMois: 12, serieEnCours: 12 }],
  ])('mois par mois, sans moyenne', (effectifsMensuels, attendu) => {
    expect(computeObligationCse({ effectifsMensuels }, parameters)).toConclude(attendu)
  })

  it('dit que la date a pu être plus ancienne quand le premier mois connu est déjà au seuil', () => {
    expect(computeObligationCse({ effectifsMensuels: mois(12, 11) }, parameters)).toHaveProperty('caveats', [
      'serieDejaCommencee',
    ])
    expect(computeObligationCse({ effectifsMensuels: mois(24, 11) }, parameters)).toHaveProperty('caveats', [
      'serieDejaCommencee',
    ])
    expect(computeObligationCse({ effectifsMensuels: [10, ...mois(12, 11)] }, parameters)).toHaveProperty(
      'caveats',
      ['moisParMois'],
    )
  })

  it('dit que des mois manquent quand il y en a moins de douze, et demande la série', () => {
    expect(computeObligationCse({ effectifsMensuels: mois(11, 30) }, parameters)).toHaveProperty('caveats', [
      'moisPrecedentsInconnus',
    ])
    expect(computeObligationCse({ effectifsMensuels: mois(12, 3) }, parameters)).not.toHaveProperty('caveats')
    const baisse = [...mois(6, 11), ...mois(6, 10)]
    expect(computeObligationCse({ effectifsMensuels: baisse }, parameters)).toMatchObject({
      value: { obligatoire: false },
      caveats: ['moisParMois', 'premierMoisAuSeuil'],
    })
    const hausse = baisse.toReversed()
    expect(computeObligationCse({ effectifsMensuels: hausse }, parameters)).toHaveProperty('caveats', [
      'moisParMois',
    ])
    expect(computeObligationCse({ effectifsMensuels: [...mois(12, 11), 3] }, parameters)).toHaveProperty(
      'caveats',
      ['moisParMois', 'serieDejaCommencee'],
    )
    expect(computeObligationCse({ effectifsMensuels: [3, 11] }, parameters)).toHaveProperty('caveats', [
      'moisParMois',
      'moisPrecedentsInconnus',
    ])
    expect(computeObligationCse({}, parameters)).toNeed('effectifsMensuels')
    expect(computeObligationCse({ effectifsMensuels: [] }, parameters)).toNeed('effectifsMensuels')
  })
})

describe('effectifs particuliers', () => {
  it('L. 1251-54 : trois mois de mission au moins, deux lectures', () => {
    expect(computeEffectifEtti({ permanents: 6, moisDeMission: [7, 3, 2.99] }, parameters)).toMatchObject({
      state: 'uncertain',
      prudent: { temporairesRetenus: 2, lectureUnite: 8, lectureProrata: 6 + 10 / 12 },
      readings: [{ value: { lectureUnite: 8, lectureProrata: 8 } }, { value: { lectureUnite: 6 + 10 / 12 } }],
    })
    expect(computeEffectifEtti({ permanents: 6, moisDeMission: [12, 2] }, parameters)).toMatchObject({
      state: 'known',
      value: { temporairesRetenus: 1, lectureUnite: 7, lectureProrata: 7 },
    })
    expect(computeEffectifEtti({ moisDeMission: [] }, parameters)).toNeed('permanents')
    expect(computeEffectifEtti({ permanents: 6 }, parameters)).toNeed('moisDeMission')
  })

  it('L. 1253-8-1 : au groupement, les mis à disposition comptent pour la deuxième partie du code', () => {
    const groupement = { permanents: 4, misADisposition: 20 }
    expect(computeEffectifGroupement({ ...groupement, deuxiemePartie: true })).toConclude(24)
    expect(computeEffectifGroupement({ ...groupement, deuxiemePartie: false })).toConclude(4)
    expect(computeEffectifGroupement({})).toNeed('permanents')
    expect(computeEffectifGroupement({ permanents: 4 })).toNeed('misADisposition')
    expect(computeEffectifGroupement(groupement)).toNeed('usageEffectif')
  })

  it('association intermédiaire : une fourchette, incertaine quand un seuil la coupe', () => {
    const heures = (heuresDeMission: number) =>
      computeEffectifAi({ permanents: 1, heuresDeMission }, parameters)
    // 16 070 hours: 10 by the legal year, 8.83 by fifty-two weeks.
    expect(heures(16_070)).toMatchObject({
      state: 'uncertain',
      prudent: { haut: 11, bas: 1 + 16_070 / 1820 },
    })
    expect(heures(3214)).toMatchObject({
      state: 'known',
      value: { haut: 3 },
      caveats: ['diviseurNonFixe'],
    })
    expect(computeEffectifAi({ heuresDeMission: 1 }, parameters)).toNeed('permanents')
    expect(computeEffectifAi({ permanents: 1 }, parameters)).toNeed('heuresDeMission')
  })

  it('L. 3121-33 : le seuil de vingt suit la sécurité sociale, les autres le code du travail', () => {
    expect(computeCritereEffectif({ usage: 'contrepartieEnRepos' }, parameters)).toConclude({
      methode: 'anneeCivile',
      moyenneAnnuelleCivile: true,
      franchissementHausseAnnees: 5,
    })
    for (const usage of ['cse', 'delegueSyndical', 'voieDeConclusion'] as const) {
      expect(computeCritereEffectif({ usage }, parameters)).toConclude({
        methode: 'mensuelle',
        moyenneAnnuelleCivile: false,
        franchissementHausseAnnees: null,
      })
    }
    expect(computeCritereEffectif({}, parameters)).toNeed('usageEffectif')
  })
})

describe('seuil de cinquante (art. L. 2312-2, L. 2312-3, L. 2313-10)', () => {
  const dateSeuil = jour('2026-06-30')

  it.each([
    ['2028-06-30', '2027-06-30'],
    ['2028-06-29', '2029-06-29'],
  ])('un mandat qui finit le %s', (finMandat, date) => {
    const finding = computeDateAttributions(
      { dateSeuil, cseExiste: true, finMandat: jour(finMandat) },
      parameters,
    )
    expect(finding).toConclude(date)
    expect(finding).toRestOn('L2312-2')
  })

  it('sans CSE au franchissement, un an après sa mise en place ; demande ce qui manque', () => {
    expect(
      computeDateAttributions({ cseExiste: false, miseEnPlace: jour('2027-01-20') }, parameters),
    ).toConclude('2028-01-20')
    expect(computeDateAttributions({}, parameters)).toNeed('cseExiste')
    expect(computeDateAttributions({ cseExiste: false }, parameters)).toNeed('miseEnPlace')
    expect(computeDateAttributions({ cseExiste: true }, parameters)).toNeed('dateSeuil')
    expect(computeDateAttributions({ cseExiste: true, dateSeuil }, parameters)).toNeed('finMandat')
  })

  it.each([
    [mois(12, 49.99), 'known', 'moinsDeCinquante'],
    [mois(12, 50), 'known', 'cinquanteEtPlus'],
    [[...mois(11, 49), 50], 'uncertain', 'cinquanteEtPlus'],
    // Only the twelve months before count.
    [[...mois(12, 60), ...mois(12, 40)], 'known', 'moinsDeCinquante'],
    [[...mois(12, 40), ...mois(12, 60)], 'known', 'cinquanteEtPlus'],
  ])('attributions au renouvellement', (effectifsMensuels, state, section) => {
    const finding = computeAttributionsAuRenouvellement({ effectifsMensuels }, parameters)
    expect(finding.state).toBe(state)
    expect(finding).toConclude(section)
    expect(computeAttributionsAuRenouvellement({ effectifsMensuels: mois(11, 60) }, parameters)).toNeed(
      'effectifsDouzeMois',
    )
  })

  it('le CSE n’est pas renouvelé après douze mois sous onze', () => {
    expect(computeRenouvellementDu({ effectifsMensuels: mois(12, 10.99) }, parameters)).toConclude(false)
    expect(computeRenouvellementDu({ effectifsMensuels: [...mois(11, 10), 11] }, parameters)).toConclude(true)
    const baisse = [...mois(12, 14), ...mois(12, 10)]
    expect(computeRenouvellementDu({ effectifsMensuels: baisse }, parameters)).toConclude(false)
    expect(computeRenouvellementDu({ effectifsMensuels: mois(11, 10) }, parameters)).toNeed(
      'effectifsDouzeMois',
    )
  })
})

describe('série mensuelle', () => {
  it('finit au dernier mois entier', () => {
    expect(finsDeMois(jour('2026-11-23'), 2)).toEqual(['2026-09-30', '2026-10-31'])
    expect(finsDeMois(jour('2026-11-30'), 1)).toEqual(['2026-11-30'])
    expect(finsDeMois(jour('2028-03-01'), 1)).toEqual(['2028-02-29'])
  })

  it('compte chaque fin de mois avec ses douze mois de présence', () => {
    const contrats = [{ contrat: 'cdd', debut: jour('2026-10-01'), fin: jour('2026-10-31') }] as const
    const serie = serieMensuelle(
      { contrats, mois: finsDeMois(jour('2026-11-23'), 2), usage: 'cse' },
      parameters,
    )
    expect(serie).toEqual([
      { mois: '2026-09-30', effectif: 0 },
      { mois: '2026-10-31', effectif: 31 / 365 },
    ])
  })

  it('compare au seuil sans arrondir, et montre sans arrondir vers le haut', () => {
    expect(reaches(10.9999, 11)).toBe(false)
    expect(reaches(0.1 + 0.2, 0.3)).toBe(true)
    expect(truncate(10.9971, 2)).toBe(10.99)
    expect(truncate(11, 2)).toBe(11)
  })
})
