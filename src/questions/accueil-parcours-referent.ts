import { ouiNon, step } from './define.ts'

export const accueilParcoursReferent = step({
  id: 'referent',
  title: 'Qui suit le parcours, et qu’en écrit-on ?',
  when: 'estSiae',
  questions: {
    changementDeReferent: ouiNon({
      label: 'Une personne peut-elle demander à changer de référent de parcours ?',
      short: 'changement de référent',
      why: 'L’accompagnement suppose la confiance : l’accord en fait un droit.',
      articles: ['L5132-7', 'L5132-15'],
      when: 'estSiae',
      proposal: true,
    }),
    documentDeParcours: ouiNon({
      label: 'Écrivez-vous un document de parcours, signé des deux côtés ?',
      short: 'document de parcours',
      hint: 'Les objectifs et les étapes. Jamais la santé, ni le casier judiciaire.',
      why: 'Si oui, l’accord dit ce qu’il contient et qui peut le lire.',
      articles: ['L5132-3', 'L1121-1'],
      when: 'estSiae',
      proposal: true,
    }),
  },
})
