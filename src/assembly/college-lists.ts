import { settledValue } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { COLLEGES } from '#questions/election-electorat.ts'
import { showNumber } from '#questions/french-number.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { compositionsDuCollege } from '#rules/compositions-des-listes.ts'
import { type Composition, computeParite, type PariteInput } from '#rules/parite.ts'
import { QUALITES_ELUES, type QualiteElue, siegesDuCollege } from '#rules/sieges-du-college.ts'
import { BY_HAND, type ComputedLists } from './computed-lists.ts'
import { typeset } from './typography.ts'

type College = NonNullable<Facts['collegesElectoraux']>[number]
type Lines = ComputedLists[string]

/** What the colleges of an election give its papers: the women and men of each, and what a union’s list is made of. */
export function collegeLists(
  { collegesElectoraux = [] }: Pick<Facts, 'collegesElectoraux'>,
  words: LawWords,
): Pick<ComputedLists, 'partsDesColleges' | 'compositionsDesListes'> {
  return {
    partsDesColleges: collegesElectoraux.map(partsLine),
    compositionsDesListes: collegesElectoraux.flatMap((college) =>
      ballotsOf(college).flatMap((ballot) => compositionLines(college, ballot, words)),
    ),
  }
}

function partsLine(college: College): Lines[number] {
  const { femmesCollege: femmes, hommesCollege: hommes } = college
  const nomCollege = nameOf(college)
  const ballots = ballotsOf(college)
  if (femmes === undefined || hommes === undefined || ballots.length === 0) {
    const open = {
      inscritsCollege: BY_HAND,
      femmesInscrites: BY_HAND,
      hommesInscrits: BY_HAND,
      listeComplete: BY_HAND,
    }
    return { nomCollege, ...open }
  }
  const [femmesInscrites, hommesInscrits] = sharesOf(femmes, hommes)
  const inscritsCollege = showNumber(femmes + hommes)
  const whole = ballots.map(({ seats, whose }) => {
    const list = listOf({ femmes, hommes, candidats: seats, sieges: seats })
    return whose ? `${whose} : ${list}` : list
  })
  const listeComplete = typeset(whole.join(' ; '))
  return { nomCollege, inscritsCollege, femmesInscrites, hommesInscrits, listeComplete }
}

/** The seats a list may be made for, and whose they are when members and their deputies have not as many. */
type Ballot = { readonly seats: number; readonly whose?: string }

const WHOSE: Readonly<Record<QualiteElue, string>> = { titulaire: 'titulaires', suppleant: 'suppléants' }

/** The votes of a college that have seats: one for both when members and their deputies have as many. */
export function ballotsOf(college: College): readonly Ballot[] {
  const ballots = QUALITES_ELUES.flatMap((qualite) => {
    const seats = siegesDuCollege(college, qualite)
    return seats === undefined ? [] : [{ seats, whose: WHOSE[qualite] }]
  })
  const [first] = ballots
  if (first === undefined) return []
  const asMany = ballots.every(({ seats }) => seats === first.seats)
  return asMany ? [{ seats: first.seats }] : ballots.filter(({ seats }) => seats > 0)
}

const PER_CENT = 100
const HUNDREDTHS = 100

/** Women and men of a college, each with their share of its voters: rounded, the two shares still make a hundred. */
function sharesOf(femmes: number, hommes: number): readonly [femmes: string, hommes: string] {
  const inscrits = femmes + hommes
  if (inscrits === 0) return [showNumber(0), showNumber(0)]
  const part = Math.round((femmes * PER_CENT * HUNDREDTHS) / inscrits)
  return [shareOf(femmes, part), shareOf(hommes, PER_CENT * HUNDREDTHS - part)]
}

const shares = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 })

/** The same decimals for every share, and a number that its share does not leave at the end of a line. */
const shareOf = (count: number, hundredths: number): string =>
  typeset(`${showNumber(count)}\u00a0(${shares.format(hundredths / HUNDREDTHS)} %)`)

/** What the law asks of a list with as many names as there are seats (L. 2314-30). */
function listOf(college: PariteInput): string {
  const finding = computeParite(college)
  const parite = settledValue(finding)
  if (!parite)
    return (college.sieges ?? 0) > 1 ? 'aucun électeur inscrit' : 'un seul nom : la règle ne joue pas'
  const compositions = parite.compositions.map(compositionText).join(' ou ')
  if (finding.state === 'uncertain') return `${compositions} (lecture prudente d’un texte qui en laisse deux)`
  if (parite.facultatif === null) return compositions
  const { sexe, composition } = parite.facultatif
  const first = sexe === 'F' ? 'la femme' : 'l’homme'
  return `${compositions}, ou ${compositionText(composition)}, ${first} jamais en tête`
}

function compositionText({ F, H }: Composition): string {
  const parts = [
    ...(F > 0 ? [`${F} ${F > 1 ? 'femmes' : 'femme'}`] : []),
    ...(H > 0 ? [`${H} ${H > 1 ? 'hommes' : 'homme'}`] : []),
  ]
  return parts.join(' et ')
}

function compositionLines(college: College, { seats, whose }: Ballot, words: LawWords): Lines {
  return compositionsDuCollege(college, seats).map(({ candidats, composition, ordres, portee }) => ({
    collegeDeLaListe: [rankOf(college), ...(whose ? [whose] : [])].join(', '),
    candidatsDeLaListe: String(candidats),
    femmesDeLaListe: String(composition.F),
    hommesDeLaListe: String(composition.H),
    ordreDeLaListe: ordres.map((ordre) => ordre.join(' ')).join(' ou '),
    porteeDeLaListe: typeset(sayStep(portee, words, String)),
  }))
}

const nameOf = ({ college }: College): string => (college === undefined ? '' : COLLEGES[college].label)

/** The name of a college, without the occupations that another table gives it. */
const rankOf = (college: College): string => nameOf(college).replace(/\s:.*/u, '')
