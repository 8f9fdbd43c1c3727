import { choix, nombre, ouiNon, step } from './define.ts'

export const accueilParcoursRecrutement = step({
  id: 'recrutement',
  title: 'Comment recrutez-vous ?',
  lead: 'La loi interdit de discriminer et encadre les questions posées : l’accord le rappelle. À vous de dire le reste.',
  questions: {
    joursAnnonceInterne: nombre({
      label: 'Combien de jours avant l’extérieur annoncez-vous un poste permanent à l’équipe ?',
      short: 'annonce à l’équipe',
      hint: 'Par exemple {joursAnnonceInterne}. Comptez en jours du calendrier.',
      why: 'La loi ne donne la liste des postes qu’à ceux qui la demandent. L’accord peut l’annoncer à tous, avant l’extérieur.',
      articles: ['L1242-17', 'L3123-3'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'joursAnnonceInterne' },
    }),
    salaireDansAnnonce: ouiNon({
      label: 'Indiquez-vous le salaire dans l’annonce ?',
      short: 'salaire dans l’annonce',
      hint: 'Le salaire brut d’embauche, ou sa fourchette.',
      why: 'Une directive européenne le demande aux États. Le code lu pour ce modèle ne l’impose pas encore.',
      articles: ['L1221-6'],
      proposal: true,
    }),
    etudePrioritaireParcours: ouiNon({
      label: 'Étudiez-vous d’abord les candidatures des salariés en parcours ?',
      short: 'étude prioritaire des parcours',
      hint: 'C’est un ordre d’examen : le choix se fait sur les compétences.',
      why: 'Une priorité d’étude ne promet pas l’embauche et passe après les priorités de la loi.',
      articles: ['L1132-1', 'L3123-3'],
      when: 'estSiae',
      proposal: true,
    }),
    placeAuRecrutement: choix({
      label: 'Un salarié participe-t-il au choix de la personne recrutée ?',
      short: 'place d’un salarié au recrutement',
      hint: 'Pour les postes permanents. Une personne volontaire, sur son temps de travail.',
      options: {
        consultatif: { label: 'Oui, il donne un avis' },
        deliberatif: { label: 'Oui, il a une voix' },
        aucune: { label: 'Non' },
      },
      proposal: 'consultatif',
    }),
    joursReponseCandidature: nombre({
      label: 'En combien de jours répondez-vous après un entretien ?',
      short: 'délai de réponse au candidat',
      hint: 'Par exemple {joursReponseCandidature}. Comptez en jours du calendrier.',
      why: 'La loi ne fixe aucun délai : c’est votre engagement.',
      unit: 'jours',
      min: 1,
      proposal: { network: 'joursReponseCandidature' },
    }),
  },
})
