import { nombre, ouiNon, step } from './define.ts'

export const participationElectorat = step({
  id: 'electorat-et-eligibilite',
  title: 'Comment faire pour que chacun puisse voter et être élu ?',
  lead: 'L’accord ne change pas les conditions de la loi. Il peut dire ce que vous faites pour qu’elles n’écartent pas presque tout le monde.',
  when: 'cseConcerne',
  questions: {
    demandeDerogationElection: ouiNon({
      label: 'Demandez-vous une dérogation quand l’ancienneté écarte trop de personnes ?',
      short: 'demande de dérogation d’ancienneté',
      hint: 'Pour voter, il faut {ancienneteElecteur} mois. Pour être élu, {ancienneteEligible}. Seule l’inspection peut en décider autrement.',
      why: 'Avec des contrats courts, il reste parfois très peu de candidats possibles.',
      articles: ['L2314-25', 'L2314-18', 'L2314-19'],
      proposal: true,
    }),
    periodeCumulElection: nombre({
      label: 'Sur combien de mois proposez-vous d’additionner les contrats séparés par des coupures ?',
      short: 'période d’addition des contrats',
      hint: 'À négocier dans le protocole préélectoral : cet accord ne peut pas en décider. Laissez vide pour ne pas vous y engager.',
      why: 'Aucun texte ne dit comment compter l’ancienneté de contrats qui se suivent avec des interruptions.',
      articles: ['L2314-28', 'L2314-25', 'L2314-18'],
      when: 'contratsSuccessifs',
      optional: true,
      unit: 'mois',
      min: { parameter: 'ancienneteEligible' },
      proposal: { network: 'periodeCumulElection' },
    }),
    delaiInformationVote: nombre({
      label: 'Combien de jours avant le vote chacun sait-il s’il peut voter et être candidat ?',
      short: 'information avant le vote',
      hint: 'Délai libre, quand le protocole préélectoral n’en fixe pas. La liste n’est contestable que {delaiContestationElectorat} jours après son affichage.',
      why: 'Une personne en mission ou en arrêt ne voit pas l’affichage.',
      articles: ['L2314-18', 'R2314-24'],
      unit: 'jours',
      min: { network: 'delaiInformationVote' },
      proposal: { network: 'delaiInformationVote' },
    }),
  },
})
