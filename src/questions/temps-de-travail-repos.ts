import { nombre, ouiNon, step } from './define.ts'

export const tempsDeTravailRepos = step({
  id: 'repos-compensateur',
  title: 'Le repos des heures supplémentaires',
  questions: {
    plusDeVingtSalaries: ouiNon({
      label: 'Employez-vous plus de {seuilContrepartieRepos} salariés en moyenne sur l’année ?',
      short: 'plus de vingt salariés',
      hint: 'L’effectif de la sécurité sociale. À la hausse, le seuil ne compte qu’après cinq années civiles de suite.',
      why: 'Le repos obligatoire au-delà du contingent en dépend.',
      articles: ['L3121-33', 'CSS-L130-1'],
    }),
    contrepartieRepos: nombre({
      label: 'Quelle part des heures au-delà du contingent est rendue en repos ?',
      short: 'contrepartie obligatoire en repos',
      hint: 'Au moins {contrepartieReposMinimale} % jusqu’à {seuilContrepartieRepos} salariés. Ce repos s’ajoute à la majoration.',
      articles: ['L3121-33'],
      when: 'auPlusVingtSalaries',
      unit: '%',
      locks: ['HS-05'],
      proposal: { parameter: 'contrepartieReposMinimale' },
    }),
    delaiPriseRepos: nombre({
      label: 'En combien de mois ce repos est-il pris ?',
      short: 'délai de prise du repos',
      hint: '{delaiPriseReposSansAccord} mois si l’accord ne dit rien.',
      why: 'L’accord fixe les conditions de prise du repos.',
      articles: ['L3121-33', 'D3121-18'],
      unit: 'mois',
      locks: ['HS-07'],
      min: 1,
      max: { network: 'delaiPriseRepos' },
      proposal: { parameter: 'delaiPriseReposSansAccord' },
    }),
  },
})
