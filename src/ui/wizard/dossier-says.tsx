import type { ReactElement } from 'react'
import { showArticle } from '#model/article.ts'
import type { Draft } from '#ui/draft.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { LawRef } from '#ui/kit/law-ref.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { countWords } from '#ui/library/count-words.ts'
import { factHref } from '#ui/page-of-fact.ts'
import { countVerified, type Line, linesOf } from './dossier-lines.ts'
import styles from './dossier-says.module.css'
import { frenchText } from './french-text.ts'

type Props = { readonly dossierId: string; readonly draft: Draft; readonly lawDate: string }

/** « Ce qui s’applique à vous »: each conclusion with its article, each unknown with its question. */
export function DossierSays({ dossierId, draft, lawDate }: Props): ReactElement {
  const rules = countWords(countVerified(draft), { one: 'règle', many: 'règles', feminine: true })
  const date = lawDate.split('-').reverse().join('/')
  return (
    <Margined title="Ce qui s’applique à vous" aside={`Vérifié sur ${rules}, état du droit au ${date}`}>
      <ul>
        {linesOf(draft).map((line) => (
          <Row key={line.id} line={line} dossierId={dossierId} draft={draft} />
        ))}
      </ul>
    </Margined>
  )
}

function Row({ line, dossierId, draft }: { readonly line: Line } & Omit<Props, 'lawDate'>): ReactElement {
  const { title, detail, toMend, articles, ask } = line
  const question = ask && draft.environment.questions[ask]
  return (
    <li className={styles['line']}>
      <p className={classNames(styles['title'], toMend && styles['toMend'])}>
        {toMend && <Icon name="alert" />}
        <span>{title}</span>
      </p>
      {detail && <p className={styles['detail']}>{detail}</p>}
      {ask && question && (
        <p className={styles['detail']}>
          {`Répondez à « `}
          <a href={factHref(dossierId, ask)}>{frenchText(question.label, draft.ground.parameters)}</a> » pour
          savoir.
        </p>
      )}
      {articles.length > 0 && (
        <ul className={styles['articles']} aria-label="Textes">
          {articles.map((article) => (
            <li key={article}>
              <LawRef>{showArticle(article)}</LawRef>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
