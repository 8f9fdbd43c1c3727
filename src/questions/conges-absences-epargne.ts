import { nombre, ouiNon, step } from './define.ts'

export const congesAbsencesEpargne = step({
  id: 'compte-epargne-temps',
  title: 'Un compte épargne-temps',
  questions: {
    compteEpargneTemps: ouiNon({
      label: 'Ouvrez-vous un compte épargne-temps ?',
      short: 'compte épargne-temps',
      hint: 'Pour garder des jours de repos pour plus tard. Dans une petite équipe, répondez non.',
      why: 'Il ne peut exister que par un accord.',
      articles: ['L3151-1', 'L3152-1', 'L3152-2'],
      proposal: false,
    }),
    plafondAnnuelCet: nombre({
      label: 'Combien de jours au plus par an ?',
      short: 'jours épargnés par an',
      articles: ['L3152-1'],
      when: 'compteEpargneTemps',
      unit: 'jours par an',
      min: 1,
      proposal: { network: 'plafondAnnuelCet' },
    }),
    plafondCet: nombre({
      label: 'Combien de jours au plus en tout ?',
      short: 'jours épargnés en tout',
      hint: 'Un plafond bas tient la dette de la structure sous contrôle.',
      articles: ['L3152-1', 'L3152-3'],
      when: 'compteEpargneTemps',
      unit: 'jours',
      min: 1,
      proposal: { network: 'plafondCet' },
    }),
    delaiCet: nombre({
      label: 'Combien de jours à l’avance se demande un congé du compte ?',
      short: 'délai de demande du congé épargné',
      articles: ['L3152-2'],
      when: 'compteEpargneTemps',
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiCet' },
    }),
  },
})
