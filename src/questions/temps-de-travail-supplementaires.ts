import { choix, nombre, step } from './define.ts'

export const tempsDeTravailSupplementaires = step({
  id: 'heures-supplementaires',
  title: 'Les heures supplémentaires',
  lead: 'Pour les personnes à temps plein. Les CDD d’insertion n’en font pas.',
  questions: {
    contingentHeuresSupplementaires: nombre({
      label: 'Combien d’heures supplémentaires par an et par personne ?',
      short: 'contingent annuel',
      hint: 'L’accord le fixe librement. S’il ne dit rien : {contingentSansAccord} heures.',
      why: 'Au-delà, un repos obligatoire s’ajoute et le CSE donne son avis.',
      articles: ['L3121-30', 'L3121-33', 'D3121-24'],
      unit: 'heures par an',
      locks: ['HS-04'],
      min: 0,
      proposal: { network: 'contingentHeuresSupplementaires' },
    }),
    tauxHuitPremieres: nombre({
      label: 'De combien majorez-vous les huit premières heures de la semaine ?',
      short: 'majoration des huit premières heures',
      hint: '{tauxHuitPremieresSansAccord} % si l’accord ne dit rien. Jamais moins de {tauxHeuresSupplementairesMinimal} %.',
      articles: ['L3121-33', 'L3121-36'],
      unit: '%',
      locks: ['HS-01', 'HS-02'],
      decimals: 1,
      proposal: { parameter: 'tauxHuitPremieresSansAccord' },
    }),
    tauxHeuresSuivantes: nombre({
      label: 'De combien majorez-vous les heures suivantes ?',
      short: 'majoration des heures suivantes',
      hint: '{tauxHeuresSuivantesSansAccord} % si l’accord ne dit rien. Jamais moins de {tauxHeuresSupplementairesMinimal} %.',
      articles: ['L3121-33', 'L3121-36'],
      unit: '%',
      locks: ['HS-01', 'HS-03'],
      decimals: 1,
      proposal: { parameter: 'tauxHeuresSuivantesSansAccord' },
    }),
    compensationHeuresSupplementaires: choix({
      label: 'Ces heures sont-elles payées ou rendues en repos ?',
      short: 'paiement ou repos',
      hint: 'Une heure majorée de {tauxHuitPremieresSansAccord} % donne une heure et quart de repos.',
      why: 'Les heures entièrement rendues en repos ne comptent pas dans le contingent.',
      articles: ['L3121-28', 'L3121-30', 'L3121-33'],
      options: {
        auChoix: { label: 'Au choix de la personne' },
        paiement: { label: 'Payées' },
        repos: { label: 'Rendues en repos' },
      },
      proposal: 'auChoix',
    }),
  },
})
