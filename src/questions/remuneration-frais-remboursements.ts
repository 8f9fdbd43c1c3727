import { montant, nombre, ouiNon, step, tableau } from './define.ts'

export const remunerationFraisRemboursements = step({
  id: 'frais-remboursements',
  title: 'Rembourser les frais',
  questions: {
    indemniteKilometrique: montant({
      label: 'Combien par kilomètre avec son propre véhicule ?',
      short: 'indemnité kilométrique',
      hint: 'Pour un déplacement professionnel. Comparez au barème fiscal : un montant trop bas ne couvre pas les frais.',
      why: 'Les frais engagés pour le travail sont à la charge de l’employeur.',
      unit: '€ par kilomètre',
      min: { network: 'indemniteKilometrique' },
      proposal: { network: 'indemniteKilometrique' },
    }),
    fraisRembourses: tableau({
      label: 'Quels autres frais remboursez-vous ?',
      short: 'frais remboursés',
      hint: 'Une ligne par frais : quoi, combien, avec quel justificatif.',
      line: 'un remboursement',
      columns: {
        natureDuFrais: { kind: 'text', label: 'Frais' },
        montantDuFrais: { kind: 'text', label: 'Remboursement' },
        justificatifDuFrais: { kind: 'text', label: 'Justificatif' },
      },
      proposal: [
        {
          natureDuFrais: 'Billet de transport pour un déplacement professionnel',
          montantDuFrais: 'dépense réelle',
          justificatifDuFrais: 'billet ou reçu',
        },
        {
          natureDuFrais: 'Péage et stationnement pendant le travail',
          montantDuFrais: 'dépense réelle',
          justificatifDuFrais: 'reçu',
        },
        {
          natureDuFrais: 'Repas pris hors des locaux, en déplacement',
          montantDuFrais: 'dépense réelle, dans la limite de 15 €',
          justificatifDuFrais: 'note ou ticket',
        },
      ],
    }),
    panierRepas: montant({
      label: 'Quel montant pour le panier repas ?',
      short: 'panier repas',
      hint: 'Par jour, quand il faut manger sur le lieu de travail. Facultatif : laissez vide pour ne pas le prévoir.',
      unit: '€ par jour',
      min: { network: 'panierRepas' },
      optional: true,
    }),
    titreRestaurant: montant({
      label: 'Quelle est la valeur d’un titre-restaurant ?',
      short: 'titre-restaurant',
      hint: 'Facultatif : laissez vide pour ne pas en donner. Il est alors dû à tous, contrats courts compris.',
      articles: ['L3262-1', 'R3262-7'],
      unit: '€ par titre',
      min: { network: 'titreRestaurant' },
      optional: true,
    }),
    partTitreRestaurant: nombre({
      label: 'Quelle part en payez-vous ?',
      short: 'part du titre-restaurant',
      hint: 'Le code général des impôts ne l’exonère qu’entre deux limites, que le réseau reprend ici.',
      when: 'titreRestaurantRenseigne',
      unit: '%',
      min: { network: 'partTitreRestaurant' },
      max: { network: 'partTitreRestaurant' },
      proposal: { network: 'partTitreRestaurant' },
    }),
    delaiRemboursement: nombre({
      label: 'En combien de jours remboursez-vous ?',
      short: 'délai de remboursement',
      hint: 'Après la remise du justificatif. Le réseau propose quinze jours.',
      why: 'Un trajet payé trop tard fait renoncer à une mission.',
      articles: ['R3261-4'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiRemboursement' },
    }),
    avanceFrais: ouiNon({
      label: 'Avancez-vous les frais à qui le demande ?',
      short: 'avance sur frais',
      proposal: true,
    }),
  },
})
