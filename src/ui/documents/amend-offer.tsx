import type { ReactElement } from 'react'
import { canBeFinal } from '#assembly/review-dossier.ts'
import type { Dossier } from '#model/dossier.ts'
import { useActions } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { Button } from '#ui/kit/button.tsx'
import { useGoTo } from '#ui/library/use-go-to.ts'
import styles from './companions-page.module.css'

type Props = { readonly dossier: Dossier; readonly draft: Draft }

/** Once the agreement is signed: a dossier of its own for what changes, the signed text kept in it. */
export function AmendOffer({ dossier, draft }: Props): ReactElement {
  const { amend, say } = useActions()
  const goTo = useGoTo()
  const isComplete = canBeFinal(draft.problems)
  const press = async () => {
    const made = await amend(dossier.id, draft.assembly.document)
    if (made === undefined) return
    say('Le dossier de l’avenant est ouvert. L’accord signé reste dans le sien.')
    goTo(made)
  }
  return (
    <section className={styles['amend']} aria-labelledby="avenant">
      <h2 id="avenant" className={styles['title']}>
        L’accord est signé, et quelque chose change ?
      </h2>
      <p className={styles['about']}>
        {isComplete
          ? 'Un avenant remplace les seuls articles qui changent. Vos réponses sont reprises dans un nouveau dossier, avec le texte d’aujourd’hui comme texte signé : ouvrez-le quand ce texte est bien celui que vous avez signé.'
          : 'Un avenant se prépare à partir du texte signé. Il reste des réponses à donner dans celui-ci.'}
      </p>
      <p>
        <Button kind="second" small unavailable={!isComplete} onClick={() => void press()}>
          Préparer un avenant
        </Button>
      </p>
    </section>
  )
}
