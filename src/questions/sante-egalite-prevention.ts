import { liste, nombre, ouiNon, step } from './define.ts'

export const santeEgalitePrevention = step({
  id: 'prevention',
  title: 'Prévenir les accidents et les maladies',
  questions: {
    frequenceDocumentUnique: nombre({
      label: 'Tous les combien de mois revoyez-vous le document unique ?',
      short: 'mise à jour du document unique',
      hint: 'Dès {seuilMiseAJourDocumentUnique} salariés, au moins tous les {miseAJourDocumentUnique} mois. Et à chaque changement important.',
      why: 'Le document unique liste les risques et les actions.',
      articles: ['R4121-2', 'L4121-3'],
      unit: 'mois',
      min: 1,
      max: { parameter: 'miseAJourDocumentUnique' },
      proposal: { parameter: 'miseAJourDocumentUnique' },
    }),
    travauxRefuses: liste({
      label: 'Quels travaux refusez-vous toujours ?',
      short: 'travaux refusés',
      hint: 'En plus de ceux que la loi interdit aux contrats courts. Un par ligne.',
      why: 'Une liste claire aide à dire non à un client.',
      articles: ['L4154-1', 'D4154-1', 'L5132-10'],
      line: 'un travail',
      proposal: [
        'le travail en hauteur sans protection collective',
        'l’élagage et l’abattage d’arbres à la tronçonneuse',
        'l’intervention sur une installation électrique',
        'l’emploi d’un produit sans étiquette ou transvasé',
      ],
    }),
    delaiAnalyseAccident: nombre({
      label: 'En combien de jours étudiez-vous un accident ?',
      short: 'délai d’analyse d’un accident',
      hint: 'Le délai est libre. Quinze jours laissent les souvenirs frais.',
      articles: ['L2312-5', 'L4121-2'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiAnalyseAccident' },
    }),
    groupeSante: ouiNon({
      label: 'Voulez-vous un groupe santé et conditions de travail ?',
      short: 'groupe santé et conditions de travail',
      hint: 'La branche des ateliers et chantiers d’insertion en prévoit un sous cinquante salariés. À vérifier avec elle.',
      why: 'Il réunit la direction et des salariés de terrain. Il ne remplace pas le CSE.',
      articles: ['L2312-5'],
      proposal: false,
    }),
    reunionsGroupeSante: nombre({
      label: 'Combien de réunions par an ?',
      short: 'réunions du groupe par an',
      hint: 'Quatre dans la branche des ateliers et chantiers d’insertion.',
      when: 'groupeSante',
      unit: 'réunions par an',
      min: 1,
      proposal: { network: 'reunionsGroupeSante' },
    }),
  },
})
