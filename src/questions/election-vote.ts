import { date, plusieurs, step, tableau, texte } from './define.ts'

export const electionJour = step({
  id: 'premier-tour',
  title: 'Quand et où voterez-vous ?',
  lead: 'Une seule date commande les autres : changez-la, et le calendrier, les lettres et le guide suivent.',
  questions: {
    premierTour: date({
      label: 'Quel jour visez-vous pour le premier tour ?',
      short: 'date du premier tour',
      hint: 'Un jour de travail où le plus de personnes sont présentes.',
      articles: ['L2314-4', 'L2314-5', 'L2314-27'],
    }),
    heureOuverture: texte({
      label: 'À quelle heure le vote commence-t-il ?',
      short: 'ouverture du vote',
      hint: 'Par exemple 9 h 30. Le vote a lieu pendant le temps de travail.',
      articles: ['L2314-27'],
    }),
    heureFermeture: texte({
      label: 'À quelle heure finit-il ?',
      short: 'clôture du vote',
      why: 'Le procès-verbal dit ces deux heures : sans elles, le juge peut annuler l’élection.',
      articles: ['L2314-28'],
    }),
    lieuDeVote: texte({
      label: 'Où vote-t-on ?',
      short: 'lieu du vote',
      hint: 'Par exemple salle de réunion du siège.',
    }),
    secondTourChoisi: date({
      label: 'Quel jour pour un éventuel second tour ?',
      short: 'date du second tour',
      hint: 'Sans réponse, le dernier jour ouvré du délai de la loi.',
      articles: ['L2314-29'],
      optional: true,
    }),
  },
})

export const electionModalites = step({
  id: 'modalites',
  title: 'Comment voterez-vous ?',
  questions: {
    modesDeVote: plusieurs({
      label: 'Par quels moyens ?',
      short: 'moyens de vote',
      articles: ['L2314-26', 'R2314-5'],
      options: {
        urne: { label: 'À l’urne', text: 'le vote à l’urne' },
        correspondance: {
          label: 'Par correspondance',
          hint: 'Le protocole préélectoral le prévoit. Sans protocole, seulement pour qui ne peut pas venir.',
          text: 'le vote par correspondance',
        },
        electronique: {
          label: 'Par vote électronique',
          hint: 'Il faut un accord, ou votre décision à défaut, et un cahier des charges.',
          text: 'le vote électronique',
        },
      },
      proposal: ['urne'],
    }),
    accordVoteElectronique: date({
      label: 'De quand date l’accord qui permet le vote électronique ?',
      short: 'accord sur le vote électronique',
      hint: 'Laissez vide si vous le décidez seul, à défaut d’accord.',
      why: 'Le protocole préélectoral mentionne cet accord, conclu avant lui.',
      articles: ['L2314-26', 'R2314-5', 'R2314-13'],
      when: 'modesDeVoteElectronique',
      optional: true,
    }),
    prestataireVote: texte({
      label: 'Quel prestataire fournit le vote électronique ?',
      short: 'prestataire du vote électronique',
      hint: 'Laissez vide s’il n’est pas encore choisi.',
      articles: ['R2314-6', 'R2314-13'],
      when: 'modesDeVoteElectronique',
      optional: true,
    }),
    amenagementsDuVote: plusieurs({
      label: 'Que prévoyez-vous pour que chacun puisse voter seul ?',
      short: 'accessibilité du vote',
      articles: ['L2314-28'],
      options: {
        facileALire: {
          label: 'Des consignes en facile à lire',
          text: 'des consignes en facile à lire, avec des dessins',
        },
        grosCaracteres: {
          label: 'Des bulletins en gros caractères',
          text: 'des bulletins en gros caractères',
        },
        lectureAHauteVoix: {
          label: 'Une lecture des listes à voix haute',
          text: 'une lecture des listes à voix haute avant le vote',
        },
        autresLangues: {
          label: 'Des consignes en d’autres langues',
          text: 'des consignes dans les langues de l’équipe',
        },
        isoloirAccessible: { label: 'Un isoloir accessible', text: 'un isoloir accessible en fauteuil' },
        tempsDeTrajet: {
          label: 'Le trajet jusqu’au vote payé comme du travail',
          text: 'le temps de trajet jusqu’au bureau de vote payé comme du temps de travail',
        },
      },
      proposal: ['facileALire', 'grosCaracteres', 'lectureAHauteVoix', 'tempsDeTrajet'],
    }),
    membresDuBureau: tableau({
      label: 'Qui tient le bureau de vote ?',
      short: 'bureau de vote',
      hint: 'Trois électeurs, dont un préside. Ni l’employeur ni celui qui le représente.',
      why: 'Le bureau dépouille, proclame et signe les procès-verbaux.',
      line: 'un membre',
      columns: {
        nomMembreBureau: { kind: 'text', label: 'Nom' },
        roleMembreBureau: {
          kind: 'choice',
          label: 'Rôle',
          options: { president: { label: 'Présidence' }, assesseur: { label: 'Assesseur' } },
        },
      },
      optional: true,
    }),
  },
})

export const electionCandidatures = step({
  id: 'candidatures',
  title: 'Comment se porte-t-on candidat ?',
  questions: {
    destinataireCandidatures: texte({
      label: 'À qui remet-on les listes de candidats ?',
      short: 'destinataire des candidatures',
      hint: 'Une personne et un moyen, par exemple Mme Léa Martin, accueil, ou elections@exemple.fr.',
    }),
    heureLimiteCandidatures: texte({
      label: 'Jusqu’à quelle heure ?',
      short: 'heure limite des candidatures',
      proposal: '12 heures',
    }),
    depotCandidaturesChoisi: date({
      label: 'Jusqu’à quel jour pour le premier tour ?',
      short: 'dernier jour des candidatures',
      hint: 'Sans réponse, {delaiDepotCandidatures} jours avant le vote. La loi ne fixe pas de date.',
      optional: true,
    }),
    listeElectoraleChoisie: date({
      label: 'Quel jour affichez-vous la liste électorale ?',
      short: 'affichage de la liste électorale',
      hint: 'Sans réponse, {delaiListeElectorale} jours avant le vote. La loi ne fixe pas de date.',
      articles: ['R2314-24'],
      optional: true,
    }),
  },
})
