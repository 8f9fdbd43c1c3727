import { nombre, plusieurs, step, texteLong } from './define.ts'

export const tempsDeTravailLimites = step({
  id: 'limites',
  title: 'Les limites de la journée et de la semaine',
  lead: 'Ces limites valent pour tous. Les contrats d’insertion et les moins de dix-huit ans ont des limites plus basses.',
  questions: {
    dureeQuotidienneRetenue: nombre({
      label: 'Combien d’heures par jour au plus ?',
      short: 'durée maximale par jour',
      hint: '{dureeQuotidienneMaximale} heures selon la loi. {dureeQuotidienneMaximaleParAccord} heures au plus par accord, avec un motif.',
      why: 'Au-delà de la limite légale, l’accord doit dire pourquoi.',
      articles: ['L3121-18', 'L3121-19'],
      unit: 'heures',
      min: 1,
      max: { parameter: 'dureeQuotidienneMaximaleParAccord' },
      decimals: 1,
      proposal: { parameter: 'dureeQuotidienneMaximale' },
    }),
    motifDepassementQuotidien: texteLong({
      label: 'Pourquoi dépasser la limite légale de la journée ?',
      short: 'motif du dépassement',
      hint: 'Une activité accrue ou une raison d’organisation, précise. Par exemple : les récoltes de juin à août.',
      why: 'La loi n’admet que ces deux raisons.',
      articles: ['L3121-19'],
      when: 'journeeAllongee',
    }),
    dureeMoyenneRetenue: nombre({
      label: 'Combien d’heures par semaine au plus, en moyenne sur {semainesDureeMoyenne} semaines ?',
      short: 'durée moyenne maximale',
      hint: '{dureeMoyenneMaximale} heures selon la loi, {dureeMoyenneMaximaleParAccord} heures au plus par accord.',
      why: 'Une semaine isolée ne dépasse jamais {dureeHebdomadaireMaximale} heures.',
      articles: ['L3121-22', 'L3121-23', 'L3121-20'],
      unit: 'heures par semaine',
      min: 1,
      max: { parameter: 'dureeMoyenneMaximaleParAccord' },
      decimals: 1,
      proposal: { parameter: 'dureeMoyenneMaximale' },
    }),
    reposQuotidienRetenu: nombre({
      label: 'Combien d’heures de repos entre deux journées ?',
      short: 'repos quotidien',
      hint: 'Au moins {reposQuotidienMinimal} heures d’affilée. La branche des ateliers et chantiers d’insertion en prévoit douze.',
      why: 'Un accord peut descendre à {reposQuotidienMinimalParAccord} heures, dans quelques cas seulement.',
      articles: ['L3131-1', 'L3131-2', 'D3131-6'],
      unit: 'heures',
      min: { parameter: 'reposQuotidienMinimalParAccord' },
      max: 24,
      decimals: 1,
      proposal: { parameter: 'reposQuotidienMinimal' },
    }),
    casReposReduit: plusieurs({
      label: 'Dans quels cas le repos est-il réduit ?',
      short: 'cas de repos réduit',
      hint: 'Ce sont les seuls cas admis par le code du travail.',
      articles: ['D3131-4', 'D3131-5'],
      when: 'reposReduit',
      options: {
        eloignement: {
          label: 'Lieux de travail éloignés du domicile ou entre eux',
          text: 'les activités caractérisées par l’éloignement entre le domicile et le lieu de travail, ou entre les lieux de travail',
        },
        garde: {
          label: 'Garde, surveillance, permanence',
          text: 'les activités de garde, de surveillance et de permanence nécessaires à la protection des biens et des personnes',
        },
        continuite: {
          label: 'Continuité du service ou de la production',
          text: 'les activités qui assurent la continuité du service ou de la production',
        },
        transport: {
          label: 'Manutention ou exploitation liées au transport',
          text: 'les activités de manutention ou d’exploitation qui concourent à des prestations de transport',
        },
        fractionnement: {
          label: 'Travail fractionné dans la journée',
          text: 'les activités exercées par périodes fractionnées dans la journée',
        },
        surcroit: { label: 'Surcroît d’activité', text: 'les périodes de surcroît d’activité' },
      },
    }),
  },
})
