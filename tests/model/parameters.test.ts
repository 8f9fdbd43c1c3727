import { describe, expect, it } from 'vitest'
import { BugError } from '#model/bug-error.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { type ParameterTable, parametersAt } from '#model/parameters.ts'

const on = (iso: string) => {
  const date = parseIsoDate(iso)
  if (!date) throw new Error(`${iso} is no date`)
  return date
}

const TABLE: ParameterTable = {
  seuil: {
    unite: 'salariés',
    sources: ['L2311-2', 'L2312-2'],
    valeurs: [
      { depuis: on('2010-01-01'), valeur: 10 },
      { depuis: on('2020-01-01'), valeur: 11 },
    ],
  },
}

describe('a figure of the law at a date', () => {
  it.each([
    ['2010-01-01', 10, '2010-01-01'],
    ['2019-12-31', 10, '2010-01-01'],
    ['2020-01-01', 11, '2020-01-01'],
    ['2027-01-01', 11, '2020-01-01'],
  ])('on %s it is %d', (date, value, since) => {
    expect(parametersAt(TABLE, on(date)).get('seuil')).toEqual({
      value,
      unit: 'salariés',
      sources: ['L2311-2', 'L2312-2'],
      since,
    })
  })

  it.each([
    ['seuil', '2009-12-31'],
    ['inconnu', '2027-01-01'],
    ['constructor', '2027-01-01'],
    ['__proto__', '2027-01-01'],
    ['toString', '2027-01-01'],
  ])('%s on %s is not found, and asking for it is our bug', (name, date) => {
    const parameters = parametersAt(TABLE, on(date))
    expect(parameters.find(name)).toBeUndefined()
    expect(() => parameters.get(name)).toThrow(BugError)
  })

  it('the figures of another day are read from those of one day', () => {
    const parameters = parametersAt(TABLE, on('2027-01-01'))
    expect(parameters.on(on('2019-12-31')).get('seuil').value).toBe(10)
    expect(parameters.on(on('2019-12-31')).on(on('2020-01-01')).get('seuil').value).toBe(11)
  })
})
