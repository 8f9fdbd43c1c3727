import { choix, date, step, texte } from './define.ts'

export const remunerationFraisPrevoyance = step({
  id: 'prevoyance',
  title: 'La prévoyance : arrêt long, invalidité, décès',
  questions: {
    textePrevoyance: choix({
      label: 'Quel texte met en place votre prévoyance ?',
      short: 'texte de la prévoyance',
      hint: 'Pour l’ensemble du personnel. Une garantie des seuls cadres ne compte pas ici.',
      why: 'Les accords de branche l’emportent, sauf garanties au moins équivalentes.',
      articles: ['CSS-L911-1', 'L2253-1', 'L2242-17'],
      options: {
        branche: { label: 'La convention ou un accord de branche', when: 'aUneConventionCollective' },
        acteSepare: {
          label: 'Un texte propre à la structure',
          hint: 'Accord d’entreprise, vote du personnel ou décision écrite de l’employeur.',
        },
        aEtudier: {
          label: 'Aucun pour l’instant',
          hint: 'L’article vous engage alors à présenter des devis à une date que vous choisissez.',
        },
      },
    }),
    actePrevoyance: texte({
      label: 'Lequel, et de quelle date ?',
      short: 'texte de prévoyance propre à la structure',
      hint: 'Par exemple : décision de l’employeur du 4 décembre 2024.',
      when: 'textePrevoyanceActeSepare',
    }),
    datePropositionsPrevoyance: date({
      label: 'À quelle date présentez-vous des devis au plus tard ?',
      short: 'date des devis de prévoyance',
      hint: 'Quelques mois suffisent pour interroger deux organismes.',
      when: 'textePrevoyanceAEtudier',
    }),
  },
})
