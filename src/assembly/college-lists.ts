import { settledValue } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import { COLLEGES } from '#questions/election-electorat.ts'
import { showNumber } from '#questions/french-number.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { compositionsDuCollege } from '#rules/compositions-des-listes.ts'
import { type Composition, computeParite, type PariteInput } from '#rules/parite.ts'
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
    compositionsDesListes: collegesElectoraux.flatMap((college) => compositionLines(college, words)),
  }
}

function partsLine(college: College): Lines[number] {
  const { femmesCollege: femmes, hommesCollege: hommes, titulairesCollege: sieges } = college
  const nomCollege = nameOf(college)
  if (femmes === undefined || hommes === undefined || sieges === undefined) {
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
  const listeComplete = typeset(listOf({ femmes, hommes, candidats: sieges, sieges }))
  return { nomCollege, inscritsCollege, femmesInscrites, hommesInscrits, listeComplete }
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

function compositionLines(college: College, words: LawWords): Lines {
  return compositionsDuCollege(college).map(({ candidats, composition, ordres, portee }) => ({
    collegeDeLaListe: nameOf(college),
    candidatsDeLaListe: String(candidats),
    femmesDeLaListe: String(composition.F),
    hommesDeLaListe: String(composition.H),
    ordreDeLaListe: ordres.map((ordre) => ordre.join(' ')).join(' ou '),
    porteeDeLaListe: typeset(sayStep(portee, words, String)),
  }))
}

const nameOf = ({ college }: College): string => (college === undefined ? '' : COLLEGES[college].label)
