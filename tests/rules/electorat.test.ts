import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeElectorat } from '#rules/electorat.ts'
import type { PersonneElectrice } from '#rules/regime-electoral.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const premierTour = jour('2026-06-10')
const majeur = { premierTour, naissance: jour('1990-05-02') } as const
const ancien = { ...majeur, entree: jour('2020-01-01') } as const
const electorat = (personne: PersonneElectrice) => computeElectorat(personne, parameters)
const droits = (
  electeur: boolean,
  eligible: boolean,
  choixDuVote = false,
  regleTravailTemporaire = false,
) => ({
  electeur,
  eligible,
  choixDuVote,
  regleTravailTemporaire,
})

describe('droit commun (art. L. 2314-18, L. 2314-19)', () => {
  it.each<[string, PersonneElectrice, boolean, boolean]>([
    ['trois mois jour pour jour', { ...majeur, entree: jour('2026-03-10') }, true, false],
    ['trois mois moins un jour', { ...majeur, entree: jour('2026-03-11') }, false, false],
    ['un an jour pour jour', { ...majeur, entree: jour('2025-06-10') }, true, true],
    ['un an moins un jour', { ...majeur, entree: jour('2025-06-11') }, true, false],
    ['seize ans ce jour-là', { ...ancien, naissance: jour('2010-06-10') }, true, false],
    ['seize ans le lendemain', { ...ancien, naissance: jour('2010-06-11') }, false, false],
    ['dix-huit ans ce jour-là', { ...ancien, naissance: jour('2008-06-10') }, true, true],
    ['dix-huit ans le lendemain', { ...ancien, naissance: jour('2008-06-11') }, true, false],
    ['privé de droits civiques', { ...ancien, priveDeDroitsCiviques: true }, false, false],
    ['droits civiques entiers', { ...ancien, priveDeDroitsCiviques: false }, true, true],
    ['concubin de l’employeur', { ...ancien, parente: 'exclue' }, true, false],
    ['délégation écrite d’autorité', { ...ancien, delegationEcrite: true }, true, false],
    ['candidat dans une autre entreprise', { ...ancien, candidatAilleurs: true }, true, false],
    ['ancienneté comptée', { ...majeur, ancienneteMois: 30 }, true, true],
  ])('%s', (_, personne, electeur, eligible) => {
    for (const contrat of ['cdi', 'cddi', 'apprenti', 'professionnalisation', 'cuiCaeAide'] as const) {
      const finding = electorat({ ...personne, contrat })
      expect(finding).toMatchObject({ state: 'known', because: ['L2314-18', 'L2314-19'] })
      expect(finding).toConclude(droits(electeur, eligible))
    }
  })

  it('sans date de scrutin, un adulte déjà majeur à l’entrée en vigueur de la loi et ancien est éligible', () => {
    expect(electorat({ contrat: 'cdi', naissance: jour('1985-01-01'), ancienneteMois: 30 })).toConclude(
      droits(true, true),
    )
    expect(electorat({ contrat: 'cdi', naissance: jour('2010-01-01'), ancienneteMois: 30 })).toNeed(
      'dateDuPremierTour',
    )
  })

  it('qui n’est pas salarié ne vote pas', () => {
    const finding = electorat({ ...ancien, contrat: 'benevole' })
    expect(finding).toEqual({
      state: 'known',
      value: droits(false, false),
      because: ['L2314-18', 'L2314-19'],
      caveats: ['pasSalarie'],
    })
  })

  it('demande ce qui manque, sauf quand le reste suffit à conclure', () => {
    expect(electorat({})).toNeed('contratDeLaPersonne')
    expect(electorat({ contrat: 'cdi', premierTour })).toNeed('naissance')
    expect(electorat({ ...majeur, contrat: 'cdi' })).toNeed('entree')
    expect(electorat({ ...ancien, contrat: 'cdi', dirige: true })).toNeed('delegationEcrite')
    expect(electorat({ contrat: 'cdi', premierTour, entree: jour('2026-06-01') })).toConclude(
      droits(false, false),
    )
    expect(electorat({ ...majeur, contrat: 'cdi', entree: jour('2026-01-01'), dirige: true })).toConclude(
      droits(true, false),
    )
  })

  it('dit comment : âge et ancienneté pour voter, puis pour être élu', () => {
    const keys = (personne: PersonneElectrice) => {
      const finding = electorat({ ...personne, contrat: 'cdi' })
      return 'steps' in finding ? finding.steps?.map(({ key }) => key) : undefined
    }
    expect(keys(ancien)).toEqual(['ageAtteint', 'ancienneteAcquise', 'ageAtteint', 'ancienneteAcquise'])
    expect(keys({ ...ancien, parente: 'exclue' })?.at(-1)).toBe('parentDeLEmployeur')
    // Who does not vote cannot be elected: nothing more is said.
    expect(keys({ ...ancien, naissance: jour('2015-01-01') })).toEqual(['ageNonAtteint', 'ancienneteAcquise'])
  })

  it('dit ce qui est supposé, quand la conclusion en dépend', () => {
    expect(electorat({ ...ancien, contrat: 'cdi' })).toHaveProperty('caveats', [
      'exclusionsSupposeesAbsentes',
    ])
    expect(
      electorat({ ...ancien, contrat: 'cdi', parente: 'aucune', delegationEcrite: false }),
    ).not.toHaveProperty('caveats')
    expect(electorat({ ...ancien, contrat: 'cdi', parente: 'exclue' })).not.toHaveProperty('caveats')
    expect(electorat({ ...ancien, contrat: 'cdi', autresEmployeurs: 1 })).toHaveProperty('caveats', [
      'exclusionsSupposeesAbsentes',
      'candidatureDansUneSeule',
    ])
  })

  it('un proche du dirigeant d’une association vote ; sa candidature est en doute', () => {
    expect(electorat({ ...ancien, contrat: 'cdi', parente: 'avecLeDirigeant' })).toMatchObject({
      state: 'uncertain',
      prudent: droits(true, false),
      readings: [
        { value: droits(true, true), reason: 'employeurPersonneMorale' },
        { value: droits(true, false), reason: 'dirigeantEmployeur' },
      ],
    })
  })
})

describe('associations intermédiaires : contrats discontinus (art. L. 2314-18, L. 2314-28)', () => {
  const ai = { ...majeur, structure: 'ai', contrat: 'cddUsage' } as const

  it('le vote et la candidature sont en doute, et le travail temporaire n’y est pour rien', () => {
    expect(electorat({ ...ai, moisDeContrat: 4 })).toMatchObject({
      state: 'uncertain',
      prudent: droits(true, false),
      readings: [
        { value: droits(true, true), reason: 'contratsTotalises' },
        { value: droits(false, false), reason: 'presenceContinue' },
      ],
      because: ['L2314-18', 'L2314-19', 'L2314-20', 'L5132-7', 'L2314-28', 'L2314-25'],
      caveats: ['aucunTexteAssociationIntermediaire', 'exclusionsSupposeesAbsentes'],
    })
  })

  it.each<[string, PersonneElectrice, unknown]>([
    ['présence continue d’un an', { ...ai, entree: jour('2025-06-10') }, droits(true, true)],
    [
      'premier contrat de moins de trois mois',
      { ...ai, premiereEntree: jour('2026-03-11') },
      droits(false, false),
    ],
    ['douze mois de contrat sur douze', { ...ai, moisDeContrat: 12 }, droits(true, true)],
  ])('aucun doute quand toutes les lectures s’accordent : %s', (_, personne, attendu) => {
    expect(electorat(personne)).toMatchObject({ state: 'known', value: attendu })
  })

  it('la candidature seule peut être en doute, ou le vote seul', () => {
    const candidature = electorat({ ...ai, entree: jour('2026-01-01'), premiereEntree: jour('2024-01-01') })
    expect(candidature).toMatchObject({
      state: 'uncertain',
      prudent: droits(true, false),
      readings: [{ value: droits(true, true) }, { value: droits(true, false) }],
    })
    const vote = electorat({ ...ai, entree: jour('2026-05-01'), premiereEntree: jour('2026-01-01') })
    expect(vote).toMatchObject({
      state: 'uncertain',
      prudent: droits(true, false),
      readings: [{ value: droits(true, false) }, { value: droits(false, false) }],
    })
  })
})

describe('salariés temporaires (art. L. 2314-20, L. 2314-22)', () => {
  const etti = { naissance: jour('1990-01-01'), structure: 'etti', contrat: 'temporaire' } as const

  it.each<[number, number | undefined, boolean, boolean]>([
    [2.9, 8, false, false],
    [3, 5.9, true, false],
    [3, 6, true, true],
    [6, undefined, true, true],
  ])(
    '%d mois sur douze, %s sur dix-huit',
    (moisMissionsElecteur, moisMissionsEligible, electeur, eligible) => {
      const finding = electorat({ ...etti, missionEnCours: true, moisMissionsElecteur, moisMissionsEligible })
      expect(finding).toMatchObject({ because: ['L2314-20', 'L2314-22', 'L2314-18', 'L2314-19'] })
      expect(finding).toConclude(droits(electeur, eligible, false, true))
      expect(finding).toHaveProperty('caveats.0', 'periodesDeMissionReduites')
    },
  )

  it('sans mission à la confection des listes, ou quand il n’y en aura plus, ni vote ni candidature', () => {
    const assez = { ...etti, moisMissionsElecteur: 7, moisMissionsEligible: 7 }
    const rien = droits(false, false, false, true)
    const sans = electorat({ ...assez, missionEnCours: false })
    expect(sans).toConclude(rien)
    expect(sans).toHaveProperty('steps.0.key', 'pasDeMissionEnCours')
    const plus = electorat({ ...assez, missionEnCours: true, plusDeMission: true })
    expect(plus).toConclude(rien)
    expect(plus).toHaveProperty('steps.0.key', 'plusDeMission')
    expect(electorat({ ...assez, missionEnCours: true, plusDeMission: false })).toConclude(
      droits(true, true, false, true),
    )
  })

  it('l’âge, les droits civiques et les exclusions restent ceux de tous', () => {
    const assez = { ...etti, premierTour, missionEnCours: true, moisMissionsElecteur: 7 }
    expect(electorat({ ...assez, naissance: jour('2010-06-11') })).toConclude(
      droits(false, false, false, true),
    )
    expect(electorat({ ...assez, naissance: jour('2008-06-11') })).toConclude(
      droits(true, false, false, true),
    )
    expect(electorat({ ...assez, priveDeDroitsCiviques: true })).toConclude(droits(false, false, false, true))
    expect(electorat({ ...assez, parente: 'exclue' })).toConclude(droits(true, false, false, true))
  })

  it('demande ce qui manque', () => {
    expect(electorat(etti)).toNeed('missionEnCours')
    expect(electorat({ ...etti, missionEnCours: true })).toNeed('moisMissionsElecteur')
    expect(electorat({ ...etti, missionEnCours: true, moisMissionsElecteur: 5.9 })).toNeed(
      'moisMissionsEligible',
    )
  })

  it('reçus en mission, ils ne votent pas dans l’entreprise utilisatrice', () => {
    expect(electorat({ ...etti, structure: 'autre', presenceContinueMois: 24 })).toMatchObject({
      value: droits(false, false),
      because: ['L2314-20', 'L2314-22', 'L2314-23', 'L1111-2'],
      caveats: ['temporaireVoteChezSonEmployeur'],
    })
  })
})

describe('salariés mis à disposition (art. L. 2314-23)', () => {
  const mad = { naissance: jour('1990-01-01'), contrat: 'misADisposition' } as const

  it.each<[string, PersonneElectrice, boolean]>([
    ['douze mois continus', { ...mad, presenceContinueMois: 12 }, true],
    ['onze mois', { ...mad, presenceContinueMois: 11 }, false],
    ['hors des locaux', { ...mad, presenceContinueMois: 12, dansLocaux: false }, false],
    ['dans les locaux', { ...mad, presenceContinueMois: 12, dansLocaux: true }, true],
    ['privé de droits civiques', { ...mad, presenceContinueMois: 12, priveDeDroitsCiviques: true }, false],
    ['trop jeune', { ...mad, premierTour, naissance: jour('2010-06-11'), presenceContinueMois: 12 }, false],
    ['présent depuis douze mois par la date', { ...mad, premierTour, entree: jour('2025-06-10') }, true],
    [
      'des interruptions ne comptent pas : douze mois continus',
      { ...mad, premierTour, entree: jour('2026-01-01'), premiereEntree: jour('2020-01-01') },
      false,
    ],
  ])(
    'chez l’utilisateur, %s : électeur %s, jamais éligible, et le choix du vote',
    (_, personne, electeur) => {
      const finding = electorat(personne)
      expect(finding).toMatchObject({ state: 'known', because: ['L2314-23', 'L1111-2', 'L2314-18'] })
      expect(finding).toConclude(droits(electeur, false, electeur))
      expect(electorat({ ...personne, chez: 'utilisatrice' })).toEqual(finding)
    },
  )

  it('demande la présence', () => {
    expect(electorat({ ...mad, moisDeContrat: 6 })).toNeed('entree')
    expect(electorat({ ...mad, premierTour, dansLocaux: false })).toConclude(droits(false, false))
  })

  it('chez leur employeur, le droit commun, et le choix du vote après douze mois chez l’utilisateur', () => {
    const chezEmployeur = { ...mad, ...ancien, chez: 'employeur' } as const
    expect(electorat(chezEmployeur)).toConclude(droits(true, true))
    expect(electorat({ ...chezEmployeur, presenceContinueMois: 11 })).toConclude(droits(true, true))
    expect(electorat({ ...chezEmployeur, presenceContinueMois: 12 })).toConclude(droits(true, true, true))
    expect(electorat({ ...chezEmployeur, presenceContinueMois: 12, contrat: 'cdi' })).toConclude(
      droits(true, true),
    )
    expect(electorat({ ...chezEmployeur, presenceContinueMois: 12, priveDeDroitsCiviques: true })).toConclude(
      droits(false, false),
    )
  })
})
