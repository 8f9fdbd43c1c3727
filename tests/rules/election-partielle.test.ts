import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { settledValue } from '#model/finding.ts'
import { computeCalendrierElectoral } from '#rules/calendrier-electoral.ts'
import { computeCalendrierPossible } from '#rules/calendrier-possible.ts'
import { computeFinDuMandatDesElus } from '#rules/decisions-election.ts'
import { computeElecteursDesColleges, computeSiegesDesColleges } from '#rules/ecarts-des-colleges.ts'
import {
  computeComiteNouveau,
  computeComiteNouveauAReglement,
  computeElectionAvecComite,
  computeElectionGenerale,
  computeElectionsPartiellesDues,
  computeProtocoleApplicable,
} from '#rules/election-partielle.ts'
import {
  computeEmployeurDecideSeul,
  computeEmployeurOrganiseLeVote,
  computeInvitationSousCondition,
  computeNegociationSansAccord,
  computeProtocoleANegocier,
  computeSyndicatsInvites,
} from '#rules/issue-negociation.ts'
import { type Election, estDemandee } from '#rules/jalons-election.ts'
import { computePeuDEligibles } from '#rules/reperes-du-comite.ts'
import { siegesDuCollege } from '#rules/sieges-du-college.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'
import { calendrierDe, etapeDe } from '../support/electoral-calendar.ts'

/** Two of three members left on 1 February 2027; the term ends on 20 November 2028. */
const REDUIT = {
  modeElection: 'partielle',
  collegeSansRepresentant: false,
  titulairesElus: 3,
  titulairesEnFonction: 1,
  comiteReduitDepuis: jour('2027-02-01'),
  expirationDuMandat: jour('2028-11-20'),
} as const

const PARTIELLE: Election = {
  mode: 'partielle',
  effectifCse: 30,
  finMandat: jour('2028-11-20'),
  premierTour: jour('2027-03-18'),
  comiteReduit: {
    collegeSansRepresentant: false,
    titulairesElus: 3,
    titulairesEnFonction: 1,
    depuis: jour('2027-02-01'),
  },
}

describe('ce qui oblige à des élections partielles (art. L. 2314-10)', () => {
  it.each([
    ['deux titulaires sur trois partis', {}, true],
    ['la moitié partie', { titulairesElus: 2, titulairesEnFonction: 1 }, true],
    ['moins de la moitié partie', { titulairesElus: 3, titulairesEnFonction: 2 }, false],
    [
      'un collège sans élu, quoi qu’il reste',
      { titulairesEnFonction: 3, collegeSansRepresentant: true },
      true,
    ],
    ['six mois avant le terme, au jour près', { comiteReduitDepuis: jour('2028-05-20') }, true],
    ['moins de six mois avant le terme', { comiteReduitDepuis: jour('2028-05-21') }, false],
  ])('%s', (_, fait, attendu) => {
    expect(settledValue(computeElectionsPartiellesDues({ ...REDUIT, ...fait }, parameters))).toBe(attendu)
  })

  it.each([
    'collegeSansRepresentant',
    'titulairesElus',
    'titulairesEnFonction',
    'comiteReduitDepuis',
    'expirationDuMandat',
  ])('attend %s, sans le tenir pour non', (fait) => {
    expect(computeElectionsPartiellesDues({ ...REDUIT, [fait]: undefined }, parameters)).toNeed(fait)
  })

  it('n’attend pas de compter les titulaires quand un collège est sans élu', () => {
    const sansElu = {
      ...REDUIT,
      collegeSansRepresentant: true,
      titulairesElus: undefined,
      titulairesEnFonction: undefined,
    }
    expect(settledValue(computeElectionsPartiellesDues(sansElu as never, parameters))).toBe(true)
    const rien = { ...REDUIT, titulairesElus: undefined, titulairesEnFonction: undefined }
    expect(computeElectionsPartiellesDues(rien as never, parameters)).toNeed('titulairesElus')
  })

  it('est sans objet pour une autre élection', () => {
    expect(
      computeElectionsPartiellesDues({ ...REDUIT, modeElection: 'renouvellement' }, parameters).state,
    ).toBe('notApplicable')
    expect(computeElectionsPartiellesDues({}, parameters)).toNeed('modeElection')
  })
})

describe('le calendrier d’élections partielles (art. L. 2314-10, L. 2314-29)', () => {
  const noms = () => calendrierDe(PARTIELLE).etapes.map(({ etape }) => etape)

  it('n’a ni protocole, ni demande, ni documentation nouvelle', () => {
    expect(noms()).toEqual([
      'informationDuPersonnel',
      'annonceAuxSyndicats',
      'listeElectorale',
      'contestationDeLaListe',
      'depotDesCandidatures',
      'premierTourDuScrutin',
      'copieDuPv',
      'affichageDesMembres',
      'depotDuSecondTour',
      'secondTourDuScrutin',
      'transmissionDuPv',
      'contestationDuPremierTour',
      'premiereReunionDuComite',
      'transmissionDuPvDuSecondTour',
      'contestationDuSecondTour',
      'transmissionDeLaCarence',
      'finDuMandatDeTous',
    ])
    const grand = calendrierDe({ ...PARTIELLE, effectifCse: 80, demande: jour('2027-02-10') })
    expect(grand.etapes.map(({ etape }) => etape)).toEqual(noms())
  })

  it('annonce le même jour au personnel et aux syndicats, sans le donner pour une date de la loi', () => {
    const calendrier = calendrierDe(PARTIELLE)
    for (const nom of ['informationDuPersonnel', 'annonceAuxSyndicats'] as const)
      expect(etapeDe(calendrier, nom)).toMatchObject({ dateConseillee: '2027-02-16' })
    const faite = calendrierDe({ ...PARTIELLE, information: jour('2027-02-08') })
    expect(etapeDe(faite, 'annonceAuxSyndicats')).toMatchObject({ date: '2027-02-08' })
  })

  it('cite l’article des partielles, et dit ce que la loi tait', () => {
    const finding = computeCalendrierElectoral(PARTIELLE, parameters)
    expect(finding.because[0]).toBe('L2314-10')
    expect(finding).toMatchObject({
      caveats: [
        'partiellesSansDelai',
        'reglesDeLaDerniereElection',
        'listeSansDateLegale',
        'secondTourSelonLesVotants',
      ],
    })
    expect(etapeDe(calendrierDe(PARTIELLE), 'finDuMandatDeTous')).toMatchObject({
      date: '2028-11-20',
      article: 'L2314-10',
    })
  })

  it('ne se compte pas quand la loi n’en prévoit pas, et dit pourquoi', () => {
    const tard = { ...PARTIELLE, comiteReduit: { ...PARTIELLE.comiteReduit, depuis: jour('2028-06-01') } }
    const finding = computeCalendrierElectoral(tard, parameters)
    expect(finding.state).toBe('notApplicable')
    expect(finding).toMatchObject({ steps: [{ key: 'titulairesRestants' }, { key: 'tropPresDuTerme' }] })
    expect(computeCalendrierPossible(tard, parameters).state).toBe('notApplicable')
  })

  it('vaut même sous onze salariés : le comité dure jusqu’à son terme (art. L. 2313-10)', () => {
    expect(computeCalendrierElectoral({ ...PARTIELLE, effectifCse: 9 }, parameters).state).toBe('known')
  })

  it.each([
    ['2027-01-29', 'scrutinAvantReduction'],
    ['2028-11-21', 'scrutinApresLeTerme'],
  ])('un premier tour le %s : %s', (premierTour, cle) => {
    const found = settledValue(
      computeCalendrierPossible({ ...PARTIELLE, premierTour: jour(premierTour) }, parameters),
    )
    expect(found?.obstacles.map((obstacle) => obstacle.cle)).toEqual([cle])
    expect(found?.premierTourPropose).toBe(cle === 'scrutinAvantReduction' ? '2027-02-01' : '2028-11-20')
  })

  it('tient sinon ; l’annonce précède le vote', () => {
    expect(settledValue(computeCalendrierPossible(PARTIELLE, parameters))?.possible).toBe(true)
    expect(computeCalendrierPossible(PARTIELLE, parameters).because).toEqual(['L2314-10', 'L2314-29'])
    const annonce = { ...PARTIELLE, information: jour('2027-03-18') }
    expect(settledValue(computeCalendrierPossible(annonce, parameters))?.obstacles).toMatchObject([
      { cle: 'scrutinAvantInformation', du: '2027-03-19', articles: ['L2314-10'] },
    ])
  })

  it('une demande n’y engage pas l’employeur : il a déjà l’initiative', () => {
    expect(estDemandee({ ...PARTIELLE, demande: jour('2027-02-10') })).toBe(false)
  })
})

describe('rien à négocier pour des élections partielles (art. L. 2314-10)', () => {
  const issue = {
    modeElection: 'partielle',
    effectifCse: 80,
    issueNegociation: 'aucuneOrganisation',
  } as const

  it.each(
    [
      computeSyndicatsInvites,
      computeInvitationSousCondition,
      computeEmployeurDecideSeul,
      computeEmployeurOrganiseLeVote,
      computeNegociationSansAccord,
      computeProtocoleANegocier,
    ].map((compute) => [compute.name, compute] as const),
  )('%s : non', (_, compute) => {
    expect(compute(issue, parameters)).toMatchObject({ state: 'known', value: false })
  })

  it('le protocole qui règle le vote est celui de la dernière élection, s’il y en avait un', () => {
    const mode = { modeElection: 'partielle' } as const
    expect(settledValue(computeProtocoleApplicable({ ...mode, protocoleDerniereElection: true }))).toBe(true)
    expect(settledValue(computeProtocoleApplicable({ ...mode, protocoleDerniereElection: false }))).toBe(
      false,
    )
    expect(computeProtocoleApplicable({ ...mode, issueNegociation: 'accord' })).toNeed(
      'protocoleDerniereElection',
    )
    expect(settledValue(computeProtocoleApplicable({ issueNegociation: 'accord' }))).toBe(true)
    expect(settledValue(computeProtocoleApplicable({ issueNegociation: 'desaccord' }))).toBe(false)
    expect(computeProtocoleApplicable({ protocoleDerniereElection: true })).toNeed('issueNegociation')
  })
})

describe('un comité complété n’est pas un comité nouveau', () => {
  it.each([
    ['miseEnPlace', false, true],
    ['apresCarence', false, true],
    ['renouvellement', true, true],
    ['partielle', true, false],
  ] as const)(
    '%s : un comité est en place, %s ; tout est à élire, %s',
    (modeElection, avecComite, generale) => {
      expect(settledValue(computeElectionAvecComite({ modeElection }))).toBe(avecComite)
      expect(settledValue(computeElectionGenerale({ modeElection }))).toBe(generale)
      expect(settledValue(computeComiteNouveau({ modeElection, voteTenu: false }))).toBe(generale)
      const grand = { modeElection, voteTenu: false, effectifCse: 60 }
      expect(settledValue(computeComiteNouveauAReglement(grand, parameters))).toBe(generale)
      expect(settledValue(computeComiteNouveauAReglement({ ...grand, effectifCse: 30 }, parameters))).toBe(
        false,
      )
    },
  )

  it('ni sans personne d’élu', () => {
    const sans = { modeElection: 'renouvellement', voteTenu: true, carenceConstatee: true } as const
    expect(settledValue(computeComiteNouveau(sans))).toBe(false)
  })

  it('attendent de savoir quelle élection', () => {
    expect(computeElectionAvecComite({})).toNeed('modeElection')
    expect(computeElectionGenerale({})).toNeed('modeElection')
    expect(computeComiteNouveau({ voteTenu: false })).toNeed('modeElection')
    expect(computeComiteNouveau({ modeElection: 'miseEnPlace' })).toNeed('voteTenu')
    const sansVote = { modeElection: 'miseEnPlace', effectifCse: 60 } as const
    expect(computeComiteNouveauAReglement(sansVote, parameters)).toNeed('voteTenu')
    expect(computeElectionGenerale({}).because).toEqual(['L2314-10'])
    expect(computeProtocoleApplicable({}).because).toEqual(['L2314-6'])
  })

  it('le mandat finit avec celui des autres (art. L. 2314-10)', () => {
    const mandat = { proclamation: jour('2027-03-18'), dureeMandatElus: 4, ...REDUIT } as const
    expect(settledValue(computeFinDuMandatDesElus(mandat, parameters))).toBe('2028-11-20')
    expect(computeFinDuMandatDesElus({ modeElection: 'partielle' }, parameters)).toNeed('expirationDuMandat')
  })
})

describe('les sièges vides (art. L. 2314-10)', () => {
  it('autant de suppléants que de titulaires, sauf s’il est dit autrement (art. L. 2314-1)', () => {
    expect(siegesDuCollege({ titulairesCollege: 2 }, 'suppleant')).toBe(2)
    expect(siegesDuCollege({ titulairesCollege: 2, suppleantsCollege: 3 }, 'suppleant')).toBe(3)
    expect(siegesDuCollege({ titulairesCollege: 2, suppleantsCollege: 0 }, 'suppleant')).toBe(0)
    expect(siegesDuCollege({ titulairesCollege: 2, suppleantsCollege: 3 }, 'titulaire')).toBe(2)
    expect(siegesDuCollege({}, 'suppleant')).toBeUndefined()
  })

  it('ne se comparent pas au tableau de l’effectif', () => {
    const colleges = {
      modeElection: 'partielle',
      effectifCse: 80,
      collegesElectoraux: [{ titulairesCollege: 1 }],
    } as const
    expect(computeSiegesDesColleges(colleges, parameters).state).toBe('notApplicable')
  })

  it('ni la part des femmes et des hommes, celle de la dernière élection, aux électeurs d’aujourd’hui', () => {
    const collegesElectoraux = [{ femmesCollege: 9, hommesCollege: 11 }]
    const electeurs = { collegesElectoraux, nombreElecteurs: 25 }
    expect(computeElecteursDesColleges({ modeElection: 'partielle', ...electeurs }).state).toBe(
      'notApplicable',
    )
    expect(computeElecteursDesColleges(electeurs).state).toBe('known')
  })

  it('disent seuls s’il y a assez d’éligibles (art. L. 2314-25)', () => {
    const facts = { modeElection: 'partielle', effectifCse: 80, nombreEligibles: 4 } as const
    const peu = (...sieges: readonly number[]) =>
      settledValue(
        computePeuDEligibles(
          { ...facts, collegesElectoraux: sieges.map((titulairesCollege) => ({ titulairesCollege })) },
          parameters,
        ),
      )
    expect(peu(1)).toBe(false)
    expect(peu(1, 1)).toBe(false)
    expect(peu(1, 2)).toBe(true)
    expect(computePeuDEligibles(facts, parameters)).toNeed('collegesElectoraux')
  })
})
