import { settledValue } from '#model/finding.ts'
import { showNumber } from '#questions/french-number.ts'
import { type Facts, QUESTIONS } from '#questions/questionnaire.ts'
import { type Composition, computeParite, type PariteInput } from '#rules/parite.ts'
import type { ComputedLists } from './computed-lists.ts'
import { textsOf } from './format-value.ts'
import { typeset } from './typography.ts'

type College = NonNullable<Facts['collegesElectoraux']>[number]

/** A line for each electoral college: its voters, the share of women and of men, and what a union’s full list is made of. */
export function collegeLines({ collegesElectoraux = [] }: Pick<Facts, 'collegesElectoraux'>): Lines {
  return collegesElectoraux.map((college) => {
    const { femmesCollege: femmes, hommesCollege: hommes, titulairesCollege: sieges } = college
    const nomCollege = nameOf(college)
    if (femmes === undefined || hommes === undefined || sieges === undefined) {
      const open = { inscritsCollege: DOTS, femmesInscrites: DOTS, hommesInscrits: DOTS, listeComplete: DOTS }
      return { nomCollege, ...open }
    }
    const [femmesInscrites, hommesInscrits] = sharesOf(femmes, hommes)
    const inscritsCollege = showNumber(femmes + hommes)
    const listeComplete = typeset(listOf({ femmes, hommes, candidats: sieges, sieges }))
    return { nomCollege, inscritsCollege, femmesInscrites, hommesInscrits, listeComplete }
  })
}

/** What is filled in by hand. */
const DOTS = '………'

type Lines = ComputedLists[string]

function nameOf({ college }: College): string {
  const question = QUESTIONS['collegesElectoraux']
  const column = question && 'columns' in question ? question.columns['college'] : undefined
  return textsOf(college, column?.kind === 'choice' ? column.options : undefined).join('')
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

const shareOf = (count: number, hundredths: number): string =>
  typeset(`${showNumber(count)} (${showNumber(hundredths / HUNDREDTHS)} %)`)

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
