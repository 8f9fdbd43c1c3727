import { date, step } from './define.ts'

export const reglesDuJeuVote = step({
  id: 'vote-du-personnel',
  title: 'Quand le personnel vote-t-il ?',
  lead: 'Toutes les personnes qui ont un contrat ce jour-là sont consultées. Choisissez un jour où elles sont nombreuses.',
  when: 'personnelConsulte',
  questions: {
    dateCommunication: date({
      label: 'Quand remettez-vous à chaque personne le texte et les modalités du vote ?',
      short: 'date de remise du texte',
      hint: 'Gardez la preuve de la remise. Le délai part de la dernière personne servie.',
      why: 'Un vote organisé trop tôt peut être annulé par le juge.',
      articles: ['L2232-21', 'R2232-12', 'D2232-8'],
      when: 'personnelConsulte',
    }),
    dateConsultation: date({
      label: 'Quel jour a lieu le vote ?',
      short: 'date du vote',
      hint: 'Sur le temps de travail, au scrutin secret. Comptez au moins {delaiCommunicationProjet} jours entiers après la remise du texte.',
      articles: ['L2232-21', 'R2232-10', 'R2232-12', 'D2232-2', 'D2232-8'],
      when: 'personnelConsulte',
    }),
  },
})
