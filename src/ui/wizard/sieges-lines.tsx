import type { ReactElement } from 'react'
import { showNumber } from '#questions/french-number.ts'
import { type LigneDeSieges, lignesVoisines } from '#rules/sieges.ts'
import type { Draft } from '#ui/draft.ts'
import { ArticleRef } from '#ui/law/article-ref.tsx'
import { type LawLine, LawTableView } from '#ui/law/law-table-view.tsx'

/** The lines of the table of seats around the one that applies to the dossier. */
export function SiegesLines({ draft }: { readonly draft: Draft }): ReactElement | undefined {
  const effectif = draft.environment.resolve('effectifCse')
  if (effectif.state !== 'known' || typeof effectif.value !== 'number') return undefined
  const voisines = lignesVoisines(effectif.value, draft.ground.parameters)
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
