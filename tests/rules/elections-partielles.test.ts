import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeElectionsPartielles, type ElectionsPartiellesInput } from '#rules/elections-partielles.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const dates = { dateEvenement: jour('2028-01-10'), finMandat: jour('2030-11-30') } as const
const reduit = { titulairesElus: 2, titulairesRestants: 1, collegeSansRepresentant: false, ...dates } as const
const partielles = (input: ElectionsPartiellesInput) => computeElectionsPartielles(input, parameters)

describe('élections partielles (art. L. 2314-10)', () => {
  it.each([
    [2, 2, 0, false],
    [2, 1, 0, true],
    [5, 3, 0, false],
    [5, 2, 0, true],
    [4, 2, 0, true],
    [4, 2, 1, false],
    [1, 0, 0, true],
    [1, 0, 1, false],
    [2, 2, 1, false],
  ])(
    '%d élus, %d restants, %d remplaçants (L. 2314-37) : %s',
    (titulairesElus, titulairesRestants, remplacants, attendu) => {
      const finding = partielles({ ...reduit, titulairesElus, titulairesRestants, remplacants })
      expect(finding).toMatchObject({ state: 'known', value: attendu, because: ['L2314-10', 'L2314-37'] })
      expect(finding).toHaveProperty('steps.0', {
        key: 'titulairesRestants',
        values: {
          elus: titulairesElus,
          restants: Math.min(titulairesElus, titulairesRestants + remplacants),
        },
      })
    },
  )

  it('un collège sans représentant suffit', () => {
    const finding = partielles({ ...dates, collegeSansRepresentant: true })
    expect(finding).toMatchObject({ state: 'known', value: true })
    expect(finding).toHaveProperty('steps', [
      { key: 'collegeSansRepresentant', values: {} },
      { key: 'assezLoinDuTerme', values: { dateEvenement: '2028-01-10', limite: '2030-05-30', mois: 6 } },
    ])
  })

  it.each([
    ['2030-05-29', true, 'assezLoinDuTerme'],
    ['2030-05-30', true, 'assezLoinDuTerme'],
    ['2030-05-31', false, 'tropPresDuTerme'],
    ['2030-06-15', false, 'tropPresDuTerme'],
  ])('mandat jusqu’au 30 novembre 2030, événement du %s : %s', (date, attendu, key) => {
    const finding = partielles({ ...reduit, dateEvenement: jour(date) })
    expect(finding).toConclude(attendu)
    expect(finding).toHaveProperty('steps.1', {
      key,
      values: { dateEvenement: date, limite: '2030-05-30', mois: 6 },
    })
  })

  it('demande ce qui manque, et les dates seulement quand elles comptent', () => {
    expect(partielles({})).toNeed('titulairesElus')
    expect(partielles({ titulairesElus: 2 })).toNeed('titulairesRestants')
    expect(partielles({ titulairesElus: 3, titulairesRestants: 2 })).toNeed('collegeSansRepresentant')
    const { dateEvenement, finMandat } = dates
    const sansDates = { titulairesElus: 2, titulairesRestants: 1 }
    expect(partielles(sansDates)).toNeed('comiteReduitDepuis')
    expect(partielles({ ...sansDates, dateEvenement })).toNeed('expirationDuMandat')
    expect(partielles({ ...sansDates, dateEvenement, finMandat })).toConclude(true)
    expect(partielles({ ...sansDates, titulairesRestants: 2, collegeSansRepresentant: false })).toConclude(
      false,
    )
  })

  it('sans siège perdu, aucun collège n’a perdu les siens ; tous remplacés, c’est à vérifier', () => {
    const sansDire = { ...reduit, collegeSansRepresentant: undefined }
    const tousLa = partielles({ ...sansDire, titulairesRestants: 2 })
    expect(tousLa).toMatchObject({ state: 'known', value: false })
    expect(tousLa).not.toHaveProperty('caveats')
    // L. 2314-37 donne la priorité au suppléant de la même catégorie : un autre collège reste possible.
    expect(partielles({ ...sansDire, remplacants: 1 })).toMatchObject({
      state: 'known',
      value: false,
      caveats: ['collegeDuRemplacant'],
    })
    expect(partielles({ ...reduit, remplacants: 1 })).not.toHaveProperty('caveats')
    expect(partielles({ ...sansDire, titulairesElus: 5, titulairesRestants: 4 })).toNeed(
      'collegeSansRepresentant',
    )
  })
})
