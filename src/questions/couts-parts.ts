import { nombre, step } from './define.ts'
import { PER_CENT } from './limits.ts'
import type { NumberQuestion } from './question.ts'

const part = (words: Pick<NumberQuestion, 'label' | 'short' | 'hint'>): NumberQuestion =>
  nombre({ ...words, optional: true, unit: '%', min: 0, max: PER_CENT })

/** A right that is used more or less than the others: its share stands for « partUtilisee » in its own line. */
export const coutsParts = step({
  id: 'couts-parts',
  title: 'La part utilisée, droit par droit',
  questions: {
    partFractionnement: part({
      label: 'Quelle part des jours de fractionnement est utilisée ?',
      short: 'part des jours de fractionnement',
      hint: 'Deux jours pour chacun, si personne ne prend tous ses congés l’été.',
    }),
    partEnfantMalade: part({
      label: 'Quelle part des jours pour un enfant malade est utilisée ?',
      short: 'part des jours pour un enfant malade',
      hint: 'Toute l’équipe n’a pas de jeune enfant.',
    }),
    partProcheAidant: part({
      label: 'Quelle part des jours pour aider un proche est utilisée ?',
      short: 'part des jours pour aider un proche',
    }),
    partDemarches: part({
      label: 'Quelle part des heures de démarches est utilisée ?',
      short: 'part des heures de démarches',
    }),
    partForfaitMobilites: part({
      label: 'Quelle part du forfait mobilités durables est utilisée ?',
      short: 'part du forfait mobilités durables',
      hint: 'La part de l’équipe qui vient à vélo ou en covoiturage.',
    }),
    partAidePermis: part({
      label: 'Quelle part de l’aide au permis est utilisée ?',
      short: 'part de l’aide au permis',
      hint: 'La part des personnes qui arrivent et s’inscrivent au permis.',
    }),
    partInformationSyndicale: part({
      label: 'Quelle part des heures d’information syndicale est utilisée ?',
      short: 'part des heures d’information syndicale',
    }),
    partAssemblee: part({
      label: 'Quelle part des heures d’assemblée générale est utilisée ?',
      short: 'part des heures d’assemblée générale',
      hint: 'La part de l’équipe qui vient.',
    }),
  },
})
