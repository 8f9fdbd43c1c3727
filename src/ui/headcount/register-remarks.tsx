import type { ReactElement } from 'react'
import type { RegisterRemark } from '#register/register.ts'
import { Button } from '#ui/kit/button.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './headcount-table.module.css'
import { sayRegisterRemark } from './headcount-words.ts'
import { useShownLines } from './use-shown-lines.ts'

type Props = { readonly remarks: readonly RegisterRemark[] }

/** The lines that count and are to be looked at, each with its number and why. */
export function RegisterRemarks({ remarks }: Props): ReactElement {
  const { shown, left, showMore } = useShownLines(remarks)
  return (
    <>
      <ScrollFrame label="Lignes à vérifier">
        <table className={styles['table']}>
          <caption>Rien n’empêche de compter ; corrigez ce qui est une erreur.</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['number']}>
                Ligne
              </th>
              <th scope="col">Nom</th>
              <th scope="col">Ce qu’il faut vérifier</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((remark) => (
              <tr key={`${remark.line} ${remark.code}`}>
                <th scope="row" className={styles['number']}>
                  {remark.line}
                </th>
                <td>{remark.nom}</td>
                <td>{sayRegisterRemark(remark)}</td>
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
