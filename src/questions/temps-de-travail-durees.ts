import { nombre, ouiNon, step } from './define.ts'

export const tempsDeTravailDurees = step({
  id: 'durees',
  title: 'Durée du travail et pauses',
  questions: {
    dureeCollective: nombre({
      label: 'Combien d’heures par semaine fait une personne à temps plein ?',
      short: 'durée collective',
      hint: 'La durée légale est de {dureeLegaleHebdo} heures. Une durée plus courte est possible.',
      why: 'Cette durée dit qui est à temps plein et qui est à temps partiel.',
      articles: ['L3121-27', 'L3123-1'],
      unit: 'heures par semaine',
      locks: ['DT-05', 'DT-01'],
      min: 1,
      decimals: 2,
      proposal: { parameter: 'dureeLegaleHebdo' },
    }),
    dureePause: nombre({
      label: 'Combien de minutes dure la pause ?',
      short: 'durée de la pause',
      hint: 'Au moins {pauseMinimale} minutes d’affilée dès {seuilPause} heures de travail. Vous pouvez prévoir plus.',
      why: 'La loi fixe un minimum. L’accord peut l’allonger.',
      articles: ['L3121-16', 'L3121-17'],
      unit: 'minutes',
      locks: ['DT-07'],
      proposal: { parameter: 'pauseMinimale' },
    }),
    pausePayee: ouiNon({
      label: 'Cette pause est-elle payée ?',
      short: 'pause payée',
      hint: 'La loi ne l’impose pas, sauf si la personne reste à votre disposition.',
      why: 'L’accord peut payer la pause sans la compter comme du travail.',
      articles: ['L3121-2', 'L3121-6'],
      proposal: false,
    }),
  },
})
