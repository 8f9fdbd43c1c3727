import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { type Articles, known, needs, notApplicable } from '#model/finding.ts'
import { parametersAt } from '#model/parameters.ts'
import {
  computeApprobationParVote,
  computeApprobationsRequises,
  computeIntentionAnnoncee,
  computeMajoriteDesElusAtteinte,
  computeMajoriteDesElusRequise,
  computeMajoriteSyndicale,
  computeMandatApresCarence,
  computeMandatAvecElus,
  computeMandatFauteDeVolontaire,
  computeNegociationAnnoncee,
  computeNegociationMenee,
  computeOrganisationsInformees,
  computePersonnelConsulte,
  computeRatificationDeDroit,
  computeVoteTropProche,
  computeVoteTropTardif,
} from '#rules/conclusion.ts'

const depuis = '2017-09-24' as CalendarDate
const jour = (date: string) => date as CalendarDate
const chiffre = (valeur: number, ...sources: Articles) => ({
  unite: '',
  sources,
  valeurs: [{ depuis, valeur }],
})
const parameters = parametersAt(
  {
    seuilNegociationElus: chiffre(11, 'L2232-21'),
    plafondRatificationSansElu: chiffre(20, 'L2232-23'),
    seuilNegociationEluMandate: chiffre(50, 'L2232-24'),
    partDesVoixMajoritaire: chiffre(50, 'L2232-12'),
    partDesVoixMinimale: chiffre(30, 'L2232-12'),
    partDesVoixElus: chiffre(50, 'L2232-23-1', 'L2232-25'),
    delaiCommunicationProjet: chiffre(15, 'L2232-21', 'R2232-12'),
    delaiInformationConsultation: chiffre(15, 'D2232-8'),
    delaiConsultationMandat: chiffre(2, 'D2232-8'),
    tiersPourRatifier: chiffre(2, 'L2232-22'),
  },
  jour('2026-11-22'),
)

const sansDelegue = { aUnDelegueSyndical: false } as const
const dixSalaries = { ...sansDelegue, effectifAccord: 10 } as const
const delegue = { aUnDelegueSyndical: true } as const
const trenteAvecElus = { ...sansDelegue, effectifAccord: 30, aDesElusCse: true } as const
const mandate = { ...trenteAvecElus, voieChoisie: 'mandate' } as const
const mandateSansCse = { ...sansDelegue, effectifAccord: 30, aDesElusCse: false } as const
const soixanteAvecElus = { ...sansDelegue, effectifAccord: 60, aDesElusCse: true } as const
const eluMandate = { ...soixanteAvecElus, voieChoisie: 'eluMandate' } as const
const elusNonMandates = { ...soixanteAvecElus, voieChoisie: 'elusNonMandates' } as const
const fauteDeVolontaire = { ...soixanteAvecElus, voieChoisie: 'mandateSansElu' } as const
const apresCarence = { ...sansDelegue, effectifAccord: 60, aDesElusCse: false, aUnPvCarence: true } as const
const sansVoie = { ...apresCarence, aUnPvCarence: false } as const

const oui = (finding: unknown) => expect(finding).toMatchObject({ state: 'known', value: true })
const non = (finding: unknown) => expect(finding).toMatchObject({ state: 'known', value: false })

describe('ce que la voie retenue entraîne (art. L. 2232-12 à L. 2232-26)', () => {
  it('un texte se négocie, sauf dans la ratification (art. L. 2232-21)', () => {
    non(computeNegociationMenee(dixSalaries, parameters))
    oui(computeNegociationMenee(delegue, parameters))
    oui(computeNegociationMenee(mandate, parameters))
  })

  it('à partir de cinquante, la négociation s’annonce (art. L. 2232-25-1)', () => {
    for (const facts of [eluMandate, elusNonMandates, fauteDeVolontaire]) {
      oui(computeNegociationAnnoncee(facts, parameters))
      oui(computeIntentionAnnoncee(facts, parameters))
    }
    oui(computeNegociationAnnoncee(apresCarence, parameters))
    non(computeIntentionAnnoncee(apresCarence, parameters))
    non(computeNegociationAnnoncee(mandate, parameters))
  })

  it('les organisations sont informées quand une personne est mandatée (art. L. 2232-24, L. 2232-26)', () => {
    oui(computeOrganisationsInformees(eluMandate, parameters))
    oui(computeOrganisationsInformees(apresCarence, parameters))
    non(computeOrganisationsInformees(elusNonMandates, parameters))
    non(computeOrganisationsInformees(mandate, parameters))
  })

  it('distingue la carence du refus des élus (art. L. 2232-26)', () => {
    oui(computeMandatApresCarence(apresCarence, parameters))
    non(computeMandatApresCarence(fauteDeVolontaire, parameters))
    oui(computeMandatFauteDeVolontaire(fauteDeVolontaire, parameters))
    non(computeMandatFauteDeVolontaire(apresCarence, parameters))
  })

  it('se tait sans voie ouverte, ou tant que la voie n’est pas choisie', () => {
    expect(computeNegociationMenee(sansVoie, parameters)).toMatchObject(notApplicable('L2232-26'))
    expect(computeNegociationMenee(trenteAvecElus, parameters)).toNeed('voieChoisie')
    expect(computePersonnelConsulte({}, parameters)).toNeed('aUnDelegueSyndical')
  })
})

describe('vote du personnel ou majorité des élus (art. L. 2232-23-1 II)', () => {
  it('une personne mandatée et titulaire engage par ses voix', () => {
    const facts = { ...mandate, mandateTitulaire: true }
    non(computeApprobationParVote(facts, parameters))
    oui(computeMajoriteDesElusRequise(facts, parameters))
    non(computePersonnelConsulte(facts, parameters))
  })

  it('une personne mandatée qui n’est pas titulaire fait voter le personnel', () => {
    const facts = { ...mandate, mandateTitulaire: false }
    oui(computeApprobationParVote(facts, parameters))
    non(computeMajoriteDesElusRequise(facts, parameters))
    oui(computePersonnelConsulte(facts, parameters))
  })

  it('la question se pose seulement si le CSE a des élus', () => {
    oui(computeMandatAvecElus(mandate, parameters))
    non(computeMandatAvecElus(mandateSansCse, parameters))
    oui(computeApprobationParVote(mandateSansCse, parameters))
    non(computeMajoriteDesElusRequise(mandateSansCse, parameters))
    expect(computeApprobationParVote(mandate, parameters)).toNeed('mandateTitulaire')
    expect(computeMajoriteDesElusRequise(mandate, parameters)).toNeed('mandateTitulaire')
  })

  it('à partir de cinquante, le mandat appelle toujours le vote (art. L. 2232-24, L. 2232-26)', () => {
    oui(computeApprobationParVote(eluMandate, parameters))
    oui(computeApprobationParVote(fauteDeVolontaire, parameters))
    non(computeApprobationParVote(elusNonMandates, parameters))
    oui(computeMajoriteDesElusRequise(elusNonMandates, parameters))
    non(computeMajoriteDesElusRequise(eluMandate, parameters))
  })

  it('la ratification consulte le personnel, le délégué syndical non (art. L. 2232-12, L. 2232-22)', () => {
    oui(computePersonnelConsulte(dixSalaries, parameters))
    non(computeApprobationParVote(dixSalaries, parameters))
    non(computePersonnelConsulte(delegue, parameters))
    oui(computeMajoriteDesElusRequise({ ...trenteAvecElus, voieChoisie: 'elusCse' }, parameters))
  })
})

describe('ratification (art. L. 2232-21 à L. 2232-23)', () => {
  it.each([
    [10.99, true],
    [11, false],
  ])('%f salariés : ouverte même avec des élus, %s', (effectifAccord, attendu) => {
    expect(computeRatificationDeDroit({ effectifAccord }, parameters)).toEqual(
      known(attendu, 'L2232-21', 'L2232-23'),
    )
  })

  it('attend l’effectif', () => {
    expect(computeRatificationDeDroit({}, parameters)).toNeed('effectifAccord')
  })

  it.each([
    [9, 6],
    [10, 7],
    [11, 8],
    [1, 1],
  ])('%i personnes : %i oui, arrondis au-dessus (art. L. 2232-22)', (nombreDeSalaries, requis) => {
    expect(computeApprobationsRequises({ nombreDeSalaries }, parameters)).toEqual(known(requis, 'L2232-22'))
  })

  it('attend le nombre de personnes (art. L. 2232-22)', () => {
    expect(computeApprobationsRequises({}, parameters)).toNeed('nombreDeSalaries')
  })
})

describe('poids des organisations signataires (art. L. 2232-12)', () => {
  it.each([
    [[50.01], 'acquise'],
    [[30, 20.01], 'acquise'],
    [[50], 'aConfirmer'],
    [[30.01], 'aConfirmer'],
    [[30], 'insuffisante'],
  ] as const)('%j %% : %s', (parts, attendu) => {
    const signatairesSyndicaux = parts.map((partDesVoix) => ({ partDesVoix }))
    expect(computeMajoriteSyndicale({ signatairesSyndicaux }, parameters)).toEqual(known(attendu, 'L2232-12'))
  })

  it('attend toutes les parts (art. L. 2232-12)', () => {
    const attente = needs('signatairesSyndicaux', 'L2232-12')
    expect(computeMajoriteSyndicale({}, parameters)).toEqual(attente)
    expect(computeMajoriteSyndicale({ signatairesSyndicaux: [] }, parameters)).toEqual(attente)
    expect(computeMajoriteSyndicale({ signatairesSyndicaux: [{ partDesVoix: 60 }, {}] }, parameters)).toEqual(
      attente,
    )
  })
})

describe('poids des titulaires signataires (art. L. 2232-23-1 II, L. 2232-25)', () => {
  it.each([
    [10, 20, false],
    [11, 20, true],
    [11, 21, true],
    [10, 21, false],
  ])('%i voix sur %i : majorité %s', (voixElu, voixDesElus, attendu) => {
    expect(
      computeMajoriteDesElusAtteinte({ elusSignataires: [{ voixElu }], voixDesElus }, parameters),
    ).toEqual(known(attendu, 'L2232-23-1', 'L2232-25'))
  })

  it('attend les voix (art. L. 2232-23-1 II)', () => {
    expect(computeMajoriteDesElusAtteinte({ voixDesElus: 20 }, parameters)).toNeed('elusSignataires')
    expect(computeMajoriteDesElusAtteinte({ elusSignataires: [{ voixElu: 8 }] }, parameters)).toNeed(
      'voixDesElus',
    )
  })
})

describe('délai avant le vote (art. L. 2232-21, R. 2232-12, D. 2232-8)', () => {
  const dateCommunication = jour('2027-03-01')
  const dateSignature = jour('2027-02-27')

  it('ratification : trop tôt au quatorzième jour, sûr au seizième', () => {
    oui(
      computeVoteTropProche(
        { ...dixSalaries, dateCommunication, dateConsultation: jour('2027-03-15') },
        parameters,
      ),
    )
    non(
      computeVoteTropProche(
        { ...dixSalaries, dateCommunication, dateConsultation: jour('2027-03-17') },
        parameters,
      ),
    )
  })

  it('ratification au quinzième jour : la loi et le décret ne se lisent pas pareil, la prudence attend', () => {
    const facts = { ...dixSalaries, dateCommunication, dateConsultation: jour('2027-03-16') }
    expect(computeVoteTropProche(facts, parameters)).toMatchObject({ state: 'uncertain', prudent: true })
  })

  it('personne mandatée : quinze jours suffisent (art. D. 2232-8)', () => {
    non(
      computeVoteTropProche(
        { ...mandateSansCse, dateCommunication, dateConsultation: jour('2027-03-16') },
        parameters,
      ),
    )
    oui(
      computeVoteTropProche(
        { ...mandateSansCse, dateCommunication, dateConsultation: jour('2027-03-15') },
        parameters,
      ),
    )
  })

  it('attend les dates', () => {
    expect(computeVoteTropProche(dixSalaries, parameters)).toNeed('dateCommunication')
    expect(computeVoteTropProche({ ...dixSalaries, dateCommunication }, parameters)).toNeed(
      'dateConsultation',
    )
  })

  it('personne mandatée : au plus tard deux mois après la signature (art. D. 2232-8)', () => {
    non(
      computeVoteTropTardif(
        { ...mandateSansCse, dateSignature, dateConsultation: jour('2027-04-27') },
        parameters,
      ),
    )
    oui(
      computeVoteTropTardif(
        { ...mandateSansCse, dateSignature, dateConsultation: jour('2027-04-28') },
        parameters,
      ),
    )
    non(computeVoteTropTardif(dixSalaries, parameters))
    expect(computeVoteTropTardif({ ...mandateSansCse, dateSignature }, parameters)).toNeed('dateConsultation')
    expect(
      computeVoteTropTardif({ ...mandateSansCse, dateConsultation: jour('2027-04-28') }, parameters),
    ).toNeed('dateSignature')
  })
})
