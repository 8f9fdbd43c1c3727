import { choix, nombre, step } from './define.ts'

export const tempsDeTravailHabillage = step({
  id: 'habillage',
  title: 'Le temps d’habillage',
  when: 'tenueImposee',
  questions: {
    contrepartieHabillage: choix({
      label: 'Comment ce temps est-il compté ?',
      short: 'contrepartie de l’habillage',
      hint: 'La branche des ateliers et chantiers d’insertion le compte comme du travail.',
      articles: ['L3121-3', 'L3121-7'],
      options: {
        travail: { label: 'Comme du travail', text: 'compté comme du travail effectif' },
        paiement: {
          label: 'Payé, sans compter comme du travail',
          text: 'payé au taux horaire de la personne, sans compter comme du travail effectif',
        },
        repos: { label: 'Rendu en repos', text: 'rendu en repos payé, pris par heure ou par demi-journée' },
      },
      proposal: 'travail',
    }),
    minutesHabillage: nombre({
      label: 'Combien de minutes par jour ?',
      short: 'temps d’habillage',
      hint: 'Habillage et déshabillage ensemble. Mesurez avant d’écrire.',
      articles: ['L3121-3'],
      unit: 'minutes par jour',
      min: 1,
      max: { network: 'minutesHabillage' },
      proposal: { network: 'minutesHabillage' },
    }),
  },
})
