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
const elected = (count: number): string =>
  count === 0 ? 'personne n’est élu' : `${count} ${count > 1 ? 'élus' : 'élu'}`

/** Where a vote stands, in a line. */
export function standingOf({ cle, vote, resultat }: VoteCompte): string {
  const toFill = seats(vote.sieges ?? 0)
  const found = settledValue(resultat)
  if (!found) return `${toFill} à pourvoir`
  if (vote.sansListe) return `aucune liste, ${toFill} ${cle.tour === 'second' ? 'sans élu' : 'à pourvoir'}`
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
      ? 'Un second tour a lieu : toute personne éligible peut s’y présenter, avec ou sans syndicat.'
      : 'Écrivez-le au procès-verbal de ce vote.'
  if (vote.sansListe)
    return { title: 'Aucune liste n’a été déposée : personne n’est élu.', detail: again, toMend: true }
  if (!found.quorumAtteint)
    return {
      title: 'Le quorum n’est pas atteint : personne n’est élu à ce tour.',
      detail:
        cle.qualite === 'titulaire'
          ? `${again} Comptez quand même ces voix : elles mesurent l’audience des syndicats.`
          : again,
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
  if (fact === 'votesBlancs' && vote.blancs !== undefined) return TOO_MANY_OFF
  return SENTENCES[fact] ?? `Il manque : ${words.faits[fact]?.nom ?? fact}.`
}

const TOO_MANY_OFF = 'Les votes blancs et nuls sont plus nombreux que les votes : vérifiez ces trois nombres.'

const SENTENCES: Readonly<Partial<Record<string, string>>> = {
  sieges: 'Dites d’abord combien de sièges ce collège a à pourvoir.',
  votants: 'Donnez le nombre d’enveloppes, ou de votes électroniques.',
  inscrits: 'Donnez le nombre d’électeurs inscrits : le quorum se compte sur lui.',
  votesBlancs: 'Donnez les votes blancs ; s’il n’y en a pas, écrivez 0.',
  votesNuls: 'Donnez les votes nuls ; s’il n’y en a pas, écrivez 0.',
  listes: 'Donnez les bulletins de chaque liste ; si elle n’en a aucun, écrivez 0.',
  candidatsDesListes:
    'Donnez les candidats de chaque liste, dans l’ordre du bulletin. Une personne candidate seule est une liste d’un seul nom.',
  suffrages:
    'Les bulletins des listes sont plus nombreux que les suffrages exprimés : recomptez. Une enveloppe ne compte que pour une liste ; au second tour, une personne candidate seule est une liste à elle seule.',
  ratures: 'Un nom ne peut pas être rayé sur plus de bulletins que sa liste n’en a.',
  agesDesCandidats:
    'Deux listes sont à égalité pour un siège : il va au plus âgé. Donnez, dans chacune, la date de naissance du candidat à qui ce siège reviendrait ; s’ils sont nés le même jour, faites trancher.',
}

/** What does not agree in the figures of a vote, a sentence each. */
export const discrepanciesOf = ({ vote, signatures }: VoteCompte, words: LawWords): readonly string[] =>
  ecartsDuVote({ ...vote, signatures }).map((gap) => typeset(sayStep(gap, words, showFigure)))
