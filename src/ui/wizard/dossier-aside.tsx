import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { BlankCount } from '#ui/kit/blank-count.tsx'
import { FactsList } from '#ui/kit/facts-list.tsx'
import { MiniSheet } from '#ui/kit/mini-sheet.tsx'
import { Raised } from '#ui/kit/raised.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { answersHref, documentHref, downloadHref, EVERY_PART } from '#ui/routes.ts'
import styles from './dossier-aside.module.css'
import { type RetainedFact, retainedFacts } from './dossier-facts.ts'
import { isFresh } from './dossier-state.ts'

type Props = { readonly dossier: Dossier; readonly draft: Draft }

/** Beside the steps: what is being made, and what it rests on. */
export function DossierAside({ dossier, draft }: Props): ReactElement {
  const { id } = dossier
  const { document } = draft.assembly
  const articles = document.children.flatMap((part) =>
    part.children.filter((clause) => document.numbers[clause.id]),
  )
  return (
    <aside className={styles['aside']} aria-label="Documents et faits">
      <section className={styles['block']} aria-labelledby="vos-documents">
        <h2 className={styles['heading']} id="vos-documents">
          Vos documents
        </h2>
        <div className={styles['document']}>
          <MiniSheet title={document.title} blanks={draft.blanks.length > 0 && !isFresh(dossier)} />
          <div>
            <h3 className={styles['name']}>
              <a href={documentHref(id)}>{document.title}</a>
            </h3>
            <p className={styles['line']}>
              <span className="soft">
                {articles.length} article{articles.length > 1 ? 's' : ''}
              </span>
            </p>
            <p className={styles['line']}>
              {isFresh(dossier) ? (
                'Écrit par le modèle, en attendant vos réponses'
              ) : (
                <BlankCount count={draft.blanks.length} href={documentHref(id)} />
              )}
            </p>
            <p className={styles['line']}>
              <a href={downloadHref(id)}>Télécharger en Word</a>
            </p>
          </div>
        </div>
      </section>
      <section className={styles['block']} aria-labelledby="faits-retenus">
        <h2 className={styles['heading']} id="faits-retenus">
          Les faits retenus
        </h2>
        <FactsList
          facts={retainedFacts(draft.environment).map((fact) => ({
            term: fact.term,
            value: fact.words ? <Raised>{fact.words}</Raised> : <Missing dossierId={id} fact={fact} />,
          }))}
        />
        <p className={styles['all']}>
          <a href={answersHref(id, EVERY_PART)}>Revoir toutes les réponses</a>
        </p>
      </section>
    </aside>
  )
}

function Missing({
  dossierId,
  fact,
}: {
  readonly dossierId: string
  readonly fact: RetainedFact
}): ReactElement {
  return (
    <a className={styles['missing']} href={factHref(dossierId, fact.fact)}>
      Répondre<span className="visually-hidden">, {fact.term}</span>
    </a>
  )
}
