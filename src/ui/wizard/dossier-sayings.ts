import { COMMITTEE_SAYINGS } from './dossier-sayings-committee.ts'
import { NEGOTIATIONS_SAYINGS } from './dossier-sayings-negotiations.ts'
import { RULES_SAYINGS } from './dossier-sayings-rules.ts'
import { SIGNING_SAYINGS } from './dossier-sayings-signing.ts'
import type { Saying } from './saying.ts'

/** What a director reads, subject by subject; for one finding, the first that fits is said. */
export const SAYINGS: readonly Saying[] = [
  ...RULES_SAYINGS,
  ...SIGNING_SAYINGS,
  ...COMMITTEE_SAYINGS,
  ...NEGOTIATIONS_SAYINGS,
]
