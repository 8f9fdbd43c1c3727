import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { DisclosureMenu } from './disclosure-menu.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Held } from './held.tsx'
import type { KitExample } from './kit-example.ts'
import { Notice } from './notice.tsx'
import { Said } from './said.tsx'
import { Toast } from './toast.tsx'

const act = () => undefined

export const messagesExamples: readonly KitExample[] = [
  {
    name: 'Résumé des erreurs',
    render: () => (
      <ErrorSummary
        errors={[
          { id: 'example-delay', text: 'Indiquez un nombre de jours, par exemple 7' },
          { id: 'example-date', text: 'Indiquez aussi l’année, par exemple 2027' },
          { id: 'example-vote', text: 'Choisissez une façon de voter' },
        ]}
      />
    ),
  },
  {
    name: 'Suite d’une action',
    render: () => (
      <>
        <Said said={{ words: 'Téléchargé.', isFailure: false }} />
        <Said said={{ words: 'Le fichier n’a pas pu être écrit.', isFailure: true }} />
        <Said said={undefined} />
      </>
    ),
  },
  {
    name: 'Annonce',
    render: () => (
      <Toast action={{ label: 'Annuler', onPress: act }} onClose={act}>
        Article 4.3 remis comme avant.
      </Toast>
    ),
  },
  {
    name: 'Alerte',
    render: () => (
      <Toast kind="alert" action={{ label: 'Télécharger une sauvegarde', onPress: act }}>
        <strong>Votre dossier n’est plus enregistré.</strong> Le disque de cet ordinateur est plein.
      </Toast>
    ),
  },
  {
    name: 'Fenêtre',
    render: () => (
      <Held start={false}>
        {(open, hold) => (
          <>
            <Button kind="second" onClick={() => hold(true)}>
              Supprimer ce dossier
            </Button>
            <Dialog
              open={open}
              onClose={() => hold(false)}
              title="Supprimer « Les Jardins du Gué » ?"
              actions={
                <>
                  <Button>Garder une sauvegarde</Button>
                  <Button kind="danger">Supprimer</Button>
                  <Button kind="quiet" onClick={() => hold(false)}>
                    Annuler
                  </Button>
                </>
              }
            >
              <p>Le dossier est seulement sur cet ordinateur. Vous pouvez garder une sauvegarde avant.</p>
            </Dialog>
          </>
        )}
      </Held>
    ),
  },
  {
    name: 'Menu d’actions',
    render: () => (
      <DisclosureMenu
        label="Actions"
        about="sur Les Jardins du Gué"
        labelShown
        actions={[
          { label: 'Dupliquer', icon: 'copy', onPress: act },
          { label: 'Renommer', icon: 'pencil', onPress: act },
          { label: 'Supprimer', icon: 'trash', danger: true, onPress: act },
        ]}
      />
    ),
  },
  {
    name: 'Information',
    render: () => (
      <Notice title="Ces dossiers sont dans ce navigateur">
        <p>Si vous effacez l’historique, ils disparaissent.</p>
      </Notice>
    ),
  },
  {
    name: 'Rien encore',
    render: () => (
      <EmptyState title="Aucune relecture reçue." action={<Button kind="second">Préparer l’envoi</Button>}>
        <p>Envoyez le projet aux personnes qui le relisent. Leur fichier s’ouvrira ici.</p>
      </EmptyState>
    ),
  },
]
