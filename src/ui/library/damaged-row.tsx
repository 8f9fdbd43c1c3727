import { type ReactElement, useState } from 'react'
import { saveFile } from '#dossier/save-file.ts'
import type { ShelfEntry } from '#dossier/shelf.ts'
import { sayProblem } from '#questions/messages.ts'
import { useActions } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { MiniSheet } from '#ui/kit/mini-sheet.tsx'
import styles from './dossier-row.module.css'
import { RemoveDialog } from './remove-dialog.tsx'
import { sayWhen } from './when.ts'

type Props = {
  readonly entry: Extract<ShelfEntry, { kind: 'damaged' }>
  /** The instant, ISO 8601. */
  readonly now: string
  readonly onRemoved: () => void
}

/** A dossier that can no longer be read: what is left of it can be taken away, nothing is thrown away by itself. */
export function DamagedRow({ entry, now, onRemoved }: Props): ReactElement {
  const { id, changedAt, text, problems } = entry
  const { say, remove } = useActions()
  const [asking, setAsking] = useState(false)
  const name = entry.name || 'Un dossier sans nom'
  const keepText = async (): Promise<void> => {
    const { problems } = await saveFile({ name, extension: '.txt', type: 'text/plain', content: text })
    const [problem] = problems
    if (problem) say(sayProblem(problem))
  }
  const removeIt = async (): Promise<void> => {
    setAsking(false)
    await remove(id)
    onRemoved()
  }
  return (
    <li className={styles['row']}>
      <MiniSheet title="" short />
      <div>
        <h3 className={styles['name']}>{name}</h3>
        <p className={styles['kind']}>Ce dossier ne s’ouvre plus. Son contenu est gardé tel quel.</p>
        {problems.map((problem) => (
          <p key={sayProblem(problem)} className={styles['text']}>
            {sayProblem(problem)}
          </p>
        ))}
        <p className={styles['text']}>
          Si vous avez une sauvegarde, ouvrez‑la. Sinon, téléchargez ce contenu et confiez-le à votre réseau :
          vos réponses peuvent encore s’y lire.
        </p>
        <p className={styles['meta']}>
          <span className="soft">{changedAt ? `Modifié ${sayWhen(changedAt, now)}` : 'Date inconnue'}</span>
        </p>
        <div className={styles['actions']}>
          <Button kind="second" small icon="download" onClick={() => void keepText()}>
            Télécharger le contenu
          </Button>
          <Button kind="quiet" small onClick={() => setAsking(true)}>
            Supprimer
          </Button>
        </div>
        <RemoveDialog
          name={name}
          open={asking}
          onClose={() => setAsking(false)}
          onKeep={() => void keepText()}
          onRemove={() => void removeIt()}
        />
      </div>
    </li>
  )
}
