import type { CalendarDate } from '#model/calendar-date.ts'
import {
  type Finding,
  following,
  inForm,
  known,
  needs,
  precededBy,
  settledValue,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeAttribution, siegesAuQuotient, voixOf } from './attribution-sieges.ts'
import {
  type LectureDesRatures,
  lecturesDesRatures,
  ordreDesElus,
  voixDeListe,
  voixDuCandidat,
} from './ratures.ts'
import { computeSecondTour } from './second-tour.ts'

/** Un candidat, dans l’ordre où sa liste le présente. */
export type CandidatCompte = {
  readonly nom: string
  /** Bulletins de sa liste où son nom est rayé. */
  readonly ratures?: number | undefined
  /** Ne sert qu’à départager deux listes à égalité. */
  readonly naissance?: CalendarDate | undefined
}

export type ListeComptee<C extends CandidatCompte = CandidatCompte> = {
  readonly nom: string
  readonly bulletins?: number | undefined
  readonly candidats: readonly C[]
}

/** Un vote : un collège, des titulaires ou des suppléants, un tour (L. 2314-26). */
export type Vote<C extends CandidatCompte = CandidatCompte, L extends ListeComptee<C> = ListeComptee<C>> = {
  readonly tour: 'premier' | 'second'
  /** Sièges à pourvoir à ce tour. */
  readonly sieges?: number | undefined
  readonly inscrits?: number | undefined
  /** Enveloppes trouvées dans l’urne, ou votes électroniques. */
  readonly votants?: number | undefined
  readonly blancs?: number | undefined
  readonly nuls?: number | undefined
  /** Aucune liste n’a été déposée : personne n’a voté. */
  readonly sansListe?: boolean | undefined
  readonly listes: readonly L[]
}

/** Ce que vaut une liste au dépouillement. */
export type ResultatDeListe<C extends CandidatCompte = CandidatCompte> = {
  readonly nom: string
  readonly bulletins: number
  readonly voix: number
  readonly auQuotient: number
  readonly sieges: number
  /** Dans l’ordre de la liste. */
  readonly candidats: readonly { readonly candidat: C; readonly voix: number; readonly elu: boolean }[]
}

export type Depouillement<C extends CandidatCompte = CandidatCompte> = {
  readonly exprimes: number
  readonly quorumAtteint: boolean
  readonly listes: readonly ResultatDeListe<C>[]
  readonly elus: number
  readonly siegesVacants: number
  /** Un second tour a lieu : faute de quorum, ou pour les sièges restés sans élu. */
  readonly secondTour: boolean
}

const BECAUSE = ['L2314-29', 'R2314-19', 'R2314-20', 'R2314-21'] as const

/**
 * Le résultat d’un vote : suffrages exprimés, quorum du premier tour, sièges de chaque liste et personnes élues (L. 2314-29,
 * R. 2314-19 à R. 2314-21). Les sièges se comptent sur la moyenne des voix des candidats d’une liste, comme le formulaire
 * officiel ; quand les noms rayés peuvent se lire autrement et que les élus changent, les lectures sont données.
 */
export function computeDepouillement<C extends CandidatCompte>(
  vote: Vote<C>,
  parameters: Parameters,
): Finding<Depouillement<C>> {
  const { tour, sieges, votants, blancs, nuls, listes } = vote
  if (sieges === undefined) return needs('sieges', ...BECAUSE)
  if (vote.sansListe === true) return sansListe(tour, sieges)
  if (votants === undefined) return needs('votants', ...BECAUSE)
  if (blancs === undefined) return needs('votesBlancs', ...BECAUSE)
  if (nuls === undefined) return needs('votesNuls', ...BECAUSE)
  const exprimes = votants - blancs - nuls
  if (exprimes < 0) return needs('votesBlancs', ...BECAUSE)
  const lues = listes.flatMap(({ bulletins, ...liste }) =>
    bulletins === undefined ? [] : [{ ...liste, bulletins }],
  )
  if (lues.length === 0 || lues.length < listes.length) return needs('listes', ...BECAUSE)
  if (lues.some(({ candidats }) => candidats.length === 0)) return needs('candidatsDesListes', ...BECAUSE)
  const trop = lues.some(({ bulletins, candidats }) =>
    candidats.some(({ ratures = 0 }) => ratures > bulletins),
  )
  if (trop) return needs('ratures', 'L2314-29')
  const compte = { tour, sieges, exprimes, listes: lues }
  if (tour === 'second') return attribuer(compte, parameters)
  return premierTour(compte, computeSecondTour({ ...vote, exprimes }, parameters), parameters)
}

type Compte<C extends CandidatCompte> = {
  readonly tour: Vote['tour']
  readonly sieges: number
  readonly exprimes: number
  readonly listes: readonly (ListeComptee<C> & { readonly bulletins: number })[]
}

const sansListe = <C extends CandidatCompte>(tour: Vote['tour'], sieges: number): Finding<Depouillement<C>> =>
  withCaveats(
    known(
      {
        exprimes: 0,
        quorumAtteint: false,
        listes: [],
        elus: 0,
        siegesVacants: sieges,
        secondTour: tour === 'premier',
      },
      'L2314-29',
      'L2314-9',
    ),
    tour === 'premier' ? 'siegesSansElu' : 'carenceDuCollege',
  )

/** Without a quorum nobody is elected; where its two readings part, both results are given. */
function premierTour<C extends CandidatCompte>(
  compte: Compte<C>,
  secondTour: Finding<boolean>,
  parameters: Parameters,
): Finding<Depouillement<C>> {
  if (secondTour.state === 'needs' || secondTour.state === 'notApplicable') return secondTour
  const vide = sansQuorum(compte, parameters)
  if (secondTour.state === 'known' && secondTour.value)
    return following(known(vide, ...secondTour.because), secondTour)
  const attribution = attribuer(compte, parameters)
  if (secondTour.state === 'known') return precededBy(attribution, ...(secondTour.steps ?? []))
  const elu = settledValue(attribution)
  if (elu === undefined) return attribution
  const readings = secondTour.readings.map(({ value, reason }) => ({ value: value ? vide : elu, reason }))
  return following(uncertain(vide, readings, ...BECAUSE), secondTour)
}

const sansQuorum = <C extends CandidatCompte>(
  { exprimes, sieges, listes }: Compte<C>,
  parameters: Parameters,
): Depouillement<C> => ({
  exprimes,
  quorumAtteint: false,
  listes: listes.map((liste) => ({
    ...resultat(liste, new Set()),
    voix: voixOf(voixDeListe(liste, 'raturesSelonLUsage', parameters)),
    auQuotient: 0,
    sieges: 0,
  })),
  elus: 0,
  siegesVacants: sieges,
  secondTour: true,
})

function attribuer<C extends CandidatCompte>(
  compte: Compte<C>,
  parameters: Parameters,
): Finding<Depouillement<C>> {
  const [usage, ...autres] = lecturesDesRatures(compte.listes, parameters).map((lecture) => ({
    lecture,
    finding: selon(compte, lecture, parameters),
  }))
  const retenu = usage && settledValue(usage.finding)
  if (!usage || !retenu) return usage?.finding ?? needs('listes', ...BECAUSE)
  if (autres.length === 0) return usage.finding
  const autrement = autres.flatMap(({ lecture, finding }) => {
    const value = settledValue(finding)
    return value === undefined || memesElus(value, retenu) ? [] : [{ value, reason: lecture }]
  })
  if (autrement.length === 0) return withCaveats(usage.finding, 'nomsRayes')
  const readings = [{ value: retenu, reason: usage.lecture }, ...autrement]
  const found = uncertain(retenu, readings, ...BECAUSE)
  return usage.finding.state === 'needs' ? found : following(found, usage.finding)
}

const memesElus = <C extends CandidatCompte>(one: Depouillement<C>, other: Depouillement<C>): boolean =>
  one.listes.every(({ sieges, candidats }, rang) => {
    const autre = other.listes[rang]
    return autre?.sieges === sieges && candidats.every(({ elu }, at) => autre.candidats[at]?.elu === elu)
  })

/** The result under one reading of the struck names. */
function selon<C extends CandidatCompte>(
  compte: Compte<C>,
  lecture: LectureDesRatures,
  parameters: Parameters,
): Finding<Depouillement<C>> {
  const { tour, sieges, exprimes } = compte
  const listes = compte.listes.map((liste) => ({
    liste,
    poids: voixDeListe(liste, lecture, parameters),
    ordre: ordreDesElus(liste, lecture, parameters),
  }))
  const input = {
    sieges,
    suffrages: exprimes,
    dernierTour: tour === 'second',
    listes: listes.map(({ liste, poids, ordre }) => ({ nom: liste.nom, ...poids, candidats: ordre })),
  }
  const attribution = computeAttribution(input)
  return inForm(attribution, (attribues): Depouillement<C> => {
    const resultats = listes.map(({ liste, poids, ordre }, rang) => {
      const obtenus = attribues[rang]?.sieges ?? 0
      return {
        ...resultat(liste, new Set(ordre.slice(0, obtenus))),
        voix: voixOf(poids),
        auQuotient: Math.min(siegesAuQuotient(poids, sieges, exprimes), obtenus),
        sieges: obtenus,
      }
    })
    const elus = resultats.reduce((sum, { candidats }) => sum + candidats.filter(({ elu }) => elu).length, 0)
    const siegesVacants = sieges - elus
    const secondTour = tour === 'premier' && siegesVacants > 0
    return { exprimes, quorumAtteint: true, listes: resultats, elus, siegesVacants, secondTour }
  })
}

const resultat = <C extends CandidatCompte>(
  { nom, bulletins, candidats }: Compte<C>['listes'][number],
  elus: ReadonlySet<C>,
) => ({
  nom,
  bulletins,
  candidats: candidats.map((candidat) => ({
    candidat,
    voix: voixDuCandidat(candidat, bulletins),
    elu: elus.has(candidat),
  })),
})
