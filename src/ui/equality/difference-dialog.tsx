import { type ReactElement, useState } from 'react'
import { DIFFERENCES, differenceOf, type MatrixLine, type Population } from '#assembly/equality-matrix.ts'
import type { Answer, RowAnswer } from '#model/answers.ts'
import { isBlankRow } from '#questions/check-value.ts'
import { parseFrenchDate } from '#questions/french-date.ts'
import { useActions } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { DateField } from '#ui/kit/date-field.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { focusField } from '#ui/kit/focus-field.ts'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { TextAreaField } from '#ui/kit/text-area-field.tsx'
import { rawDate, rawRows } from '#ui/wizard/raw-answer.ts'

type Props = {
  readonly line: MatrixLine
  readonly population: Population
  /** The register as it was typed. */
  readonly answer: Answer | undefined
  readonly onClose: () => void
}

/** What to mend, by the id of its field. */
type Errors = Readonly<Record<string, string>>

const REASON = 'difference-raison'
const REVIEW = 'difference-revue'

/** Whether an article is for a contract; leaving one out asks a written reason and a day to read it again. */
export function DifferenceDialog({ line, population, answer, onClose }: Props): ReactElement {
  const { answer: give, settle, say } = useActions()
  const rows = rawRows(answer).filter((row) => !isBlankRow(row))
  const cell = line.cells.find(([{ id }]) => id === population.id)?.[1]
  const rank = cell?.state === 'excluded' ? cell.difference.rank : undefined
  const known = rank === undefined ? undefined : rows[rank]
  const [isFor, setIsFor] = useState(known ? 'non' : 'oui')
  const [reason, setReason] = useState(known?.['raisonObjective'] ?? '')
  const [review, setReview] = useState(rawDate(known?.['dateDeRevue']))
  const [errors, setErrors] = useState<Errors>({})

  const keep = (changed: readonly RowAnswer[], said: string): void => {
    settle()
    give(DIFFERENCES, changed)
    settle()
    say(said, () => give(DIFFERENCES, answer))
    onClose()
  }
  const exclude = (): void => {
    const found = errorsIn(reason, review)
    setErrors(found)
    const [wrong] = Object.keys(found)
    if (wrong) {
      focusField(wrong)
      return
    }
    const place = rank ?? rows.length
    const words = known ?? differenceOf(line.clause, population)
    const row = { ...words, raisonObjective: reason.trim(), dateDeRevue: review }
    keep([...rows.slice(0, place), row, ...rows.slice(place + 1)], 'Différence écrite au registre.')
  }
  const submit = (): void => {
    if (isFor === 'non') exclude()
    else if (rank === undefined) onClose()
    else
      keep(
        rows.filter((_, place) => place !== rank),
        'Différence retirée du registre.',
      )
  }
  return (
    <Dialog open onClose={onClose} title={`Article ${line.number}, ${line.clause.title}`}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <RadioField
          id="difference-pour"
          label={`Cet article s’applique-t-il aux ${population.text} ?`}
          value={isFor}
          onChange={setIsFor}
          options={[
            { value: 'oui', label: 'Oui' },
            { value: 'non', label: 'Non, ils sont écartés' },
          ]}
        />
        {isFor === 'non' && (
          <>
            <TextAreaField
              id={REASON}
              label="Pour quelle raison ?"
              hint="Une raison liée au travail, que vous pourriez prouver. « Parce que c’est un contrat d’insertion » n’en est pas une. Un salaire ne baisse jamais pour cette seule raison (articles L. 1242-15 et L. 1251-18)."
              value={reason}
              onChange={setReason}
              error={errors[REASON]}
            />
            <DateField
              id={REVIEW}
              label="À revoir au plus tard le"
              value={review}
              onChange={setReview}
              error={errors[REVIEW]}
            />
          </>
        )}
        <div className="row">
          <Button type="submit">Enregistrer</Button>
          <Button kind="quiet" onClick={onClose}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function errorsIn(reason: string, review: string): Errors {
  return {
    ...(reason.trim() === ''
      ? { [REASON]: 'Écrivez la raison : sans elle, la différence n’est pas admise.' }
      : {}),
    ...(parseFrenchDate(review)
      ? {}
      : { [REVIEW]: 'Indiquez le jour où la relire, par exemple 3 mars 2028.' }),
  }
}
