import { choix, nombre, ouiNon, step, tableau } from './define.ts'

export const reglesDuJeuEgalite = step({
  id: 'egalite-de-traitement',
  title: 'Les mêmes droits pour tous : comment ?',
  lead: 'L’égalité est la règle. Une différence se motive par écrit, et se relit.',
  questions: {
    conditionAnciennete: ouiNon({
      label: 'Certains avantages de l’accord demandent-ils une ancienneté ?',
      short: 'condition d’ancienneté',
      hint: 'Sans condition, une personne en contrat court a les mêmes droits dès le premier jour.',
      why: 'Une condition d’ancienneté écarte d’abord les personnes en parcours.',
      articles: ['L1242-14', 'L3123-5'],
      proposal: false,
    }),
    ancienneteMaximale: nombre({
      label: 'Quelle est l’ancienneté la plus longue que l’accord peut demander ?',
      short: 'ancienneté la plus longue exigée',
      hint: 'Chaque article garde sa propre limite légale, souvent plus basse : par exemple pour les jours fériés chômés.',
      articles: ['L1242-14', 'L3133-3'],
      when: 'conditionAnciennete',
      unit: 'mois',
      min: 1,
      max: { network: 'ancienneteMaximale' },
      proposal: { network: 'ancienneteMaximale' },
    }),
    attributionAvantages: choix({
      label:
        'Comment les avantages en argent sont-ils attribués à une personne à temps partiel ou en contrat court ?',
      short: 'attribution des avantages',
      hint: 'Un article peut toujours prévoir mieux. L’ancienneté, elle, ne se réduit jamais avec le temps de travail.',
      why: 'Au prorata, étendre un avantage aux contrats courts coûte souvent peu.',
      articles: ['L3123-5', 'L1242-15'],
      options: {
        prorata: { label: 'Au prorata du temps de travail', text: 'au prorata du temps de travail' },
        entier: { label: 'En entier, quel que soit le temps de travail', text: 'en entier' },
      },
      proposal: 'prorata',
    }),
    periodeHeuresPayees: nombre({
      label: 'Sur combien de mois comptez-vous les heures payées d’une personne mise à disposition ?',
      short: 'période de calcul du prorata',
      hint: 'Des mois glissants, jusqu’au calcul de l’avantage.',
      why: 'Avec des missions irrégulières, un seul mois ne dit rien du temps de travail réel.',
      articles: ['L3123-5'],
      when: 'prorataHeuresPayees',
      unit: 'mois',
      min: 1,
      max: { network: 'periodeHeuresPayees' },
      proposal: { network: 'periodeHeuresPayees' },
    }),
    differencesDeTraitement: tableau({
      label: 'Quelles différences entre les personnes gardez-vous, et pourquoi ?',
      short: 'différences de traitement',
      hint: 'Une raison liée au travail, que vous pourriez prouver. « Parce que c’est un contrat d’insertion » n’en est pas une.',
      why: 'Ces lignes forment le registre de l’accord. Une différence que ni lui ni un article n’écrivent n’est pas admise.',
      articles: ['L1242-14', 'L1242-15', 'L3123-5', 'L1251-18'],
      line: 'une différence',
      optional: true,
      columns: {
        avantageConcerne: { kind: 'text', label: 'Avantage' },
        personnesNonConcernees: { kind: 'text', label: 'Personnes non concernées' },
        raisonObjective: { kind: 'text', label: 'Raison liée au travail' },
        dateDeRevue: { kind: 'date', label: 'À revoir le' },
      },
    }),
  },
})
