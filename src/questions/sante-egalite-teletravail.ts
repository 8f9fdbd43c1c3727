import { liste, nombre, ouiNon, step, texte } from './define.ts'

export const santeEgaliteTeletravail = step({
  id: 'teletravail',
  title: 'Ouvrez-vous le télétravail ?',
  questions: {
    teletravailOuvert: ouiNon({
      label: 'L’accord ouvre-t-il le télétravail à certains postes ?',
      short: 'télétravail',
      hint: 'Si non, l’article n’est pas écrit ; un accord au cas par cas reste possible.',
      why: 'Si oui, la loi impose sept sujets : ils sont tous dans l’article.',
      articles: ['L1222-9'],
    }),
    postesTeletravail: liste({
      label: 'Quels postes peuvent être en télétravail ?',
      short: 'postes ouverts au télétravail',
      hint: 'Des postes, pas des personnes. Un refus sur un poste ouvert se motive.',
      articles: ['L1222-9'],
      when: 'teletravailOuvert',
      line: 'un poste',
      proposal: [
        'les postes administratifs, comptables et de direction',
        'les postes d’accompagnement, pour le travail sur dossier',
      ],
    }),
    joursTeletravail: nombre({
      label: 'Combien de jours de télétravail par semaine, au plus ?',
      short: 'jours de télétravail',
      hint: 'Par exemple {joursTeletravail}.',
      articles: ['L1222-9'],
      when: 'teletravailOuvert',
      unit: 'jours par semaine',
      min: { network: 'joursTeletravail' },
      max: { network: 'joursTeletravail' },
      decimals: 1,
      proposal: { network: 'joursTeletravail' },
    }),
    plagesTeletravail: texte({
      label: 'À quelles heures peut-on joindre une personne en télétravail ?',
      short: 'plages de contact',
      hint: 'Ces plages sont obligatoires dans l’accord.',
      articles: ['L1222-9'],
      when: 'teletravailOuvert',
      proposal: 'de 9 h 30 à 12 heures et de 14 heures à 16 h 30',
    }),
  },
})
