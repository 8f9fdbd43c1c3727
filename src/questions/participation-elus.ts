import { nombre, ouiNon, step } from './define.ts'

export const participationElus = step({
  id: 'elus-en-contrat-court',
  title: 'Que se passe-t-il quand le contrat d’un élu se termine ?',
  lead: 'Le mandat s’arrête avec le contrat. La loi protège l’élu, et vous pouvez préparer le relais.',
  when: 'eluEnContratCourtPossible',
  questions: {
    delaiAlerteTerme: nombre({
      label: 'Combien de jours avant la fin du contrat examinez-vous la situation de l’élu ?',
      short: 'délai d’alerte',
      hint: 'L’inspection du travail a {delaiDecisionInspecteur} mois pour décider, et son silence vaut refus : {delaiAlerteTerme} jours laissent le temps.',
      why: 'Dans certains cas, l’autorisation doit être demandée avant le terme.',
      articles: ['L2412-3', 'L2421-8', 'L2413-1', 'R2421-11'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiAlerteTerme' },
    }),
    seanceDeRelais: ouiNon({
      label: 'Prévoyez-vous une séance payée de passage de relais avec le remplaçant ?',
      short: 'séance de relais',
      hint: 'La loi désigne le remplaçant ; elle n’organise pas le relais.',
      articles: ['L2314-37'],
      proposal: true,
    }),
    certificationMandat: ouiNon({
      label: 'Aidez-vous la personne à faire reconnaître les compétences de son mandat ?',
      short: 'compétences du mandat',
      hint: 'Attestation, certification des compétences de représentant du personnel, validation des acquis.',
      articles: ['L6112-4', 'L2141-5'],
      proposal: true,
    }),
    bonsDeDelegation: ouiNon({
      label: 'Utilisez-vous des bons de délégation ?',
      short: 'bons de délégation',
      hint: 'Ils préviennent d’une absence. Ils ne demandent jamais une autorisation.',
      why: 'En mission, le client doit savoir que la personne s’absente.',
      articles: ['L2315-14', 'L2315-10'],
      proposal: true,
    }),
  },
})
