import type { Saying } from './saying.ts'

/** What is said of who negotiates and signs the agreement, and of the vote. */
export const SIGNING_SAYINGS: readonly Saying[] = [
  {
    constat: 'voieDeConclusion',
    of: 'delegueSyndical',
    title: 'Le délégué syndical négocie et signe l’accord.',
    detail:
      'L’accord est acquis si les syndicats signataires ont plus de {partDesVoixMajoritaire} % des voix. À plus de {partDesVoixMinimale} %, un vote du personnel peut le confirmer.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'ratification',
    title: 'Vous proposez un texte, le personnel le ratifie par un vote.',
    detail: 'Remettez le texte à chaque personne {delaiCommunicationProjet} jours au moins avant le vote.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'elusCse',
    title: 'Les titulaires du CSE négocient et signent l’accord.',
    detail: 'Ceux qui signent doivent avoir reçu plus de la moitié des voix données aux élus du comité.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'mandate',
    title: 'Une personne mandatée par un syndicat négocie et signe l’accord.',
    detail:
      'Le personnel vote ensuite, à la majorité des voix exprimées, sauf si cette personne est titulaire au CSE.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'eluMandate',
    title: 'Un titulaire du CSE mandaté par un syndicat négocie et signe l’accord.',
    detail: 'Le personnel vote ensuite, à la majorité des voix exprimées.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'elusNonMandates',
    title: 'Des titulaires du CSE signent, sans mandat syndical.',
    detail: 'Seulement pour les mesures que la loi réserve à un accord collectif.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'mandateSansElu',
    title: 'Une personne mandatée par un syndicat signe, faute d’élu.',
    detail: 'Le personnel vote ensuite, à la majorité des voix exprimées.',
  },
  {
    constat: 'organisationsInformees',
    of: true,
    title: 'Avant de négocier, informez les syndicats représentatifs.',
    detail: 'Ceux de votre branche ou, à défaut, ceux qui sont représentatifs au niveau national.',
  },
  {
    constat: 'intentionAnnoncee',
    of: true,
    title: 'Avant de négocier, annoncez-le aux élus du CSE.',
    detail:
      'Par un écrit à date certaine. Ils ont {delaiReponseNegociateurs} mois pour dire s’ils négocient.',
  },
  {
    constat: 'approbationsRequises',
    when: ['voieDeConclusionRatification'],
    title: 'Pour ratifier, il faut {approbationsRequises} oui au moins.',
    detail: 'Les deux tiers des {nombreDeSalaries} personnes sous contrat, et pas seulement des votants.',
  },
  {
    constat: 'majoriteSyndicale',
    of: 'insuffisante',
    title: 'Les syndicats signataires n’ont pas assez de voix.',
    toMend: true,
    detail:
      'Il faut plus de {partDesVoixMinimale} % des voix, puis un vote, ou plus de {partDesVoixMajoritaire} %.',
  },
  {
    constat: 'majoriteSyndicale',
    of: 'aConfirmer',
    title: 'Les signatures ne suffisent pas encore : un vote peut confirmer l’accord.',
    detail: 'Plus de {partDesVoixMinimale} % des voix, mais pas plus de {partDesVoixMajoritaire} %.',
  },
  {
    constat: 'majoriteDesElusAtteinte',
    of: false,
    title: 'Les titulaires qui signent n’ont pas la majorité des voix.',
    toMend: true,
    detail: 'Il faut plus de {partDesVoixElus} % des voix données aux membres du comité.',
  },
  {
    constat: 'voteTropProche',
    of: true,
    title: 'Le vote est trop proche de la remise du texte.',
    toMend: true,
    detail: 'Avancez la remise, ou repoussez le vote.',
  },
  {
    constat: 'voteTropTardif',
    of: true,
    title: 'Le vote est trop loin de la signature.',
    toMend: true,
    detail: 'Il doit avoir lieu dans les {delaiConsultationMandat} mois qui suivent.',
  },
]
