import { type ReactElement, useState } from 'react'
import type { LawWords } from '#model/law-words.ts'
import type { VoteCompte } from '#rules/votes-du-dossier.ts'
import { useActions } from '#ui/app-context.ts'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { BackLink } from '#ui/kit/back-link.tsx'
import { Button } from '#ui/kit/button.tsx'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { Title } from '#ui/kit/title.tsx'
import { useFocusLater } from '#ui/kit/use-focus-later.ts'
import { countHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { TakenNotice } from '#ui/wizard/taken-notice.tsx'
import { CountList } from './count-list.tsx'
import styles from './count-page.module.css'
import { CountResult } from './count-result.tsx'
import { FIRST, typedVote, withNewList, withTurnout } from './count-rows.ts'
import { CountTurnout } from './count-turnout.tsx'
import { collegeOf, slugOf, standingOf, titleOf } from './count-words.ts'

type Props = Work & {
  readonly vote: VoteCompte
  /** The vote that comes after it. */
  readonly next: VoteCompte | undefined
  readonly words: LawWords
}

/** One vote: what was cast, list after list, and beside it who is elected. What is wrong is said once a field is left. */
export function CountVote({ dossier, draft, isTaken, vote, next, words }: Props): ReactElement {
  const { answer, settle } = useActions()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const focusLater = useFocusLater()
  const { answers } = dossier
  const { cle } = vote
  const { turnout, lists } = typedVote(answers, cle)
  const noList = turnout?.cells['listesVote'] === 'aucune'
  const addList = (): void => {
    focusLater(`liste-${lists.length + 1}-nom`)
    // The first list is on the page before anything is typed in it.
    const withFirst = lists.length === 0 ? withNewList(answers, cle) : answers['listesComptees']
    answer(
      'listesComptees',
      withNewList({ ...answers, ...(withFirst ? { listesComptees: withFirst } : {}) }, cle),
    )
    settle()
  }
  const shared = { draft, answers, vote, left }
  return (
    <div className={styles['two']}>
      <div>
        <BackLink href={countHref(dossier.id)}>Retour aux votes</BackLink>
        <Title
          kicker={collegeOf(cle)}
          lead={`${standingOf(vote)}.`.replace(/^./, (first) => first.toUpperCase())}
          step={slugOf(cle)}
        >
          {titleOf(cle)}
        </Title>
        {isTaken && <TakenNotice />}
        <fieldset
          className={styles['form']}
          disabled={isTaken}
          aria-label={titleOf(cle)}
          onBlur={({ target }) => {
            settle()
            if (target.id !== '' && !left.has(target.id)) setLeft(new Set([...left, target.id]))
          }}
        >
          <RadioField
            id="listes-deposees"
            label="Des listes ont-elles été déposées pour ce vote ?"
            value={turnout?.cells['listesVote'] ?? ''}
            onChange={(raw) => answer('votesComptes', withTurnout(answers, cle, 'listesVote', raw))}
            options={[
              { value: 'deposees', label: 'Oui, au moins une' },
              { value: 'aucune', label: 'Non, aucune' },
            ]}
          />
          {!noList && (
            <>
              <CountTurnout {...shared} turnout={turnout} words={words} />
              {(lists.length > 0 ? lists : [undefined]).map((list, at) => (
                <CountList key={list?.number ?? FIRST.number} {...shared} list={list} rank={at + 1} />
              ))}
              <div className={styles['add']}>
                <Button kind="second" small icon="plus" onClick={addList} unavailable={isTaken}>
                  Ajouter une liste
                </Button>
              </div>
            </>
          )}
        </fieldset>
      </div>
      <CountResult vote={vote} words={words} />
      <div className={styles['actions']}>
        <ActionRow>
          <Button iconAfter="arrowRight" href={countHref(dossier.id, next && slugOf(next.cle))}>
            {next
              ? `Continuer : ${titleOf(next.cle).replace(/^./, (first) => first.toLowerCase())}`
              : 'Voir le résultat'}
          </Button>
        </ActionRow>
      </div>
    </div>
  )
}
