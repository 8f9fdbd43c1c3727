import type { ReactElement } from 'react'
import type { Parameters } from '#model/parameters.ts'
import { showNumber } from '#questions/french-number.ts'
import { type LigneDeSieges, lignesVoisines } from '#rules/sieges.ts'
import { ArticleRef } from './article-ref.tsx'
import { type LawLine, LawTableView } from './law-table-view.tsx'

type Props = { readonly effectif: number; readonly parameters: Parameters }

/** The lines of the table of seats around the one that applies at that headcount. */
export function SiegesTable({ effectif, parameters }: Props): ReactElement {
  const voisines = lignesVoisines(effectif, parameters)
  const sienne = voisines.find(({ applies }) => applies)
  const lines = voisines.map(
    ({ de, a, sieges, applies }): LawLine => ({
      head: a === undefined ? `${showNumber(de)} et plus` : `${showNumber(de)} à ${showNumber(a)}`,
      cells: [sieges.titulaires, sieges.heures, sieges.total].map(showNumber),
      applies,
    }),
  )
  return (
    <LawTableView
      caption={
        <>
          La ligne du tableau qui s’applique, art.{' '}
          <ArticleRef article="R2314-1" row={sienne && rowName(sienne)} />
        </>
      }
      columns={['Salariés', 'Titulaires', 'Heures par mois', 'Total']}
      lines={lines}
    />
  )
}

/** The row as the article writes it, its thousands together. */
const rowName = ({ de, a }: LigneDeSieges): string => (a === undefined ? String(de) : `${de} à ${a}`)
