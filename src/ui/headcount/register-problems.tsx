import { Fragment, type ReactElement } from 'react'
import type { RegisterProblem } from '#register/register.ts'
import { Button } from '#ui/kit/button.tsx'
import { FiguresTable } from '#ui/kit/figures-table.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './headcount-page.module.css'
import { COLUMN_NAMES, sayRegisterProblem } from './headcount-words.ts'
import { useShownLines } from './use-shown-lines.ts'

type Props = { readonly problems: readonly RegisterProblem[]; readonly read: number }

/** The lines left out of the figures, each with its number, what is written there, and what to do. */
export function RegisterProblems({ problems, read }: Props): ReactElement {
  const { shown, left, showMore } = useShownLines(problems)
  const many = problems.length > 1
  return (
    <>
      <ScrollFrame label="Lignes à corriger">
        <FiguresTable
          caption={
            <>
              {many ? `${problems.length} lignes ne comptent pas` : 'Une ligne ne compte pas'} dans ces
              chiffres, sur {read + problems.length} lues. Corrigez-{many ? 'les' : 'la'} dans votre tableau,
              puis relisez-le.
            </>
          }
          columns={[
            { name: 'Ligne', isFigure: true },
            { name: 'Ce qui est écrit' },
            { name: 'Ce qu’il faut corriger' },
          ]}
          rows={shown.map((problem) => ({
            key: problem.line,
            cells: [
              problem.line,
              <Fragment key="written">
                <p>{problem.nom}</p>
                {problem.column && problem.written && (
                  <p className="soft">
                    {`${COLUMN_NAMES[problem.column]}\u00a0: «\u00a0${problem.written}\u00a0»`}
                  </p>
                )}
              </Fragment>,
              sayRegisterProblem(problem),
            ],
          }))}
        />
      </ScrollFrame>
      {left > 0 && (
        <p className={styles['more']}>
          <Button kind="second" onClick={showMore}>
            Montrer les lignes suivantes, il en reste {left}
          </Button>
        </p>
      )}
    </>
  )
}
