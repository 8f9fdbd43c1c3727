import { liste, step, tableau, texteLong } from './define.ts'

export const reglesDuJeuProjet = step({
  id: 'projet-et-objectifs',
  title: 'Pourquoi cet accord ?',
  lead: 'Le préambule dit en quelques lignes qui vous êtes et ce que vous cherchez. La loi le demande.',
  questions: {
    projetStructure: texteLong({
      label: 'Quel est le projet de votre structure ?',
      short: 'projet de la structure',
      hint: 'Trois à huit lignes, avec vos mots : votre métier, votre territoire, les personnes que vous accueillez. Aucun nom de personne.',
      why: 'Le préambule éclaire tout le reste : on s’y reporte quand un article se discute.',
      articles: ['L2222-3-3', 'L2231-5-1'],
      proposal:
        'Nous employons, formons et accompagnons des personnes, dont beaucoup ont été longtemps éloignées de l’emploi. Notre activité est utile au territoire et le travail y est un droit, un appui et une fierté. Chaque personne salariée, quel que soit son contrat, est pleinement membre de l’équipe et prend part à la vie de la structure.',
    }),
    objectifsAccord: liste({
      label: 'Quels objectifs poursuivez-vous avec cet accord ?',
      short: 'objectifs de l’accord',
      hint: 'Au moins un. Commencez chaque ligne par un verbe.',
      why: 'La loi veut que le préambule présente les objectifs et le contenu de l’accord.',
      articles: ['L2222-3-3'],
      line: 'un objectif',
      proposal: [
        'assurer les mêmes droits à toutes les personnes salariées, quel que soit leur contrat',
        'faire participer chacun aux décisions qui touchent son travail',
        'réunir dans un seul texte clair les règles communes',
      ],
    }),
    reunionsNegociation: tableau({
      label: 'Quelles réunions de négociation avez-vous tenues ?',
      short: 'réunions de négociation',
      hint: 'La date et le sujet. Facultatif, mais utile pour montrer une négociation loyale.',
      why: 'Le préambule garde la trace de l’élaboration commune du texte.',
      articles: ['L2232-29'],
      when: 'negociationMenee',
      line: 'une réunion',
      optional: true,
      columns: {
        dateReunion: { kind: 'date', label: 'Date' },
        objetReunion: { kind: 'text', label: 'Sujet' },
      },
    }),
  },
})
