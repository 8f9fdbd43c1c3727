import { Component, type ReactNode } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Page } from '#ui/kit/page.tsx'
import { type App, AppContext } from './app-context.ts'
import { homeHref } from './routes.ts'

type Props = { readonly children: ReactNode }
type State = { readonly error: Error | undefined }

/** Our own mistakes end here: the dossier is saved first, then the person is told. React only offers this as a class. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = AppContext
  declare context: App | undefined
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override componentDidCatch(): void {
    void this.context?.actions.flush()
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const id = this.context?.store.getState().open?.dossier.id
    return (
      <Page>
        <h1>L’outil s’est arrêté par notre faute</h1>
        <p>
          Vos réponses sont enregistrées sur cet ordinateur. Gardez une sauvegarde, puis revenez à vos
          dossiers.
        </p>
        <p className="row">
          {id && (
            <Button onClick={() => void this.context?.actions.saveCopy(id)}>
              Télécharger une sauvegarde
            </Button>
          )}
          <Button kind="second" href={homeHref} onClick={() => window.location.reload()}>
            Revenir aux dossiers
          </Button>
        </p>
        <p className="small soft">
          Pour nous le signaler, copiez ces mots dans un message au réseau : {error.name}, {error.message}
        </p>
      </Page>
    )
  }
}
