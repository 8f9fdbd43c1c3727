import { montant, nombre, step } from './define.ts'

export const santeEgaliteTeletravailConditions = step({
  id: 'teletravail-conditions',
  title: 'Comment entre-t-on en télétravail, et comment en sort-on ?',
  when: 'teletravailOuvert',
  questions: {
    joursReponseTeletravail: nombre({
      label: 'En combien de jours la direction répond-elle à une demande ?',
      short: 'délai de réponse',
      hint: 'Par exemple {joursReponseTeletravail}. Comptez en jours du calendrier.',
      articles: ['L1222-9'],
      when: 'teletravailOuvert',
      unit: 'jours',
      min: 1,
      proposal: { network: 'joursReponseTeletravail' },
    }),
    joursRetourTeletravail: nombre({
      label: 'Combien de jours de préavis pour revenir sur site ?',
      short: 'préavis de retour sur site',
      hint: 'Par exemple {joursRetourTeletravail}. Le même délai des deux côtés.',
      articles: ['L1222-9', 'L1222-10'],
      when: 'teletravailOuvert',
      unit: 'jours',
      min: 1,
      proposal: { network: 'joursRetourTeletravail' },
    }),
    indemniteTeletravail: montant({
      label: 'Quelle indemnité par jour de télétravail ?',
      short: 'indemnité de télétravail',
      hint: 'Libre. Vérifiez auprès de l’Urssaf le montant exonéré de l’année.',
      why: 'Sans réponse, l’accord n’écrit pas d’indemnité ; les frais réels et justifiés restent à rembourser.',
      when: 'teletravailOuvert',
      optional: true,
      unit: '€ par jour',
      min: 0,
      proposal: { network: 'indemniteTeletravail' },
    }),
  },
})
