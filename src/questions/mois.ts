import type { Options } from './question.ts'

/** The months of a year, as a choice: the text comes after « en ». */
export const MOIS = {
  janvier: { label: 'Janvier', text: 'janvier' },
  fevrier: { label: 'Février', text: 'février' },
  mars: { label: 'Mars', text: 'mars' },
  avril: { label: 'Avril', text: 'avril' },
  mai: { label: 'Mai', text: 'mai' },
  juin: { label: 'Juin', text: 'juin' },
  juillet: { label: 'Juillet', text: 'juillet' },
  aout: { label: 'Août', text: 'août' },
  septembre: { label: 'Septembre', text: 'septembre' },
  octobre: { label: 'Octobre', text: 'octobre' },
  novembre: { label: 'Novembre', text: 'novembre' },
  decembre: { label: 'Décembre', text: 'décembre' },
} as const satisfies Options
