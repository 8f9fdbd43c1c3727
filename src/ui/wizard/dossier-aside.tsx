import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { BlankCount } from '#ui/kit/blank-count.tsx'
import { FactsList } from '#ui/kit/facts-list.tsx'
import { MiniSheet } from '#ui/kit/mini-sheet.tsx'
import { Raised } from '#ui/kit/raised.tsx'
import { electFactHref, factHref } from '#ui/page-of-fact.ts'
import { answersHref, documentHref, downloadHref, EVERY_PART } from '#ui/routes.ts'
import styles from './dossier-aside.module.css'
import { electionFacts, retainedFacts } from './dossier-facts.ts'
import { isElectionFirst } from './dossier-purpose.ts'
import { isFresh } from './dossier-state.ts'
import { ElectionBlock, ElectionPapers } from './election-aside.tsx'

type Props = { readonly dossier: Dossier; readonly draft: Draft }

/** Beside the steps: what is being made, and what it rests on; the election first for who came for it. */
export function DossierAside({ dossier, draft }: Props): ReactElement {
  const { id } = dossier
  const isElection = isElectionFirst(dossier)
  const facts = isElection ? electionFacts(draft.environment) : retainedFacts(draft.environment)
  const hrefOf = isElection ? electFactHref : factHref
  return (
    <aside className={styles['aside']} aria-label="Documents et faits">
      {isElection && <ElectionBlock dossier={dossier} draft={draft} />}
      <section className={styles['block']} aria-labelledby="vos-documents">
        <h2 className={styles['heading']} id="vos-documents">
          Vos documents
        </h2>
        {isElection && <ElectionPapers dossier={dossier} draft={draft} />}
        <Agreement dossier={dossier} draft={draft} isAside={isElection} />
      </section>
      <section className={styles['block']} aria-labelledby="faits-retenus">
        <h2 className={styles['heading']} id="faits-retenus">
          Les faits retenus
        </h2>
        <FactsList
          facts={facts.map(({ term, words, fact }) => ({
            term,
            value: words ? <Raised>{words}</Raised> : <Missing term={term} href={hrefOf(id, fact)} />,
          }))}
        />
        <p className={styles['all']}>
          <a href={answersHref(id, EVERY_PART)}>Revoir toutes les réponses</a>
        </p>
      </section>
    </aside>
  )
}

/** The agreement: how long it is, what it lacks; for who came for the election, where it is. */
function Agreement({ dossier, draft, isAside }: Props & { readonly isAside: boolean }): ReactElement {
  const { id } = dossier
  const { document } = draft.assembly
  const articles = document.children.flatMap((part) =>
    part.children.filter((clause) => document.numbers[clause.id]),
  )
  const isUnwritten = isAside || isFresh(dossier)
  return (
    <div className={styles['document']}>
      <MiniSheet title={document.title} blanks={draft.blanks.length > 0 && !isUnwritten} />
      <div>
        <h3 className={styles['name']}>
          <a href={documentHref(id)}>{document.title}</a>
        </h3>
        <p className={styles['line']}>
          <span className="soft">
            {articles.length} article{articles.length > 1 ? 's' : ''}
          </span>
        </p>
        <p className={styles['line']}>
          {isAside && 'Il se prépare à part'}
          {!isAside && isFresh(dossier) && 'Écrit par le modèle, en attendant vos réponses'}
          {!isUnwritten && <BlankCount count={draft.blanks.length} href={documentHref(id)} />}
        </p>
        {!isAside && (
          <p className={styles['line']}>
            <a href={downloadHref(id)}>Télécharger en Word</a>
          </p>
        )}
      </div>
    </div>
  )
}

type MissingProps = { readonly term: string; readonly href: string }

function Missing({ term, href }: MissingProps): ReactElement {
  return (
    <a className={styles['missing']} href={href}>
      Répondre<span className="visually-hidden">, {term}</span>
    </a>
  )
}
