import type { ReactElement } from 'react'
import { typeset } from '#assembly/typography.ts'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import styles from './headcount-page.module.css'
import { SPECIAL_CASES, type SpecialCase } from './special-cases.ts'

const KINDS = ['ai', 'etti', 'groupement'] as const satisfies readonly SpecialCase[]

/** For structures whose people are not counted in a register alone. */
export function SpecialOffer({ onChoose }: { readonly onChoose: (kind: SpecialCase) => void }): ReactElement {
  return (
    <Margined title="Cas particuliers" aside="Quand un registre ne suffit pas">
      <p>Missions à l’heure, travail temporaire, groupement d’employeurs : la loi compte autrement.</p>
      <p className={styles['row']}>
        {KINDS.map((kind) => (
          <Button key={kind} kind="second" onClick={() => onChoose(kind)}>
            {typeset(SPECIAL_CASES[kind].offer)}
          </Button>
        ))}
      </p>
    </Margined>
  )
}
