import { liste, nombre, ouiNon, plusieurs, step } from './define.ts'

export const participationSuites = step({
  id: 'suites-de-la-participation',
  title: 'De quoi parle-t-on, et que deviennent les propositions ?',
  when: 'estSiae',
  questions: {
    sujetsParticipation: liste({
      label: 'Sur quels sujets demandez-vous leur avis ?',
      short: 'sujets de participation',
      hint: 'Pas de réclamation individuelle ni de consultation obligatoire : elles reviennent au CSE.',
      why: 'L’article limite l’échange à ces sujets, pour ne pas prendre la place du CSE.',
      articles: ['L2312-5', 'L2312-8'],
      line: 'un sujet',
      proposal: [
        'l’accueil des nouvelles personnes',
        'l’annonce des plannings et des missions',
        'la formation et les immersions',
        'la qualité du travail et la vie sur le lieu de travail',
      ],
    }),
    delaiReponseParticipation: nombre({
      label: 'Sous combien de jours la direction répond-elle aux propositions ?',
      short: 'délai de réponse aux propositions',
      hint: 'Délai libre. Une réponse « non, parce que… » est une réponse.',
      why: 'Sans réponse datée, la participation s’éteint après deux réunions.',
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiReponseParticipation' },
    }),
    trajetsParticipationPayes: ouiNon({
      label: 'Remboursez-vous les trajets pour venir aux réunions ?',
      short: 'trajets remboursés',
      hint: 'Dans les conditions de vos frais professionnels.',
      proposal: true,
    }),
    formatsParticipation: plusieurs({
      label: 'Comment rendez-vous les réunions accessibles ?',
      short: 'formats accessibles',
      options: {
        oral: { label: 'Tout se dit à l’oral', text: 'des échanges à l’oral' },
        facileALire: {
          label: 'Documents faciles à lire',
          text: 'des documents faciles à lire et à comprendre',
        },
        interprete: {
          label: 'Aide pour la langue',
          text: 'une aide pour les personnes qui parlent peu le français',
        },
        gardeEnfants: {
          label: 'Frais de garde d’enfants',
          text: 'la prise en charge de la garde des enfants',
        },
        messages: { label: 'Invitation par message', text: 'une invitation par message sur le téléphone' },
      },
      proposal: ['oral', 'facileALire', 'gardeEnfants'],
    }),
  },
})
