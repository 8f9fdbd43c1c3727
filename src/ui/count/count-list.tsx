import type { ReactElement } from 'react'
import type { Answers } from '#model/answers.ts'
import { settledValue } from '#model/finding.ts'
import type { VoteCompte } from '#rules/votes-du-dossier.ts'
import { useActions, useApp } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { Button } from '#ui/kit/button.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { RowsField } from '#ui/kit/rows-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { columnsOf, shownRows } from '#ui/wizard/field-shape.ts'
import { cellError } from './cell-error.ts'
import styles from './count-page.module.css'
import { FIRST, type TypedList, withCandidates, withListCell, withoutList } from './count-rows.ts'

type Props = {
  readonly draft: Draft
  readonly answers: Answers
  readonly vote: VoteCompte
  readonly left: ReadonlySet<string>
  /** Nothing while nothing is typed of the first list. */
  readonly list: TypedList | undefined
  /** From 1, in the order of the page. */
  readonly rank: number
}

/** Columns that say which list a candidate belongs to: the page knows. */
const SHOWN = ['nomCandidat', 'sexeCandidat', 'raturesCandidat', 'naissanceCandidat']

/** One list: its name, its ballots, its candidates in their order. */
export function CountList({ draft, answers, vote, left, list, rank }: Props): ReactElement {
  const { answer, settle, say, undo } = useActions()
  const { cle } = vote
  const id = `liste-${rank}`
  const cell = (column: string): string => list?.cells[column] ?? ''
  const type = (column: string, raw: string): void =>
    answer('listesComptees', withListCell(answers, cle, list, column, raw))
  const name = cell('nomListe').trim() || `Liste ${rank}`
  const remove = (): void => {
    if (!list) return
    settle()
    const { listesComptees, candidatsComptes } = withoutList(answers, cle, list)
    answer('candidatsComptes', candidatsComptes)
    answer('listesComptees', listesComptees)
    settle()
    say(`${name} est supprimée.`, () => {
      undo()
      undo()
    })
  }
  return (
    <section className={styles['part']} aria-labelledby={`${id}-titre`}>
      <div className={styles['head']}>
        <h2 id={`${id}-titre`}>{name}</h2>
        {list && (
          <Button kind="quiet" small icon="cross" onClick={remove}>
            Supprimer <span className="visually-hidden">{name}</span>
          </Button>
        )}
      </div>
      <div className={styles['figures']}>
        <TextField
          id={`${id}-nom`}
          label="Nom de la liste"
          hint={cle.tour === 'second' ? 'Une personne candidate seule : son nom.' : undefined}
          value={cell('nomListe')}
          onChange={(raw) => type('nomListe', raw)}
        />
        <NumberField
          id={`${id}-bulletins`}
          label="Bulletins valables"
          value={cell('bulletinsListe')}
          error={cellError(
            draft.environment,
            'listesComptees',
            list?.rank,
            'bulletinsListe',
            left,
            `${id}-bulletins`,
          )}
          onChange={(raw) => type('bulletinsListe', raw)}
        />
      </div>
      {cle.tour === 'second' && (
        <RadioField
          id={`${id}-origine`}
          label="Qui présente cette liste ?"
          value={cell('origineListe')}
          onChange={(raw) => type('origineListe', raw)}
          options={[
            { value: 'syndicat', label: 'Un syndicat' },
            { value: 'libre', label: 'Des salariés, hors syndicat' },
          ]}
        />
      )}
      <Candidates draft={draft} answers={answers} vote={vote} left={left} list={list} rank={rank} />
      <Balance vote={vote} list={list} rank={rank} />
    </section>
  )
}

function Candidates({ draft, answers, vote, left, list, rank }: Props): ReactElement | false {
  const { answer, settle } = useActions()
  const question = draft.ground.questions['candidatsComptes']
  if (question?.kind !== 'rows') return false
  const columns = columnsOf(question, draft.environment).filter(({ name }) => SHOWN.includes(name))
  const id = `liste-${rank}-candidats`
  const typed = list?.candidates ?? []
  const rows = shownRows(
    question,
    typed.map(({ cells }) =>
      Object.fromEntries(SHOWN.flatMap((name) => (cells[name] ? [[name, cells[name]]] : []))),
    ),
  )
  const errors = typed.flatMap((row, at) =>
    SHOWN.flatMap((column) => {
      const cellId = `${id}-${at + 1}-${column}`
      const text = cellError(draft.environment, 'candidatsComptes', row.rank, column, left, cellId)
      return text === undefined ? [] : [{ row: at, column, text }]
    }),
  )
  return (
    <RowsField
      id={id}
      label="Candidats, dans l’ordre de la liste"
      hint="Ratures : les bulletins où ce nom est barré ; sans rature, laissez la case vide. La date de naissance ne sert que si deux listes sont à égalité."
      columns={columns}
      value={rows}
      cellErrors={errors}
      rowName="Candidat"
      addLabel="Ajouter un candidat"
      onRemove={settle}
      onChange={(candidates) => {
        // A candidate typed first begins the list.
        const begun = list
          ? answers
          : { ...answers, listesComptees: withListCell(answers, vote.cle, list, 'nomListe', '') }
        if (!list) answer('listesComptees', begun['listesComptees'])
        answer('candidatsComptes', withCandidates(begun, vote.cle, list ?? FIRST, candidates))
      }}
    />
  )
}

/** Whether the list balances women and men as the law asks: said only when it does not. */
function Balance({ vote, list, rank }: Pick<Props, 'vote' | 'list' | 'rank'>): ReactElement | false {
  const words = useApp((state) => state.loaded?.words)
  const finding = list && vote.parites[rank - 1]
  if (!words || !finding || settledValue(finding) !== false) return false
  return (
    <FindingView
      finding={finding}
      toMend
      title="Cette liste ne suit pas la règle des femmes et des hommes."
      detail="Le vote se compte quand même. Un juge, s’il est saisi, peut annuler l’élection de candidats de cette liste."
    />
  )
}
