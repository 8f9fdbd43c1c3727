import { nombre, ouiNon, step } from './define.ts'

export const accueilParcoursAccompagnement = step({
  id: 'accompagnement',
  title: 'Quel rythme d’accompagnement garantissez-vous ?',
  lead: 'Votre convention avec l’État peut fixer plus. Elle ne se négocie pas à la baisse.',
  when: 'estSiae',
  questions: {
    joursPremierBilan: nombre({
      label: 'Dans combien de jours après l’embauche faites-vous le premier bilan ?',
      short: 'délai du premier bilan',
      hint: 'Par exemple 30. Comptez en jours du calendrier.',
      articles: ['L5132-3', 'R5132-12', 'R5132-28'],
      unit: 'jours',
      min: 1,
      proposal: 30,
    }),
    moisEntretienSuivi: nombre({
      label: 'Combien de mois, au plus, entre deux entretiens de suivi ?',
      short: 'intervalle entre deux entretiens',
      hint: 'Par exemple 3.',
      articles: ['R5132-2', 'R5132-12', 'R5132-28'],
      unit: 'mois',
      min: 1,
      proposal: 3,
    }),
    heuresAccompagnement: nombre({
      label: 'Combien d’heures d’accompagnement payées garantissez-vous par mois ?',
      short: 'heures d’accompagnement',
      hint: 'Par exemple 4, pour un mois entier de contrat.',
      why: 'Le temps d’un rendez-vous imposé est du temps de travail. Un minimum écrit protège aussi la structure dans le dialogue de gestion.',
      articles: ['L3121-1', 'L5132-7', 'L5132-15'],
      unit: 'heures par mois',
      min: 0.5,
      decimals: 1,
      proposal: 4,
    }),
    rembourseTrajetsHorsContrat: ouiNon({
      label: 'Remboursez-vous les trajets des rendez-vous pris entre deux contrats ?',
      short: 'trajets remboursés entre deux contrats',
      hint: 'La personne n’est alors plus salariée : vous remboursez des frais, vous ne versez pas un salaire.',
      why: 'Aucun texte ne règle l’accompagnement suivi hors contrat : l’accord le dit, c’est plus sûr.',
      articles: ['L5132-7'],
      when: 'metADisposition',
      proposal: true,
    }),
  },
})
