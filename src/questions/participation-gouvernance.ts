import { ouiNon, step } from './define.ts'

export const participationGouvernance = step({
  id: 'gouvernance',
  title: 'Les salariés ont-ils une place là où l’on décide ?',
  lead: 'Pour une association, une SCIC ou une SCOP. Aucun texte ne l’impose, sauf à certaines sociétés.',
  when: 'gouvernanceConcerne',
  questions: {
    gouvernancePartagee: ouiNon({
      label: 'L’accord prévoit-il une place des salariés dans la gouvernance ?',
      short: 'place dans la gouvernance',
      hint: 'Conseil d’administration, assemblée générale. Si non, l’article n’est pas écrit.',
      why: 'Seuls les statuts créent un siège. L’accord engage à le proposer, à inviter, à donner du temps.',
    }),
  },
})
