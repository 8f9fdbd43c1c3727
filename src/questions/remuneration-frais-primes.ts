import { choix, montant, step, tableau } from './define.ts'
import { MOIS } from './mois.ts'

export const remunerationFraisPrimes = step({
  id: 'primes',
  title: 'Les primes',
  lead: 'Sans ancienneté, et sans obligation d’être encore là le jour du versement.',
  when: 'primesVerseesRenseigne',
  questions: {
    primeAnnuelle: montant({
      label: 'Quel est le montant de la prime annuelle ?',
      short: 'prime annuelle',
      hint: 'Pour une personne à temps plein, présente toute l’année.',
      articles: ['L3123-5', 'L1242-15'],
      when: 'primesVerseesAnnuelle',
      unit: '€ brut par an',
      min: { network: 'primeAnnuelle' },
      proposal: { network: 'primeAnnuelle' },
    }),
    moisPrimeAnnuelle: choix({
      label: 'En quel mois la versez-vous ?',
      short: 'mois de la prime annuelle',
      hint: 'Elle couvre les douze mois qui finissent avec celui-là.',
      when: 'primesVerseesAnnuelle',
      options: MOIS,
      proposal: 'decembre',
    }),
    primesDeTravail: tableau({
      label: 'Quelles primes sont liées à un travail ou à une situation ?',
      short: 'primes liées au travail',
      hint: 'Une ligne par prime : son nom, le cas qui y donne droit, son montant et sa mesure.',
      why: 'Un cas que chacun peut vérifier évite l’arbitraire.',
      articles: ['L1242-15', 'L3221-6'],
      when: 'primesVerseesTravail',
      line: 'une prime',
      columns: {
        nomDeLaPrime: { kind: 'text', label: 'Prime' },
        casDeLaPrime: { kind: 'text', label: 'Quand elle est due' },
        montantDeLaPrime: { kind: 'text', label: 'Montant brut' },
      },
    }),
    absencesPrimes: choix({
      label: 'Une absence réduit-elle une prime mensuelle ou annuelle ?',
      short: 'effet des absences',
      hint: 'Maternité, paternité, adoption, accident du travail et maladie professionnelle : jamais.',
      why: 'Une prime qui baisse pour certaines absences seulement peut être une discrimination.',
      articles: ['L1132-1'],
      options: {
        sansEffet: { label: 'Non', text: 'sans effet' },
        proportion: { label: 'Oui, en proportion de l’absence', text: 'en proportion' },
      },
      proposal: 'sansEffet',
    }),
  },
})
