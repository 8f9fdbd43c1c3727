import { plusieurs, step, texte } from './define.ts'

export const suiviFormalitesDepot = step({
  id: 'depot-et-information',
  title: 'Où déposer l’accord, comment le faire connaître ?',
  questions: {
    conseilDePrudhommes: texte({
      label: 'À quel conseil de prud’hommes remettez-vous un exemplaire ?',
      short: 'ville du conseil de prud’hommes',
      hint: 'Celui du lieu où l’accord est conclu, qui n’est pas toujours celui du siège. Tapez la ville.',
      why: 'Le dépôt est complet quand le greffe de ce conseil a reçu son exemplaire.',
      articles: ['D2231-2'],
    }),
    lieuDeConsultation: texte({
      label: 'Où les salariés peuvent-ils lire l’accord sur place ?',
      short: 'lieu de consultation',
      hint: 'Un lieu où chacun passe, par exemple : à l’accueil du siège et dans chaque atelier.',
      why: 'L’avis donné aux salariés dit où le texte est tenu à leur disposition.',
      articles: ['R2262-1', 'R2262-3'],
      proposal: 'à l’accueil du siège',
    }),
    modesInformation: plusieurs({
      label: 'Comment faites-vous connaître l’accord aux salariés, en plus de l’avis obligatoire ?',
      short: 'moyens d’information',
      hint: 'Choisissez ce que vous ferez vraiment : c’est un engagement.',
      why: 'Une personne en mission ou sur un chantier ne passe pas devant un panneau.',
      articles: ['R2262-1', 'R2262-3'],
      options: {
        affichage: { label: 'Affichage', text: 'l’affichage sur chaque lieu de travail' },
        remise: { label: 'Remise à chaque salarié', text: 'la remise d’un exemplaire à chaque salarié' },
        facileALire: {
          label: 'Version facile à lire',
          text: 'la remise d’une version facile à lire et à comprendre',
        },
        lecture: {
          label: 'Présentation à l’oral',
          text: 'une présentation à l’oral pendant le temps de travail',
        },
        codeAScanner: {
          label: 'Lien ou code à scanner',
          text: 'un lien ou un code à scanner, joint au bulletin de paie',
        },
      },
      proposal: ['affichage', 'remise', 'facileALire'],
    }),
  },
})
