import { liste, nombre, step } from './define.ts'

export const suiviFormalitesBilan = step({
  id: 'bilan-et-rendez-vous',
  title: 'Que regarde-t-on, et quand se revoit-on ?',
  questions: {
    indicateursSuivi: liste({
      label: 'Quels indicateurs la commission examine-t-elle ?',
      short: 'indicateurs de suivi',
      hint: 'Des chiffres que vous avez déjà. Jamais de donnée qui permette de reconnaître une personne.',
      why: 'Ils sont écrits dans l’accord et servent de sommaire au bilan.',
      articles: ['L2222-5-1'],
      line: 'un indicateur',
      proposal: [
        'nombre de personnes employées dans l’année, par type de contrat, femmes et hommes',
        'heures travaillées et part du temps partiel',
        'heures complémentaires et supplémentaires payées',
        'délai moyen d’annonce des plannings et des missions',
        'nombre de personnes formées et heures de formation',
        'accidents du travail et jours d’arrêt',
        'réunions de participation et d’expression tenues, propositions reçues et retenues',
        'situation des personnes à la fin de leur contrat',
      ],
    }),
    delaiInterpretation: nombre({
      label: 'Sous combien de jours la commission répond-elle à une question d’interprétation ?',
      short: 'délai d’interprétation',
      hint: 'En jours calendaires. La loi ne fixe pas de délai.',
      why: 'L’avis aide à comprendre le texte. Il ne lie ni le juge ni les salariés.',
      articles: ['L2222-5-1'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiInterpretation' },
    }),
    delaiRendezVous: nombre({
      label: 'Au bout de combien de mois vous revoyez-vous pour décider s’il faut changer l’accord ?',
      short: 'délai de rendez-vous',
      hint: 'La clause de rendez-vous est obligatoire, son délai est libre.',
      why: 'Passé ce délai, la direction convoque la réunion sans qu’on le lui demande.',
      articles: ['L2222-5-1'],
      unit: 'mois',
      min: 1,
      proposal: { network: 'delaiRendezVous' },
    }),
  },
})
