import { choix, liste, nombre, step } from './define.ts'

export const tempsDeTravailForfaitJours = step({
  id: 'forfait-jours',
  title: 'Le forfait en jours',
  lead: 'On compte les jours, pas les heures. Seulement pour des personnes vraiment libres de leur emploi du temps.',
  when: 'forfaitJours',
  questions: {
    emploisForfaitJours: liste({
      label: 'Quels emplois sont concernés ?',
      short: 'emplois au forfait en jours',
      hint: 'Nommez des emplois, pas des personnes. Un emploi par ligne.',
      why: 'La loi demande de nommer les catégories ; une formule vague ferait tomber le forfait.',
      articles: ['L3121-64', 'L3121-58'],
      line: 'un emploi',
      proposal: ['responsable de pôle', 'coordination générale'],
    }),
    periodeForfaitJours: choix({
      label: 'Sur quelle période comptez-vous les jours ?',
      short: 'période du forfait',
      hint: 'L’année civile, ou douze mois de suite.',
      articles: ['L3121-64'],
      options: {
        anneeCivile: { label: 'L’année civile', text: 'du 1er janvier au 31 décembre' },
        juinMai: { label: 'De juin à mai', text: 'du 1er juin au 31 mai de l’année suivante' },
      },
      proposal: 'anneeCivile',
    }),
    joursForfait: nombre({
      label: 'Combien de jours par an ?',
      short: 'jours du forfait',
      hint: '{plafondForfaitJours} jours au plus, journée de solidarité comprise. Le réseau propose moins.',
      why: 'Les jours au-delà sont du repos.',
      articles: ['L3121-64'],
      unit: 'jours par an',
      locks: ['FJ-01'],
      min: 1,
      proposal: { network: 'joursForfait' },
    }),
  },
})
