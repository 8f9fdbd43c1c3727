import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormName } from '#model/problem.ts'
import { normaliseIdentifier } from '#questions/identifiers.ts'

describe('the form of an identifier', () => {
  it.each<[FormName, string, string]>([
    ['siren', '732829320', '732829320'],
    ['siren', '732 829 320', '732829320'],
    ['siren', ' 732.829.320 ', '732829320'],
    ['siren', '732\u00a0829\u202f320', '732829320'],
    ['siret', '73282932000074', '73282932000074'],
    ['siret', '732 829 320 00074', '73282932000074'],
    // La Poste: the head office follows Luhn; its establishments have a sum of digits that is a multiple of five.
    ['siret', '35600000000048', '35600000000048'],
    ['siret', '35600000049837', '35600000049837'],
    ['siret', '35600000000001', '35600000000001'],
    ['ape', '8899B', '88.99B'],
    ['ape', '88.99b', '88.99B'],
    ['ape', '88 99 B', '88.99B'],
    ['ape', '0111Z', '01.11Z'],
    ['idcc', '3016', '3016'],
    ['idcc', '29', '0029'],
    ['idcc', '0029', '0029'],
    ['idcc', '1', '0001'],
    ['codePostal', '75011', '75011'],
    ['codePostal', '75 011', '75011'],
    ['codePostal', '01000', '01000'],
    ['codePostal', '20090', '20090'],
    ['codePostal', '97400', '97400'],
    ['codePostal', '98800', '98800'],
    ['rna', 'W751234567', 'W751234567'],
    ['rna', 'w751 234 567', 'W751234567'],
    ['rna', 'W2A1234567', 'W2A1234567'],
    ['rna', 'W2B1234567', 'W2B1234567'],
  ])('%s %j is right: %s', (form, raw, normal) => {
    expect(normaliseIdentifier(form, raw)).toBe(normal)
  })

  it.each<[FormName, string]>([
    ['siren', ''],
    ['siren', '732829321'],
    ['siren', '73282932'],
    ['siren', '7328293200'],
    ['siren', '732 829 32O'],
    ['siren', '７３２８２９３２０'],
    ['siren', '000000000'],
    ['siret', '73282932000075'],
    ['siret', '732829320'],
    ['siret', '35600000000002'],
    ['siret', '35600000100001'.slice(0, 13)],
    // The sum of digits serves La Poste alone.
    ['siret', '73282932000001'],
    ['siret', '00000000000000'],
    ['ape', '8899'],
    ['ape', '889B'],
    ['ape', '88999B'],
    ['ape', '8899É'],
    ['idcc', ''],
    ['idcc', '0'],
    ['idcc', '0000'],
    ['idcc', '30160'],
    ['idcc', '3O16'],
    ['codePostal', '00100'],
    ['codePostal', '99000'],
    ['codePostal', '7501'],
    ['codePostal', '750111'],
    ['codePostal', '2A004'],
    ['rna', 'W75123456'],
    ['rna', 'W7512345678'],
    ['rna', '751234567'],
    ['rna', 'W2C1234567'],
    ['rna', 'WA21234567'],
  ])('%s %j is wrong', (form, raw) => {
    expect(normaliseIdentifier(form, raw)).toBeUndefined()
  })

  it('a SIREN with one digit mistyped, or two neighbours swapped, is wrong', () => {
    const sirens = fc.stringMatching(/^[1-9]\d{7}$/).map((eight) => {
      const key = [...'0123456789'].find((digit) => normaliseIdentifier('siren', eight + digit))
      return eight + (key ?? '')
    })
    fc.assert(
      fc.property(sirens, fc.nat(8), fc.integer({ min: 1, max: 9 }), (siren, place, shift) => {
        expect(normaliseIdentifier('siren', siren)).toBe(siren)
        const digits = [...siren].map(Number)
        const mistyped = digits
          .map((digit, index) => (index === place ? (digit + shift) % 10 : digit))
          .join('')
        expect(normaliseIdentifier('siren', mistyped)).toBeUndefined()
        const [a = 0, b = 0] = digits.slice(place, place + 2)
        // Luhn's known blind spot: 09 and 90.
        if (place < 8 && a !== b && ![9].includes(Math.abs(a - b))) {
          const swapped = [...siren.slice(0, place), b, a, ...siren.slice(place + 2)].join('')
          expect(normaliseIdentifier('siren', swapped)).toBeUndefined()
        }
      }),
    )
  })

  it('is normal once and for all', () => {
    const forms = fc.constantFrom<FormName>('siret', 'siren', 'rna', 'ape', 'idcc', 'codePostal')
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 .WAB'), maxLength: 16 })
    fc.assert(
      fc.property(forms, typed, (form, raw) => {
        const normal = normaliseIdentifier(form, raw)
        if (normal) expect(normaliseIdentifier(form, normal)).toBe(normal)
      }),
      { numRuns: 2000 },
    )
  })
})
