import { describe, expect, it } from 'vitest'
import { joursFeries, type Lieu, METROPOLE, type Zone } from '#rules/jours-feries.ts'
import { parameters } from '../support/builders.ts'
import { jour, joursDe } from '../support/days.ts'

const feriesDe = (annee: number, lieu: Lieu) =>
  joursDe(`${annee}-01-01`, `${annee}-12-31`).flatMap((day) =>
    joursFeries(day, lieu, parameters).map(({ fete, portee }) => [day, fete, portee]),
  )

const LEGALES_2027 = [
  ['2027-01-01', 'jourDeLAn', 'nationale'],
  ['2027-03-29', 'lundiDePaques', 'nationale'],
  ['2027-05-01', 'premierMai', 'nationale'],
  ['2027-05-06', 'ascension', 'nationale'],
  ['2027-05-08', 'huitMai', 'nationale'],
  ['2027-05-17', 'lundiDePentecote', 'nationale'],
  ['2027-07-14', 'quatorzeJuillet', 'nationale'],
  ['2027-08-15', 'assomption', 'nationale'],
  ['2027-11-01', 'toussaint', 'nationale'],
  ['2027-11-11', 'onzeNovembre', 'nationale'],
  ['2027-12-25', 'noel', 'nationale'],
]

const locales = (lieu: Lieu) => feriesDe(2027, lieu).filter(([, , portee]) => portee !== 'nationale')

describe('jours fériés (art. L. 3133-1, L. 3134-13, L. 3422-2)', () => {
  it('L. 3133-1 : les onze fêtes légales, en métropole', () => {
    expect(feriesDe(2027, METROPOLE)).toEqual(LEGALES_2027)
    expect(joursFeries(jour('2027-05-17'), METROPOLE, parameters)).toEqual([
      { fete: 'lundiDePentecote', portee: 'nationale', article: 'L3133-1' },
    ])
  })

  it('L. 3133-1 : deux fêtes peuvent tomber le même jour', () => {
    expect(joursFeries(jour('2008-05-01'), METROPOLE, parameters).map(({ fete }) => fete)).toEqual([
      'premierMai',
      'ascension',
    ])
  })

  it('L. 3134-13 : le second jour de Noël en Alsace-Moselle, le Vendredi saint selon la commune', () => {
    expect(locales({ zone: 'alsaceMoselle' })).toEqual([
      ['2027-03-26', 'vendrediSaint', 'incertaine'],
      ['2027-12-26', 'secondJourDeNoel', 'locale'],
    ])
    expect(locales({ zone: 'alsaceMoselle', templeOuEgliseMixte: true })).toEqual([
      ['2027-03-26', 'vendrediSaint', 'locale'],
      ['2027-12-26', 'secondJourDeNoel', 'locale'],
    ])
    expect(locales({ zone: 'alsaceMoselle', templeOuEgliseMixte: false })).toEqual([
      ['2027-12-26', 'secondJourDeNoel', 'locale'],
    ])
    expect(joursFeries(jour('2027-12-26'), { zone: 'alsaceMoselle' }, parameters)).toMatchObject([
      { article: 'L3134-13' },
    ])
    expect(joursFeries(jour('2027-03-26'), { zone: 'alsaceMoselle' }, parameters)).toMatchObject([
      { article: 'L3134-13' },
    ])
  })

  it.each<[Zone, string]>([
    ['mayotte', '2027-04-27'],
    ['martinique', '2027-05-22'],
    ['guadeloupe', '2027-05-27'],
    ['saintMartin', '2027-05-27'],
    ['guyane', '2027-06-10'],
    ['saintBarthelemy', '2027-10-09'],
    ['reunion', '2027-12-20'],
  ])('L. 3422-2 : la commémoration de l’abolition, %s, le %s', (zone, date) => {
    expect(locales({ zone })).toEqual([[date, 'abolitionDeLEsclavage', 'locale']])
    expect(joursFeries(jour(date), { zone }, parameters)).toMatchObject([{ article: 'L3422-2' }])
  })

  it('L. 3422-2 : sans le territoire, chaque commémoration est possible', () => {
    expect(locales({ zone: 'outreMer' }).map(([date, , portee]) => [date, portee])).toEqual([
      ['2027-04-27', 'incertaine'],
      ['2027-05-22', 'incertaine'],
      ['2027-05-27', 'incertaine'],
      ['2027-06-10', 'incertaine'],
      ['2027-10-09', 'incertaine'],
      ['2027-12-20', 'incertaine'],
    ])
  })
})
