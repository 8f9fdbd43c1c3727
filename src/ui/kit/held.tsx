import { type ReactElement, useState } from 'react'

type Props<Value> = {
  readonly start: Value
  readonly children: (value: Value, hold: (value: Value) => void) => ReactElement
}

/** Holds a value for an example, as a screen would. */
export function Held<Value>({ start, children }: Props<Value>) {
  const [value, setValue] = useState(start)
  return children(value, setValue)
}
