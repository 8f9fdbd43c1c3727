import { describe, expect, it } from 'vitest'
import { known, needs } from '#model/finding.ts'
import { computeNegociationSansAccord } from '#rules/decisions-election.ts'
import { parameters } from '../support/builders.ts'

describe('négociation terminée sans protocole (art. L. 2314-13, L. 2314-14)', () => {
  it.each([
    ['aucuneOrganisation', true],
    ['desaccord', true],
    ['accord', false],
    ['pasEncore', false],
  ] as const)('issue « %s » : %s', (issueNegociation, attendu) => {
    expect(computeNegociationSansAccord({ effectifCse: 30, issueNegociation }, parameters)).toEqual(
      known(attendu, 'L2314-13', 'L2314-14'),
    )
  })

  it('n’a pas lieu de onze à vingt salariés sans salarié candidat (L. 2314-5)', () => {
    const sansCandidat = { effectifCse: 14, candidatureRecue: false, issueNegociation: 'desaccord' } as const
    expect(computeNegociationSansAccord(sansCandidat, parameters)).toEqual(known(false, 'L2314-5'))
  })

  it('a lieu de onze à vingt salariés après une candidature (L. 2314-5)', () => {
    const candidat = { effectifCse: 14, candidatureRecue: true, issueNegociation: 'desaccord' } as const
    expect(computeNegociationSansAccord(candidat, parameters)).toEqual(known(true, 'L2314-13', 'L2314-14'))
  })

  it('demande ce qui manque : l’effectif, la candidature, l’issue', () => {
    expect(computeNegociationSansAccord({}, parameters)).toEqual(needs('effectifCse', 'L2314-5'))
    expect(computeNegociationSansAccord({ effectifCse: 14 }, parameters)).toEqual(
      needs('candidatureRecue', 'L2314-5'),
    )
    expect(computeNegociationSansAccord({ effectifCse: 30 }, parameters)).toEqual(
      needs('issueNegociation', 'L2314-13', 'L2314-14'),
    )
  })
})
