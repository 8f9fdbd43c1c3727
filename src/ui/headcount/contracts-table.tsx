import { Fragment, type ReactElement } from 'react'
import { FiguresTable } from '#ui/kit/figures-table.tsx'
import { showAligned } from './show-effectif.ts'

/** Contracts counted alike: their name, how many, and what they count for. */
export type CountedContracts = {
  readonly name: string
  readonly detail?: string
  readonly people: number
  readonly counts: number
}

type Props = {
  readonly caption: string
  readonly lines: readonly CountedContracts[]
  readonly effectif: number
}

/** How the headcount of a month is made up, contract by contract. */
export function ContractsTable({ caption, lines, effectif }: Props): ReactElement {
  return (
    <FiguresTable
      caption={caption}
      columns={[
        { name: 'Contrats' },
        { name: 'Nombre', isFigure: true },
        { name: 'Compte pour', isFigure: true },
      ]}
      rows={[
        ...lines.map(({ name, detail, people, counts }) => ({
          key: `${name}${detail ?? ''}`,
          cells: [
            <Fragment key="name">
              {name} {detail && <span className="soft">{detail}</span>}
            </Fragment>,
            people,
            twoDecimals(counts),
          ],
        })),
        {
          key: 'effectif',
          cells: ['Effectif', lines.reduce((sum, { people }) => sum + people, 0), showAligned(effectif)],
          isReached: true,
        },
      ]}
    />
  )
}

const format = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const twoDecimals = (value: number): string => format.format(value)
