import type { Saying } from './saying.ts'

/** What is said of the negotiations due, and of what is consulted on without them. */
export const NEGOTIATIONS_SAYINGS: readonly Saying[] = [
  {
    constat: 'negociationsDues',
    of: 'aucune',
    title: 'Aucune négociation périodique ne vous est imposée.',
    detail: 'Elles le deviennent dès qu’un syndicat représentatif constitue une section chez vous.',
  },
  {
    constat: 'negociationsDues',
    of: 'annuelles',
    title: 'Deux négociations sont à ouvrir chaque année.',
    detail:
      'Salaires, temps de travail et partage de la valeur ; égalité et conditions de travail. Un accord de méthode peut les espacer, jusqu’à {periodiciteNegociations} ans.',
  },
  {
    constat: 'negociationsDues',
    of: 'annuellesEtTriennales',
    title: 'Quatre négociations sont à ouvrir : deux chaque année, deux moins souvent.',
    detail:
      'Salaires, temps de travail et partage de la valeur ; égalité et conditions de travail ; emplois et parcours ; salariés expérimentés.',
  },
  {
    constat: 'planEgaliteDu',
    of: true,
    title: 'L’égalité entre les femmes et les hommes demande un accord ou un plan d’action.',
    detail: 'À partir de {seuilPlanEgalite} salariés, sous peine d’une pénalité.',
  },
  {
    constat: 'expressionConsultee',
    of: true,
    title: 'Le CSE est consulté chaque année sur le droit d’expression.',
    detail: 'Parce qu’aucun délégué syndical n’est désigné.',
  },
  {
    constat: 'expressionConsultee',
    of: false,
    when: ['aDesElusCse', 'aUnDelegueSyndical'],
    title:
      'Sans accord sur l’égalité et la qualité de vie au travail, le CSE est consulté sur le droit d’expression.',
  },
]
