import { choix, date, nombre, step } from './define.ts'

export const suiviFormalitesDuree = step({
  id: 'duree-de-l-accord',
  title: 'Pour combien de temps, et à partir de quand ?',
  questions: {
    dureeAccord: choix({
      label: 'Pour quelle durée concluez-vous l’accord ?',
      short: 'durée de l’accord',
      hint: 'Si l’accord ne dit rien, il s’arrête au bout de {dureeAccordSupposee} ans.',
      why: 'Un accord à durée indéterminée peut être dénoncé. Un accord à durée déterminée va jusqu’à son terme.',
      articles: ['L2222-4', 'L2261-9'],
      options: {
        indeterminee: {
          label: 'Une durée indéterminée',
          hint: 'Il vaut jusqu’à ce qu’il soit révisé ou dénoncé.',
          text: 'indéterminée',
        },
        determinee: {
          label: 'Une durée déterminée',
          hint: 'Il s’arrête seul, à son terme.',
          text: 'déterminée',
        },
      },
      proposal: 'indeterminee',
    }),
    dureeAccordAnnees: nombre({
      label: 'Combien d’années ?',
      short: 'nombre d’années',
      hint: 'À compter de l’entrée en vigueur.',
      articles: ['L2222-4'],
      when: 'dureeAccordDeterminee',
      unit: 'ans',
      locks: ['AC-01'],
      min: 1,
      proposal: { network: 'dureeAccordAnnees' },
    }),
    delaiRenouvellement: nombre({
      label: 'Combien de mois avant le terme vous revoyez-vous pour décider de la suite ?',
      short: 'délai de renouvellement',
      hint: 'Trop tard, il n’y a plus le temps de négocier ni de voter.',
      why: 'L’accord doit dire sous quelle forme et dans quel délai il peut être renouvelé.',
      articles: ['L2222-5'],
      when: 'dureeAccordDeterminee',
      unit: 'mois',
      min: 1,
      proposal: { network: 'delaiRenouvellement' },
    }),
    entreeEnVigueur: choix({
      label: 'Quand l’accord entre-t-il en vigueur ?',
      short: 'entrée en vigueur',
      hint: 'Sans délégué syndical, jamais avant le dépôt.',
      why: 'Sans date écrite, l’accord s’applique le lendemain de son dépôt.',
      articles: ['L2261-1', 'L2232-29-1'],
      options: {
        lendemainDepot: { label: 'Le lendemain du dépôt', text: 'le lendemain de son dépôt' },
        dateChoisie: { label: 'À une date que vous choisissez', text: 'à la date choisie par les parties' },
      },
      proposal: 'lendemainDepot',
    }),
    dateEntreeEnVigueur: date({
      label: 'À quelle date ?',
      short: 'date d’entrée en vigueur',
      hint: 'Le premier jour d’un mois simplifie la paie. Laissez le temps du dépôt.',
      articles: ['L2261-1', 'L2232-29-1'],
      when: 'entreeEnVigueurDateChoisie',
    }),
  },
})
