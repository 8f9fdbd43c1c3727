import { nombre, step } from './define.ts'

const ARTICLES = ['L1221-19', 'L1221-22'] as const

export const accueilParcoursEssai = step({
  id: 'essai',
  title: 'Quelle période d’essai pour un CDI ?',
  lead: 'L’accord peut raccourcir la durée de la loi. Il ne peut ni l’allonger, ni permettre de la renouveler.',
  when: 'populationsCdi',
  questions: {
    essaiEmployes: nombre({
      label: 'Combien de mois d’essai, au plus, pour les ouvriers et les employés ?',
      short: 'essai des ouvriers et employés',
      hint: '{essaiMaximalEmployes} mois au plus.',
      articles: ARTICLES,
      when: 'populationsCdi',
      unit: 'mois',
      locks: ['PE-01'],
      min: 0,
      proposal: { parameter: 'essaiMaximalEmployes' },
    }),
    essaiTechniciens: nombre({
      label: 'Combien pour les agents de maîtrise et les techniciens ?',
      short: 'essai des agents de maîtrise et techniciens',
      hint: '{essaiMaximalTechniciens} mois au plus.',
      articles: ARTICLES,
      when: 'populationsCdi',
      unit: 'mois',
      locks: ['PE-02'],
      min: 0,
      proposal: { parameter: 'essaiMaximalTechniciens' },
    }),
    essaiCadres: nombre({
      label: 'Combien pour les cadres ?',
      short: 'essai des cadres',
      hint: '{essaiMaximalCadres} mois au plus.',
      articles: ARTICLES,
      when: 'populationsCdi',
      unit: 'mois',
      locks: ['PE-03'],
      min: 0,
      proposal: { parameter: 'essaiMaximalCadres' },
    }),
  },
})
