import { describe, expect, it } from 'vitest'
import { known, needs } from '#model/finding.ts'
import {
  computeDesaccordSurLesModalites,
  computeEmployeurDecideSeul,
  computeEmployeurOrganiseLeVote,
  computeNegociationEnDesaccord,
  computeNegociationSansAccord,
  computeProtocoleANegocier,
} from '#rules/issue-negociation.ts'
import { parameters } from '../support/builders.ts'
import { environmentOf } from '../support/shipped.ts'

describe('négociation terminée sans accord sur tout (art. L. 2314-13, L. 2314-14, L. 2314-28)', () => {
  it.each([
    ['aucuneOrganisation', true],
    ['desaccord', true],
    ['desaccordModalites', true],
    ['accord', false],
    ['pasEncore', false],
  ] as const)('issue « %s » : %s', (issueNegociation, attendu) => {
    expect(computeNegociationSansAccord({ effectifCse: 30, issueNegociation }, parameters)).toEqual(
      known(attendu, 'L2314-13', 'L2314-14', 'L2314-28'),
    )
  })

  it('n’a pas lieu de onze à vingt salariés sans salarié candidat (L. 2314-5)', () => {
    const sansCandidat = { effectifCse: 14, candidatureRecue: false, issueNegociation: 'desaccord' } as const
    expect(computeNegociationSansAccord(sansCandidat, parameters)).toEqual(known(false, 'L2314-5'))
  })

  it('a lieu de onze à vingt salariés après une candidature (L. 2314-5)', () => {
    const candidat = { effectifCse: 14, candidatureRecue: true, issueNegociation: 'desaccord' } as const
    expect(computeNegociationSansAccord(candidat, parameters)).toEqual(
      known(true, 'L2314-13', 'L2314-14', 'L2314-28'),
    )
  })

  it('demande ce qui manque : l’effectif, la candidature, l’issue', () => {
    expect(computeNegociationSansAccord({}, parameters)).toEqual(needs('effectifCse', 'L2314-5'))
    expect(computeNegociationSansAccord({ effectifCse: 14 }, parameters)).toEqual(
      needs('candidatureRecue', 'L2314-5'),
    )
    expect(computeNegociationSansAccord({ effectifCse: 30 }, parameters)).toEqual(
      needs('issueNegociation', 'L2314-13', 'L2314-14', 'L2314-28'),
    )
  })
})

describe('désaccord sur les seules modalités du vote (art. L. 2314-28, R. 2314-2)', () => {
  const issues = ['pasEncore', 'accord', 'aucuneOrganisation', 'desaccord', 'desaccordModalites'] as const
  const vraiPour = (compute: typeof computeNegociationEnDesaccord) =>
    issues.filter((issueNegociation) => {
      const finding = compute({ effectifCse: 30, issueNegociation }, parameters)
      return finding.state === 'known' && finding.value
    })

  it('est un désaccord constaté, que le juge tranche et non l’administration', () => {
    expect(vraiPour(computeNegociationEnDesaccord)).toEqual(['desaccord', 'desaccordModalites'])
    expect(vraiPour(computeDesaccordSurLesModalites)).toEqual(['desaccordModalites'])
    expect(
      computeDesaccordSurLesModalites({ effectifCse: 30, issueNegociation: 'desaccord' }, parameters),
    ).toEqual(known(false, 'L2314-28', 'R2314-2'))
  })

  it('laisse signer ce qui est convenu, et l’employeur organiser le reste sans répartir seul', () => {
    expect(vraiPour(computeProtocoleANegocier)).toContain('desaccordModalites')
    expect(vraiPour(computeEmployeurDecideSeul)).toEqual(['aucuneOrganisation'])
    expect(vraiPour(computeEmployeurOrganiseLeVote)).toEqual(['aucuneOrganisation', 'desaccordModalites'])
  })

  it('l’employeur organise seul de onze à vingt salariés sans candidat (L. 2314-5), et attend sinon l’issue', () => {
    const sansCandidat = { effectifCse: 14, candidatureRecue: false } as const
    expect(computeEmployeurOrganiseLeVote(sansCandidat, parameters)).toEqual(
      known(true, 'L2314-14', 'L2314-5'),
    )
    expect(computeDesaccordSurLesModalites(sansCandidat, parameters)).toEqual(known(false, 'L2314-5'))
    expect(computeEmployeurOrganiseLeVote({ effectifCse: 30 }, parameters).state).toBe('needs')
  })

  it('garde la réponse des dossiers enregistrés avant qu’il existe', () => {
    for (const issueNegociation of issues)
      expect(environmentOf({ issueNegociation, effectifCse: '30' }).facts(['issueNegociation'])).toEqual({
        issueNegociation,
      })
  })
})
