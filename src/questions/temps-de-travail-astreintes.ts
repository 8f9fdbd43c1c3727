import { liste, montant, nombre, step } from './define.ts'

export const tempsDeTravailAstreintes = step({
  id: 'astreintes',
  title: 'Les astreintes',
  lead: 'Être d’astreinte, c’est rester joignable chez soi et prêt à intervenir.',
  when: 'astreintes',
  questions: {
    emploisAstreinte: liste({
      label: 'Quels emplois sont concernés ?',
      short: 'emplois d’astreinte',
      hint: 'Pas de CDD d’insertion ni de moins de dix-huit ans. Un emploi par ligne.',
      articles: ['L3121-11'],
      line: 'un emploi',
      proposal: ['encadrement technique', 'responsable de site'],
    }),
    rythmeAstreinte: nombre({
      label: 'Une personne est d’astreinte au plus une semaine sur combien ?',
      short: 'rythme des astreintes',
      hint: 'Quatre : une semaine d’astreinte, puis trois semaines sans.',
      why: 'Le roulement protège le repos de chacun.',
      articles: ['L3121-11'],
      unit: 'semaines',
      min: { network: 'rythmeAstreinte' },
      proposal: { network: 'rythmeAstreinte' },
    }),
    delaiAstreinte: nombre({
      label: 'Combien de jours à l’avance remettez-vous la programmation ?',
      short: 'programmation des astreintes',
      hint: 'Sans accord, la loi donne {prevenanceAstreinteSansAccord} jours.',
      why: 'L’accord fixe ce délai. Il doit être raisonnable.',
      articles: ['L3121-9', 'L3121-11', 'L3121-12'],
      unit: 'jours',
      min: { network: 'delaiAstreinte' },
      locks: ['AS-01'],
      proposal: { parameter: 'prevenanceAstreinteSansAccord' },
    }),
    compensationAstreinte: montant({
      label: 'Combien pour un jour d’astreinte ?',
      short: 'compensation de l’astreinte',
      hint: 'Vingt-quatre heures. Les interventions sont payées en plus.',
      articles: ['L3121-9', 'L3121-11'],
      unit: '€ par jour',
      min: { network: 'compensationAstreinte' },
      proposal: { network: 'compensationAstreinte' },
    }),
  },
})
