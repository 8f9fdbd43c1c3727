import { Fragment, type ReactElement, useEffect, useId, useRef } from 'react'
import { useLocation } from 'wouter'
import { typeset } from '#assembly/typography.ts'
import { codeOf, showArticle } from '#model/article.ts'
import { showDate } from '#model/show-date.ts'
import { useActions, useApp } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { openAsModal } from '#ui/kit/open-as-modal.ts'
import { Raised } from '#ui/kit/raised.tsx'
import { Unbroken } from '#ui/kit/unbroken.tsx'
import type { ArticleAsked } from '#ui/store.ts'
import styles from './article-panel.module.css'
import { markedRuns, type Piece, piecesOf } from './article-text.ts'
import { LawTableView } from './law-table-view.tsx'
import type { ReadArticle } from './read-article.ts'
import { useArticle } from './use-article.ts'

/** The article asked for, beside the page; nothing when none is. */
export function ArticlePanel(): ReactElement | undefined {
  const asked = useApp((state) => state.article)
  const { closeArticle } = useActions()
  const [page] = useLocation()
  const opened = useRef(page)
  useEffect(() => {
    // Back leads to another page: the text asked for on the one left does not follow.
    if (page !== opened.current) closeArticle()
  }, [page, closeArticle])
  return asked && <Panel key={asked.article} asked={asked} onClose={closeArticle} />
}

type Props = { readonly asked: ArticleAsked; readonly onClose: () => void }

function Panel({ asked, onClose }: Props): ReactElement {
  const titleId = useId()
  const panel = useRef<HTMLDialogElement>(null)
  useEffect(() => (panel.current ? openAsModal(panel.current) : undefined), [])
  return (
    <dialog
      ref={panel}
      className={styles['panel']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === panel.current) onClose()
      }}
    >
      <div className={styles['sheet']}>
        <p className={styles['close']}>
          <Button kind="quiet" small onClick={onClose}>
            Fermer
          </Button>
        </p>
        <p className={styles['code']}>{codeOf(asked.article)}</p>
        <h2 className={styles['title']} id={titleId}>
          Article {showArticle(asked.article).split(' du ')[0]}
        </h2>
        <Text asked={asked} />
      </div>
    </dialog>
  )
}

function Text({ asked }: { readonly asked: ArticleAsked }): ReactElement {
  const reading = useArticle(asked.article)
  if (reading.state === 'reading') return <p role="status">Le texte s’ouvre…</p>
  if (reading.state === 'failed') {
    return (
      <p role="alert">
        Ce texte n’a pas pu être lu. Rechargez la page ; une connexion suffit le temps de la première lecture.
        Votre travail est enregistré.
      </p>
    )
  }
  return <Words article={reading.article} asked={asked} />
}

/** The text, at the words or at the row asked for when it is longer than the window. */
function Words({ article, asked }: { readonly article: ReadArticle; readonly asked: ArticleAsked }) {
  const { depuis, id, texte, date, licence } = article
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const found = text.current?.querySelector('mark, [aria-current]')
    // A test page does not scroll.
    if (typeof found?.scrollIntoView === 'function') found.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <>
      <p className={styles['version']}>
        Version en vigueur depuis le <Raised>{showDate(depuis)}</Raised>.
      </p>
      <div className={styles['text']} ref={text}>
        {piecesOf(texte).map((piece, rank) => (
          <PieceView key={keyOf(piece, rank)} piece={piece} asked={asked} />
        ))}
      </div>
      <p className={styles['source']}>
        Source : DILA, base LEGI, {id}, lue au {showDate(date)}. {licence}.
      </p>
    </>
  )
}

const keyOf = (piece: Piece, rank: number): string => `${rank}-${piece.kind}`

type PieceProps = { readonly piece: Piece; readonly asked: ArticleAsked }

function PieceView({ piece, asked }: PieceProps): ReactElement {
  const { extract, row } = asked
  if (piece.kind === 'paragraph') {
    return (
      <p>
        {markedRuns(piece.text, extract).map(({ text, isMarked }, rank) => {
          // The law's own words, in the typography of the page: the source types plain characters.
          const words = typeset(text, rank === 0)
          return isMarked ? (
            <mark key={text}>
              <Unbroken>{words}</Unbroken>
            </mark>
          ) : (
            <Fragment key={text}>
              <Unbroken>{words}</Unbroken>
            </Fragment>
          )
        })}
      </p>
    )
  }
  const [head = [], ...body] = piece.rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself on a phone, and is reached by keyboard.
    <section className={styles['table']} tabIndex={0} aria-label="Tableau de l’article">
      <LawTableView
        columns={head.map((column) => typeset(column))}
        lines={body.map(([first = '', ...cells]) => ({ head: first, cells, applies: first === row }))}
      />
    </section>
  )
}
