import { choix, liste, nombre, step } from './define.ts'

export const congesAbsencesPayes = step({
  id: 'conges-payes',
  title: 'Les congés payés',
  questions: {
    debutPeriodeConges: choix({
      label: 'Quand commence l’année des congés ?',
      short: 'début de la période d’acquisition',
      hint: 'Le 1er juin si l’accord ne dit rien.',
      why: 'C’est la période pendant laquelle les jours s’acquièrent.',
      articles: ['L3141-10', 'R3141-4'],
      options: {
        premierJuin: { label: 'Le 1er juin', text: '1er juin' },
        premierJanvier: { label: 'Le 1er janvier', text: '1er janvier' },
        premierSeptembre: { label: 'Le 1er septembre', text: '1er septembre' },
      },
      proposal: 'premierJuin',
    }),
    periodePriseConges: choix({
      label: 'Sur quelle période les congés se prennent-ils ?',
      short: 'période de prise des congés',
      hint: 'Elle comprend toujours le 1er mai au 31 octobre.',
      why: 'L’accord doit fixer cette période.',
      articles: ['L3141-13', 'L3141-15'],
      options: {
        maiAvril: { label: 'De mai à avril', text: 'du 1er mai au 30 avril de l’année suivante' },
        anneeCivile: { label: 'L’année civile', text: 'du 1er janvier au 31 décembre' },
        maiDecembre: { label: 'De mai à décembre', text: 'du 1er mai au 31 décembre' },
      },
      proposal: 'maiAvril',
    }),
    criteresOrdreDeparts: liste({
      label: 'De quoi tenez-vous compte pour l’ordre des départs ?',
      short: 'critères de l’ordre des départs',
      hint: 'Sans rang entre eux. Placer l’ancienneté en tête écarterait les parcours d’insertion.',
      why: 'L’accord fixe l’ordre des départs.',
      articles: ['L3141-15', 'L3141-16'],
      line: 'un critère',
      proposal: [
        'les congés du conjoint ou du partenaire de PACS',
        'les enfants et leurs vacances scolaires',
        'la présence au foyer d’une personne handicapée ou d’une personne âgée en perte d’autonomie',
        'l’activité chez un autre employeur',
        'l’ancienneté',
      ],
    }),
    delaiDemandeConges: nombre({
      label: 'Combien de jours avant le départ demande-t-on ses congés ?',
      short: 'délai de demande',
      hint: 'Jours calendaires. Plus d’un mois : vous répondez au moins {annonceOrdreDeparts} mois avant le départ.',
      articles: ['L3141-15', 'D3141-6'],
      unit: 'jours',
      min: 0,
      proposal: { network: 'delaiDemandeConges' },
    }),
    delaiModificationConges: nombre({
      label: 'Jusqu’à combien de jours avant le départ pouvez-vous changer les dates ?',
      short: 'délai de modification',
      hint: 'Si l’accord ne dit rien, un mois.',
      why: 'L’accord doit fixer ce délai. Plus court, il se paie en organisation pour la personne.',
      articles: ['L3141-15', 'L3141-16'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiModificationConges' },
    }),
  },
})
