import type { ReactElement } from 'react'
import type { RegisterRemark } from '#register/register.ts'
import { Button } from '#ui/kit/button.tsx'
import { FiguresTable } from '#ui/kit/figures-table.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import styles from './headcount-page.module.css'
import { sayRegisterRemark } from './headcount-words.ts'
import { useShownLines } from './use-shown-lines.ts'

type Props = { readonly remarks: readonly RegisterRemark[] }

/** The lines that count and are to be looked at, each with its number and why. */
export function RegisterRemarks({ remarks }: Props): ReactElement {
  const { shown, left, showMore } = useShownLines(remarks)
  return (
    <>
      <ScrollFrame label="Lignes à vérifier">
        <FiguresTable
          caption="Rien n’empêche de compter ; corrigez ce qui est une erreur."
          columns={[{ name: 'Ligne', isFigure: true }, { name: 'Nom' }, { name: 'Ce qu’il faut vérifier' }]}
          rows={shown.map((remark) => ({
            key: `${remark.line} ${remark.code}`,
            cells: [remark.line, remark.nom, sayRegisterRemark(remark)],
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
