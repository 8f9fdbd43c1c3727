import type { Sentence } from './saying.ts'

/** One question of the diagnosis, and the findings that answer it, in reading order. */
export type Subject = { readonly id: string; readonly title: string; readonly constats: readonly string[] }

/** What a director wants to know first; « Que manque-t-il ? » follows from the answers to these. */
export const SUBJECTS: readonly Subject[] = [
  {
    id: 'regles',
    title: 'Quelles règles s’appliquent à vous ?',
    constats: ['estSiae', 'metADisposition', 'sansBranche'],
  },
  {
    id: 'signature',
    title: 'Qui peut signer l’accord, et comment ?',
    constats: [
      'voieDeConclusion',
      'organisationsInformees',
      'intentionAnnoncee',
      'approbationsRequises',
      'majoriteSyndicale',
      'majoriteDesElusAtteinte',
      'voteTropProche',
      'voteTropTardif',
    ],
  },
  {
    id: 'cse',
    title: 'Faut-il un CSE, et depuis quand ?',
    constats: ['cseConcerne', 'titulairesCse', 'cseCinquante', 'eluEnContratCourtPossible'],
  },
  {
    id: 'negociation',
    title: 'Que devez-vous négocier ?',
    constats: ['negociationsDues', 'planEgaliteDu', 'expressionConsultee'],
  },
]

/** When the law closes the way for now. */
export const CLOSED: Readonly<Record<string, Sentence>> = {
  voieDeConclusion: {
    title: 'Personne ne peut signer l’accord aujourd’hui.',
    toMend: true,
    detail:
      'Organisez d’abord l’élection du CSE : des élus, ou un procès-verbal de carence, ouvrent la voie.',
  },
}

/** When the law does not settle: the question it leaves open. */
export const UNSETTLED: Readonly<Record<string, string>> = {
  voieDeConclusion: 'La loi ne tranche pas : le vote du personnel suffit‑il, ou faut‑il un mandat ?',
  voteTropProche: 'La loi ne tranche pas : le dernier jour du délai compte‑t‑il ?',
}

/** What a missing answer keeps from being known, by finding: said with the question to answer. */
export const AWAITED: Readonly<Record<string, string>> = {
  cseConcerne: 'Un CSE est‑il obligatoire ?',
  voieDeConclusion: 'Qui peut signer l’accord ?',
  negociationsDues: 'Des négociations périodiques s’imposent‑elles ?',
  sansBranche: 'Une convention de branche s’impose‑t‑elle ?',
}

/** The routes among which the person chooses, by the named boolean that opens each. */
export const ROUTES_TO_CHOOSE: Readonly<Record<string, string>> = {
  voieRatificationOuverte: 'le vote du personnel aux deux tiers',
  voieElusCseOuverte: 'la signature des titulaires du CSE',
  voieMandateOuverte: 'une personne mandatée par un syndicat',
  voieEluMandateOuverte: 'un titulaire du CSE mandaté par un syndicat',
  voieElusNonMandatesOuverte: 'des titulaires du CSE sans mandat',
  voieMandateSansEluOuverte: 'une personne mandatée, faute d’élu',
}
