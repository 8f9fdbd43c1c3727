import type { Answers } from './answers.ts'
import type { CalendarDate } from './calendar-date.ts'
import type { DocumentNode } from './document.ts'

/** One member's work: what was answered, and nothing that can be computed again. One dossier serves every document. */
export type Dossier = {
  readonly id: string
  readonly name: string
  /** The example it was made from, when it is one. */
  readonly example?: string
  /** Model folder → version of the model it was last worked with. */
  readonly models: Readonly<Record<string, string>>
  /** The state of the law it was last read under; absent when its file does not say. */
  readonly lawDate?: CalendarDate
  readonly answers: Answers
  /** The agreement as it was signed, when the dossier prepares its amendment. */
  readonly revises?: DocumentNode
  /** Ids of the questionnaire's parts the person says are finished. */
  readonly finishedParts: readonly string[]
  /** Last page of questions visited, `part/step`, or `part/step/elire` on the path of the election, to resume there. */
  readonly lastPage?: string
  /** Instants, ISO 8601. */
  readonly createdAt: string
  readonly changedAt: string
  /** Local wordings by article, room left for them: kept as they came. */
  readonly wordings: Readonly<Record<string, unknown>>
  /** Reviews, room left for them: kept as they came. */
  readonly reviews: readonly unknown[]
  /** Answers of the file that no question takes (another version, a wrong shape): kept as they came, and written back. */
  readonly aside: Readonly<Record<string, unknown>>
}

/** A new dossier, empty. */
export function newDossier(made: {
  readonly id: string
  readonly name: string
  readonly now: string
  readonly models: Readonly<Record<string, string>>
  readonly lawDate?: CalendarDate
  readonly answers?: Answers
  readonly example?: string
}): Dossier {
  return {
    id: made.id,
    name: made.name,
    ...(made.example ? { example: made.example } : {}),
    models: made.models,
    ...(made.lawDate ? { lawDate: made.lawDate } : {}),
    answers: made.answers ?? {},
    finishedParts: [],
    createdAt: made.now,
    changedAt: made.now,
    wordings: {},
    reviews: [],
    aside: {},
  }
}
