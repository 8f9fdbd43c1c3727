import type { ReactElement } from 'react'

/** One state of one component: the tests and the kit's page loop over these. */
export type KitExample = {
  readonly name: string
  readonly render: () => ReactElement
}
