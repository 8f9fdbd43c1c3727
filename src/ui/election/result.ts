import type { Finding } from '#model/finding.ts'

/** One result of the law for an election, and how it is said. */
export type Result = {
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly toMend?: boolean
  readonly finding: Finding<unknown>
}
