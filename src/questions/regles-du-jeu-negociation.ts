import { date, step } from './define.ts'

export const reglesDuJeuNegociation = step({
  id: 'ouverture-de-la-negociation',
  title: 'Comment la négociation a-t-elle été annoncée ?',
  lead: 'Sans délégué syndical, dans une structure de votre taille, la loi impose ces étapes avant de négocier.',
  when: 'negociationAnnoncee',
  questions: {
    dateIntentionNegocier: date({
      label: 'Quand avez-vous fait connaître aux élus votre intention de négocier ?',
      short: 'date de l’annonce aux élus',
      hint: 'Par un moyen qui donne une date certaine. Les élus ont {delaiReponseNegociateurs} mois pour répondre.',
      why: 'L’accord rappelle que l’ordre des négociateurs voulu par la loi a été suivi.',
      articles: ['L2232-25-1'],
      when: 'intentionAnnoncee',
    }),
    dateInformationOrganisations: date({
      label: 'Quand avez-vous informé les organisations syndicales représentatives ?',
      short: 'date de l’information des syndicats',
      hint: 'Celles de la branche ; sans branche, celles du niveau national et interprofessionnel.',
      why: 'Cette information précède la négociation avec une personne mandatée.',
      articles: ['L2232-24', 'L2232-26'],
      when: 'organisationsInformees',
    }),
  },
})
