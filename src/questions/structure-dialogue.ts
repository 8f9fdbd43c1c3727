import { choix, date, ouiNon, step } from './define.ts'

export const structureDialogue = step({
  id: 'dialogue',
  title: 'Qui représente le personnel ?',
  lead: 'Vos réponses disent qui peut signer l’accord.',
  questions: {
    aUnDelegueSyndical: ouiNon({
      label: 'Un délégué syndical est-il désigné ?',
      short: 'délégué syndical',
      hint: 'Y compris une personne élue au CSE que son syndicat a désignée.',
      why: 'Avec un délégué syndical, c’est lui qui négocie et signe.',
      articles: ['L2232-12', 'L2143-3', 'L2143-6'],
    }),
    aUneSectionSyndicale: ouiNon({
      label: 'Une organisation représentative a-t-elle une section syndicale dans la structure ?',
      short: 'section syndicale',
      why: 'Certaines négociations deviennent obligatoires.',
      articles: ['L2242-1'],
    }),
    aDesElusCse: ouiNon({
      label: 'Le CSE a-t-il des membres élus aujourd’hui ?',
      short: 'élus du CSE',
      articles: ['L2232-23', 'L2232-23-1'],
    }),
    dateElection: date({
      label: 'Quand ont eu lieu les dernières élections du CSE ?',
      short: 'date des dernières élections',
      hint: 'Le premier tour s’il y a un délégué syndical. Par exemple 3 mars 2025.',
      when: 'aDesElusCse',
      articles: ['L2232-12', 'L2232-23-1'],
    }),
    aUnPvCarence: ouiNon({
      label: 'Avez-vous un procès-verbal de carence ?',
      short: 'procès-verbal de carence',
      hint: 'Des élections ont été organisées, sans candidat.',
      when: 'aucunEluCse',
      articles: ['L2314-9', 'L2232-26'],
    }),
    datePvCarence: date({
      label: 'De quand date-t-il ?',
      short: 'date du procès-verbal de carence',
      when: 'aUnPvCarence',
    }),
    voieChoisie: choix({
      label: 'Par quelle voie voulez-vous conclure l’accord ?',
      short: 'voie de conclusion',
      hint: 'Plusieurs voies vous sont ouvertes : choisissez avant d’écrire.',
      why: 'La voie change le calendrier, le vote et les signatures.',
      articles: ['L2232-21', 'L2232-23', 'L2232-23-1', 'L2232-24', 'L2232-25', 'L2232-26'],
      when: 'plusieursVoies',
      options: {
        ratification: {
          label: 'Le vote du personnel, aux deux tiers',
          hint: 'Vous proposez un texte ; les deux tiers du personnel l’approuvent.',
          when: 'voieRatificationOuverte',
        },
        elusCse: {
          label: 'La signature des titulaires du CSE',
          hint: 'Ils représentent plus de la moitié des voix.',
          when: 'voieElusCseOuverte',
        },
        mandate: {
          label: 'Une personne mandatée par un syndicat',
          hint: 'Le personnel vote ensuite, sauf si elle est élue au CSE.',
          when: 'voieMandateOuverte',
        },
        eluMandate: {
          label: 'Un titulaire du CSE mandaté par un syndicat',
          hint: 'Le personnel vote ensuite.',
          when: 'voieEluMandateOuverte',
        },
        elusNonMandates: {
          label: 'Des titulaires du CSE sans mandat syndical',
          hint: 'Seulement pour les mesures que la loi réserve à un accord collectif.',
          when: 'voieElusNonMandatesOuverte',
        },
        mandateSansElu: {
          label: 'Une personne mandatée, faute d’élu qui veuille négocier',
          hint: 'Le personnel vote ensuite.',
          when: 'voieMandateSansEluOuverte',
        },
      },
    }),
  },
})
