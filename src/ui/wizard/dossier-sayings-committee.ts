import type { Saying } from './saying.ts'

/** What is said of the committee: whether it is due, its seats, its role, its members. */
export const COMMITTEE_SAYINGS: readonly Saying[] = [
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aDesElusCse'],
    title: 'Vous avez un CSE en place.',
    detail: 'Il est informé et consulté. L’accord peut lui donner des moyens en plus.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aUnPvCarence'],
    title: 'Un CSE est obligatoire, et vos élections sont restées sans candidat.',
    detail: 'Gardez le procès-verbal de carence : il en fait la preuve.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aucunEluCse', 'dateSeuilCseRenseigne'],
    title: 'Un CSE est obligatoire depuis le {dateSeuilCse}.',
    detail:
      'L’effectif a atteint {seuilCse} salariés {moisConsecutifsCse} mois de suite. Organisez l’élection, si ce n’est pas fait.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aucunEluCse'],
    title: 'Un CSE est obligatoire.',
    detail:
      'L’effectif atteint {seuilCse} salariés depuis {moisConsecutifsCse} mois. Organisez l’élection, si ce n’est pas fait.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    title: 'Un CSE est obligatoire.',
    detail: 'L’effectif atteint {seuilCse} salariés depuis {moisConsecutifsCse} mois.',
  },
  {
    constat: 'cseConcerne',
    of: false,
    title: 'Un CSE n’est pas obligatoire aujourd’hui.',
    detail:
      'Il le devient à {seuilCse} salariés, {moisConsecutifsCse} mois de suite. Vous pouvez en élire un avant, par accord.',
  },
  {
    constat: 'cseCinquante',
    of: true,
    title: 'À {seuilAttributionsElargies} salariés et plus, le CSE peut avoir un rôle plus large.',
    detail:
      'Il faut atteindre ce seuil douze mois de suite ; le comité l’exerce {delaiAttributionsElargies} mois plus tard.',
  },
  {
    constat: 'titulairesCse',
    of: 1,
    when: ['cseConcerne'],
    title: 'À votre effectif, le CSE compte un titulaire et un suppléant.',
    detail:
      '{heuresDelegation} heures par mois pour le titulaire, sauf protocole préélectoral plus généreux.',
  },
  {
    constat: 'titulairesCse',
    when: ['cseConcerne'],
    title: 'À votre effectif, le CSE compte {titulairesCse} titulaires et {titulairesCse} suppléants.',
    detail:
      '{heuresDelegation} heures par mois pour chaque titulaire. Le protocole préélectoral peut répartir autrement.',
  },
  {
    constat: 'eluEnContratCourtPossible',
    of: true,
    title: 'Une personne élue au CSE en contrat court est protégée.',
    detail: 'L’accord de l’inspection du travail peut être nécessaire pour mettre fin à son contrat.',
  },
]
