import { choix, ouiNon, step } from './define.ts'

export const tempsDeTravailPartielPaie = step({
  id: 'temps-partiel-paie',
  title: 'La paie du temps partiel réparti sur l’année',
  when: 'amenageTempsPartiel',
  questions: {
    lissageTempsPartiel: ouiNon({
      label: 'Payez-vous le même salaire chaque mois ?',
      short: 'lissage du salaire',
      hint: 'Le salaire ne suit plus l’horaire du mois. Le compte se fait en fin de période.',
      why: 'Si vous lissez le salaire, l’accord dit comment il se calcule.',
      articles: ['L3121-44'],
      proposal: true,
    }),
    departTempsPartiel: choix({
      label: 'Que faites-vous si le salaire versé dépasse les heures faites ?',
      short: 'régularisation au départ',
      hint: 'La question se pose à la fin de la période, ou à un départ en cours de période.',
      why: 'L’accord doit régler les arrivées, les départs et les absences.',
      articles: ['L3121-44'],
      options: {
        acquis: {
          label: 'Le trop-versé reste acquis à la personne',
          hint: 'L’employeur a fait le planning.',
        },
        repris: { label: 'Le trop-versé est repris, dans les limites légales' },
      },
      proposal: 'acquis',
    }),
  },
})
