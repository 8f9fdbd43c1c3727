import { choix, date, nombre, ouiNon, step } from './define.ts'

export const electionSituation = step({
  id: 'situation',
  title: 'Où en êtes-vous ?',
  lead: 'La loi n’a pas les mêmes délais pour une première élection, un renouvellement, une nouvelle tentative ou des élections partielles.',
  questions: {
    modeElection: choix({
      label: 'Quelle élection préparez-vous ?',
      short: 'raison de l’élection',
      articles: ['L2311-2', 'L2314-4', 'L2314-5', 'L2314-10'],
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
        partielle: {
          label: 'Des élections partielles',
          hint: 'Un collège n’a plus d’élu, ou la moitié des titulaires est partie.',
          text: 'élections partielles',
        },
      },
    }),
    expirationDuMandat: date({
      label: 'Quel jour le mandat des élus prend-il fin ?',
      short: 'fin du mandat en cours',
      hint: 'Comptez la durée du mandat depuis le jour où ils ont été élus.',
      articles: ['L2314-5', 'L2314-33'],
      when: 'electionAvecComite',
    }),
    comiteReduitDepuis: date({
      label: 'Depuis quel jour le comité est-il réduit ?',
      short: 'réduction du comité',
      hint: 'Le jour du dernier départ, celui qui a fait perdre la moitié des titulaires ou le dernier élu d’un collège.',
      articles: ['L2314-10'],
      when: 'modeElectionPartielle',
    }),
    collegeSansRepresentant: ouiNon({
      label: 'Un collège n’a-t-il plus aucun élu ?',
      short: 'collège sans élu',
      articles: ['L2314-10'],
      when: 'modeElectionPartielle',
    }),
    titulairesElus: nombre({
      label: 'Combien de titulaires la dernière élection a-t-elle donnés ?',
      short: 'titulaires élus la dernière fois',
      articles: ['L2314-10'],
      unit: 'titulaires',
      min: 1,
      when: 'modeElectionPartielle',
    }),
    titulairesEnFonction: nombre({
      label: 'Combien sont en fonction aujourd’hui ?',
      short: 'titulaires en fonction',
      hint: 'Comptez aussi les suppléants devenus titulaires à la place de quelqu’un.',
      articles: ['L2314-10', 'L2314-37'],
      unit: 'titulaires',
      min: 0,
      when: 'modeElectionPartielle',
    }),
    protocoleDerniereElection: ouiNon({
      label: 'La dernière élection avait-elle un protocole signé avec les syndicats ?',
      short: 'protocole de la dernière élection',
      why: 'Les règles de la dernière élection s’appliquent encore : celles du protocole, ou celles que vous aviez décidées.',
      articles: ['L2314-10', 'L2314-6'],
      when: 'modeElectionPartielle',
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
