import { choix, montant, nombre, step, tableau } from './define.ts'
import { MOIS } from './mois.ts'

export const remunerationFraisClassification = step({
  id: 'classification',
  title: 'Comment se fixent les salaires ?',
  lead: 'Tous les montants sont bruts et en euros. Un accord ne peut pas les calculer d’après le SMIC.',
  when: 'traiteLesSalaires',
  questions: {
    niveauxDeLaGrille: tableau({
      label: 'Quels sont les niveaux de votre grille ?',
      short: 'niveaux de la grille',
      hint: 'Une ligne par niveau, du moins payé au mieux payé. Vérifiez que chaque montant atteint le SMIC du jour.',
      why: 'Un niveau se définit par ce que le travail demande, jamais par le contrat ou la personne.',
      articles: ['L3221-4', 'L3221-6', 'L1242-15', 'L3231-3'],
      when: 'sansBranche',
      line: 'un niveau',
      columns: {
        niveauDeLaGrille: { kind: 'text', label: 'Niveau' },
        emploisDuNiveau: { kind: 'text', label: 'Emplois' },
        exigencesDuNiveau: { kind: 'text', label: 'Ce que le travail demande' },
        salaireDuNiveau: {
          kind: 'amount',
          label: 'Salaire minimum',
          unit: '€ brut par heure',
          min: 1,
          decimals: 2,
        },
      },
    }),
    garantieBranche: choix({
      label: 'En quoi l’accord fait-il mieux que la branche ?',
      short: 'garantie en plus de la branche',
      hint: 'La classification reste celle de la branche.',
      why: 'Un montant plus bas que celui de la branche n’aurait pas d’effet.',
      articles: ['L2253-1'],
      when: 'aUneConventionCollective',
      options: {
        supplement: {
          label: 'Un supplément par heure, au-dessus de tous les minima de la branche',
          text: 'supplément par heure',
        },
        montants: {
          label: 'Des montants plus élevés : minima, emplois ou valeur du point',
          text: 'montants plus élevés',
        },
      },
      proposal: 'supplement',
    }),
    supplementHoraire: montant({
      label: 'De combien par heure dépassez-vous les minima de la branche ?',
      short: 'supplément par heure',
      hint: 'Le même pour tous les niveaux.',
      why: 'Il suit la branche : quand ses minima montent, la garantie monte aussi.',
      articles: ['L2253-1'],
      when: 'garantieBrancheSupplement',
      unit: '€ brut par heure',
      min: { network: 'supplementHoraire' },
    }),
    montantsBranche: tableau({
      label: 'Quels montants relevez-vous ?',
      short: 'montants plus élevés que la branche',
      hint: 'Une ligne par montant relevé, avec celui de la branche au jour de la signature.',
      why: 'La comparaison, écrite, prouve que la garantie est au moins équivalente.',
      articles: ['L2253-1'],
      when: 'garantieBrancheMontants',
      line: 'un montant',
      columns: {
        repereDeBranche: { kind: 'text', label: 'Niveau, emploi ou valeur du point' },
        montantDeBranche: { kind: 'amount', label: 'Montant de la branche', unit: '€ brut', decimals: 2 },
        montantDeLAccord: { kind: 'amount', label: 'Montant de l’accord', unit: '€ brut', decimals: 2 },
      },
    }),
    moisReexamen: nombre({
      label: 'Au bout de combien de mois revoit-on le classement d’une personne ?',
      short: 'mois avant l’examen du classement',
      hint: 'Contrats courts et temps partiels comptent comme les autres. Le réseau propose douze mois.',
      why: 'Cela ouvre une progression à tous, sans créer un échelon réservé aux personnes en parcours.',
      articles: ['L1242-15', 'L3123-5'],
      unit: 'mois',
      min: { network: 'moisReexamen' },
      proposal: { network: 'moisReexamen' },
    }),
    moisRevueSalaires: choix({
      label: 'En quel mois la direction fait-elle le point sur les salaires ?',
      short: 'mois du point sur les salaires',
      hint: 'Une fois par an.',
      articles: ['L2242-1', 'L2242-13'],
      options: MOIS,
      proposal: 'janvier',
    }),
  },
})
