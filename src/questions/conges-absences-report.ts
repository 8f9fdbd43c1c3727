import { choix, nombre, step } from './define.ts'

export const congesAbsencesReport = step({
  id: 'conges-report',
  title: 'Fractionner et reporter ses congés',
  questions: {
    joursFractionnement: choix({
      label: 'Donnez-vous des jours en plus quand les congés sont pris hors saison ?',
      short: 'jours de fractionnement',
      hint: 'Un ou deux jours selon la loi, quand des congés sont pris de novembre à avril.',
      why: 'L’accord peut garder cette règle, ou l’écarter.',
      articles: ['L3141-21', 'L3141-23'],
      options: {
        maintenus: { label: 'Oui, comme la loi le prévoit' },
        supprimes: { label: 'Non, sans jour en plus' },
      },
      proposal: 'maintenus',
    }),
    reportCongesRetenu: nombre({
      label: 'Combien de mois pour prendre les congés manqués à cause d’une maladie ?',
      short: 'durée du report',
      hint: 'Au moins {reportCongesMaladie} mois. L’accord peut prévoir plus.',
      articles: ['L3141-19-1', 'L3141-21-1'],
      unit: 'mois',
      locks: ['CP-05'],
      proposal: { parameter: 'reportCongesMaladie' },
    }),
  },
})
