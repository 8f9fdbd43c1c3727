import { choix, nombre, step } from './define.ts'

export const participationInstance = step({
  id: 'participation-des-parcours',
  title: 'Comment les personnes en parcours donnent-elles leur avis ?',
  lead: 'Aucun texte ne l’impose : c’est un choix de votre projet. Il s’ajoute au CSE et ne le remplace pas.',
  when: 'estSiae',
  questions: {
    formeParticipation: choix({
      label: 'Quelle forme choisissez-vous ?',
      short: 'forme de la participation',
      hint: 'À moins de {seuilCse} salariés, l’assemblée est la plus simple.',
      why: 'Le conseil et le groupe ont un nombre de places ; l’assemblée réunit tout le monde.',
      options: {
        conseil: {
          label: 'Un conseil, avec des places',
          hint: 'Les mêmes personnes d’une réunion à l’autre.',
          text: 'un conseil consultatif',
        },
        groupe: {
          label: 'Un groupe de dialogue',
          hint: 'Ouvert : des personnes différentes à chaque réunion.',
          text: 'un groupe de dialogue',
        },
        assemblee: {
          label: 'Une assemblée',
          hint: 'Toutes les personnes sous contrat.',
          text: 'une assemblée',
        },
      },
      proposal: 'conseil',
    }),
    placesParticipation: nombre({
      label: 'Combien de places ?',
      short: 'nombre de places',
      hint: 'Assez pour que plusieurs métiers ou lieux soient présents. Nombre pair, pour l’équilibre femmes-hommes.',
      when: 'participationRestreinte',
      unit: 'places',
      min: { network: 'placesParticipation' },
      proposal: { network: 'placesParticipation' },
    }),
    reunionsParticipation: nombre({
      label: 'Combien de réunions par an ?',
      short: 'réunions de participation par an',
      hint: 'Une par trimestre permet à chacun d’en connaître plusieurs pendant son parcours.',
      unit: 'réunions',
      min: 1,
      proposal: { network: 'reunionsParticipation' },
    }),
    dureeReunionParticipation: nombre({
      label: 'Combien de temps dure une réunion ?',
      short: 'durée d’une réunion',
      hint: 'Ce temps est payé : c’est du travail effectif dès que vous demandez à la personne d’être là.',
      why: 'Le coût se calcule avec cette durée, le nombre de places et le nombre de réunions.',
      articles: ['L3121-1'],
      unit: 'heures',
      min: { network: 'dureeReunionParticipation' },
      decimals: 1,
      proposal: { network: 'dureeReunionParticipation' },
    }),
  },
})
