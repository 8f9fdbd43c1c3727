import { nombre, step } from './define.ts'

export const accueilParcoursSortie = step({
  id: 'sortie',
  title: 'Comment préparez-vous la fin du parcours ?',
  when: 'estSiae',
  questions: {
    moisEntretienSortie: nombre({
      label: 'Combien de mois avant la fin faites-vous l’entretien de sortie ?',
      short: 'mois avant la fin',
      hint: 'Par exemple {moisEntretienSortie}.',
      articles: ['L5132-7', 'L5132-15'],
      when: 'estSiae',
      unit: 'mois',
      min: 1,
      proposal: { network: 'moisEntretienSortie' },
    }),
    moisSuiviApresSortie: nombre({
      label: 'Pendant combien de mois après la sortie gardez-vous le lien ?',
      short: 'mois de suivi après la sortie',
      hint: 'Par exemple {moisSuiviApresSortie}. La personne reste libre de ne pas donner suite.',
      when: 'estSiae',
      unit: 'mois',
      min: 1,
      proposal: { network: 'moisSuiviApresSortie' },
    }),
    moisInformationPostes: nombre({
      label: 'Pendant combien de mois l’informez-vous des postes permanents à pourvoir ?',
      short: 'mois d’information sur les postes',
      hint: 'Par exemple {moisInformationPostes}. En plus du droit des salariés en CDD, pendant leur contrat.',
      why: 'C’est une information prioritaire, pas une promesse d’embauche.',
      articles: ['L1242-17', 'D1242-8'],
      when: 'estSiae',
      unit: 'mois',
      min: 1,
      proposal: { network: 'moisInformationPostes' },
    }),
  },
})
