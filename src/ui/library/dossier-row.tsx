import type { ReactElement } from 'react'
import type { ShelfEntry } from '#dossier/shelf.ts'
import { MiniSheet } from '#ui/kit/mini-sheet.tsx'
import { SampleTag } from '#ui/kit/sample-tag.tsx'
import { dossierHref } from '#ui/routes.ts'
import { capital, countWords } from './count-words.ts'
import { DossierMenu } from './dossier-menu.tsx'
import styles from './dossier-row.module.css'
import { sayWhen } from './when.ts'

type Props = {
  readonly entry: Extract<ShelfEntry, { kind: 'dossier' }>
  /** The instant, ISO 8601. */
  readonly now: string
  readonly onRemoved: () => void
}

const DOCUMENTS: Readonly<Record<string, string>> = { 'accord-entreprise': 'Accord d’entreprise' }

/** One dossier of the list: the whole line opens it, the menu stands apart. */
export function DossierRow({ entry, now, onRemoved }: Props): ReactElement {
  const { id, name, example, models, finishedParts, changedAt } = entry
  const documents = Object.keys(models).flatMap((model) => DOCUMENTS[model] ?? [])
  const finished = finishedParts.length
  return (
    <li className={styles['row']}>
      <MiniSheet title={documents[0] ?? 'Accord d’entreprise'} pile={documents.length > 1} />
      <div className={styles['words']}>
        <h3 className={styles['name']}>
          <a href={dossierHref(id)}>{name}</a> {example !== undefined && <SampleTag />}
        </h3>
        <p className={styles['kind']}>{documents.join(' et ') || 'Accord d’entreprise'}</p>
        <p className={styles['meta']}>
          {finished > 0 && <span>{capital(finishedWords(finished))}</span>}
          <span className="soft">Modifié {sayWhen(changedAt, now)}</span>
        </p>
      </div>
      <div className={styles['menu']}>
        <DossierMenu id={id} name={name} onRemoved={onRemoved} />
      </div>
    </li>
  )
}

function finishedWords(count: number): string {
  const words = countWords(count, { one: 'partie', many: 'parties', feminine: true })
  return `${words} ${count === 1 ? 'terminée' : 'terminées'}`
}
