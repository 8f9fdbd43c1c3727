import type { ReactElement } from 'react'
import type { RegisterProblem } from '#register/register.ts'
import { Button } from '#ui/kit/button.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './headcount-table.module.css'
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
        <table className={styles['table']}>
          <caption>
            {many ? `${problems.length} lignes ne comptent pas` : 'Une ligne ne compte pas'} dans ces
            chiffres, sur {read + problems.length} lues. Corrigez-{many ? 'les' : 'la'} dans votre tableau,
            puis relisez-le.
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles['number']}>
                Ligne
              </th>
              <th scope="col">Ce qui est écrit</th>
              <th scope="col">Ce qu’il faut corriger</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem) => (
              <tr key={problem.line}>
                <th scope="row" className={styles['number']}>
                  {problem.line}
                </th>
                <td>
                  <p>{problem.nom}</p>
                  {problem.column && problem.written && (
                    <p className={styles['soft']}>
                      {`${COLUMN_NAMES[problem.column]}\u00a0: «\u00a0${problem.written}\u00a0»`}
                    </p>
                  )}
                </td>
                <td>{sayRegisterProblem(problem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
