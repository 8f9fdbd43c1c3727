import { liste, nombre, ouiNon, step } from './define.ts'
import { PER_CENT } from './limits.ts'

export const accueilParcoursFormation = step({
  id: 'formation',
  title: 'Qui se forme, et sur quel temps ?',
  questions: {
    partFormationParcours: nombre({
      label: 'Quelle part minimale des heures de formation va aux personnes en insertion ?',
      short: 'part des heures de formation',
      hint: 'En pourcentage. Sans réponse, l’accord retient leur part dans l’effectif.',
      why: 'L’accès à la formation est égal : un chiffre permet de le vérifier.',
      articles: ['L1242-14', 'L6321-1'],
      when: 'estSiae',
      optional: true,
      unit: '%',
      min: 0,
      max: PER_CENT,
    }),
    competencesDeBase: ouiNon({
      label: 'Proposez-vous des formations pour lire, compter, parler français ou utiliser le numérique ?',
      short: 'formations de base',
      hint: 'Sur le temps de travail. La loi vous le permet, elle ne vous y oblige pas.',
      articles: ['L6321-1'],
      proposal: true,
    }),
    formationHorsTempsTravail: ouiNon({
      label: 'L’accord prévoit-il des formations en dehors du temps de travail ?',
      short: 'formations hors temps de travail',
      hint: 'Non, le plus souvent. Une formation obligatoire se fait toujours sur le temps de travail.',
      why: 'Si oui, l’accord doit nommer ces formations et fixer une limite en heures.',
      articles: ['L6321-2', 'L6321-6'],
      proposal: false,
    }),
    formationsHorsTempsTravail: liste({
      label: 'Quelles formations peuvent avoir lieu en dehors du temps de travail ?',
      short: 'formations visées',
      hint: 'Nommez-les précisément : les autres restent sur le temps de travail.',
      articles: ['L6321-6'],
      when: 'formationHorsTempsTravail',
      line: 'une formation',
    }),
    heuresFormationHorsTemps: nombre({
      label: 'Combien d’heures par an et par personne, au plus ?',
      short: 'heures de formation hors temps de travail',
      hint: 'Votre accord fixe cette limite. Sans accord, la loi s’arrête à {plafondFormationHorsTemps} heures.',
      articles: ['L6321-6'],
      when: 'formationHorsTempsTravail',
      unit: 'heures par an',
      min: 1,
      proposal: { parameter: 'plafondFormationHorsTemps' },
    }),
  },
})
