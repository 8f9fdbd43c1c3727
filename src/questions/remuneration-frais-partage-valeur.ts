import { choix, montant, ouiNon, step } from './define.ts'
import { MOIS } from './mois.ts'

export const remunerationFraisPartageValeur = step({
  id: 'partage-valeur',
  title: 'La prime de partage de la valeur',
  lead: 'Une prime que la loi exonère de cotisations sous conditions. Elle est libre, sauf pour certains employeurs après plusieurs exercices bénéficiaires ou excédentaires.',
  questions: {
    partageValeur: ouiNon({
      label: 'L’accord prévoit-il une prime de partage de la valeur ?',
      short: 'prime de partage de la valeur',
      hint: 'Elle serait due chaque année. Une décision de l’employeur suffit pour une seule fois : répondez alors non.',
      articles: ['L3312-5'],
      proposal: false,
    }),
    montantPartageValeur: montant({
      label: 'De quel montant ?',
      short: 'montant de la prime',
      hint: 'Le même pour tous les contrats et tous les temps de travail.',
      articles: ['L1242-15', 'L3123-5'],
      when: 'partageValeur',
      unit: '€ brut par an',
      min: { network: 'montantPartageValeur' },
      proposal: { network: 'montantPartageValeur' },
    }),
    moisPartageValeur: choix({
      label: 'En quel mois la versez-vous ?',
      short: 'mois de la prime',
      hint: 'Le mois où le plus de personnes ont un contrat.',
      when: 'partageValeur',
      options: MOIS,
      proposal: 'juin',
    }),
    reductionPartageValeur: choix({
      label: 'Diminue-t-elle avec le temps de présence ?',
      short: 'effet de la présence',
      hint: 'Maternité, paternité, adoption, accident du travail : jamais.',
      when: 'partageValeur',
      options: {
        aucune: { label: 'Non, la même pour tous' },
        presence: { label: 'Oui, selon la présence sur douze mois' },
      },
      proposal: 'presence',
    }),
  },
})
