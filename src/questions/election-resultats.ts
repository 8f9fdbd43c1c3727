import { date, nombre, ouiNon, step, tableau, texte } from './define.ts'

export const electionResultats = step({
  id: 'resultats',
  title: 'Et après le vote ?',
  lead: 'À remplir une fois le vote passé : les papiers qui suivent se complètent.',
  questions: {
    voteTenu: ouiNon({
      label: 'Le vote a-t-il eu lieu ?',
      short: 'vote passé',
      proposal: false,
    }),
    proclamation: date({
      label: 'Quel jour les derniers résultats ont-ils été proclamés ?',
      short: 'proclamation des résultats',
      articles: ['L2314-29', 'R2314-24'],
      when: 'voteTenu',
    }),
    carenceConstatee: ouiNon({
      label: 'N’y a-t-il eu aucun élu, après les deux tours ?',
      short: 'carence totale',
      articles: ['L2314-9'],
      when: 'voteTenu',
      proposal: false,
    }),
    secondTourTenu: ouiNon({
      label: 'Y a-t-il eu un second tour ?',
      short: 'second tour tenu',
      articles: ['L2314-29'],
      when: 'comiteElu',
      proposal: false,
    }),
    elusDuComite: tableau({
      label: 'Qui a été élu ?',
      short: 'personnes élues',
      hint: 'Le terme du contrat, s’il y en a un : il dit quand prévenir l’inspection du travail.',
      articles: ['R2314-22'],
      line: 'une personne élue',
      columns: {
        nomElu: { kind: 'text', label: 'Nom' },
        qualiteElu: {
          kind: 'choice',
          label: 'Qualité',
          options: { titulaire: { label: 'Titulaire' }, suppleant: { label: 'Suppléant' } },
        },
        collegeElu: { kind: 'text', label: 'Collège' },
        emplacementElu: { kind: 'text', label: 'Lieu de travail habituel' },
        contratElu: {
          kind: 'choice',
          label: 'Contrat',
          options: {
            cdi: { label: 'CDI' },
            cddi: { label: 'CDD d’insertion' },
            cddUsage: { label: 'CDD d’usage' },
            cdd: { label: 'Autre CDD' },
            mission: { label: 'Mission d’intérim' },
          },
        },
        termeElu: { kind: 'date', label: 'Fin du contrat, s’il en a une', optional: true },
      },
      when: 'comiteElu',
    }),
    commissionsDuComite: texte({
      label: 'Si le comité a des commissions, qui y participe ?',
      short: 'commissions du comité',
      hint: 'Le nom de chaque commission et de ses membres. Sans commission, laissez vide.',
      why: 'La liste affichée des membres dit à quelles commissions chacun participe.',
      articles: ['R2314-22'],
      when: 'comiteElu',
      optional: true,
    }),
    reunionComiteChoisie: date({
      label: 'Quel jour, la première réunion du comité ?',
      short: 'première réunion du comité',
      hint: 'Sans réponse, {delaiPremiereReunion} jours après le vote au plus tard : c’est un conseil.',
      articles: ['L2315-21', 'L2315-28'],
      optional: true,
    }),
    heurePremiereReunion: texte({
      label: 'À quelle heure ?',
      short: 'heure de la première réunion',
    }),
    lieuPremiereReunion: texte({ label: 'Où ?', short: 'lieu de la première réunion' }),
    anneesDossierElection: nombre({
      label: 'Combien d’années gardez-vous le dossier de l’élection ?',
      short: 'conservation du dossier',
      hint: 'Par exemple {anneesDossierElection}. La loi ne fixe pas de durée : elle s’écrit dans votre registre des données.',
      why: 'Une donnée personnelle ne se garde pas sans fin. Les papiers d’un vote servent de preuve longtemps après.',
      unit: 'ans',
      min: 1,
      proposal: { network: 'anneesDossierElection' },
    }),
  },
})
