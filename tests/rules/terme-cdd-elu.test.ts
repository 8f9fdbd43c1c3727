import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { known } from '#model/finding.ts'
import { computeAutorisationFinDeContrat } from '#rules/terme-cdd-elu.ts'

const autorisation = computeAutorisationFinDeContrat

describe('fin du contrat à terme d’un élu (art. L. 2412-3)', () => {
  it.each(['fauteGrave', 'inaptitude', 'nonPrecise'] as const)(
    'rupture avant le terme, %s : autorisation',
    (motif) => {
      for (const contrat of ['cdd', 'cddi', 'cddUsage'] as const) {
        expect(autorisation({ contrat, ruptureAnticipee: motif })).toEqual({
          ...known(true, 'L2412-3'),
          steps: [{ key: 'ruptureAvantTerme', values: {} }],
        })
      }
    },
  )

  it.each(['communAccord', 'forceMajeure'] as const)(
    'rupture avant le terme, %s : la loi ne la nomme pas',
    (motif) => {
      expect(autorisation({ contrat: 'cddi', ruptureAnticipee: motif })).toEqual({
        state: 'uncertain',
        prudent: true,
        readings: [
          { value: true, reason: 'touteRuptureAutorisee' },
          { value: false, reason: 'motifsNommesSeulement' },
        ],
        because: ['L2412-3'],
        steps: [{ key: 'ruptureNonNommee', values: {} }],
      })
    },
  )

  it('un contrat d’usage ou une mission : toute rupture de l’employeur est visée', () => {
    expect(autorisation({ contrat: 'cddUsage', ruptureAnticipee: 'forceMajeure' })).toMatchObject(
      known(true, 'L2412-3'),
    )
    expect(autorisation({ contrat: 'temporaire', ruptureAnticipee: 'forceMajeure' })).toMatchObject(
      known(true, 'L2413-1'),
    )
    expect(autorisation({ contrat: 'cddUsage', ruptureAnticipee: 'communAccord' }).state).toBe('uncertain')
  })

  it('le départ du salarié ne demande pas d’autorisation', () => {
    expect(autorisation({ contrat: 'cddi', ruptureAnticipee: 'initiativeDuSalarie' })).toEqual({
      ...known(false, 'L2412-3'),
      steps: [{ key: 'ruptureDuSalarie', values: {} }],
    })
  })

  it.each([
    [true, true, true, 'clauseSansSuite'],
    [true, false, false, 'contratRenouvele'],
    [false, true, false, 'termeSansClause'],
    [false, undefined, false, 'termeSansClause'],
  ])('au terme, clause %s, pas de renouvellement %s : %s', (clause, nonRenouvele, attendu, key) => {
    const input = { clauseDeRenouvellement: clause, employeurNeRenouvellePas: nonRenouvele }
    const finding = { ...known(attendu, 'L2412-3'), steps: [{ key, values: {} }] }
    expect(autorisation({ contrat: 'cddi', ...input })).toEqual(finding)
    expect(autorisation({ contrat: 'cdd', ruptureAnticipee: 'aucune', ...input })).toEqual(finding)
  })

  it('L. 2421-8 : au terme d’un contrat d’usage, une clause sans suite, ou le doute', () => {
    expect(
      autorisation({
        contrat: 'cddUsage',
        clauseDeRenouvellement: true,
        employeurNeRenouvellePas: true,
      }),
    ).toEqual({
      ...known(true, 'L2412-3', 'L2421-8'),
      steps: [{ key: 'clauseSansSuite', values: {} }],
    })
    expect(
      autorisation({
        contrat: 'cddUsage',
        clauseDeRenouvellement: true,
        employeurNeRenouvellePas: false,
      }),
    ).toEqual({
      ...known(false, 'L2412-3', 'L2421-8'),
      steps: [{ key: 'contratRenouvele', values: {} }],
    })
    expect(autorisation({ contrat: 'cddUsage', clauseDeRenouvellement: false })).toEqual({
      state: 'uncertain',
      prudent: true,
      readings: [
        { value: true, reason: 'constatationAToutTerme' },
        { value: false, reason: 'constatationSelonLaClause' },
      ],
      because: ['L2412-3', 'L2421-8'],
      steps: [{ key: 'termeDUsageSansClause', values: {} }],
    })
  })

  it('L. 2413-1 : une mission interrompue ou non renouvelée', () => {
    expect(autorisation({ contrat: 'temporaire', employeurNeRenouvellePas: true })).toEqual({
      ...known(true, 'L2413-1'),
      steps: [{ key: 'missionNonRenouvelee', values: {} }],
    })
    expect(autorisation({ contrat: 'temporaire', employeurNeRenouvellePas: false })).toEqual({
      ...known(false, 'L2413-1'),
      steps: [{ key: 'contratRenouvele', values: {} }],
    })
    expect(autorisation({ contrat: 'temporaire', ruptureAnticipee: 'fauteGrave' })).toMatchObject(
      known(true, 'L2413-1'),
    )
  })

  it('sans objet pour un contrat sans terme, ou sans contrat de travail', () => {
    for (const contrat of ['cdi', 'cdiInclusion', 'domicile', 'intermittent', 'misADisposition'] as const)
      expect(autorisation({ contrat })).toEqual({
        state: 'notApplicable',
        because: ['L2411-5'],
        steps: [{ key: 'contratSansTerme', values: {} }],
      })
    for (const contrat of ['stagiaire', 'mandataire', 'benevole', 'serviceCivique'] as const)
      expect(autorisation({ contrat })).toEqual({ state: 'notApplicable', because: ['L2412-1'] })
  })

  it.each([
    [{}, 'typeDuContrat', ['L2412-3']],
    [{ contrat: 'cddi' }, 'ruptureAnticipee', ['L2412-3']],
    [{ contrat: 'cddi', ruptureAnticipee: 'aucune' }, 'clauseDeRenouvellement', ['L2412-3']],
    [{ contrat: 'cddi', clauseDeRenouvellement: true }, 'employeurNeRenouvellePas', ['L2412-3']],
    [{ contrat: 'cddUsage' }, 'ruptureAnticipee', ['L2412-3', 'L2421-8']],
    [{ contrat: 'temporaire' }, 'ruptureAnticipee', ['L2413-1']],
    [{ contrat: 'temporaire', ruptureAnticipee: 'aucune' }, 'employeurNeRenouvellePas', ['L2413-1']],
  ] as const)('%j : demande %s', (input, fait, because) => {
    expect(autorisation(input)).toNeed(fait)
    expect(autorisation(input).because).toEqual(because)
  })
})
