import { choix, date, ouiNon, step } from './define.ts'

export const electionSituation = step({
  id: 'situation',
  title: 'Où en êtes-vous ?',
  lead: 'La loi n’a pas les mêmes délais pour une première élection, un renouvellement, ou une nouvelle tentative.',
  questions: {
    modeElection: choix({
      label: 'Quelle élection préparez-vous ?',
      short: 'raison de l’élection',
      articles: ['L2311-2', 'L2314-4', 'L2314-5'],
      options: {
        miseEnPlace: { label: 'La première élection du comité', text: 'mise en place' },
        renouvellement: {
          label: 'Le renouvellement du comité',
          hint: 'Le mandat des élus arrive à son terme.',
          text: 'renouvellement',
        },
        apresCarence: {
          label: 'Une nouvelle élection après une carence',
          hint: 'La dernière fois, personne n’a été élu.',
          text: 'nouvelle élection après un procès-verbal de carence',
        },
      },
    }),
    expirationDuMandat: date({
      label: 'Quel jour le mandat des élus prend-il fin ?',
      short: 'fin du mandat en cours',
      hint: 'Comptez la durée du mandat depuis le jour où ils ont été élus.',
      articles: ['L2314-5', 'L2314-33'],
      when: 'modeElectionRenouvellement',
    }),
    pvCarence: date({
      label: 'De quand date le procès-verbal de carence ?',
      short: 'procès-verbal de carence',
      articles: ['L2314-8', 'L2314-9'],
      when: 'modeElectionApresCarence',
    }),
    demandeElectionRecue: ouiNon({
      label: 'Un salarié ou un syndicat a-t-il demandé l’élection ?',
      short: 'demande d’élection',
      why: 'Vous avez alors un mois pour engager l’élection. Le premier salarié qui la demande est protégé.',
      articles: ['L2314-8', 'L2411-6'],
      when: 'electionSansComite',
      proposal: false,
    }),
    dateDemandeElection: date({
      label: 'Quel jour avez-vous reçu cette demande ?',
      short: 'réception de la demande',
      articles: ['L2314-8'],
      when: 'demandeElectionRecue',
    }),
  },
})
