import { describe, expect, it } from 'vitest'
import { electedUntilATerm } from '#assembly/elected-terms.ts'
import type { Answers } from '#model/answers.ts'
import { environmentOf } from '../support/shipped.ts'

const vote = { voteTenu: true, carenceConstatee: false, proclamation: '2026-10-27' }
const elue = { nomElu: 'Awa Diop', qualiteElu: 'titulaire', contratElu: 'cddi', termeElu: '2027-03-31' }
const linesOf = (answers: Answers) => electedUntilATerm(environmentOf(answers))

describe('the contracts of elected people that end', () => {
  it('leave out permanent contracts, and say the day we advise to write to the inspector', () => {
    const elusDuComite = [elue, { nomElu: 'Claire Duret', qualiteElu: 'titulaire', contratElu: 'cdi' }]
    expect(linesOf({ ...vote, elusDuComite })).toEqual([
      {
        nomElu: 'Awa Diop',
        qualiteElu: 'Titulaire',
        contratElu: 'CDD d’insertion',
        finDuContrat: '31\u00a0mars\u00a02027',
        jourSaisine: '31\u00a0décembre\u00a02026',
      },
    ])
  })

  it('count a contract d’usage of an association intermédiaire among those that end (art. L. 2421-8)', () => {
    const [line] = linesOf({ ...vote, elusDuComite: [{ ...elue, contratElu: 'cddUsage' }] })
    expect(line).toMatchObject({
      contratElu: 'CDD d’usage',
      finDuContrat: '31\u00a0mars\u00a02027',
      jourSaisine: '31\u00a0décembre\u00a02026',
    })
  })

  it('never advise a day before the person was elected', () => {
    const [line] = linesOf({ ...vote, elusDuComite: [{ ...elue, termeElu: '2026-12-31' }] })
    expect(line).toMatchObject({ jourSaisine: '27\u00a0octobre\u00a02026' })
  })

  it('leave dots for the hand where the end is not known, and no line before the vote', () => {
    const { termeElu: _, ...sansTerme } = elue
    const [line] = linesOf({ ...vote, elusDuComite: [sansTerme] })
    expect(line).toMatchObject({ finDuContrat: '………', jourSaisine: '………' })
    expect(linesOf({ voteTenu: false, elusDuComite: [elue] })).toEqual([])
  })
})
