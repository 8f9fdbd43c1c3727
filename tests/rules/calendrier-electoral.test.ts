import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeCalendrierElectoral } from '#rules/calendrier-electoral.ts'
import { law, parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'
import { calendrierDe, etapeDe } from '../support/electoral-calendar.ts'

describe('calendrier d’une mise en place (art. L. 2314-4, L. 2314-5)', () => {
  const election = { mode: 'miseEnPlace', effectifCse: 15, premierTour: jour('2026-12-10') } as const

  it('de onze à vingt salariés, étape après étape', () => {
    const finding = computeCalendrierElectoral(election, parameters)
    const condition = 'candidature'
    expect(finding).toEqual({
      state: 'known',
      value: {
        premierTour: '2026-12-10',
        etapes: [
          {
            etape: 'informationDuPersonnel',
            du: '2026-09-11',
            dateLegale: '2026-09-26',
            dateConseillee: '2026-09-18',
            article: 'L2314-5',
            qui: 'employeur',
          },
          {
            etape: 'candidaturesAvantInvitation',
            dateLegale: '2026-10-18',
            article: 'L2314-5',
            qui: 'salaries',
          },
          {
            etape: 'invitationDesSyndicats',
            dateLegale: '2026-10-26',
            dateConseillee: '2026-10-26',
            article: 'L2314-5',
            qui: 'employeur',
            condition,
          },
          {
            etape: 'premiereReunionPap',
            dateConseillee: '2026-11-10',
            article: 'L2314-5',
            qui: 'employeurEtSyndicats',
            condition,
          },
          { etape: 'protocolePreelectoral', article: 'L2314-6', qui: 'employeurEtSyndicats', condition },
          { etape: 'proportionFemmesHommes', article: 'L2314-31', qui: 'employeur' },
          {
            etape: 'listeElectorale',
            dateConseillee: '2026-11-25',
            article: 'R2314-24',
            qui: 'employeur',
          },
          {
            etape: 'contestationDeLaListe',
            dateLegale: '2026-11-28',
            dateProrogee: '2026-11-30',
            article: 'R2314-24',
            qui: 'salariesEtSyndicats',
          },
          {
            etape: 'depotDesCandidatures',
            dateConseillee: '2026-11-30',
            article: 'L2314-28',
            qui: 'syndicats',
          },
          { etape: 'premierTourDuScrutin', date: '2026-12-10', article: 'L2314-27', qui: 'electeurs' },
          { etape: 'copieDuPv', article: 'L2314-29', qui: 'employeur' },
          { etape: 'affichageDesMembres', article: 'R2314-22', qui: 'employeur' },
          {
            etape: 'depotDuSecondTour',
            dateConseillee: '2026-12-18',
            article: 'L2314-29',
            qui: 'salariesEtSyndicats',
            condition: 'secondTour',
          },
          {
            etape: 'secondTourDuScrutin',
            du: '2026-12-11',
            dateLegale: '2026-12-25',
            dateConseillee: '2026-12-24',
            article: 'L2314-29',
            qui: 'electeurs',
            condition: 'secondTour',
          },
          {
            etape: 'transmissionDuPv',
            dateLegale: '2026-12-25',
            dateConseillee: '2026-12-24',
            article: 'R2314-22',
            qui: 'employeur',
          },
          {
            etape: 'contestationDuPremierTour',
            dateLegale: '2026-12-25',
            dateProrogee: '2026-12-28',
            article: 'R2314-24',
            qui: 'salariesEtSyndicats',
          },
          {
            etape: 'transmissionDuPvDuSecondTour',
            dateLegale: '2027-01-08',
            dateConseillee: '2027-01-08',
            article: 'R2314-22',
            qui: 'employeur',
            condition: 'secondTour',
          },
          {
            etape: 'contestationDuSecondTour',
            dateLegale: '2027-01-08',
            dateProrogee: '2027-01-08',
            article: 'R2314-24',
            qui: 'salariesEtSyndicats',
            condition: 'secondTour',
          },
          {
            etape: 'transmissionDeLaCarence',
            dateLegale: '2027-01-08',
            dateConseillee: '2027-01-08',
            article: 'L2314-9',
            qui: 'employeur',
            condition: 'carence',
          },
          {
            etape: 'premiereReunionDuComite',
            dateConseillee: '2027-01-08',
            article: 'L2315-21',
            qui: 'employeur',
          },
        ],
      },
      because: ['L2314-4', 'L2314-5', 'L2314-29', 'R2314-22', 'R2314-24'],
      steps: [{ key: 'premierTourChoisi', values: { premierTour: '2026-12-10' } }],
      caveats: ['reunionProposee', 'toursSansInvitation', 'listeSansDateLegale', 'secondTourSelonLesVotants'],
    })
  })

  it('chaque étape a sa phrase', () => {
    const { etapes } = calendrierDe({ ...election, effectifCse: 50, demande: jour('2026-10-01') })
    for (const { etape } of etapes) expect(law.words.etapes).toHaveProperty([etape])
  })

  it('L. 2314-5 : à vingt et un salariés, l’invitation est sans condition, sans délai de candidature', () => {
    const calendrier = calendrierDe({ ...election, effectifCse: 21 })
    expect(etapeDe(calendrier, 'informationDuPersonnel')).toEqual({
      etape: 'informationDuPersonnel',
      du: '2026-09-11',
      dateConseillee: '2026-10-26',
      article: 'L2314-4',
      qui: 'employeur',
    })
    expect(calendrier.etapes.some(({ condition }) => condition === 'candidature')).toBe(false)
    expect(calendrier.etapes.some(({ etape }) => etape === 'candidaturesAvantInvitation')).toBe(false)
    const finding = computeCalendrierElectoral({ ...election, effectifCse: 21 }, parameters)
    expect(finding).toHaveProperty('caveats', [
      'reunionProposee',
      'listeSansDateLegale',
      'secondTourSelonLesVotants',
    ])
  })

  it('entre vingt et vingt et un, le calendrier vaut dans les deux lectures', () => {
    const calendrier = calendrierDe({ ...election, effectifCse: 20.5 })
    expect(etapeDe(calendrier, 'informationDuPersonnel')).toHaveProperty('dateLegale', '2026-09-26')
    expect(etapeDe(calendrier, 'invitationDesSyndicats')).not.toHaveProperty('condition')
    expect(computeCalendrierElectoral({ ...election, effectifCse: 20.5 }, parameters)).toHaveProperty(
      'caveats',
      ['reunionProposee', 'decimalesEntreDeuxRegimes', 'listeSansDateLegale', 'secondTourSelonLesVotants'],
    )
  })

  it('L. 2312-57 : la documentation économique, à cinquante salariés seulement', () => {
    expect(etapeDe(calendrierDe({ ...election, effectifCse: 50 }), 'documentationEconomique')).toEqual({
      etape: 'documentationEconomique',
      dateLegale: '2027-01-10',
      dateConseillee: '2027-01-08',
      article: 'L2312-57',
      qui: 'employeur',
    })
    const { etapes } = calendrierDe({ ...election, effectifCse: 49.9 })
    expect(etapes.some(({ etape }) => etape === 'documentationEconomique')).toBe(false)
  })

  it('conseille d’informer assez tôt pour poster l’invitation, sans sortir des quatre-vingt-dix jours', () => {
    const information = (reunion: string) =>
      etapeDe(calendrierDe({ ...election, premiereReunion: jour(reunion) }), 'informationDuPersonnel')
    expect(information('2026-11-03')).toMatchObject({
      dateLegale: '2026-09-19',
      dateConseillee: '2026-09-11',
    })
    expect(information('2026-10-30')).toMatchObject({
      dateLegale: '2026-09-15',
      dateConseillee: '2026-09-15',
    })
  })

  it('les dates déjà fixées prennent la place des propositions', () => {
    const fixee = {
      ...election,
      information: jour('2026-09-14'),
      premiereReunion: jour('2026-11-16'),
    } as const
    const calendrier = calendrierDe(fixee)
    expect(etapeDe(calendrier, 'informationDuPersonnel')).toEqual({
      etape: 'informationDuPersonnel',
      date: '2026-09-14',
      article: 'L2314-4',
      qui: 'employeur',
    })
    expect(etapeDe(calendrier, 'candidaturesAvantInvitation')).toHaveProperty('dateLegale', '2026-10-14')
    expect(etapeDe(calendrier, 'invitationDesSyndicats')).toMatchObject({
      dateLegale: '2026-11-01',
      dateConseillee: '2026-10-30',
    })
    expect(etapeDe(calendrier, 'premiereReunionPap')).toHaveProperty('date', '2026-11-16')
    expect(etapeDe(calendrier, 'premiereReunionPap')).not.toHaveProperty('dateConseillee')
    expect(computeCalendrierElectoral(fixee, parameters)).toHaveProperty('caveats', [
      'toursSansInvitation',
      'listeSansDateLegale',
      'secondTourSelonLesVotants',
    ])
    expect(etapeDe(calendrierDe({ ...fixee, effectifCse: 30 }), 'informationDuPersonnel')).toEqual({
      etape: 'informationDuPersonnel',
      date: '2026-09-14',
      article: 'L2314-4',
      qui: 'employeur',
    })
  })

  it('L. 2314-8 : une demande engage l’élection dans le mois', () => {
    const calendrier = calendrierDe({ ...election, demande: jour('2026-09-20') })
    expect(calendrier.etapes.map(({ etape }) => etape)).not.toContain('demandePossible')
    expect(etapeDe(calendrier, 'engagementDesElections')).toEqual({
      etape: 'engagementDesElections',
      dateLegale: '2026-10-20',
      dateConseillee: '2026-10-20',
      article: 'L2314-8',
      qui: 'employeur',
    })
    // From eleven to twenty, the month is the information’s: the invitation waits for a candidate.
    expect(etapeDe(calendrier, 'invitationDesSyndicats')).toHaveProperty('dateLegale', '2026-10-26')
    expect(etapeDe(calendrier, 'informationDuPersonnel')).toHaveProperty('dateLegale', '2026-09-26')
    expect(
      computeCalendrierElectoral({ ...election, demande: jour('2026-09-20') }, parameters),
    ).toHaveProperty('caveats.2', 'engagementParInformation')
    const ancienne = calendrierDe({ ...election, demande: jour('2026-08-20') })
    expect(etapeDe(ancienne, 'informationDuPersonnel')).toHaveProperty('dateLegale', '2026-09-20')
    const aVingtEtUn = { ...election, effectifCse: 21, demande: jour('2026-09-20') }
    expect(etapeDe(calendrierDe(aVingtEtUn), 'invitationDesSyndicats')).toHaveProperty(
      'dateLegale',
      '2026-10-20',
    )
    expect(computeCalendrierElectoral(aVingtEtUn, parameters)).toHaveProperty('caveats', [
      'reunionProposee',
      'listeSansDateLegale',
      'secondTourSelonLesVotants',
    ])
  })
})

describe('calendrier d’un renouvellement (art. L. 2314-5, al. 3)', () => {
  const election = { mode: 'renouvellement', effectifCse: 15, finMandat: jour('2026-12-15') } as const

  it('sans date, propose le premier jour ouvré de la quinzaine', () => {
    const calendrier = calendrierDe(election)
    expect(calendrier.premierTour).toBe('2026-12-01')
    expect(etapeDe(calendrier, 'invitationDesSyndicats')).toHaveProperty('dateLegale', '2026-10-15')
    expect(etapeDe(calendrier, 'informationDuPersonnel')).toMatchObject({
      du: '2026-09-02',
      dateLegale: '2026-09-15',
    })
    expect(etapeDe(calendrier, 'expirationDuMandatEnCours')).toEqual({
      etape: 'expirationDuMandatEnCours',
      date: '2026-12-15',
      article: 'L2314-5',
      qui: 'elus',
    })
    expect(computeCalendrierElectoral(election, parameters)).toHaveProperty('steps', [
      { key: 'premierTourSuppose', values: { premierTour: '2026-12-01' } },
    ])
    expect(calendrierDe({ ...election, finMandat: jour('2026-11-15') }).premierTour).toBe('2026-11-02')
  })

  it('une date choisie reste, même hors de la quinzaine', () => {
    const premierTour = jour('2026-12-20')
    expect(calendrierDe({ ...election, premierTour }).premierTour).toBe(premierTour)
  })

  it('L. 2313-10 : sous onze salariés, rappelle la règle des douze mois', () => {
    const finding = computeCalendrierElectoral({ ...election, effectifCse: 10 }, parameters)
    expect(finding).toHaveProperty('caveats', [
      'reunionProposee',
      'renouvellementSousLeSeuil',
      'listeSansDateLegale',
      'secondTourSelonLesVotants',
    ])
  })
})

describe('calendrier après une carence (art. L. 2314-8)', () => {
  it('la demande attend six mois, puis engage l’employeur dans le mois', () => {
    const election = {
      mode: 'apresCarence',
      effectifCse: 15,
      pvCarence: jour('2026-03-02'),
      demande: jour('2026-09-10'),
      premierTour: jour('2026-12-01'),
    } as const
    const { etapes } = calendrierDe(election)
    expect(etapes.slice(0, 5)).toMatchObject([
      { etape: 'demandePossible', du: '2026-09-03', article: 'L2314-8', qui: 'salariesEtSyndicats' },
      { etape: 'informationDuPersonnel', du: '2026-09-02', dateLegale: '2026-09-15' },
      { etape: 'candidaturesAvantInvitation', dateLegale: '2026-10-08' },
      { etape: 'engagementDesElections', dateLegale: '2026-10-10', dateConseillee: '2026-10-09' },
      { etape: 'invitationDesSyndicats', dateLegale: '2026-10-15' },
    ])
    expect(computeCalendrierElectoral(election, parameters)).toHaveProperty('caveats', [
      'reunionProposee',
      'toursSansInvitation',
      'sixMoisAuJourPres',
      'engagementParInformation',
      'listeSansDateLegale',
      'secondTourSelonLesVotants',
    ])
  })
})

describe('ce qui manque au calendrier', () => {
  it.each([
    [{}, 'modeElection'],
    [{ mode: 'miseEnPlace' }, 'effectifCse'],
    [{ mode: 'miseEnPlace', effectifCse: 15 }, 'premierTour'],
    [{ mode: 'miseEnPlace', effectifCse: 15, finMandat: jour('2026-12-15') }, 'premierTour'],
    [{ mode: 'renouvellement', effectifCse: 15 }, 'expirationDuMandat'],
    [{ mode: 'apresCarence', effectifCse: 15 }, 'pvCarence'],
    [{ mode: 'apresCarence', effectifCse: 15, pvCarence: jour('2026-03-02') }, 'premierTour'],
  ] as const)('%j : demande %s', (election, fait) => {
    expect(computeCalendrierElectoral(election, parameters)).toNeed(fait)
  })

  it('L. 2311-2 : sous onze salariés, il n’y a pas de CSE à mettre en place', () => {
    expect(computeCalendrierElectoral({ mode: 'miseEnPlace', effectifCse: 10.99 }, parameters)).toEqual({
      state: 'notApplicable',
      because: ['L2311-2'],
      steps: [{ key: 'sousLeSeuilCse', values: { effectifCse: 10.99, seuil: 11 } }],
    })
  })
})
