import { ouiNon, plusieurs, step } from './define.ts'

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
    primesVersees: plusieurs({
      label: 'Quelles primes l’accord prévoit-il ?',
      short: 'primes prévues par l’accord',
      hint: 'Ne cochez rien si vous n’en versez pas. L’intéressement a son propre texte.',
      why: 'Une prime ne peut être réservée ni aux contrats longs, ni aux temps pleins, ni aux permanents.',
      articles: ['L1242-14', 'L1242-15', 'L3123-5'],
      optional: true,
      options: {
        annuelle: { label: 'Une prime annuelle, du même montant de base pour tous', text: 'prime annuelle' },
        travail: {
          label: 'Des primes liées à un travail ou à une situation',
          text: 'primes liées au travail',
        },
      },
    }),
  },
})
