import { choix, montant, nombre, step } from './define.ts'
import { PER_CENT } from './limits.ts'

export const tempsDeTravailTrajets = step({
  id: 'trajets',
  title: 'Le temps de trajet',
  lead: 'Aller d’un lieu de travail à un autre est du travail. Venir de chez soi ne l’est pas, mais un trajet anormal se compense.',
  questions: {
    minutesTrajetNormal: nombre({
      label: 'Pour ces personnes, combien de minutes dure un trajet normal ?',
      short: 'temps normal de trajet',
      hint: 'Un aller, depuis le domicile. La loi ne donne pas de chiffre : partez des trajets de votre territoire.',
      why: 'Au-delà, une contrepartie est due.',
      articles: ['L3121-4', 'L3121-7'],
      when: 'sansLieuHabituel',
      unit: 'minutes',
      min: 1,
      max: { network: 'minutesTrajetNormal' },
      proposal: { network: 'minutesTrajetNormal' },
    }),
    contrepartieTrajet: choix({
      label: 'Que donnez-vous pour un trajet anormalement long ?',
      short: 'contrepartie du trajet',
      hint: 'De l’argent convient mieux aux contrats courts.',
      why: 'L’accord doit prévoir cette contrepartie.',
      articles: ['L3121-4', 'L3121-7'],
      options: {
        argent: { label: 'De l’argent' },
        repos: { label: 'Du repos' },
      },
      proposal: 'argent',
    }),
    montantTrajet: montant({
      label: 'Combien par minute de dépassement ?',
      short: 'montant par minute',
      hint: 'Dix centimes par minute font six euros par heure. Un montant dérisoire ne compte pas.',
      articles: ['L3121-4', 'L3121-7'],
      when: 'contrepartieTrajetArgent',
      unit: '€ par minute',
      min: { network: 'montantTrajet' },
      proposal: { network: 'montantTrajet' },
    }),
    partTrajetRepos: nombre({
      label: 'Quelle part du dépassement est rendue en repos ?',
      short: 'part rendue en repos',
      hint: 'La moitié : une heure de dépassement donne une demi-heure de repos payé.',
      articles: ['L3121-4', 'L3121-7'],
      when: 'contrepartieTrajetRepos',
      unit: '%',
      min: { network: 'partTrajetRepos' },
      max: PER_CENT,
      proposal: { network: 'partTrajetRepos' },
    }),
  },
})
