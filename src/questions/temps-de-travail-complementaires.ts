import { choix, nombre, step } from './define.ts'

export const tempsDeTravailComplementaires = step({
  id: 'heures-complementaires',
  title: 'Les heures complémentaires',
  lead: 'Ce sont les heures faites en plus de la durée d’un contrat à temps partiel.',
  when: 'aDesTempsPartiels',
  questions: {
    plafondHeuresComplementaires: choix({
      label: 'Jusqu’où peuvent aller les heures complémentaires ?',
      short: 'plafond des heures complémentaires',
      hint: 'Le dixième de la durée du contrat selon la loi, le tiers au plus par accord.',
      why: 'Aller jusqu’au tiers oblige à donner des garanties. Le modèle les écrit.',
      articles: ['L3123-28', 'L3123-20', 'L3123-25'],
      options: {
        dixieme: { label: 'Jusqu’au dixième de la durée du contrat', text: 'dixième' },
        tiers: { label: 'Jusqu’au tiers de la durée du contrat', text: 'tiers' },
      },
      proposal: 'tiers',
    }),
    tauxComplementaireDixieme: nombre({
      label: 'De combien majorez-vous les heures, jusqu’au dixième du contrat ?',
      short: 'majoration jusqu’au dixième',
      hint: 'Au moins {tauxComplementaireDixiemeMinimal} %. Reprenez le taux de la branche étendue s’il est plus élevé.',
      why: 'L’accord d’entreprise peut améliorer ce taux, jamais le réduire.',
      articles: ['L3123-29', 'L3123-21', 'L2253-1'],
      unit: '%',
      locks: ['TP-05'],
      decimals: 1,
      proposal: { parameter: 'tauxComplementaireDixiemeMinimal' },
    }),
    tauxComplementaireTiers: nombre({
      label: 'De combien majorez-vous les heures, du dixième au tiers du contrat ?',
      short: 'majoration au-delà du dixième',
      hint: 'Au moins {tauxComplementaireTiersMinimal} %. Seule une branche étendue peut fixer un autre taux.',
      articles: ['L3123-29', 'L3123-21', 'L2253-1'],
      when: 'plafondHeuresComplementairesTiers',
      unit: '%',
      locks: ['TP-06'],
      decimals: 1,
      proposal: { parameter: 'tauxComplementaireTiersMinimal' },
    }),
  },
})
