import { typeset } from '#assembly/typography.ts'
import { settledValue } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { QUALITES, SHORT_COLLEGES, TOURS } from '#questions/depouillement.ts'
import { showFigure } from '#questions/show-figure.ts'
import { ecartsDuVote } from '#rules/ecarts-du-vote.ts'
import type { CleDeVote, VoteCompte } from '#rules/votes-du-dossier.ts'

/** The vote in an address: « unique-titulaire-premier ». */
export const slugOf = ({ college, qualite, tour }: CleDeVote): string => `${college}-${qualite}-${tour}`

/** « Titulaires, premier tour » */
export const titleOf = ({ qualite, tour }: CleDeVote): string =>
  `${QUALITES[qualite].label}, ${TOURS[tour].label.toLowerCase()}`

export const collegeOf = ({ college }: Pick<CleDeVote, 'college'>): string => SHORT_COLLEGES[college]

const seats = (count: number): string => `${count} ${count > 1 ? 'sièges' : 'siège'}`
const elected = (count: number): string => `${count} ${count > 1 ? 'élus' : 'élu'}`

/** Where a vote stands, in a line. */
export function standingOf({ vote, resultat }: VoteCompte): string {
  const toFill = seats(vote.sieges ?? 0)
  const found = settledValue(resultat)
  if (!found) return `${toFill} à pourvoir`
  if (vote.sansListe) return `aucune liste, ${toFill} à pourvoir`
  if (!found.quorumAtteint) return `quorum non atteint, ${toFill} à pourvoir`
  const vacant = found.siegesVacants > 0 ? `, ${seats(found.siegesVacants)} sans élu` : ''
  return `${elected(found.elus)} pour ${toFill}${vacant}`
}

/** The result of a vote in a sentence, and what follows from it. */
export function resultOf({ cle, vote, resultat }: VoteCompte): {
  readonly title: string
  readonly detail?: string
  readonly toMend?: boolean
} {
  const found = settledValue(resultat)
  if (!found) return { title: '' }
  const again =
    cle.tour === 'premier'
      ? 'Un second tour a lieu, où les listes sont libres.'
      : 'Écrivez-le au procès-verbal de ce vote.'
  if (vote.sansListe)
    return { title: 'Aucune liste n’a été déposée : personne n’est élu.', detail: again, toMend: true }
  if (!found.quorumAtteint)
    return {
      title: 'Le quorum n’est pas atteint : personne n’est élu à ce tour.',
      detail: `${again} Les voix du premier tour des titulaires mesurent quand même l’audience des syndicats.`,
      toMend: true,
    }
  const people = found.listes.flatMap(({ candidats }) =>
    candidats.flatMap(({ candidat, elu }) => (elu ? [candidat] : [])),
  )
  const names = people.map(({ nom }) => nom || 'un candidat sans nom')
  const feminine = people.every(({ sexe }) => sexe === 'F') ? 'e' : ''
  if (names.length === 0) return { title: 'Personne n’est élu.', detail: again, toMend: true }
  return {
    title: `${names.length > 1 ? `Sont élu${feminine}s` : `Est élu${feminine}`} : ${names.join(', ')}.`,
    ...(found.siegesVacants > 0
      ? { detail: `${seats(found.siegesVacants)} sans élu. ${again}`, toMend: true }
      : {}),
  }
}

/** What keeps the result back; nothing when it is there. */
export function missingOf({ resultat, vote }: VoteCompte, words: LawWords): string | undefined {
  if (resultat.state !== 'needs') return undefined
  const [fact] = resultat.facts
  return Object.hasOwn(SENTENCES, fact)
    ? SENTENCES[fact]
    : fact === 'listes' && vote.listes.length === 0
      ? 'Donnez les bulletins de chaque liste.'
      : `Il manque : ${words.faits[fact]?.nom ?? fact}.`
}

const SENTENCES: Readonly<Record<string, string>> = {
  sieges: 'Dites d’abord combien de sièges ce collège a à pourvoir.',
  votants: 'Donnez le nombre d’enveloppes, ou de votes électroniques.',
  votesBlancs: 'Donnez les votes blancs : ils ne peuvent pas être plus nombreux que les votes.',
  votesNuls: 'Donnez les votes nuls, même s’il n’y en a pas.',
  listes: 'Donnez les bulletins de chaque liste, même s’il n’y en a pas.',
  suffrages:
    'Les bulletins des listes sont plus nombreux que les suffrages exprimés : recomptez. Une enveloppe ne compte que pour une liste ; au second tour, une personne candidate seule est une liste à elle seule.',
  ratures: 'Un nom ne peut pas être rayé sur plus de bulletins que sa liste n’en a.',
  agesDesCandidats:
    'Deux listes sont à égalité pour un siège : il va au plus âgé. Donnez la date de naissance des candidats suivants de ces listes ; s’ils sont nés le même jour, faites trancher.',
}

/** What does not agree in the figures of a vote, a sentence each. */
export const discrepanciesOf = ({ vote, signatures }: VoteCompte, words: LawWords): readonly string[] =>
  ecartsDuVote({ ...vote, signatures }).map((gap) => typeset(sayStep(gap, words, showFigure)))
