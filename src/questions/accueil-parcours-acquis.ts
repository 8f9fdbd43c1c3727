import { nombre, ouiNon, step } from './define.ts'

export const accueilParcoursAcquis = step({
  id: 'acquis',
  title: 'Comment reconnaissez-vous ce qui est appris ?',
  questions: {
    anneesEntretienParcours: nombre({
      label: 'Combien d’années, au plus, entre deux entretiens de parcours professionnel ?',
      short: 'intervalle entre deux entretiens professionnels',
      hint: '{periodiciteMaximaleEntretien} ans au plus. Le premier a lieu dans l’année de l’embauche.',
      articles: ['L6315-1'],
      unit: 'ans',
      min: 1,
      max: { parameter: 'periodiciteMaximaleEntretien' },
      proposal: { parameter: 'periodiciteMaximaleEntretien' },
    }),
    immersionsParParcours: nombre({
      label: 'Combien d’immersions en entreprise visez-vous pour chaque parcours ?',
      short: 'nombre d’immersions visé',
      hint: 'Les périodes de mise en situation en milieu professionnel (PMSMP). Par exemple {immersionsParParcours}.',
      why: 'C’est un objectif : aucune personne n’est obligée d’accepter une immersion.',
      articles: ['L5135-1', 'D5135-3'],
      when: 'estSiae',
      optional: true,
      unit: 'immersions',
      min: 1,
      proposal: { network: 'immersionsParParcours' },
    }),
    attestationCompetences: ouiNon({
      label: 'Remettez-vous une attestation de compétences à la fin du contrat ?',
      short: 'attestation de compétences',
      hint: 'Elle s’ajoute au certificat de travail, qui reste obligatoire.',
      articles: ['L1234-19'],
      proposal: true,
    }),
  },
})
