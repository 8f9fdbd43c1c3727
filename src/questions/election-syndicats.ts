import { choix, date, liste, ouiNon, plusieurs, step, tableau, texte } from './define.ts'

export const electionInformation = step({
  id: 'informer',
  title: 'Comment informez-vous l’équipe ?',
  lead: 'Tout le personnel, absents et personnes en mission compris, par un moyen qui prouve la date.',
  questions: {
    moyensInformationElection: plusieurs({
      label: 'Par quels moyens ?',
      short: 'moyens d’information',
      articles: ['L2314-4'],
      options: {
        affichage: { label: 'Affichage', text: 'affichage' },
        remise: { label: 'Remise en main propre', text: 'remise en main propre contre signature datée' },
        courrier: { label: 'Lettre recommandée', text: 'lettre recommandée avec avis de réception' },
        courriel: {
          label: 'Courriel avec confirmation de lecture',
          text: 'courriel avec confirmation de lecture',
        },
      },
      proposal: ['affichage', 'remise'],
    }),
    lieuxAffichageElection: liste({
      label: 'Où affichez-vous ?',
      short: 'lieux d’affichage',
      line: 'un lieu',
    }),
    informationFaite: date({
      label: 'Si l’équipe est déjà informée, depuis quel jour ?',
      short: 'information déjà faite',
      hint: 'Laissez vide si ce n’est pas fait : Paraphe vous dit quand le faire.',
      articles: ['L2314-4'],
      optional: true,
    }),
    candidatureRecue: ouiNon({
      label: 'Un salarié s’est-il porté candidat dans les {delaiCandidature} jours ?',
      short: 'candidature d’un salarié',
      hint: 'Répondez non tant que personne ne l’a fait.',
      why: 'De onze à vingt salariés, les syndicats ne sont invités que si un salarié se porte candidat.',
      articles: ['L2314-5'],
      when: 'invitationSousCondition',
      proposal: false,
    }),
    nomInterlocuteur: texte({
      label: 'Qui répond aux questions sur l’élection ?',
      short: 'personne à contacter',
    }),
    telephoneInterlocuteur: texte({ label: 'Son numéro de téléphone', short: 'téléphone' }),
    courrielInterlocuteur: texte({ label: 'Son adresse électronique', short: 'courriel' }),
  },
})

export const electionSyndicats = step({
  id: 'syndicats',
  title: 'Quels syndicats invitez-vous ?',
  lead: 'Ils négocient avec vous le protocole préélectoral : collèges, sièges, dates, moyens de vote.',
  when: 'syndicatsInvites',
  questions: {
    organisationsInvitees: tableau({
      label: 'À qui écrivez-vous ?',
      short: 'syndicats invités',
      hint: 'Au moins les syndicats affiliés à une organisation représentative au niveau national et interprofessionnel.',
      articles: ['L2314-5'],
      line: 'un syndicat',
      columns: {
        nomOrganisation: { kind: 'text', label: 'Syndicat' },
        adresseOrganisation: { kind: 'text', label: 'Adresse' },
        titreOrganisation: {
          kind: 'choice',
          label: 'À quel titre',
          options: {
            representative: { label: 'Représentatif dans la structure' },
            section: { label: 'A une section syndicale' },
            affiliee: { label: 'Affilié au niveau national' },
          },
        },
      },
    }),
    reunionPapChoisie: date({
      label: 'Quel jour, la première réunion de négociation ?',
      short: 'première réunion de négociation',
      hint: 'Sans réponse, {delaiReunionPap} jours avant le vote. L’invitation arrive {delaiInvitationPap} jours avant elle.',
      articles: ['L2314-5'],
      optional: true,
    }),
    heureReunionPap: texte({ label: 'À quelle heure ?', short: 'heure de la réunion' }),
    lieuReunionPap: texte({ label: 'Où ?', short: 'lieu de la réunion' }),
    issueNegociation: choix({
      label: 'Comment la négociation s’est-elle terminée ?',
      short: 'issue de la négociation',
      articles: ['L2314-6', 'L2314-13', 'L2314-14', 'L2314-28'],
      options: {
        pasEncore: { label: 'Elle n’est pas finie' },
        accord: { label: 'Un protocole signé à la double majorité' },
        aucuneOrganisation: {
          label: 'Aucun syndicat représentatif n’est venu',
          hint: 'Vous décidez alors seul de la répartition et des modalités.',
        },
        desaccord: {
          label: 'Un désaccord sur la répartition',
          hint: 'L’administration du travail décide de la répartition ; le juge, du reste.',
        },
        desaccordModalites: {
          label: 'Un désaccord sur l’organisation du vote seulement',
          hint: 'La répartition est convenue, ou il n’y a qu’un collège. Le juge fixe le reste, si on le lui demande.',
        },
      },
      proposal: 'pasEncore',
    }),
  },
})
