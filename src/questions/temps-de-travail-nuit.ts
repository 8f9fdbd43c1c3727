import { liste, nombre, step, texteLong } from './define.ts'

export const tempsDeTravailNuit = step({
  id: 'travail-nuit',
  title: 'Le travail de nuit',
  lead: 'Il reste exceptionnel. L’accord qui l’ouvre doit traiter sept sujets : l’article les contient tous.',
  when: 'nuitTravaillee',
  questions: {
    emploisNuit: liste({
      label: 'Quels emplois sont concernés ?',
      short: 'emplois de nuit',
      hint: 'Des emplois, pas des personnes. Un par ligne.',
      why: 'Ouvrir la nuit à un autre emploi demandera de réviser l’accord.',
      articles: ['L3122-15'],
      line: 'un emploi',
    }),
    motifNuit: texteLong({
      label: 'Pourquoi faut-il travailler la nuit ?',
      short: 'justification du travail de nuit',
      hint: 'La continuité de l’activité ou d’un service utile à tous, expliquée par des faits.',
      why: 'Ouvrir plus longtemps ou produire moins cher ne suffit pas.',
      articles: ['L3122-1', 'L3122-15'],
    }),
    debutNuit: nombre({
      label: 'À quelle heure commence la nuit ?',
      short: 'début de la période de nuit',
      hint: 'À {debutNuitAuPlusTot} ou {debutNuitAuPlusTard} heures. Elle finit à {finNuitAuPlusTard} heures : la loi veut une période d’au moins neuf heures.',
      why: 'Une nuit plus longue protège davantage de monde.',
      articles: ['L3122-2', 'L3122-15'],
      unit: 'heures',
      min: { parameter: 'debutNuitAuPlusTot' },
      max: { parameter: 'debutNuitAuPlusTard' },
      proposal: { parameter: 'debutNuitAuPlusTot' },
    }),
    pauseNuit: nombre({
      label: 'Combien de minutes dure la pause de nuit ?',
      short: 'pause de nuit',
      hint: 'Au moins {pauseMinimale} minutes de suite. La nuit, le réseau propose plus.',
      why: 'L’accord dit comment les pauses sont organisées.',
      articles: ['L3122-15', 'L3121-16'],
      unit: 'minutes',
      locks: ['DT-07'],
      proposal: { network: 'pauseNuit' },
    }),
  },
})
