import { choix, liste, ouiNon, step, texte } from './define.ts'

export const miseADispositionDroits = step({
  id: 'droits-en-mission',
  title: 'Quelles protections pendant la mission ?',
  when: 'metADisposition',
  questions: {
    numeroAlerteMission: texte({
      label: 'Quel numéro appeler si une mission se passe mal ?',
      short: 'numéro d’alerte',
      hint: 'Le numéro de la structure, pas celui d’une personne : l’accord sera publié.',
      why: 'La personne est seule sur place : elle doit savoir qui appeler.',
      articles: ['L4131-1', 'L2231-5-1'],
      when: 'metADisposition',
    }),
    visiteDuPoste: choix({
      label: 'Quand visitez-vous le poste avant la mission ?',
      short: 'visite du poste',
      articles: ['L4154-1', 'R5132-21', 'L4121-1'],
      when: 'metADisposition',
      options: {
        premiereEtRisque: {
          label: 'À la première mission chez un utilisateur, et pour tout poste à risque',
          text: 'avant la première mission chez un utilisateur et avant toute mission sur un poste à risque',
        },
        chaqueMission: { label: 'Avant chaque nouvelle mission', text: 'avant chaque nouvelle mission' },
        posteARisque: {
          label: 'Seulement pour un poste à risque',
          text: 'avant toute mission sur un poste à risque',
        },
      },
      proposal: 'premiereEtRisque',
    }),
    fournisseurEpi: choix({
      label: 'Qui fournit les équipements de protection en association intermédiaire ?',
      short: 'fourniture des protections',
      hint: 'Le contrat de mise à disposition le précise. Jamais à la charge de la personne.',
      articles: ['R5132-20'],
      when: 'typesSiaeAi',
      options: {
        selonContrat: {
          label: 'Le contrat de mise à disposition le dit pour chaque mission',
          text: 'par l’association intermédiaire ou par l’utilisateur, comme le précise chaque contrat de mise à disposition',
        },
        association: { label: 'L’association intermédiaire', text: 'par l’association intermédiaire' },
        utilisateur: { label: 'L’utilisateur', text: 'par l’utilisateur' },
      },
      proposal: 'selonContrat',
    }),
    epiPersonnalises: liste({
      label: 'Quels équipements personnalisés fournit l’entreprise de travail temporaire ?',
      short: 'équipements personnalisés',
      hint: 'Par exemple les chaussures de sécurité. Tous les autres viennent de l’entreprise utilisatrice.',
      articles: ['L1251-23'],
      when: 'typesSiaeEtti',
      optional: true,
      line: 'un équipement',
      proposal: ['les chaussures de sécurité', 'le casque'],
    }),
    retourCroiseMission: ouiNon({
      label: 'Recueillez-vous l’avis de la personne et celui de l’utilisateur en fin de mission ?',
      short: 'retour de fin de mission',
      hint: 'L’avis de la personne compte autant que celui du client.',
      when: 'metADisposition',
      proposal: true,
    }),
  },
})
