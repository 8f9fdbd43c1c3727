import { plusieurs, step } from './define.ts'

export const reglesDuJeuChamp = step({
  id: 'champ-d-application',
  title: 'À qui l’accord s’applique-t-il ?',
  lead: 'À toutes les personnes qui ont un contrat de travail avec vous. Reste à préciser un cas voisin.',
  questions: {
    personnesAccueillies: plusieurs({
      label: 'Quelles personnes accueillez-vous sans contrat de travail ?',
      short: 'personnes accueillies sans contrat',
      hint: 'Ne cochez rien si vous n’en accueillez pas.',
      why: 'L’accord dit qu’elles ne sont pas salariées, et que les règles de sécurité et de respect valent aussi pour elles.',
      articles: ['L4121-1', 'L5135-1'],
      optional: true,
      options: {
        stagiaires: { label: 'Des stagiaires', text: 'stagiaires' },
        benevoles: { label: 'Des bénévoles', text: 'bénévoles' },
        volontaires: { label: 'Des volontaires en service civique', text: 'volontaires en service civique' },
        immersion: {
          label: 'Des personnes en période de mise en situation (PMSMP)',
          text: 'personnes en période de mise en situation en milieu professionnel',
        },
      },
    }),
  },
})
