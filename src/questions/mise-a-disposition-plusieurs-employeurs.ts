import { choix, nombre, ouiNon, step } from './define.ts'

export const miseADispositionPlusieursEmployeurs = step({
  id: 'plusieurs-employeurs',
  title: 'Comment facilitez-vous un deuxième emploi ?',
  lead: 'Avoir plusieurs employeurs est permis. Les durées maximales et les repos se comptent alors ensemble.',
  questions: {
    declarationAutreEmploi: choix({
      label: 'Comment une personne vous dit-elle qu’elle a un autre emploi ?',
      short: 'déclaration d’un autre emploi',
      hint: 'Ses jours et ses heures, sans motif ni salaire.',
      why: 'Vous ne pouvez pas employer quelqu’un au-delà des durées maximales : il faut connaître ses heures ailleurs.',
      articles: ['L8261-1', 'L8261-2', 'L3121-20'],
      options: {
        simple: { label: 'De vive voix ou par message', text: 'de vive voix ou par message' },
        fiche: { label: 'Sur une fiche courte', text: 'sur une fiche courte que l’employeur lui remet' },
        attestation: {
          label: 'Par une attestation, chaque année',
          text: 'par une attestation écrite, refaite chaque année',
        },
      },
      proposal: 'simple',
    }),
    joursChoixCumul: nombre({
      label: 'Combien de jours laissez-vous pour choisir, si les heures additionnées dépassent une limite ?',
      short: 'délai pour choisir',
      hint: 'Par exemple {joursChoixCumul}. Les heures en trop ne se font pas pendant ce délai.',
      why: 'La loi interdit le dépassement sans dire comment en sortir. Un délai écrit évite une rupture brutale.',
      articles: ['L8261-1', 'L8261-2'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'joursChoixCumul' },
    }),
    joursLibresCumul: nombre({
      label: 'Combien de jours fixes par semaine laissez-vous libres, à la demande, pour un autre emploi ?',
      short: 'jours libres pour un autre emploi',
      hint: 'À temps partiel, en plus du repos de la semaine. Par exemple {joursLibresCumul}.',
      why: 'Un autre employeur n’embauche que sur des jours sûrs.',
      articles: ['L3123-12'],
      when: 'aDesTempsPartiels',
      unit: 'jours par semaine',
      min: 1,
      max: { network: 'joursLibresCumul' },
      proposal: { network: 'joursLibresCumul' },
    }),
    cumulSousPlancherCddi: ouiNon({
      label: 'Demandez-vous au préfet un CDDI plus court quand la personne a un autre temps partiel ?',
      short: 'CDDI plus court en cas de cumul',
      hint: 'Sous {plancherHebdomadaireInsertion} heures par semaine. Jamais pour un emploi dans une autre structure d’insertion ou une entreprise adaptée.',
      why: 'La loi le permet, sur autorisation, pour une sortie progressive vers l’autre emploi.',
      articles: ['L5132-15-1', 'L5132-5', 'L5132-11-1', 'D5132-43-14', 'D5132-10-5-3', 'D5132-26-12'],
      when: 'populationsCddi',
      proposal: true,
    }),
    pretEntreStructures: ouiNon({
      label: 'Prêtez-vous des salariés à une autre structure, sans but lucratif ?',
      short: 'prêt entre structures',
      hint: 'Par exemple dans un groupe ou un ensemblier. Ce n’est pas une mission facturée à un client.',
      why: 'Le prêt demande l’accord de la personne, une convention et un avenant : l’accord en fixe la règle.',
      articles: ['L8241-1', 'L8241-2'],
      proposal: false,
    }),
  },
})
