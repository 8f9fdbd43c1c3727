import { Button } from './button.tsx'
import type { KitExample } from './kit-example.ts'

export const buttonExamples: readonly KitExample[] = [
  { name: 'Principal', render: () => <Button type="submit">Continuer</Button> },
  { name: 'Second', render: () => <Button kind="second">Modifier le registre</Button> },
  { name: 'Discret', render: () => <Button kind="quiet">Passer ce sujet</Button> },
  { name: 'Dangereux', render: () => <Button kind="danger">Supprimer ce dossier</Button> },
  { name: 'Petit', render: () => <Button small>Accepter</Button> },
  {
    name: 'Petit, second, avec une icône',
    render: () => (
      <Button small kind="second" icon="download">
        Télécharger en Word
      </Button>
    ),
  },
  {
    name: 'Lien',
    render: () => (
      <Button href="#/dossiers" iconAfter="arrowRight">
        Reprendre le temps de travail
      </Button>
    ),
  },
  {
    name: 'Indisponible, avec la raison',
    render: () => (
      <>
        <Button unavailable describedBy="button-why">
          Préparer la signature
        </Button>
        <p id="button-why" className="soft small">
          Quand les neuf parties seront écrites.
        </p>
      </>
    ),
  },
]
