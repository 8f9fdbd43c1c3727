import type { ReactElement } from 'react'
import { settledValue } from '#model/finding.ts'
import type { LawWords } from '#model/law-words.ts'
import { showNumber, showRounded } from '#questions/french-number.ts'
import type { VoteCompte } from '#rules/votes-du-dossier.ts'
import { FiguresTable } from '#ui/kit/figures-table.tsx'
import { useRested } from '#ui/kit/use-rested.ts'
import { FindingView } from '#ui/law/finding-view.tsx'
import styles from './count-page.module.css'
import { missingOf, resultOf } from './count-words.ts'

type Props = { readonly vote: VoteCompte; readonly words: LawWords }

/** Who is elected, or what is still wanted: it follows each key for the eye, and is said once typing rests. */
export function CountResult({ vote, words }: Props): ReactElement {
  const missing = missingOf(vote, words)
  const result = resultOf(vote)
  const said = useRested(missing ?? [result.title, result.detail ?? ''].join(' '))
  return (
    <aside className={styles['aside']} aria-labelledby="resultat">
      <h2 id="resultat" className={styles['asideTitle']}>
        Le résultat
      </h2>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {missing === undefined ? (
        <FindingView finding={vote.resultat} {...result} />
      ) : (
        <p className={styles['missing']}>{missing}</p>
      )}
      <ListsTable vote={vote} />
    </aside>
  )
}

function ListsTable({ vote }: Pick<Props, 'vote'>): ReactElement | false {
  const found = settledValue(vote.resultat)
  if (!found || found.listes.length === 0) return false
  return (
    <FiguresTable
      caption="Les voix et les sièges de chaque liste"
      isCaptionHidden
      columns={[
        { name: 'Liste' },
        ...['Voix', 'Au quotient', 'À la moyenne', 'Sièges'].map((name) => ({ name, isFigure: true })),
      ]}
      // Two lists may bear one name: a list is known by its rank, that of the page.
      rows={found.listes.map(({ nom, voix, auQuotient, sieges }, rank) => ({
        key: rank,
        cells: [
          <span key="name" className={styles['name']}>
            {nom}
          </span>,
          showRounded(voix),
          showNumber(auQuotient),
          showNumber(sieges - auQuotient),
          <strong key="seats">{showNumber(sieges)}</strong>,
        ],
      }))}
    />
  )
}
