import { ouiNon, step, texte } from './define.ts'

export const santeEgaliteDeconnexion = step({
  id: 'deconnexion',
  title: 'Se déconnecter',
  questions: {
    debutSilence: texte({
      label: 'À partir de quelle heure ne répond-on plus ?',
      short: 'début de la déconnexion',
      hint: 'Par exemple : 19 heures.',
      articles: ['L2242-17', 'L3131-1'],
      proposal: '19 heures',
    }),
    finSilence: texte({
      label: 'Jusqu’à quelle heure le lendemain ?',
      short: 'fin de la déconnexion',
      hint: 'Laissez au moins {reposQuotidienMinimal} heures entre les deux : c’est la durée du repos quotidien.',
      articles: ['L2242-17', 'L3131-1'],
      proposal: '7 heures 30',
    }),
    debutMessagesMission: texte({
      label: 'À partir de quelle heure envoyez-vous les propositions de mission ?',
      short: 'début d’envoi des missions',
      hint: 'SMS, appels, application. Par exemple : 8 heures.',
      why: 'Attendre un message, c’est déjà être un peu au travail.',
      articles: ['L3121-9'],
      when: 'metADisposition',
      proposal: '8 heures',
    }),
    finMessagesMission: texte({
      label: 'Et jusqu’à quelle heure ?',
      short: 'fin d’envoi des missions',
      hint: 'Par exemple : 18 heures.',
      when: 'metADisposition',
      proposal: '18 heures',
    }),
    preventionAddictions: ouiNon({
      label: 'Prévoyez-vous la prévention des addictions ?',
      short: 'prévention des addictions',
      hint: 'Information et écoute. Les interdictions et les contrôles relèvent du règlement intérieur ou d’une note de service.',
      why: 'Cet accord ne peut pas interdire ni contrôler.',
      articles: ['R4228-20', 'L1321-5'],
      proposal: true,
    }),
  },
})
