import { describe, expect, it } from 'vitest'
import { ACTEURS, ruleOf } from '#assembly/election-documents.ts'
import { jour } from '../support/days.ts'

const liste = { etape: 'contestationDeLaListe', article: 'R2314-24', qui: 'salariesEtSyndicats' } as const
/** With plain hyphens and spaces. */
const plain = (words: string): string => words.replaceAll('\u2011', '-').replaceAll(/\s/g, ' ')

const demande = { etape: 'demandePossible', article: 'L2314-8', qui: 'salariesEtSyndicats' } as const

describe('what the law asks of a step', () => {
  it('is a first day, when the law gives one and no last day', () => {
    expect(plain(ruleOf({ ...demande, du: jour('2026-04-11') }, '2026-04-11'))).toBe(
      'À partir de ce jour (article L. 2314-8).',
    )
  })

  it('is advice when the law gives no day at all', () => {
    expect(plain(ruleOf({ ...demande, dateConseillee: jour('2026-04-11') }, '2026-04-11'))).toBe(
      'Conseil : la loi ne fixe pas de date (article L. 2314-8).',
    )
  })

  it.each([
    ['2027-03-20', '20 mars 2027, un samedi', '2027-03-22', '22 mars 2027'],
    ['2027-03-21', '21 mars 2027, un dimanche', '2027-03-22', '22 mars 2027'],
    ['2026-11-11', '11 novembre 2026, un jour férié', '2026-11-12', '12 novembre 2026'],
  ])('says until when the court may be seized if the count ends on %s', (counted, end, carried, until) => {
    const etape = { ...liste, dateLegale: jour(counted), dateProrogee: jour(carried) }
    expect(plain(ruleOf(etape, carried))).toBe(
      `Le décompte finit le ${end} : le délai va jusqu’au ${until} (article R. 2314-24 ; article 642 du code de procédure civile). Pour contester, le plus prudent est de ne pas attendre ce report.`,
    )
  })

  it('says only the last day if the time ends on a working day', () => {
    const etape = { ...liste, dateLegale: jour('2027-03-22'), dateProrogee: jour('2027-03-22') }
    expect(plain(ruleOf(etape, '2027-03-22'))).toBe('Dernier jour de la loi (article R. 2314-24).')
  })
})

it('only unions give lists at the first round', () => {
  expect(ACTEURS.syndicats).toBe('Les syndicats')
})
