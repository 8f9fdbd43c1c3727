import { choix, nombre, step } from './define.ts'

export const participationExpression = step({
  id: 'groupes-d-expression',
  title: 'Comment parle-t-on du travail, entre collègues ?',
  lead: 'Le droit d’expression directe et collective est un droit de chaque salarié. L’accord dit comment il s’exerce.',
  questions: {
    decoupageExpression: choix({
      label: 'À quel niveau formez-vous les groupes d’expression ?',
      short: 'niveau des groupes',
      hint: 'Des personnes qui partagent le même travail, pas plus d’une douzaine.',
      why: 'La loi demande d’écrire le niveau et l’organisation des réunions.',
      articles: ['L2281-10'],
      options: {
        equipe: { label: 'Par équipe', text: 'de l’équipe' },
        metier: { label: 'Par métier', text: 'du métier' },
        lieu: { label: 'Par lieu de travail', text: 'du lieu de travail' },
        structure: {
          label: 'Toute la structure',
          hint: 'Pour les très petites équipes.',
          text: 'de la structure entière',
        },
      },
      proposal: 'equipe',
    }),
    reunionsExpression: nombre({
      label: 'Combien de réunions d’expression par an ?',
      short: 'réunions d’expression par an',
      hint: 'La fréquence est à écrire ; le nombre est libre.',
      articles: ['L2281-10'],
      unit: 'réunions',
      min: 1,
      proposal: { network: 'reunionsExpression' },
    }),
    dureeReunionExpression: nombre({
      label: 'Combien de temps dure une réunion d’expression ?',
      short: 'durée d’une réunion d’expression',
      hint: 'La durée est à écrire. Ce temps est payé comme du travail.',
      articles: ['L2281-10', 'L2281-4'],
      unit: 'heures',
      min: { network: 'dureeReunionExpression' },
      decimals: 1,
      proposal: { network: 'dureeReunionExpression' },
    }),
    creditExpression: nombre({
      label: 'De combien d’heures payées par an chaque personne dispose-t-elle pour s’exprimer ?',
      short: 'crédit d’expression par an',
      hint: 'Les réunions, et le temps de les préparer. Au moins le nombre de réunions multiplié par leur durée.',
      why: 'Un crédit annuel se suit facilement, même pour une personne en mission.',
      articles: ['L2281-4'],
      unit: 'heures',
      min: 1,
      decimals: 1,
      proposal: { network: 'creditExpression' },
    }),
    animateurExpression: choix({
      label: 'Qui anime les groupes ?',
      short: 'animation des groupes',
      hint: 'Sans le responsable direct, la parole est souvent plus libre.',
      options: {
        groupe: {
          label: 'Une personne choisie par le groupe',
          text: 'une personne choisie par le groupe parmi ses membres',
        },
        encadrant: { label: 'L’encadrant', text: 'la personne qui encadre le groupe' },
        tiers: {
          label: 'Une personne extérieure au groupe',
          text: 'une personne extérieure au groupe, choisie avec l’accord de ses membres',
        },
      },
      proposal: 'groupe',
    }),
  },
})
