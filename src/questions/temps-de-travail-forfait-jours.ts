import { choix, liste, nombre, ouiNon, step } from './define.ts'

export const tempsDeTravailForfaitJours = step({
  id: 'forfait-jours',
  title: 'Le forfait en jours',
  lead: 'On compte les jours, pas les heures. Seulement pour des personnes vraiment libres de leur emploi du temps.',
  questions: {
    forfaitJours: ouiNon({
      label: 'Voulez-vous ouvrir le forfait annuel en jours ?',
      short: 'forfait en jours',
      hint: 'Il faut un accord collectif, puis une convention signée avec chaque personne.',
      why: 'Sans accord complet, le forfait ne vaut rien et les heures se comptent.',
      articles: ['L3121-63', 'L3121-64', 'L3121-55'],
      proposal: false,
    }),
    emploisForfaitJours: liste({
      label: 'Quels emplois sont concernés ?',
      short: 'emplois au forfait en jours',
      hint: 'Nommez des emplois, pas des personnes. Un emploi par ligne.',
      why: 'La loi demande de nommer les catégories ; une formule vague ferait tomber le forfait.',
      articles: ['L3121-64', 'L3121-58'],
      when: 'forfaitJours',
      line: 'un emploi',
      proposal: ['responsable de pôle', 'coordination générale'],
    }),
    periodeForfaitJours: choix({
      label: 'Sur quelle période comptez-vous les jours ?',
      short: 'période du forfait',
      hint: 'L’année civile, ou douze mois de suite.',
      articles: ['L3121-64'],
      when: 'forfaitJours',
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
      when: 'forfaitJours',
      unit: 'jours par an',
      locks: ['FJ-01'],
      min: 1,
      proposal: { network: 'joursForfait' },
    }),
  },
})
