import { choix, nombre, ouiNon, step } from './define.ts'

export const participationSyndicat = step({
  id: 'droit-syndical',
  title: 'Quels moyens pour s’informer auprès d’un syndicat ?',
  lead: 'La loi donne déjà des droits à chacun, même sans section syndicale. L’accord règle les panneaux, les messages et le temps.',
  questions: {
    panneauxSyndicaux: nombre({
      label: 'Combien de panneaux d’affichage pour chaque section, dans chaque lieu ?',
      short: 'panneaux de chaque section',
      hint: 'Ils s’ajoutent à ceux du CSE. Un seul suffit souvent.',
      why: 'La loi laisse l’accord fixer comment les panneaux sont mis à disposition.',
      articles: ['L2142-3'],
      unit: 'panneaux',
      min: 1,
      proposal: { network: 'panneauxSyndicaux' },
    }),
    diffusionNumerique: choix({
      label: 'Comment un syndicat peut-il informer par les outils numériques ?',
      short: 'diffusion numérique',
      hint: 'Chacun reste libre de recevoir ou non.',
      why: 'Une personne en mission ne voit pas les panneaux. Sans accord, seul un site relié à l’intranet est possible.',
      articles: ['L2142-6'],
      options: {
        inscription: {
          label: 'Par message, aux personnes inscrites',
          hint: 'Courriel ou téléphone ; chacun s’inscrit et se retire quand il veut.',
        },
        espace: {
          label: 'Dans un espace réservé',
          hint: 'Sur votre intranet, votre application ou votre site.',
        },
        aucune: {
          label: 'Rien de plus que la loi',
          hint: 'Si vous n’avez pas d’outil numérique commun.',
        },
      },
      proposal: 'inscription',
    }),
    delaiDemandeSyndicale: nombre({
      label: 'Combien de jours à l’avance demande-t-on une salle ou une absence ?',
      short: 'délai de demande',
      hint: 'Pour la réunion d’une section, ou pour aller s’informer. Délai libre.',
      articles: ['L2142-10'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiDemandeSyndicale' },
    }),
    heuresInformationSyndicale: nombre({
      label: 'Combien d’heures payées par an chacun a-t-il pour s’informer auprès d’un syndicat ?',
      short: 'heures d’information syndicale',
      hint: 'La loi n’en donne pas. Dans la branche des ateliers et chantiers d’insertion, ne descendez pas sous la convention. Laissez vide si vous n’en donnez pas.',
      why: 'La loi place les réunions syndicales hors du temps de travail : peu de personnes peuvent y aller.',
      articles: ['L2142-11', 'L2251-1'],
      optional: true,
      unit: 'heures par an',
      min: { network: 'heuresInformationSyndicale' },
      decimals: 1,
      proposal: { network: 'heuresInformationSyndicale' },
    }),
    heuresMandatSyndical: nombre({
      label:
        'Combien d’heures par mois donnez-vous en plus à un délégué syndical ou un représentant de section ?',
      short: 'heures du mandat syndical',
      hint: 'Sous {seuilDelegueSyndical} salariés, la loi n’en donne aucune à l’élu désigné. Laissez vide pour en rester à la loi.',
      why: 'La loi permet à un accord d’en prévoir.',
      articles: ['L2143-6', 'L2142-1-4'],
      when: 'cseConcerne',
      optional: true,
      unit: 'heures',
      min: { network: 'heuresMandatSyndical' },
      decimals: 1,
      proposal: { network: 'heuresMandatSyndical' },
    }),
    listeOrganisations: ouiNon({
      label: 'Remettez-vous à l’accueil une liste neutre des syndicats ?',
      short: 'liste des syndicats',
      hint: 'Noms et coordonnées locales, par ordre alphabétique, sans commentaire.',
      articles: ['L2141-4', 'L2141-7'],
      proposal: true,
    }),
  },
})
