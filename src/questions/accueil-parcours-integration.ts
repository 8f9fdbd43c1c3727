import { liste, nombre, ouiNon, plusieurs, step, texte } from './define.ts'

export const accueilParcoursIntegration = step({
  id: 'integration',
  title: 'Comment accueillez-vous une personne qui arrive ?',
  questions: {
    heuresAccueil: nombre({
      label: 'Combien d’heures d’accueil payées donnez-vous à l’arrivée ?',
      short: 'heures d’accueil',
      hint: 'Par exemple {heuresAccueil}. La formation à la sécurité s’y ajoute : elle est obligatoire.',
      why: 'Ces heures sont du temps de travail : elles se paient et se planifient.',
      articles: ['R4141-5', 'L4141-2'],
      unit: 'heures',
      min: { network: 'heuresAccueil' },
      decimals: 1,
      proposal: { network: 'heuresAccueil' },
    }),
    supportsAccueil: plusieurs({
      label: 'Sous quelles formes donnez-vous les informations ?',
      short: 'formes de l’accueil',
      hint: 'Une présentation de vive voix aide les personnes qui lisent peu.',
      why: 'L’accord dit comment chacun peut comprendre, y compris sans lire le français.',
      articles: ['L1221-5-1', 'R4141-5'],
      options: {
        oral: { label: 'Une présentation orale', text: 'une présentation orale' },
        facileALire: {
          label: 'Un livret en facile à lire et à comprendre',
          text: 'un livret en facile à lire et à comprendre',
        },
        ecrit: { label: 'Un livret classique', text: 'un livret écrit' },
        pictogrammes: { label: 'Des pictogrammes ou des vidéos', text: 'des pictogrammes ou des vidéos' },
        traduit: {
          label: 'Une traduction ou un interprète',
          text: 'une traduction ou l’aide d’un interprète',
        },
      },
      proposal: ['oral', 'facileALire'],
    }),
    sujetsAccueil: liste({
      label: 'De quoi parlez-vous pendant l’accueil ?',
      short: 'sujets de l’accueil',
      hint: 'Un sujet par ligne. La représentation du personnel y figure déjà.',
      articles: ['R1221-34', 'R2262-1'],
      line: 'un sujet',
      proposal: [
        'le bulletin de paie, les acomptes et la mutuelle',
        'les horaires, les absences et la personne à prévenir',
        'la santé, la sécurité et les gestes en cas d’accident',
        'l’accompagnement et la formation',
        'les interlocuteurs et leurs numéros',
      ],
    }),
    aUnReferentAccueil: ouiNon({
      label: 'Désignez-vous une personne référente pour chaque arrivée ?',
      short: 'personne référente à l’arrivée',
      hint: 'Une collègue ou un collègue volontaire, à qui poser ses questions.',
      why: 'Si oui, l’accord lui donne du temps pour ce rôle.',
      proposal: true,
    }),
    heuresReferentAccueil: nombre({
      label: 'Combien d’heures par mois lui donnez-vous pour ce rôle ?',
      short: 'heures de la personne référente',
      hint: 'Par exemple {heuresReferentAccueil}. Prises sur son temps de travail.',
      when: 'aUnReferentAccueil',
      unit: 'heures par mois',
      min: { network: 'heuresReferentAccueil' },
      decimals: 1,
      proposal: { network: 'heuresReferentAccueil' },
    }),
    contactDonnees: texte({
      label: 'À qui une personne s’adresse-t-elle pour ses données personnelles ?',
      short: 'interlocuteur des données personnelles',
      hint: 'Une fonction, sans nom, telle qu’elle suivra « s’adresse à » : la direction, la déléguée à la protection des données.',
      why: 'Chacun peut demander ce qui est conservé sur lui : l’accord dit où frapper.',
      articles: ['L1121-1'],
      proposal: 'la direction',
    }),
  },
})
