import type { ReactElement } from 'react'
import { isLetterWanted } from '#assembly/election-documents.ts'
import type { Dossier } from '#model/dossier.ts'
import { showDate } from '#model/show-date.ts'
import { useApp } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { useLetters } from '#ui/election/use-letters.ts'
import { FactsList } from '#ui/kit/facts-list.tsx'
import { MiniSheet } from '#ui/kit/mini-sheet.tsx'
import { Raised } from '#ui/kit/raised.tsx'
import { electHref, electionHref } from '#ui/routes.ts'
import { today } from '#ui/today.ts'
import styles from './dossier-aside.module.css'
import { electionState } from './election-state.ts'

type Props = { readonly dossier: Dossier; readonly draft: Draft }

/** The vote, the next day to act, and the way to the calendar. */
export function ElectionBlock({ dossier: { id }, draft }: Props): ReactElement | undefined {
  const words = useApp((state) => state.loaded?.words)
  if (!words) return undefined
  const state = electionState(draft, words, today())
  return (
    <section className={styles['block']} aria-labelledby="votre-election">
      <h2 className={styles['heading']} id="votre-election">
        Votre élection
      </h2>
      {state ? (
        <FactsList
          facts={[
            {
              term: 'Premier tour',
              value: (
                <Raised>{`${showDate(state.firstRound)}${state.isFirstRoundChosen ? '' : ', proposé'}`}</Raised>
              ),
            },
            {
              term: 'Prochaine date',
              value: state.next ? (
                <>
                  <Raised>{showDate(state.next.day)}</Raised>
                  <span className={styles['next']}>{state.next.words}</span>
                </>
              ) : (
                'Toutes les dates du calendrier sont passées'
              ),
            },
          ]}
        />
      ) : (
        <p className={styles['line']}>
          Le calendrier s’écrit dès que vous dites la raison de l’élection, l’effectif et le jour visé.
        </p>
      )}
      <p className={styles['all']}>
        {state ? (
          <a href={electionHref(id)}>Voir le calendrier</a>
        ) : (
          <a href={electHref(id)}>Répondre aux questions de l’élection</a>
        )}
      </p>
    </section>
  )
}

/** The papers that make sense for the dossier, counted once they are loaded. */
export function ElectionPapers({ dossier: { id }, draft }: Props): ReactElement {
  const models = useLetters()
  const count = models?.filter((model) => isLetterWanted(model, draft.environment) === true).length
  return (
    <div className={styles['document']}>
      <MiniSheet title="Élection du CSE" pile />
      <div>
        <h3 className={styles['name']}>
          <a href={electionHref(id)}>Papiers de l’élection</a>
        </h3>
        <p className={styles['line']}>
          <span className="soft">
            {count === undefined ? 'Guide, lettres et affiches' : sayPapers(count)}
          </span>
        </p>
        {count !== undefined && <p className={styles['line']}>Guide, lettres et affiches, à leurs dates</p>}
      </div>
    </div>
  )
}

const sayPapers = (count: number): string => `${count}\u00a0document${count > 1 ? 's' : ''}`
