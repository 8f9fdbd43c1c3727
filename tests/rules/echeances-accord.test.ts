import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import {
  computeDepartAccord,
  computeLimiteRenouvellement,
  computePremierAnniversaire,
  computeRendezVousAccord,
  computeTermeAccord,
} from '#rules/echeances-accord.ts'
import { jour } from '../support/days.ts'

const dateSignature = jour('2026-12-17')
const dateEntreeEnVigueur = jour('2027-01-01')

describe('échéances d’un accord', () => {
  it('partent de l’entrée en vigueur quand elle a une date, sinon de la signature (L. 2261-1)', () => {
    expect(computeDepartAccord({ dateSignature, dateEntreeEnVigueur })).toConclude(dateEntreeEnVigueur)
    expect(computeDepartAccord({ dateSignature })).toConclude(dateSignature)
    expect(computeDepartAccord({})).toNeed('dateSignature')
  })

  it('donnent le rendez-vous à son mois (L. 2222-5-1)', () => {
    expect(computeRendezVousAccord({ dateSignature, delaiRendezVous: 24 })).toConclude('2028-12-17')
    expect(computeRendezVousAccord({ dateSignature })).toNeed('delaiRendezVous')
    expect(computeRendezVousAccord({ delaiRendezVous: 24 })).toNeed('dateSignature')
  })

  it.each([
    [1, '2027-12-31'],
    [4, '2030-12-31'],
  ])('donnent le terme, la veille du même jour, après %i an(s) (L. 2222-4)', (dureeAccordAnnees, terme) => {
    expect(computeTermeAccord({ dateEntreeEnVigueur, dureeAccordAnnees })).toConclude(terme)
  })

  it('donnent le jour pour se revoir avant le terme, de quantième à quantième', () => {
    const accord = { dateEntreeEnVigueur, dureeAccordAnnees: 4 }
    expect(computeLimiteRenouvellement({ ...accord, delaiRenouvellement: 6 })).toConclude('2030-06-30')
    expect(computeLimiteRenouvellement(accord)).toNeed('delaiRenouvellement')
    expect(computeLimiteRenouvellement({ delaiRenouvellement: 6 })).toNeed('dureeAccordAnnees')
    expect(computeTermeAccord({ dureeAccordAnnees: 4 })).toNeed('dateSignature')
  })

  it('donnent le premier anniversaire de la conclusion, jamais celui de l’entrée en vigueur (L. 2232-22)', () => {
    expect(computePremierAnniversaire({ dateSignature })).toConclude('2027-12-17')
    expect(computePremierAnniversaire({})).toNeed('dateSignature')
    expect(computePremierAnniversaire({ dateSignature })).toRestOn('L2232-22')
  })

  it('d’un dossier d’avenant sont celles de l’accord révisé, quel que soit le jour où l’avenant est signé (L. 2261-8)', () => {
    const avenant = { prepareUnAvenant: true, dateAccordRevise: jour('2025-03-10'), dateSignature }
    expect(computeDepartAccord(avenant)).toConclude('2025-03-10')
    expect(computeDepartAccord({ ...avenant, dateEntreeEnVigueur })).toConclude(dateEntreeEnVigueur)
    expect(computeRendezVousAccord({ ...avenant, delaiRendezVous: 24 })).toConclude('2027-03-10')
    expect(computeTermeAccord({ ...avenant, dureeAccordAnnees: 4 })).toConclude('2029-03-09')
    expect(
      computeLimiteRenouvellement({ ...avenant, dureeAccordAnnees: 4, delaiRenouvellement: 6 }),
    ).toConclude('2028-09-09')
    expect(computePremierAnniversaire(avenant)).toConclude('2026-03-10')
    expect(computePremierAnniversaire({ prepareUnAvenant: true, dateSignature })).toNeed('dateAccordRevise')
    expect(computePremierAnniversaire({ ...avenant, prepareUnAvenant: false })).toConclude('2027-12-17')
  })
})
