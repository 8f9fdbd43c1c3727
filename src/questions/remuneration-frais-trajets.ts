import { montant, nombre, ouiNon, step } from './define.ts'
import { PER_CENT } from './limits.ts'

export const remunerationFraisTrajets = step({
  id: 'frais-trajets',
  title: 'Aller au travail',
  questions: {
    partAbonnement: nombre({
      label: 'Quelle part de l’abonnement de transport payez-vous ?',
      short: 'part de l’abonnement',
      hint: 'Au moins {partAbonnementLegale} %. Bus, train, métro ou location publique de vélos.',
      why: 'La moitié est due à tous, missions et contrats courts compris.',
      articles: ['L3261-2', 'R3261-1'],
      unit: '%',
      min: { parameter: 'partAbonnementLegale' },
      max: PER_CENT,
      proposal: { parameter: 'partAbonnementLegale' },
    }),
    forfaitMobilites: montant({
      label: 'Quel est le montant annuel du forfait mobilités durables ?',
      short: 'forfait mobilités durables',
      hint: 'Vélo, trottinette, covoiturage. Facultatif : laissez vide pour ne pas le prévoir.',
      why: 'Une fois prévu, il est dû à toutes les personnes qui remplissent les conditions.',
      articles: ['L3261-3-1', 'L3261-4', 'R3261-13-2'],
      unit: '€ par an',
      min: 1,
      optional: true,
      proposal: { network: 'forfaitMobilites' },
    }),
    aidePermis: montant({
      label: 'Quelle aide pour passer un permis ?',
      short: 'aide au permis',
      hint: 'Permis de conduire ou brevet de sécurité routière. Facultatif : laissez vide pour ne pas le prévoir.',
      unit: '€',
      min: 1,
      optional: true,
      proposal: { network: 'aidePermis' },
    }),
    pretVehicule: ouiNon({
      label: 'Prêtez-vous un véhicule pour aller travailler ?',
      short: 'prêt d’un véhicule',
      hint: 'Vélo, deux-roues ou voiture. Vérifiez d’abord l’assurance.',
      proposal: false,
    }),
  },
})
