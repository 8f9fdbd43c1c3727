import { choix, nombre, ouiNon, step, texte } from './define.ts'

export const tempsDeTravailAnnuelSuivi = step({
  id: 'temps-plein-planning',
  title: 'Le planning et la paie du temps plein réparti sur l’année',
  when: 'amenageTempsPlein',
  questions: {
    semainesPlanningTempsPlein: nombre({
      label: 'Combien de semaines à l’avance remettez-vous le planning ?',
      short: 'remise du planning',
      hint: 'Le planning est écrit et remis à chaque personne.',
      articles: ['L3121-44', 'L3121-42'],
      unit: 'semaines',
      min: 1,
      proposal: { network: 'semainesPlanningTempsPlein' },
    }),
    delaiPrevenanceTempsPlein: nombre({
      label: 'Combien de jours avant prévenez-vous d’un changement ?',
      short: 'délai de prévenance',
      hint: 'Jours ouvrés. Si l’accord ne dit rien, la loi en donne {prevenanceAmenagementSansAccord}, jours non ouvrés compris.',
      why: 'L’accord fixe ce délai. Il doit être raisonnable.',
      articles: ['L3121-44', 'L3121-42', 'L3121-47'],
      unit: 'jours ouvrés',
      min: { network: 'delaiPrevenanceTempsPlein' },
      proposal: { network: 'delaiPrevenanceTempsPlein' },
    }),
    contrepartiePrevenanceTempsPlein: texte({
      label: 'Que donnez-vous à qui accepte un changement annoncé plus tard ?',
      short: 'contrepartie du changement tardif',
      hint: 'Un repos ou de l’argent, avec son montant.',
      why: 'Sous ce délai, la personne peut refuser. La contrepartie aide à trouver des volontaires.',
      articles: ['L3121-44'],
      proposal: 'un repos payé égal à 10 % des heures déplacées',
    }),
    lissageTempsPlein: ouiNon({
      label: 'Payez-vous le même salaire chaque mois ?',
      short: 'lissage du salaire',
      hint: 'Le salaire ne suit plus l’horaire du mois. Le compte se fait en fin de période.',
      why: 'Si vous lissez le salaire, l’accord dit comment il se calcule.',
      articles: ['L3121-44'],
      proposal: true,
    }),
    departTempsPlein: choix({
      label: 'Que faites-vous si le salaire versé dépasse les heures faites ?',
      short: 'régularisation',
      hint: 'La question se pose à la fin de la période, ou à un départ en cours de période.',
      why: 'L’accord doit régler les arrivées, les départs et les absences.',
      articles: ['L3121-44'],
      when: 'lissageTempsPlein',
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
