import { choix, nombre, step } from './define.ts'
import { PER_CENT } from './limits.ts'

export const tempsDeTravailPartielAmenage = step({
  id: 'temps-partiel-amenage',
  title: 'Le temps partiel réparti sur l’année',
  lead: 'Plus d’heures certains mois, moins d’autres. Chaque personne concernée signe un avenant.',
  when: 'amenageTempsPartiel',
  questions: {
    periodeTempsPartiel: choix({
      label: 'Sur quelle période comptez-vous les heures ?',
      short: 'période de référence',
      hint: 'Un an au plus.',
      articles: ['L3121-44', 'L3121-41'],
      options: {
        anneeCivile: { label: 'L’année civile', text: 'du 1er janvier au 31 décembre' },
        juinMai: { label: 'De juin à mai', text: 'du 1er juin au 31 mai de l’année suivante' },
        septembreAout: {
          label: 'De septembre à août',
          text: 'du 1er septembre au 31 août de l’année suivante',
        },
      },
      proposal: 'anneeCivile',
    }),
    variationTempsPartiel: nombre({
      label: 'De combien une semaine peut-elle s’écarter de la moyenne ?',
      short: 'variation permise',
      hint: 'En plus ou en moins. Aucune semaine n’atteint {dureeLegaleHebdo} heures.',
      why: 'Cette limite fixe la semaine la plus haute et la plus basse.',
      articles: ['L3121-44', 'L3123-9'],
      unit: '%',
      min: 0,
      max: PER_CENT,
      proposal: { network: 'variationTempsPartiel' },
    }),
    semainesProgrammation: nombre({
      label: 'Combien de semaines à l’avance remettez-vous le planning ?',
      short: 'remise du planning',
      hint: 'Le planning est écrit et remis à chaque personne.',
      why: 'L’accord doit dire comment les horaires sont communiqués.',
      articles: ['L3121-44', 'L3121-42'],
      unit: 'semaines',
      min: 1,
      proposal: { network: 'semainesProgrammation' },
    }),
    joursFixesNonTravailles: nombre({
      label: 'Combien de jours fixes sans travail par semaine ?',
      short: 'jours fixes non travaillés',
      hint: 'En plus du repos hebdomadaire. Choisis avec la personne.',
      why: 'Un jour fixe permet un autre emploi, une formation ou une garde.',
      articles: ['L3123-12', 'L3132-1'],
      unit: 'jours par semaine',
      min: 1,
      max: { network: 'joursFixesNonTravailles' },
      proposal: { network: 'joursFixesNonTravailles' },
    }),
  },
})
