import { choix, ouiNon, step, tableau, texte } from './define.ts'

export const reglesDuJeuBranche = step({
  id: 'textes-et-usages',
  title: 'Quels textes et quels usages avez-vous déjà ?',
  lead: 'L’accord prend place parmi d’autres règles. Dites lesquelles, pour qu’aucun droit ne se perde en route.',
  questions: {
    conventionVolontaire: texte({
      label: 'Quelle convention collective appliquez-vous volontairement, sans y être tenu ?',
      short: 'convention appliquée volontairement',
      hint: 'Son intitulé et son IDCC. Laissez vide si vous n’en appliquez aucune.',
      why: 'Une application volontaire crée des droits : mieux vaut dire lesquels.',
      articles: ['L2261-2'],
      when: 'sansBranche',
      optional: true,
    }),
    partConventionVolontaire: choix({
      label: 'L’appliquez-vous en entier ?',
      short: 'partie appliquée',
      hint: 'En entier, elle continue à s’appliquer partout où l’accord ne dit rien.',
      articles: ['L2261-2'],
      when: 'conventionVolontaireRenseigne',
      options: {
        totalite: { label: 'Oui, en entier', text: 'en totalité' },
        articles: { label: 'Non, certains articles seulement', text: 'en partie' },
      },
      proposal: 'articles',
    }),
    articlesConventionVolontaire: texte({
      label: 'Quels articles ?',
      short: 'articles appliqués volontairement',
      hint: 'Leurs numéros et leur sujet, par exemple : articles 12 à 15, congés pour événements familiaux.',
      when: 'partConventionVolontaireArticles',
    }),
    remplaceDesTextes: ouiNon({
      label: 'Cet accord remplace-t-il des accords, des usages ou des engagements ?',
      short: 'remplacement de textes ou d’usages',
      hint: 'Pensez au treizième mois, aux ponts, aux titres-restaurant, aux jours offerts.',
      why: 'Un usage oublié continue à vivre à côté de l’accord, et c’est là que naissent les conflits.',
      articles: ['L2261-7-1', 'L2261-8', 'L2261-9'],
    }),
    textesRemplaces: tableau({
      label: 'Lesquels ?',
      short: 'textes et usages remplacés',
      hint: 'Une ligne par texte ou par usage.',
      line: 'un texte ou un usage',
      when: 'remplaceDesTextes',
      columns: {
        texteRemplace: { kind: 'text', label: 'Texte ou usage' },
        natureTexteRemplace: {
          kind: 'choice',
          label: 'Nature',
          options: {
            accord: { label: 'Accord d’entreprise' },
            usage: { label: 'Usage' },
            engagement: { label: 'Engagement unilatéral' },
          },
        },
        origineTexteRemplace: { kind: 'text', label: 'Date ou origine' },
      },
    }),
    maintienAvantages: ouiNon({
      label: 'Les personnes déjà présentes gardent-elles un usage remplacé qui leur était plus favorable ?',
      short: 'maintien des avantages d’usage',
      hint: 'La loi maintient déjà ce qui est écrit dans le contrat. Ici, il s’agit des usages de la liste.',
      why: 'Un oui rassure, mais fait durer deux régimes dans la même équipe.',
      articles: ['L2254-1'],
      when: 'remplaceUnUsage',
      proposal: true,
    }),
  },
})
