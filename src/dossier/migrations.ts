import { BugError } from '#model/bug-error.ts'

/** The fields of a dossier file, as they were written. */
export type RawFile = Readonly<Record<string, unknown>>
export type Migrations = Readonly<Record<number, (file: RawFile) => RawFile>>

/** The version written today. */
export const FILE_VERSION = 1

/**
 * Version → what turns a file of that version into one of the next. A line is never removed: every format ever written
 * opens for ever, and each has its frozen file in the tests.
 */
export const MIGRATIONS: Migrations = {}

/** The fields of a file of version `from` (not newer than `to`), brought to version `to` one version at a time. */
export function migrate(file: RawFile, from: number, to = FILE_VERSION, migrations = MIGRATIONS): RawFile {
  let migrated = file
  for (let version = from; version < to; version++) {
    const step = migrations[version]
    if (!step) throw new BugError(`no migration from version ${version} of the dossier file`)
    migrated = step(migrated)
  }
  return migrated
}
