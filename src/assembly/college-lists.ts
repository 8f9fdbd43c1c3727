import { type LawWords, sayStep } from '#model/law-words.ts'
import { COLLEGES } from '#questions/election-electorat.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { compositionsDuCollege } from '#rules/compositions-des-listes.ts'
import type { ComputedLists } from './computed-lists.ts'
import type { Environment } from './environment.ts'
import { typeset } from './typography.ts'

type College = NonNullable<Facts['collegesElectoraux']>[number]

/** What the colleges of an election give its papers: the part of women and men in each, and what a union’s list is made of. */
export function collegeLists(
  environment: Environment,
  words: LawWords,
): Pick<ComputedLists, 'proportionsDesColleges' | 'compositionsDesListes'> {
  const { collegesElectoraux = [] } = environment.facts(['collegesElectoraux'])
  return {
    proportionsDesColleges: collegesElectoraux.flatMap(proportionLine),
    compositionsDesListes: collegesElectoraux.flatMap((college) => compositionLines(college, words)),
  }
}

const PER_THOUSAND = 1000
const percents = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 })

function proportionLine(college: College): ComputedLists[string] {
  const { femmesCollege = 0, hommesCollege = 0 } = college
  const inscrits = femmesCollege + hommesCollege
  if (inscrits === 0) return []
  // The two parts as they are shown make the whole.
  const partFemmes = Math.round((femmesCollege * PER_THOUSAND) / inscrits) / PER_THOUSAND
  return [
    {
      collegeInscrit: nameOf(college),
      femmesInscrites: String(femmesCollege),
      hommesInscrits: String(hommesCollege),
      partFemmes: percents.format(partFemmes),
      partHommes: percents.format(1 - partFemmes),
    },
  ]
}

function compositionLines(college: College, words: LawWords): ComputedLists[string] {
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
