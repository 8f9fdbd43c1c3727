import type { ReactElement } from 'react'
import type { Estimate } from '#assembly/costs.ts'
import { useRested } from '#ui/kit/use-rested.ts'
import { totalWords } from './cost-words.ts'
import styles from './costs-total.module.css'

/** The total follows each key for the eye; it is said once typing rests. */
export function CostsTotal({ estimate }: { readonly estimate: Estimate }): ReactElement {
  const words = totalWords(estimate)
  const rested = useRested(words)
  return (
    <>
      <p className={styles['total']} aria-hidden="true">
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {rested}
      </p>
    </>
  )
}
