import { settledValue } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { SHORT_COLLEGES, TOURS } from '#questions/depouillement.ts'
import { showNumber, showRounded } from '#questions/french-number.ts'
import { showFigure } from '#questions/show-figure.ts'
import {
  type CleDeVote,
  computeVotesDuDossier,
  DEPOUILLEMENT_FACTS,
  type Qualite,
  type VoteCompte,
} from '#rules/votes-du-dossier.ts'
import { BY_HAND, type ComputedLists } from './computed-lists.ts'
import type { Environment } from './environment.ts'
import { typeset } from './typography.ts'
import { vacancyLists } from './vacancy-lists.ts'

/** What was counted, for the minutes: the votes, the lists, the candidates and the steps, for each kind of member elected. */
export function countLists(environment: Environment, words: LawWords): ComputedLists {
  const { parameters } = environment
  const facts = environment.facts(DEPOUILLEMENT_FACTS)
  const votes = computeVotesDuDossier(facts, parameters)
  const of = (qualite: Qualite): readonly VoteCompte[] =>
    votes.filter(({ cle, resultat }) => cle.qualite === qualite && settledValue(resultat) !== undefined)
  const [titulaires, suppleants] = [of('titulaire'), of('suppleant')]
  const say = (vote: VoteCompte): ComputedLists[string] => stepLines(vote, words)
  return {
    participationDesTitulaires: titulaires.map(turnoutLine),
    participationDesSuppleants: suppleants.map(turnoutLine),
    listesDesTitulaires: titulaires.flatMap(listLines),
    listesDesSuppleants: suppleants.flatMap(listLines),
    candidatsDesTitulaires: titulaires.flatMap(candidateLines),
    candidatsDesSuppleants: suppleants.flatMap(candidateLines),
    calculDesTitulaires: titulaires.flatMap(say),
    calculDesSuppleants: suppleants.flatMap(say),
    ...vacancyLists(votes),
    votesDesColleges: (facts.collegesElectoraux ?? []).flatMap(({ college }) =>
      college === undefined ? [] : [collegeLine(college, votes)],
    ),
  }
}

/** « Deuxième collège, premier tour »; the only college of an election is not named at each line. */
const nameOfVote = ({ college, tour }: Pick<CleDeVote, 'college' | 'tour'>): string =>
  college === 'unique' ? TOURS[tour].label : `${SHORT_COLLEGES[college]}, ${TOURS[tour].label.toLowerCase()}`

type Line = ComputedLists[string][number]

/** What was not counted: nobody voted. */
const NONE = '–'
const count = (value: number | undefined): string => (value === undefined ? NONE : showNumber(value))

function turnoutLine({ cle, vote, signatures, resultat }: VoteCompte) {
  const { exprimes = 0, quorumAtteint = false } = settledValue(resultat) ?? {}
  const first = quorumAtteint ? 'atteint' : 'non atteint'
  return {
    voteLu: nameOfVote(cle),
    inscritsLus: count(vote.inscrits),
    votantsLus: count(vote.sansListe ? undefined : (signatures ?? vote.votants)),
    blancsLus: count(vote.blancs),
    nulsLus: count(vote.nuls),
    exprimesLus: vote.sansListe ? NONE : count(exprimes),
    quorumLu: vote.sansListe ? 'aucune liste' : cle.tour === 'second' ? 'sans objet' : first,
  } satisfies Line
}

/** The last ballot of a college, for its members and for their deputies. */
function collegeLine(college: CleDeVote['college'], votes: readonly VoteCompte[]): Line {
  const last = (qualite: Qualite) => {
    const vote = votes.findLast(({ cle }) => cle.college === college && cle.qualite === qualite)
    return vote && settledValue(vote.resultat) !== undefined ? turnoutLine(vote) : undefined
  }
  const [titulaires, suppleants] = [last('titulaire'), last('suppleant')]
  return {
    collegeCompte: SHORT_COLLEGES[college],
    inscritsDuCollege: (titulaires ?? suppleants)?.inscritsLus ?? BY_HAND,
    valablesTitulaires: titulaires?.exprimesLus ?? BY_HAND,
    valablesSuppleants: suppleants?.exprimesLus ?? BY_HAND,
  }
}

function listLines({ cle, resultat }: VoteCompte): readonly Line[] {
  return (settledValue(resultat)?.listes ?? []).map(({ nom, bulletins, voix, auQuotient, sieges }) => ({
    voteLu: nameOfVote(cle),
    listeLue: nom,
    bulletinsLus: count(bulletins),
    voixDeListe: showRounded(voix),
    siegesAuQuotient: count(auQuotient),
    siegesALaMoyenne: count(sieges - auQuotient),
  }))
}

function candidateLines({ cle, resultat }: VoteCompte): readonly Line[] {
  return (settledValue(resultat)?.listes ?? []).flatMap(({ nom, candidats }) =>
    candidats.map(({ candidat, voix, elu }) => ({
      voteLu: nameOfVote(cle),
      listeLue: nom,
      candidatLu: candidat.nom,
      sexeLu: candidat.sexe ?? NONE,
      raturesLues: count(candidat.ratures ?? 0),
      voixLues: count(voix),
      eluLu: elu ? 'oui' : 'non',
    })),
  )
}

/** How the seats were found, step after step, then what the articles leave open. */
function stepLines({ cle, resultat }: VoteCompte, words: LawWords): readonly Line[] {
  if (resultat.state === 'needs') return []
  const steps = (resultat.steps ?? []).map((step) => sayStep(step, words, showFigure))
  const readings =
    resultat.state === 'uncertain'
      ? [
          `Plusieurs lectures : ${resultat.readings.map(({ reason }) => words.lectures[reason] ?? reason).join(' ; ou bien ')}. La première est retenue, à faire valider.`,
        ]
      : []
  const caveats = (resultat.caveats ?? []).flatMap((key) => words.reserves[key]?.texte ?? [])
  return [...steps, ...readings, ...caveats].map((sentence) => ({
    voteLu: nameOfVote(cle),
    etapeLue: typeset(sentence),
  }))
}
