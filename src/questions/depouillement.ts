import { step, tableau } from './define.ts'
import { COLLEGES } from './election-electorat.ts'

/** Membres du comité que deux votes séparés élisent (L. 2314-26). */
export const QUALITES = {
  titulaire: { label: 'Titulaires' },
  suppleant: { label: 'Suppléants' },
} as const

export const TOURS = {
  premier: { label: 'Premier tour' },
  second: { label: 'Second tour' },
} as const

/** A college in a table, where its trades would not fit. */
export const SHORT_COLLEGES: Readonly<Record<keyof typeof COLLEGES, string>> = {
  unique: 'Collège unique',
  ouvriersEmployes: 'Premier collège',
  secondAvecCadres: 'Deuxième collège',
  second: 'Deuxième collège',
  cadres: 'Troisième collège',
}

const compte = (label: string, unit: string) => ({ kind: 'number', label, unit, min: 0 }) as const

/** What the polling station counted. The page that counts keeps these three tables; no question page shows them. */
export const depouillement = step({
  id: 'depouillement',
  title: 'Le dépouillement',
  questions: {
    votesComptes: tableau({
      label: 'Combien de personnes ont voté ?',
      short: 'participation à chaque vote',
      articles: ['L2314-26', 'L2314-29'],
      line: 'un vote',
      optional: true,
      columns: {
        collegeVote: { kind: 'choice', label: 'Collège', options: COLLEGES },
        qualiteVote: { kind: 'choice', label: 'Membres à élire', options: QUALITES },
        tourVote: { kind: 'choice', label: 'Tour', options: TOURS },
        listesVote: {
          kind: 'choice',
          label: 'Listes déposées',
          options: { deposees: { label: 'Au moins une' }, aucune: { label: 'Aucune' } },
        },
        inscritsVote: compte('Électeurs inscrits', 'électeurs'),
        signaturesVote: compte('Signatures sur la liste d’émargement', 'signatures'),
        enveloppesVote: compte('Enveloppes dans l’urne, ou votes électroniques', 'votes'),
        blancsVote: compte('Votes blancs', 'votes'),
        nulsVote: compte('Votes nuls', 'votes'),
      },
    }),
    listesComptees: tableau({
      label: 'Combien de bulletins pour chaque liste ?',
      short: 'bulletins de chaque liste',
      articles: ['R2314-19'],
      line: 'une liste',
      optional: true,
      columns: {
        collegeListe: { kind: 'choice', label: 'Collège', options: COLLEGES },
        qualiteListe: { kind: 'choice', label: 'Membres à élire', options: QUALITES },
        tourListe: { kind: 'choice', label: 'Tour', options: TOURS },
        numeroListe: compte('Numéro', ''),
        nomListe: { kind: 'text', label: 'Nom de la liste' },
        origineListe: {
          kind: 'choice',
          label: 'Présentée par',
          options: { syndicat: { label: 'Un syndicat' }, libre: { label: 'Des salariés, hors syndicat' } },
        },
        bulletinsListe: compte('Bulletins valables', 'bulletins'),
      },
    }),
    candidatsComptes: tableau({
      label: 'Qui était candidat sur chaque liste ?',
      short: 'candidats de chaque liste',
      articles: ['L2314-29', 'R2314-21'],
      line: 'un candidat',
      optional: true,
      columns: {
        collegeCandidat: { kind: 'choice', label: 'Collège', options: COLLEGES },
        qualiteCandidat: { kind: 'choice', label: 'Membres à élire', options: QUALITES },
        tourCandidat: { kind: 'choice', label: 'Tour', options: TOURS },
        listeCandidat: compte('Numéro de la liste', ''),
        nomCandidat: { kind: 'text', label: 'Prénom et nom' },
        sexeCandidat: {
          kind: 'choice',
          label: 'Femme ou homme',
          options: { F: { label: 'Femme' }, H: { label: 'Homme' } },
        },
        raturesCandidat: compte('Ratures', 'ratures'),
        naissanceCandidat: { kind: 'date', label: 'Date de naissance' },
      },
    }),
  },
})
