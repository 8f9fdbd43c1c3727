import { choix, montant, nombre, plusieurs, step } from './define.ts'

export const santeEgaliteMateriel = step({
  id: 'materiel',
  title: 'Le matériel confié',
  questions: {
    moyensConfies: plusieurs({
      label: 'Que confiez-vous à l’équipe, dont l’accord doit parler ?',
      short: 'matériel confié',
      hint: 'Ne cochez rien si le règlement intérieur ou une note suffit.',
      why: 'L’accord dit qui paie et qui entretient. Les règles d’usage sont ailleurs.',
      articles: ['R4321-1', 'L1321-1'],
      optional: true,
      options: {
        vehicule: { label: 'Un véhicule de service' },
        numerique: { label: 'Un téléphone ou un ordinateur' },
        tenue: { label: 'Une tenue de travail' },
      },
    }),
    remisageVehicule: choix({
      label: 'Où le véhicule passe-t-il la nuit ?',
      short: 'véhicule la nuit',
      when: 'moyensConfiesVehicule',
      options: {
        surPlace: {
          label: 'Sur place',
          text: 'reste sur le lieu de travail en dehors des heures de travail',
        },
        domicile: {
          label: 'Au domicile, avec votre accord',
          text: 'peut être garé au domicile, avec l’accord écrit de l’employeur, quand le trajet vers le lieu de travail du lendemain le justifie',
        },
      },
      proposal: 'surPlace',
    }),
    telephonePersonnel: montant({
      label: 'Combien par mois pour qui prête son propre téléphone ?',
      short: 'indemnité pour le téléphone personnel',
      hint: 'Laissez vide si vous fournissez toujours l’appareil.',
      when: 'moyensConfiesNumerique',
      unit: '€ par mois',
      min: { network: 'telephonePersonnel' },
      optional: true,
    }),
    jeuxDeTenue: nombre({
      label: 'Combien de tenues par personne ?',
      short: 'tenues par personne',
      when: 'moyensConfiesTenue',
      unit: 'tenues',
      min: 1,
      proposal: { network: 'jeuxDeTenue' },
    }),
    entretienTenue: choix({
      label: 'Qui lave la tenue ?',
      short: 'entretien de la tenue',
      hint: 'Équipements de protection et travaux salissants : toujours l’employeur.',
      articles: ['R4321-4', 'R4323-95'],
      when: 'moyensConfiesTenue',
      options: {
        employeur: { label: 'L’employeur', text: 'l’employeur assure le lavage' },
        personne: {
          label: 'La personne, contre une indemnité',
          text: 'la personne assure le lavage et reçoit une indemnité',
        },
      },
      proposal: 'employeur',
    }),
    indemniteTenue: montant({
      label: 'Combien par mois pour laver la tenue ?',
      short: 'indemnité de lavage',
      when: 'entretienTenuePersonne',
      unit: '€ par mois',
      min: { network: 'indemniteTenue' },
    }),
  },
})
