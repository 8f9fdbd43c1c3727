import { date, nombre, step, texte } from './define.ts'

export const reglesDuJeuSignature = step({
  id: 'signature',
  title: 'Où et quand signez-vous ?',
  questions: {
    dateDeliberation: date({
      label: 'Quand l’instance dirigeante a-t-elle autorisé la signature ?',
      short: 'date de la délibération',
      hint: 'La date de la délibération ou de la délégation. Laissez vide si les statuts donnent déjà ce pouvoir.',
      why: 'Elle prouve que la personne qui signe pouvait engager la structure.',
      articles: ['L2232-12', 'L2231-1'],
      optional: true,
    }),
    lieuSignature: texte({
      label: 'Dans quelle ville signez-vous ?',
      short: 'lieu de signature',
      hint: 'Le lieu où l’accord est conclu désigne le conseil de prud’hommes qui reçoit un exemplaire.',
      articles: ['D2231-2'],
    }),
    dateSignature: date({
      label: 'Quel jour signez-vous ?',
      short: 'date de signature',
      hint: 'Pour une ratification, le jour du vote ou après, une fois le résultat connu.',
      why: 'Des délais partent de ce jour, par exemple celui du vote après la signature d’une personne mandatée.',
      articles: ['L2231-3', 'D2232-8'],
    }),
    nombreExemplaires: nombre({
      label: 'Combien d’exemplaires originaux établissez-vous ?',
      short: 'nombre d’exemplaires',
      hint: 'Un par partie qui signe, et un pour le conseil de prud’hommes.',
      articles: ['L2231-3', 'D2231-2'],
      unit: 'exemplaires',
      min: { network: 'nombreExemplaires' },
      proposal: { network: 'nombreExemplaires' },
    }),
  },
})
