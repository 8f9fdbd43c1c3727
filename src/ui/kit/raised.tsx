import { Fragment, type ReactElement } from 'react'

// « 1er » and no other: the letters of « L. 2314-1er » or of a word stay where they are.
const FIRST = /(?<=(?<![\p{L}\p{N}])1)(er)(?![\p{L}\p{N}])/u

/** Words where the letters of « 1er » are raised, as printers set them; read the same. */
export function Raised({ children }: { readonly children: string }): ReactElement {
  if (!children.includes('1er')) return <>{children}</>
  return (
    <>
      {children.split(FIRST).map((words, rank) => {
        const key = `${rank}-${words}`
        // The raised letters are at odd places.
        return rank % 2 === 0 ? <Fragment key={key}>{words}</Fragment> : <sup key={key}>{words}</sup>
      })}
    </>
  )
}
