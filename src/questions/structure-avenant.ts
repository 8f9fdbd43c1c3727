import { date, ouiNon, step, texte, texteLong } from './define.ts'

export const structureAvenant = step({
  id: 'avenant',
  title: 'Un avenant à un accord signé ?',
  lead: 'Un avenant change des articles d’un accord déjà signé. Il se négocie, se signe et se dépose comme lui.',
  questions: {
    prepareUnAvenant: ouiNon({
      label: 'Préparez-vous un avenant ?',
      short: 'préparation d’un avenant',
      hint: 'Ouvrez-le depuis l’accord signé, page « Ce qui accompagne l’accord » : le texte signé est alors gardé.',
      articles: ['L2222-5', 'L2261-7-1', 'L2261-8'],
      proposal: false,
    }),
    dateAccordRevise: date({
      label: 'Quand l’accord que vous révisez a-t-il été signé ?',
      short: 'date de l’accord révisé',
      articles: ['L2261-8'],
      when: 'prepareUnAvenant',
    }),
    numeroAvenant: texte({
      label: 'Quel est le numéro de cet avenant ?',
      short: 'numéro de l’avenant',
      hint: 'Par exemple 1 pour le premier.',
      when: 'prepareUnAvenant',
    }),
    motifAvenant: texteLong({
      label: 'Pourquoi changer l’accord ?',
      short: 'raison de l’avenant',
      hint: 'En deux ou trois phrases, pour ceux qui liront l’avenant dans quelques années.',
      why: 'Un avenant expliqué se comprend et se défend mieux.',
      when: 'prepareUnAvenant',
    }),
  },
})
