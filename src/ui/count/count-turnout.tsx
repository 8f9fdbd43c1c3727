import type { ReactElement } from 'react'
import type { Answers } from '#model/answers.ts'
import type { LawWords } from '#model/law-words.ts'
import { showNumber } from '#questions/french-number.ts'
import type { VoteCompte } from '#rules/votes-du-dossier.ts'
import { useActions } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { cellError } from './cell-error.ts'
import styles from './count-page.module.css'
import { type TypedRow, withTurnout } from './count-rows.ts'
import { discrepanciesOf } from './count-words.ts'

type Props = {
  readonly draft: Draft
  readonly answers: Answers
  readonly vote: VoteCompte
  readonly left: ReadonlySet<string>
  readonly turnout: TypedRow | undefined
  readonly words: LawWords
}

const FIELDS = [
  { column: 'inscritsVote', label: 'Électeurs inscrits', optional: false },
  { column: 'signaturesVote', label: 'Signatures sur la liste d’émargement', optional: true },
  { column: 'enveloppesVote', label: 'Enveloppes dans l’urne, ou votes électroniques', optional: false },
  { column: 'blancsVote', label: 'Votes blancs', optional: false },
  { column: 'nulsVote', label: 'Votes nuls', optional: false },
] as const

/** What was cast in one vote, and what is left once blank and spoilt votes are taken off. */
export function CountTurnout({ draft, answers, vote, left, turnout, words }: Props): ReactElement {
  const { answer } = useActions()
  const { votants, blancs, nuls, inscrits } = vote.vote
  const cast =
    votants === undefined || blancs === undefined || nuls === undefined ? undefined : votants - blancs - nuls
  const typed = (column: string): string => turnout?.cells[column] ?? ''
  return (
    <section className={styles['part']} aria-labelledby="participation">
      <h2 id="participation">La participation</h2>
      <div className={styles['figures']}>
        {FIELDS.map(({ column, label, optional }) => (
          <NumberField
            key={column}
            id={column}
            label={label}
            optional={optional}
            hint={
              column === 'inscritsVote' && typed(column) === '' && inscrits !== undefined
                ? `Sans autre nombre, ceux du collège : ${showNumber(inscrits)}.`
                : undefined
            }
            error={cellError(draft.environment, 'votesComptes', turnout?.rank, column, left)}
            value={typed(column)}
            onChange={(raw) => answer('votesComptes', withTurnout(answers, vote.cle, column, raw))}
          />
        ))}
      </div>
      {cast !== undefined && cast >= 0 && (
        <p className={styles['cast']}>
          {showNumber(cast)} {cast > 1 ? 'suffrages valablement exprimés' : 'suffrage valablement exprimé'}
        </p>
      )}
      {discrepanciesOf(vote, words).map((sentence) => (
        <p key={sentence} className={styles['gap']}>
          <Icon name="alert" />
          <span>{sentence}</span>
        </p>
      ))}
    </section>
  )
}
