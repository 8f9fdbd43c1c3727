import { choix, nombre, step } from './define.ts'

export const reglesDuJeuAnciennete = step({
  id: 'anciennete',
  title: 'Comment se compte l’ancienneté ?',
  lead: 'Pour les avantages de l’accord. Les droits de la loi se comptent toujours comme la loi le dit.',
  when: 'contratsSuccessifs',
  questions: {
    repriseAnciennete: choix({
      label: 'Quels contrats passés comptez-vous, quand il y a eu une coupure ?',
      short: 'reprise des contrats passés',
      hint: 'Le contrat en cours et ceux qui le précèdent sans coupure comptent toujours en entier.',
      why: 'C’est la règle qui décide des droits d’une personne qui enchaîne de petits contrats.',
      articles: ['L3123-5', 'L1251-55', 'L1244-2'],
      when: 'contratsSuccessifs',
      options: {
        totale: { label: 'Tous, sans limite', text: 'reprise de tous les contrats' },
        bornee: {
          label: 'Ceux d’une période récente, si la coupure est courte',
          text: 'reprise des contrats récents',
        },
      },
      proposal: 'bornee',
    }),
    periodeRepriseAnciennete: nombre({
      label: 'Sur combien de mois en arrière reprenez-vous les contrats passés ?',
      short: 'période de reprise',
      hint: 'Des mois glissants, comptés depuis le jour où l’on apprécie le droit.',
      articles: ['L3123-5'],
      when: 'repriseAncienneteBornee',
      unit: 'mois',
      min: 1,
      proposal: { network: 'periodeRepriseAnciennete' },
    }),
    interruptionToleree: nombre({
      label: 'Quelle coupure entre deux contrats laisse l’ancienneté intacte ?',
      short: 'coupure admise',
      hint: 'En jours calendaires. Trop courte, elle efface les droits pour une panne de missions.',
      articles: ['L3123-5'],
      when: 'repriseAncienneteBornee',
      unit: 'jours',
      min: 1,
      proposal: { network: 'interruptionToleree' },
    }),
    joursParMoisAnciennete: nombre({
      label: 'Combien de jours de contrat valent un mois d’ancienneté ?',
      short: 'jours pour un mois d’ancienneté',
      hint: 'Des jours calendaires, repos compris. Jamais des heures.',
      why: 'Pour additionner des contrats de quelques jours, il faut dire ce que vaut un mois.',
      articles: ['L3123-5'],
      when: 'contratsSuccessifs',
      unit: 'jours',
      min: 1,
      max: { network: 'joursParMoisAnciennete' },
      proposal: { network: 'joursParMoisAnciennete' },
    }),
  },
})
