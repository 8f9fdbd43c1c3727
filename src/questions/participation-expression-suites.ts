import { liste, nombre, step } from './define.ts'

export const participationExpressionSuites = step({
  id: 'suites-de-l-expression',
  title: 'Que deviennent les demandes des groupes ?',
  questions: {
    delaiReponseExpression: nombre({
      label: 'Sous combien de jours la direction répond-elle aux demandes d’un groupe ?',
      short: 'délai de réponse au groupe',
      hint: 'La loi demande de dire quelles suites sont données. Le délai est libre.',
      articles: ['L2281-10'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiReponseExpression' },
    }),
    outilsExpression: liste({
      label: 'Quels outils numériques peuvent servir à s’exprimer ?',
      short: 'outils numériques d’expression',
      hint: 'Seulement ceux qui existent chez vous. Laissez vide si vous n’en avez pas : le texte le dira.',
      why: 'La loi demande d’écrire quels outils numériques sont disponibles.',
      articles: ['L2281-10', 'L2281-1'],
      line: 'un outil',
      optional: true,
      proposal: ['une adresse électronique réservée à cet usage'],
    }),
  },
})
