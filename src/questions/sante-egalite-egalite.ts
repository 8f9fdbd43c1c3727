import { liste, ouiNon, plusieurs, step, tableau } from './define.ts'

export const santeEgaliteEgalite = step({
  id: 'egalite-femmes-hommes',
  title: 'Comment mesurez-vous et corrigez-vous les écarts entre les femmes et les hommes ?',
  lead: 'La loi interdit les écarts sans raison. L’accord dit ce que vous comptez, ce que vous visez et comment vous y allez.',
  questions: {
    indicateursEgalite: liste({
      label: 'Que comparez-vous chaque année entre les femmes et les hommes ?',
      short: 'points comparés entre les femmes et les hommes',
      hint: 'Des chiffres que la paie donne déjà. Un par ligne.',
      why: 'Dans l’insertion, l’écart vient plus souvent des heures que du salaire horaire.',
      articles: ['L3221-2', 'L1142-8', 'L2312-36'],
      line: 'un point',
      proposal: [
        'le salaire horaire moyen, par emploi',
        'les heures payées, en moyenne par personne et par mois',
        'les types de contrat et les temps partiels',
        'les heures de formation et le nombre de personnes formées',
        'la répartition entre les emplois et, s’il y en a, entre les missions',
      ],
    }),
    objectifsEgalite: tableau({
      label: 'Quels objectifs vous donnez-vous ?',
      short: 'objectifs d’égalité',
      hint: 'Une ligne par objectif. Dans l’indicateur, écrivez d’où vous partez, où vous allez et quand.',
      why: 'Avec une section syndicale ou dès {seuilPlanEgalite} salariés, l’accord ou le plan porte sur au moins {domainesEgalite} domaines ({domainesEgaliteRenforces} dès {seuilDomainesEgaliteRenforces} salariés), dont la rémunération. Sinon, le nombre est libre.',
      articles: ['R2242-2', 'L2242-3', 'L2242-8'],
      line: 'un objectif',
      columns: {
        domaineEgalite: {
          kind: 'choice',
          label: 'Domaine',
          options: {
            remuneration: { label: 'Rémunération effective' },
            embauche: { label: 'Embauche' },
            formation: { label: 'Formation' },
            promotion: { label: 'Promotion professionnelle' },
            qualification: { label: 'Qualification' },
            classification: { label: 'Classification' },
            conditionsDeTravail: { label: 'Conditions de travail' },
            sante: { label: 'Sécurité et santé au travail' },
            articulation: {
              label: 'Articulation entre l’activité professionnelle et la vie personnelle et familiale',
            },
          },
        },
        objectifDeProgression: { kind: 'text', label: 'Objectif' },
        actionEgalite: { kind: 'text', label: 'Action' },
        indicateurChiffre: { kind: 'text', label: 'Indicateur chiffré' },
      },
      proposal: [
        {
          domaineEgalite: 'remuneration',
          objectifDeProgression: 'Aucun écart de salaire horaire sans raison, pour un même emploi',
          actionEgalite: 'Comparer les salaires horaires chaque année et corriger à la paie suivante',
          indicateurChiffre: 'Nombre d’écarts sans raison restant à corriger en fin d’année : zéro',
        },
        {
          domaineEgalite: 'conditionsDeTravail',
          objectifDeProgression: 'Proposer autant d’heures aux femmes qu’aux hommes qui en demandent',
          actionEgalite: 'Regarder chaque trimestre les heures demandées, proposées et payées',
          indicateurChiffre:
            'Écart entre les femmes et les hommes, en heures payées par personne et par mois : en baisse chaque année',
        },
        {
          domaineEgalite: 'formation',
          objectifDeProgression: 'Former les femmes et les hommes dans la même proportion',
          actionEgalite: 'Choisir des lieux et des horaires compatibles avec la garde des enfants',
          indicateurChiffre: 'Part des femmes formées et part des hommes formés dans l’année : égales',
        },
      ],
    }),
    accordEgalite: ouiNon({
      label: 'Cet article est-il l’accord sur l’égalité issu de la négociation obligatoire ?',
      short: 'accord sur l’égalité professionnelle',
      hint: 'Oui, si vous avez mené cette négociation avec les syndicats et si le tableau a au moins {domainesEgalite} domaines, dont la rémunération ({domainesEgaliteRenforces} dès {seuilDomainesEgaliteRenforces} salariés).',
      why: 'Dès {seuilPlanEgalite} salariés, sans accord ni plan d’action, une pénalité peut être appliquée.',
      articles: ['L2242-1', 'L2242-3', 'L2242-8', 'R2242-2'],
      when: 'aUneSectionSyndicale',
    }),
    mixiteDesEmplois: ouiNon({
      label: 'Vous engagez-vous à ouvrir aux femmes et aux hommes les métiers peu mixtes ?',
      short: 'mixité des emplois',
      hint: 'Offres écrites par tâches, découverte du métier, équipements à la bonne taille.',
      why: 'Choisir une personne selon son sexe est déjà interdit. Ici, il s’agit d’agir pour la mixité.',
      articles: ['L1142-1', 'R2242-2'],
      proposal: true,
    }),
    mesuresParentalite: plusieurs({
      label: 'Que prévoyez-vous pour les parents, en plus de la loi ?',
      short: 'mesures pour les parents',
      hint: 'Les jours pour enfant malade se règlent avec les congés.',
      why: 'La garde des enfants est l’un des premiers obstacles au travail. La loi donne du temps pour allaiter, sans dire s’il est payé.',
      articles: ['L1225-16', 'L1225-30', 'L1225-31'],
      optional: true,
      options: {
        horaires: { label: 'Des horaires qui tiennent compte de l’école et de la garde' },
        garde: { label: 'Une aide pour trouver une garde' },
        allaitement: { label: 'Le temps d’allaitement payé' },
      },
      proposal: ['horaires', 'garde', 'allaitement'],
    }),
  },
})
