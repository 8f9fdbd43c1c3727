import { describe, expect, it } from 'vitest'
import { answerCase } from '#cli/answer-case.ts'
import { lieu } from '#cli/rule-zones.ts'
import { law, parameters } from '../support/builders.ts'

const answer = (fonction: string, entree: object) =>
  answerCase({ id: 1, fonction, entree }, { parameters, words: law.words })

describe('a zone said in words', () => {
  it.each([
    ['metropole', { zone: 'metropole' }],
    ['France métropolitaine', { zone: 'metropole' }],
    ['Corse', { zone: 'metropole' }],
    ['Meurthe-et-Moselle (métropole)', { zone: 'metropole' }],
    ['Alsace-Moselle', { zone: 'alsaceMoselle' }],
    ['ALSACE MOSELLE', { zone: 'alsaceMoselle' }],
    ['Bas-Rhin', { zone: 'alsaceMoselle' }],
    [
      'Alsace-Moselle (commune avec un temple protestant)',
      { zone: 'alsaceMoselle', templeOuEgliseMixte: true },
    ],
    ['Moselle, sans temple ni église mixte', { zone: 'alsaceMoselle', templeOuEgliseMixte: false }],
    ['outre-mer', { zone: 'outreMer' }],
    ['Outre mer', { zone: 'outreMer' }],
    ['DROM', { zone: 'outreMer' }],
    ['Outre-mer : La Réunion', { zone: 'reunion' }],
    ['Mayotte', { zone: 'mayotte' }],
    ['Martinique', { zone: 'martinique' }],
    ['Guadeloupe', { zone: 'guadeloupe' }],
    ['971', { zone: 'guadeloupe' }],
    ['Guyane', { zone: 'guyane' }],
    ['Saint-Martin', { zone: 'saintMartin' }],
    ['Saint-Barthélemy', { zone: 'saintBarthelemy' }],
  ])('%s', (words, value) => {
    expect(lieu(words)).toEqual({ value })
  })

  it.each(['', 'ailleurs', 57, undefined])('%s is none', (raw) => {
    expect(lieu(raw)).toHaveProperty('expected')
  })
})

describe('the reason a day of vote is doubtful', () => {
  it.each([
    [{ premierTour: '2026-12-10' }, false, null],
    [{ premierTour: '2026-12-12' }, true, 'samedi'],
    [{ premierTour: '2026-12-13', zone: 'metropole' }, true, 'dimanche'],
    [{ premierTour: '2026-11-11' }, true, 'jour férié (11 novembre)'],
    [{ premierTour: '2026-08-15' }, true, 'samedi et jour férié (Assomption)'],
    [{ premierTour: '2008-05-01' }, true, 'jour férié (1er mai, Ascension)'],
    [{ premierTour: '2028-12-26', zone: 'Alsace-Moselle' }, true, 'jour férié local'],
    [{ premierTour: '2027-12-20', zone: 'La Réunion' }, true, 'jour férié local'],
    [{ premierTour: '2027-12-20', zone: 'metropole' }, false, null],
  ])('%j: %s, %s', (entree, alerte, motif) => {
    expect(answer('controleJourDeScrutin', entree)).toMatchObject({
      etat: 'resultat',
      resultat: { alerte, motif },
    })
  })

  it('stays open where a commune or a territory decides', () => {
    expect(answer('controleJourDeScrutin', { premierTour: '2027-06-10', zone: 'outre-mer' })).toMatchObject({
      etat: 'incertain',
      resultat: { alerte: true, motif: 'jour férié local' },
      lectures: [{ resultat: { alerte: true } }, { resultat: { alerte: false, motif: null } }],
    })
  })
})

describe('cases of the calendar', () => {
  it('a renewal shows the fifteen days, both readings, and the days that are safe in both', () => {
    expect(answer('renouvellement', { finMandat: '2026-12-15' })).toMatchObject({
      etat: 'incertain',
      resultat: {
        invitationDeuxMois: '2026-10-15',
        premierTourMin: '2026-11-30',
        premierTourMax: '2026-12-14',
        premierTourPrudentMin: '2026-12-01',
        premierTourPrudentMax: '2026-12-14',
      },
      lectures: [
        { resultat: { premierTourMin: '2026-11-30', premierTourMax: '2026-12-14' } },
        { resultat: { premierTourMin: '2026-12-01', premierTourMax: '2026-12-15' } },
      ],
    })
  })

  it.each([
    ['premierTourAuPlusTard', { diffusion: '2026-09-11' }, { date: '2026-12-10' }],
    [
      'contestationRegularite',
      { proclamation: '2026-11-27' },
      { dateBrute: '2026-12-12', dateProrogee: '2026-12-14' },
    ],
    ['finProtectionAncienElu', { finMandat: '2026-12-15' }, { date: '2027-06-15' }],
    ['finProtectionMandate', { finMandat: '2026-11-30', desaccord: '2026-12-10' }, { date: '2027-12-10' }],
    [
      'fenetreInfo11a20Renouvellement',
      { finMandat: '2026-08-31', premierTour: '2026-08-30' },
      { infoMin: '2026-06-01', infoMax: '2026-05-31', faisable: false },
    ],
    [
      'invitationRequise',
      { effectif: 15, information: '2026-09-01', candidatureRecueLe: null },
      { delaiCandidature: '2026-10-01', invitationSyndicats: false, organiserLesTours: true },
    ],
  ])('%s %j', (fonction, entree, resultat) => {
    expect(answer(fonction, entree)).toMatchObject({ etat: 'resultat', resultat })
  })

  it.each([
    ['infoPersonnelAuPlusTot', {}, 'premierTour'],
    ['premierTourAuPlusTard', {}, 'diffusion'],
    ['invitationPAPRecueAuPlusTard', {}, 'premiereReunion'],
    ['renouvellement', {}, 'finMandat'],
    ['fenetreInfo11a20Renouvellement', { premierTour: '2026-11-30' }, 'finMandat'],
    ['fenetreInfo11a20Renouvellement', { finMandat: '2026-12-15' }, 'premierTour'],
    ['secondTourAuPlusTard', {}, 'premierTour'],
    ['transmissionPVAuCTEP', {}, 'dateElection'],
    ['contestationRegularite', {}, 'proclamation'],
    ['contestationElectorat', {}, 'publicationListe'],
    ['suitesCarence', {}, 'pvCarence'],
    ['engagementApresDemande', {}, 'demandeRecue'],
    ['invitationRequise', {}, 'effectif'],
    ['invitationRequise', { effectif: 15 }, 'information'],
    ['invitationRequise', { effectif: 15, information: '2026-09-01' }, 'candidatureRecueLe'],
    ['controleJourDeScrutin', {}, 'premierTour'],
    ['finProtectionCandidat', {}, 'envoiCandidature'],
    ['finProtectionAncienElu', {}, 'finMandat'],
    ['finProtectionMandate', {}, 'finMandat'],
    ['termeCDDElu', {}, 'contrat'],
    ['termeCDDElu', { contrat: 'CDDI' }, 'ruptureAnticipee'],
    ['termeCDDElu', { contrat: 'CDDI', ruptureAnticipee: null }, 'clauseDeRenouvellement'],
  ])('%s %j asks for « %s »', (fonction, entree, fait) => {
    const answered = answer(fonction, entree)
    expect(answered).toMatchObject({ etat: 'incomplet', manque: [{ fait }] })
    expect('manque' in answered && answered.manque?.[0]?.pourquoi).toMatch(/\.$/)
  })
})

describe('the end of a contract, said in words', () => {
  it.each([
    [{ contrat: 'CDDI', ruptureAnticipee: 'inaptitude constatée par le médecin du travail' }, true],
    [{ contrat: 'CDDI', ruptureAnticipee: true }, true],
    [{ contrat: 'CDD', ruptureAnticipee: 'démission' }, false],
    [{ contrat: 'CDD', ruptureAnticipee: 'rupture d’un commun accord' }, true],
    [{ contrat: 'CDD d’insertion', clauseDeRenouvellement: false }, false],
    [{ contrat: 'CDDI', clauseDeRenouvellement: true, employeurNeRenouvellePas: true }, true],
    [
      {
        contrat: 'CDDI',
        clauseDeRenouvellement: true,
        employeurNeRenouvellePas: false,
        ruptureAnticipee: false,
      },
      false,
    ],
    [
      {
        contrat: 'CDDU_AI',
        clauseDeRenouvellement: true,
        employeurNeRenouvellePas: true,
        ruptureAnticipee: 'aucune',
      },
      true,
    ],
    [{ contrat: 'MISSION', employeurNeRenouvellePas: true }, true],
  ])('%j: %s', (entree, autorisationInspecteur) => {
    expect(answer('termeCDDElu', entree)).toMatchObject({ resultat: { autorisationInspecteur } })
  })

  it('a contract without a term is another procedure', () => {
    expect(answer('termeCDDElu', { contrat: 'CDI' })).toMatchObject({
      etat: 'horsChamp',
      parceQue: ['L2411-5'],
    })
    expect(answer('termeCDDElu', { contrat: 'CDD', ruptureAnticipee: 3 })).toHaveProperty('erreur')
  })
})
