import { nombre, plusieurs, step, tableau } from './define.ts'

export const participationOrganisationCse = step({
  id: 'organisation-cse',
  title: 'Le CSE a-t-il une organisation particulière ?',
  lead: 'Possible seulement parce que vos syndicats signataires ont la majorité.',
  when: 'majoriteSyndicaleAcquise',
  questions: {
    organisationCse: plusieurs({
      label: 'Que voulez-vous ajouter au CSE ?',
      short: 'organisation du CSE',
      hint: 'Ne cochez rien si un seul comité suffit.',
      why: 'La loi réserve ces choix à un accord signé par des syndicats majoritaires.',
      articles: ['L2313-2', 'L2313-7', 'L2315-43'],
      optional: true,
      options: {
        etablissements: {
          label: 'Un comité dans chaque établissement',
          when: 'seuilCinquante',
        },
        proximite: { label: 'Des représentants de proximité' },
        commission: {
          label: 'Une commission santé, sécurité et conditions de travail',
          hint: 'Obligatoire à partir de {seuilCommissionSante} salariés : cochez-la pour fixer ses moyens.',
          when: 'seuilCinquante',
        },
      },
    }),
    etablissementsDistincts: tableau({
      label: 'Quels sont les établissements distincts ?',
      short: 'établissements distincts',
      hint: 'Au moins deux, chacun avec un responsable autonome.',
      articles: ['L2313-1', 'L2313-2'],
      when: 'organisationCseEtablissements',
      line: 'un établissement',
      columns: {
        nomEtablissementDistinct: { kind: 'text', label: 'Établissement distinct' },
        perimetreEtablissementDistinct: { kind: 'text', label: 'Lieux et activités' },
      },
    }),
    representantsProximite: tableau({
      label: 'Où faut-il des représentants de proximité ?',
      short: 'représentants de proximité',
      articles: ['L2313-7'],
      when: 'organisationCseProximite',
      line: 'un lieu',
      columns: {
        lieuProximite: { kind: 'text', label: 'Lieu ou équipe' },
        nombreProximite: { kind: 'number', label: 'Représentants', unit: 'personnes', min: 1 },
      },
    }),
    heuresProximite: nombre({
      label: 'Combien d’heures par mois pour chaque représentant de proximité ?',
      short: 'heures de proximité',
      articles: ['L2313-7'],
      when: 'organisationCseProximite',
      unit: 'heures',
      min: { network: 'heuresProximite' },
      proposal: { network: 'heuresProximite' },
    }),
    membresCommission: nombre({
      label: 'Combien de représentants du personnel dans la commission ?',
      short: 'membres de la commission',
      hint: '{membresCommissionSante} au moins.',
      articles: ['L2315-39', 'L2315-41'],
      when: 'organisationCseCommission',
      unit: 'personnes',
      min: { parameter: 'membresCommissionSante' },
      proposal: { parameter: 'membresCommissionSante' },
    }),
    heuresCommission: nombre({
      label: 'Combien d’heures par mois pour chaque membre de la commission ?',
      short: 'heures de la commission',
      articles: ['L2315-41'],
      when: 'organisationCseCommission',
      unit: 'heures',
      min: { network: 'heuresCommission' },
      proposal: { network: 'heuresCommission' },
    }),
  },
})
