import { choix, nombre, ouiNon, step } from './define.ts'

export const participationInstanceDirigeante = step({
  id: 'instance-dirigeante',
  title: 'Quelle place, et avec quels moyens ?',
  lead: 'L’instance dirigeante est le conseil d’administration ou ce qui en tient lieu dans vos statuts.',
  when: 'gouvernancePartagee',
  questions: {
    placeInstance: choix({
      label: 'Quelle place les salariés ont-ils dans l’instance dirigeante ?',
      short: 'place dans l’instance dirigeante',
      hint: 'Lisez vos statuts avant de répondre.',
      why: 'Inviter se décide tout de suite. Créer un siège demande de changer les statuts.',
      options: {
        invitation: {
          label: 'Ils sont invités et donnent leur avis',
          hint: 'Sans changer les statuts.',
        },
        proposition: {
          label: 'L’employeur propose de leur créer des sièges',
          hint: 'L’assemblée générale reste libre de refuser.',
        },
        statuts: {
          label: 'Les statuts leur réservent déjà des sièges',
          hint: 'Comme dans beaucoup de coopératives.',
        },
      },
      proposal: 'invitation',
    }),
    placesInstance: nombre({
      label: 'Combien de places ?',
      short: 'places dans l’instance dirigeante',
      hint: 'Deux personnes se soutiennent mieux qu’une. Dans une association, la doctrine fiscale limite la part des salariés.',
      unit: 'places',
      min: 1,
      proposal: { network: 'placesInstance' },
    }),
    voixInstance: choix({
      label: 'Avec quelle voix ?',
      short: 'voix dans l’instance dirigeante',
      hint: 'Dans une association, faites vérifier la fiscalité avant de proposer un droit de vote.',
      when: 'placeInstanceProposition',
      options: {
        consultative: { label: 'Un avis, sans vote', text: 'voix consultative' },
        deliberative: { label: 'Un droit de vote', text: 'voix délibérative' },
      },
      proposal: 'consultative',
    }),
    delaiPropositionStatuts: nombre({
      label: 'Dans combien de mois au plus l’assemblée examine-t-elle la proposition ?',
      short: 'délai de la proposition à l’assemblée',
      hint: 'Assez pour atteindre votre prochaine assemblée générale.',
      when: 'placeInstanceProposition',
      unit: 'mois',
      min: 1,
      proposal: { network: 'delaiPropositionStatuts' },
    }),
    membresCseInstance: ouiNon({
      label: 'Deux membres du CSE assistent-ils aussi aux séances ?',
      short: 'présence du CSE aux séances',
      hint: 'Obligatoire dans une société d’au moins {seuilAttributionsElargies} salariés qui a un conseil. Libre ailleurs.',
      articles: ['L2312-72'],
      when: 'cseConcerne',
      proposal: true,
    }),
    heuresAssemblee: nombre({
      label: 'Combien d’heures payées pour assister à l’assemblée générale ?',
      short: 'heures d’assemblée générale',
      hint: 'La durée habituelle de votre assemblée. Aucun texte ne l’impose.',
      why: 'Sans temps payé, les plus bas salaires ne viennent pas.',
      unit: 'heures',
      min: { network: 'heuresAssemblee' },
      decimals: 1,
      proposal: { network: 'heuresAssemblee' },
    }),
  },
})
