import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '#dossier/file-name.ts'

describe('a file name', () => {
  it.each([
    ['Les Jardins du Gué', 'les-jardins-du-gue'],
    ['L’Atelier — Cœur d’Ædelweiß', 'l-atelier-coeur-d-aedelweiss'],
    ['  ../../etc/passwd  ', 'etc-passwd'],
    ['# *Pirate* & <b>Fils</b> _SAS_', 'pirate-b-fils-b-sas'],
    ['ÇÀ ET LÀ n° 2', 'ca-et-la-n-2'],
    ['e\u0301te\u0301', 'ete'],
    ['株式会社', 'dossier'],
    ['', 'dossier'],
    ['---', 'dossier'],
    ['CON', 'dossier-con'],
    ['Com1', 'dossier-com1'],
    ['confluence', 'confluence'],
    [`${'a'.repeat(59)} bcd`, 'a'.repeat(59)],
  ])('%j → %s', (name, expected) => {
    expect(fileNameOf(name)).toBe(expected)
  })

  it('is safe on any system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(fileNameOf(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,66}[a-z0-9])?$/)
      }),
    )
  })
})
