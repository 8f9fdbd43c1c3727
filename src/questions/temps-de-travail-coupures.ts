import { nombre, step, texte } from './define.ts'

export const tempsDeTravailCoupures = step({
  id: 'coupures',
  title: 'Les coupures dans la journée',
  lead: 'Une coupure est une interruption entre deux périodes de travail du même jour. Une pause n’est pas une coupure.',
  when: 'aDesTempsPartiels',
  questions: {
    nombreCoupures: nombre({
      label: 'Combien de coupures par jour au plus ?',
      short: 'nombre de coupures',
      hint: '{coupuresSansAccord} si l’accord ne dit rien. Plus, avec des amplitudes et des contreparties.',
      why: 'Une journée hachée coûte des trajets et du temps.',
      articles: ['L3123-30', 'L3123-23'],
      unit: 'coupures',
      locks: ['TP-09'],
      min: 1,
      proposal: { parameter: 'coupuresSansAccord' },
    }),
    dureeCoupure: nombre({
      label: 'Combien d’heures dure au plus une coupure ?',
      short: 'durée d’une coupure',
      hint: '{dureeCoupureSansAccord} heures si l’accord ne dit rien. Plus, avec des amplitudes et des contreparties.',
      articles: ['L3123-30', 'L3123-23'],
      unit: 'heures',
      min: { network: 'dureeCoupure' },
      decimals: 1,
      proposal: { parameter: 'dureeCoupureSansAccord' },
    }),
    amplitudeCoupures: texte({
      label: 'Entre quelles heures la journée doit-elle tenir ?',
      short: 'amplitude de la journée',
      hint: 'Par exemple : entre 8 heures et 18 heures.',
      why: 'Au-delà des coupures prévues par la loi, l’accord doit fixer les amplitudes horaires.',
      articles: ['L3123-23'],
      when: 'coupuresElargies',
    }),
    contrepartieCoupures: texte({
      label: 'Que donnez-vous en échange de ces coupures ?',
      short: 'contrepartie des coupures',
      hint: 'Par exemple : une prime de 3 € par jour concerné.',
      why: 'L’accord doit prévoir une contrepartie propre à ces coupures.',
      articles: ['L3123-23'],
      when: 'coupuresElargies',
    }),
  },
})
