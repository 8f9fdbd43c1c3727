import { choix, nombre, step } from './define.ts'

export const accueilParcoursContrats = step({
  id: 'contrats',
  title: 'Comment concluez-vous les contrats ?',
  lead: 'L’accord ne crée ni motif ni durée de contrat court : il dit ce que vous pratiquez, dans les limites de la loi.',
  questions: {
    explicationContrat: choix({
      label: 'Comment expliquez-vous le contrat avant la signature ?',
      short: 'explication du contrat',
      why: 'Un contrat compris évite les litiges du premier mois.',
      articles: ['L1221-3', 'L1242-13'],
      options: {
        lectureVoixHaute: { label: 'En le lisant à voix haute', text: 'une lecture à voix haute du contrat' },
        explicationOrale: {
          label: 'En expliquant les points importants',
          text: 'une explication orale des clauses principales',
        },
        ficheExplicative: {
          label: 'En remettant une fiche simple',
          text: 'une fiche qui explique le contrat avec des mots simples',
        },
      },
      proposal: 'lectureVoixHaute',
    }),
    dureePremierCddi: nombre({
      label: 'Combien de mois dure en principe le premier CDDI ?',
      short: 'durée du premier CDDI',
      hint: 'De {dureeMinimaleCddi} à {dureeTotaleCddi} mois. Six mois sécurisent le début du parcours.',
      why: 'L’accord écrit la durée habituelle ; chaque contrat peut s’en écarter dans les limites de la loi.',
      articles: ['L5132-15-1', 'L5132-5', 'L5132-11-1'],
      when: 'populationsCddi',
      unit: 'mois',
      locks: ['IAE-05', 'IAE-06'],
      proposal: { network: 'dureePremierCddi' },
    }),
    heuresHebdoCddi: nombre({
      label: 'Combien d’heures par semaine prévoit en principe un CDDI ?',
      short: 'heures par semaine du CDDI',
      hint: 'De {plancherHebdomadaireInsertion} à {plafondHebdomadaireInsertion} heures. Le préfet peut autoriser moins, personne par personne.',
      why: 'La semaine d’un CDDI ne peut pas être programmée au-delà de la durée légale.',
      articles: ['L5132-15-1', 'L5132-5', 'L5132-11-1', 'D5132-43-5'],
      when: 'populationsCddi',
      unit: 'heures par semaine',
      locks: [
        'IAE-04',
        { bound: 'IAE-01', when: 'typesSiaeEi' },
        { bound: 'IAE-02', when: 'typesSiaeAi' },
        { bound: 'IAE-03', when: 'typesSiaeAci' },
      ],
      decimals: 2,
      proposal: { network: 'heuresHebdoCddi' },
    }),
  },
})
