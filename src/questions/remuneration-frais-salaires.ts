import { ouiNon, step } from './define.ts'

export const remunerationFraisSalaires = step({
  id: 'salaires-et-primes',
  title: 'L’accord parle-t-il de salaires et de primes ?',
  lead: 'Rien n’y oblige. Ce qui est écrit ici est dû à toutes les personnes concernées, contrats courts compris.',
  questions: {
    traiteLesSalaires: ouiNon({
      label: 'L’accord fixe-t-il des règles de salaire ?',
      short: 'règles de salaire',
      hint: 'Sans branche : votre propre grille. Avec une branche : seulement mieux qu’elle.',
      why: 'La branche décide des classifications et des salaires minima. Sans branche, l’accord peut le faire.',
      articles: ['L2253-1'],
      proposal: false,
    }),
  },
})
