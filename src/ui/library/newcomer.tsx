import type { ReactElement } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { EmptyState } from '#ui/kit/empty-state.tsx'
import { ROUTES } from '#ui/routes.ts'
import styles from './newcomer.module.css'

type Props = { readonly onCreate: () => void; readonly onElect: () => void }

/** The first visit: what will happen, what to have at hand, and the first step. */
export function Newcomer({ onCreate, onElect }: Props): ReactElement {
  return (
    <EmptyState
      title="Votre premier accord commence ici."
      action={
        <div className="row">
          <Button iconAfter="arrowRight" onClick={onCreate}>
            Créer un dossier
          </Button>
          <Button kind="second" iconAfter="arrowRight" onClick={onElect}>
            Mettre en place le CSE
          </Button>
          <a className={styles['other']} href={`#${ROUTES.examples}`}>
            Essayer d’abord un exemple
          </a>
        </div>
      }
    >
      <ol className={styles['steps']}>
        <li>Vous répondez à des questions courtes, un sujet à la fois.</li>
        <li>L’accord s’écrit à côté. Ce que vous ne savez pas encore reste en blanc.</li>
        <li>Vous le téléchargez en Word, pour le négocier et le signer.</li>
      </ol>
      <p className={styles['ready']}>
        À avoir sous la main : le SIRET, l’effectif du mois, le numéro de la convention collective s’il y en a
        une. Rien ne presse : chaque réponse est gardée, vous reprenez quand vous voulez.
      </p>
    </EmptyState>
  )
}
