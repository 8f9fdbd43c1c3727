import type { ReactNode } from 'react'

/** What every field takes, whatever its control. */
export type FieldFrame = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What to do, in the second person: « Indiquez… ». The same words go in the error summary. */
  readonly error?: string | undefined
  /** What the law says about the value: stands under the control, announced politely. */
  readonly note?: ReactNode
  readonly optional?: boolean | undefined
  readonly unknown?: boolean | undefined
  /** Offers « Je ne sais pas encore »; called when it is chosen. */
  readonly onUnknown?: (() => void) | undefined
  /** What the blank will look like, under « Vous ne savez pas encore ». */
  readonly unknownHint?: ReactNode
  /** Why it is asked: stands quietly under the control, beside « Je ne sais pas encore ». */
  readonly why?: ReactNode
}

/** What is said of a blank, when the field does not say it better. */
export const UNKNOWN_HINT = 'Un blanc reste dans le texte. Vous le remplirez plus tard.'

/** The ids that describe a control: its hint, its error, its unit, its note, in reading order. */
export function describedBy(field: FieldFrame, more?: string): string | undefined {
  const ids = [
    field.hint && `${field.id}-hint`,
    field.error && `${field.id}-error`,
    more,
    field.note && `${field.id}-note`,
  ].filter((id) => typeof id === 'string' && id !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}
