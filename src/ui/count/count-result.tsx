import type { ReactElement } from 'react'
import { settledValue } from '#model/finding.ts'
import type { LawWords } from '#model/law-words.ts'
import { showNumber, showRounded } from '#questions/french-number.ts'
import type { VoteCompte } from '#rules/votes-du-dossier.ts'
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
    <table className={styles['table']}>
      <caption className="visually-hidden">Les voix et les sièges de chaque liste</caption>
      <thead>
        <tr>
          <th scope="col">Liste</th>
          <th scope="col">Voix</th>
          <th scope="col">Au quotient</th>
          <th scope="col">À la moyenne</th>
          <th scope="col">Sièges</th>
        </tr>
      </thead>
      <tbody>
        {found.listes.map(({ nom, voix, auQuotient, sieges }, rank) => (
          // Two lists may bear one name, and their order is that of the page.
          // biome-ignore lint/suspicious/noArrayIndexKey: a list is known by its rank
          <tr key={rank}>
            <th scope="row">{nom}</th>
            <td>{showRounded(voix)}</td>
            <td>{showNumber(auQuotient)}</td>
            <td>{showNumber(sieges - auQuotient)}</td>
            <td>
              <strong>{showNumber(sieges)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
