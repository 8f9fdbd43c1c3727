import { nombre, ouiNon, plusieurs, step, texte } from './define.ts'

export const santeEgaliteHarcelement = step({
  id: 'harcelement',
  title: 'Comment alerter, et que faites-vous ensuite ?',
  questions: {
    canauxAlerte: plusieurs({
      label: 'Comment une personne peut-elle vous alerter ?',
      short: 'moyens d’alerte',
      hint: 'Plusieurs moyens, dont un sans écrit.',
      why: 'Exiger un écrit ferait taire ceux qui écrivent peu.',
      articles: ['L1152-4', 'L1153-5'],
      options: {
        oral: { label: 'De vive voix', text: 'de vive voix' },
        telephone: { label: 'Par téléphone ou message', text: 'par téléphone ou par message' },
        courriel: { label: 'Par courriel', text: 'par courriel' },
        papier: { label: 'Sur papier', text: 'sur papier' },
        tiers: {
          label: 'Par une autre personne, choisie par la victime',
          text: 'par l’intermédiaire d’une autre personne',
        },
      },
      proposal: ['oral', 'telephone', 'papier', 'tiers'],
    }),
    aUnReferentHarcelement: ouiNon({
      label: 'La direction désigne-t-elle une personne référente contre le harcèlement ?',
      short: 'référent de l’employeur',
      hint: 'Obligatoire à partir de {seuilReferentHarcelement} salariés, conseillé en dessous. Le CSE désigne en plus le sien.',
      articles: ['L1153-5-1', 'L2314-1'],
      proposal: true,
    }),
    fonctionReferentHarcelement: texte({
      label: 'Quelle est sa fonction ?',
      short: 'fonction du référent de l’employeur',
      hint: 'La fonction, jamais le nom : l’accord sera publié. Par exemple : responsable administrative.',
      articles: ['L1153-5-1', 'L2231-5-1'],
      when: 'aUnReferentHarcelement',
    }),
    joursEnquete: nombre({
      label: 'En combien de jours, au plus, terminez-vous l’enquête ?',
      short: 'durée de l’enquête',
      hint: 'Par exemple {joursEnquete}. Elle s’ouvre sans délai.',
      articles: ['L2312-59'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'joursEnquete' },
    }),
    retraitPaye: ouiNon({
      label: 'Retirez-vous tout de suite, avec son salaire, une personne qu’un client agresse ou harcèle ?',
      short: 'retrait payé du lieu de travail',
      why: 'C’est une attente forte des personnes qui travaillent seules chez un client. La loi ne garantit le salaire qu’en cas de danger grave et imminent.',
      articles: ['L4121-1', 'L4131-1', 'L4131-3'],
      proposal: true,
    }),
  },
})
