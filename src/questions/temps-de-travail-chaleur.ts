import { liste, nombre, ouiNon, step, texte } from './define.ts'

export const tempsDeTravailChaleur = step({
  id: 'fortes-chaleurs',
  title: 'Les fortes chaleurs',
  lead: 'L’employeur doit évaluer ce risque et protéger chacun. L’accord dit comment, il ne réduit rien.',
  when: 'exposesChaleur',
  questions: {
    veilleurChaleur: texte({
      label: 'Qui regarde chaque jour la carte de Météo-France ?',
      short: 'personne qui suit la vigilance',
      hint: 'Une fonction, pas un nom.',
      why: 'Sans personne désignée, les mesures arrivent trop tard.',
      articles: ['R4463-1', 'R4463-7'],
      proposal: 'la personne qui encadre l’équipe',
    }),
    mesuresChaleur: liste({
      label: 'Que changez-vous quand il fait très chaud ?',
      short: 'mesures contre la chaleur',
      hint: 'Horaires, lieux, tâches, matériel, vêtements. Une mesure par ligne.',
      articles: ['R4463-3'],
      line: 'une mesure',
      proposal: [
        'la journée commence et finit plus tôt',
        'les travaux les plus durs se font le matin, à plusieurs et en se relayant',
        'une zone d’ombre ou un local frais est accessible depuis chaque poste',
        'chapeau, vêtements légers couvrants et protection solaire sont fournis',
      ],
    }),
    pauseChaleur: nombre({
      label: 'Combien de minutes de pause en plus par heure de travail exposé ?',
      short: 'pause de chaleur',
      hint: 'La loi demande des périodes de repos sans en fixer la durée. Elles sont payées.',
      articles: ['R4463-3'],
      unit: 'minutes par heure',
      min: 1,
      max: { network: 'pauseChaleur' },
      proposal: { network: 'pauseChaleur' },
    }),
    contactIsoles: nombre({
      label: 'Toutes les combien d’heures joint-on une personne seule ?',
      short: 'contact avec les personnes seules',
      hint: 'Chez un particulier ou loin de l’équipe. Un appel ou un message avec réponse.',
      articles: ['R4463-6'],
      unit: 'heures',
      min: { network: 'contactIsoles' },
      decimals: 1,
      proposal: { network: 'contactIsoles' },
    }),
    arretChaleur: ouiNon({
      label: 'En vigilance rouge, arrêtez-vous le travail exposé sans perte de salaire ?',
      short: 'arrêt en vigilance rouge',
      hint: 'Aucun texte ne fixe de température d’arrêt. C’est un engagement de l’accord.',
      articles: ['L4121-1', 'R4463-7', 'L3121-50'],
      proposal: true,
    }),
  },
})
