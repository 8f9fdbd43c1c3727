import type { ReactElement } from 'react'
import { typeset } from '#assembly/typography.ts'
import { lawStateProblems } from '#model/law-state.ts'
import { sayProblem } from '#questions/messages.ts'
import { useActions } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { today } from '#ui/today.ts'
import type { Work } from '#ui/with-dossier.tsx'
import styles from './law-state-notice.module.css'

/** What to know of the state of the law before relying on this dossier; nothing when it is recent and the same. */
export function LawStateNotice({ dossier, draft, lawDate, isTaken }: Work): ReactElement | undefined {
  const { acceptLaw } = useActions()
  const problems = lawStateProblems({
    lawDate,
    madeUnder: dossier.lawDate,
    today: today(),
    months: draft.ground.parameters.network('ancienneteDuDroit').valeur ?? 0,
  })
  if (problems.length === 0) return undefined
  const isNewer = problems.some(({ code }) => code === 'law-newer')
  return (
    <div className={styles['notice']}>
      <Notice title="L’état du droit">
        {problems.map((problem) => (
          <p key={problem.code}>{typeset(sayProblem(problem))}</p>
        ))}
        {isNewer && !isTaken && (
          <p className={styles['act']}>
            <Button kind="second" small onClick={() => acceptLaw(lawDate)}>
              J’ai relu sous le nouveau droit
            </Button>
          </p>
        )}
      </Notice>
    </div>
  )
}
