import { liste, nombre, ouiNon, step } from './define.ts'

export const congesAbsencesDemarches = step({
  id: 'demarches-insertion',
  title: 'Les rendez-vous du parcours',
  lead: 'Un rendez-vous à la préfecture ou chez le bailleur ne devrait pas coûter une heure de salaire.',
  when: 'estSiae',
  questions: {
    heuresDemarches: nombre({
      label: 'Combien d’heures payées par an et par personne ?',
      short: 'heures payées pour les démarches',
      hint: 'Le nombre est libre : aucun texte ne l’impose.',
      why: 'Ces heures sont payées comme du travail.',
      articles: ['L1121-1'],
      unit: 'heures par an',
      min: 1,
      decimals: 1,
      proposal: { network: 'heuresDemarches' },
    }),
    demarchesAutorisees: liste({
      label: 'Pour quelles démarches ?',
      short: 'démarches autorisées',
      hint: 'Les examens de grossesse sont déjà payés par la loi, en plus.',
      articles: ['L1225-16'],
      line: 'une démarche',
      proposal: [
        'le logement',
        'la santé',
        'la justice',
        'le titre de séjour et les papiers d’identité',
        'la garde d’un enfant',
        'le permis de conduire',
        'la banque et le surendettement',
      ],
    }),
    delaiDemarches: nombre({
      label: 'Combien de jours avant prévient-on ?',
      short: 'délai pour prévenir',
      hint: 'Un délai court : les convocations arrivent tard.',
      unit: 'jours',
      min: 0,
      proposal: { network: 'delaiDemarches' },
    }),
    demarchesPourTous: ouiNon({
      label: 'Les permanents y ont-ils droit aussi ?',
      short: 'démarches ouvertes aux permanents',
      hint: 'Conseillé. Réserver un avantage demande une raison objective, écrite.',
      articles: ['L1242-14'],
      proposal: true,
    }),
  },
})
