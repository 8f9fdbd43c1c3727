import { choix, liste, nombre, ouiNon, step, texteLong } from './define.ts'

export const tempsDeTravailNuit = step({
  id: 'travail-nuit',
  title: 'Le travail de nuit',
  lead: 'Il reste exceptionnel. L’accord qui l’ouvre doit traiter sept sujets : l’article les contient tous.',
  questions: {
    nuitTravaillee: ouiNon({
      label: 'Des personnes travaillent-elles régulièrement la nuit ?',
      short: 'travail de nuit',
      hint: 'Au moins {joursNuitHabituels} fois {heuresNuitHabituelles} heures de nuit par semaine, ou {heuresNuitAnnuelles} heures sur douze mois.',
      why: 'Sans accord complet, ces postes demandent l’autorisation de l’inspecteur du travail.',
      articles: ['L3122-5', 'L3122-15', 'L3122-21'],
      proposal: false,
    }),
    emploisNuit: liste({
      label: 'Quels emplois sont concernés ?',
      short: 'emplois de nuit',
      hint: 'Des emplois, pas des personnes. Un par ligne.',
      why: 'Ouvrir la nuit à un autre emploi demandera de réviser l’accord.',
      articles: ['L3122-15'],
      when: 'nuitTravaillee',
      line: 'un emploi',
    }),
    motifNuit: texteLong({
      label: 'Pourquoi faut-il travailler la nuit ?',
      short: 'justification du travail de nuit',
      hint: 'La continuité de l’activité ou d’un service utile à tous, expliquée par des faits.',
      why: 'Ouvrir plus longtemps ou produire moins cher ne suffit pas.',
      articles: ['L3122-1', 'L3122-15'],
      when: 'nuitTravaillee',
    }),
    periodeNuit: choix({
      label: 'De quelle heure à quelle heure va la nuit ?',
      short: 'période de nuit',
      hint: 'Neuf heures au moins, minuit à 5 heures comprises, entre 21 heures et 7 heures.',
      articles: ['L3122-2', 'L3122-15'],
      when: 'nuitTravaillee',
      options: {
        vingtEtUneSix: { label: 'De 21 heures à 6 heures', text: 'de 21 heures à 6 heures' },
        vingtDeuxSept: { label: 'De 22 heures à 7 heures', text: 'de 22 heures à 7 heures' },
        vingtEtUneSept: { label: 'De 21 heures à 7 heures', text: 'de 21 heures à 7 heures' },
      },
      proposal: 'vingtEtUneSix',
    }),
    pauseNuit: nombre({
      label: 'Combien de minutes dure la pause de nuit ?',
      short: 'pause de nuit',
      hint: 'Au moins {pauseMinimale} minutes de suite. La nuit, le réseau propose plus.',
      why: 'L’accord dit comment les pauses sont organisées.',
      articles: ['L3122-15', 'L3121-16'],
      when: 'nuitTravaillee',
      unit: 'minutes',
      min: { parameter: 'pauseMinimale' },
      proposal: { network: 'pauseNuit' },
    }),
  },
})
