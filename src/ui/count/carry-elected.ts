import { dequal } from 'dequal'
import type { Answers, RowAnswer } from '#model/answers.ts'
import { SHORT_COLLEGES } from '#questions/depouillement.ts'
import type { Bilan } from '#rules/votes-du-dossier.ts'
import { rawRows } from '#ui/wizard/raw-answer.ts'

/** What the count says of the election, as the answers its papers read; what was typed of an elected person is kept. */
export function answersOfCount({ elus, secondTour, carence }: Bilan, answers: Answers): Answers {
  const before = rawRows(answers['elusDuComite'])
  const elusDuComite = elus.map(({ nom, qualite, college }): RowAnswer => {
    const known = before.find((row) => row['nomElu'] === nom && row['qualiteElu'] === qualite)
    return {
      ...known,
      nomElu: nom,
      qualiteElu: qualite,
      collegeElu: known?.['collegeElu'] ?? nameOf(college),
    }
  })
  return {
    voteTenu: true,
    carenceConstatee: carence,
    // Nobody elected: both rounds were held, and it is not asked.
    ...(carence ? {} : { secondTourTenu: secondTour, elusDuComite }),
  }
}

const nameOf = (college: keyof typeof SHORT_COLLEGES): string => SHORT_COLLEGES[college].toLowerCase()

/** Whether the dossier already says all that the count says. */
export const isCarried = (bilan: Bilan, answers: Answers): boolean =>
  Object.entries(answersOfCount(bilan, answers)).every(([fact, answer]) =>
    fact === 'elusDuComite' ? sameNames(answer, answers[fact]) : dequal(answer, answers[fact]),
  )

const sameNames = (one: Answers[string] | undefined, other: Answers[string] | undefined): boolean => {
  const names = (answer: Answers[string] | undefined) =>
    rawRows(answer)
      .map((row) => `${row['nomElu']} ${row['qualiteElu']}`)
      .toSorted()
  return dequal(names(one), names(other))
}
