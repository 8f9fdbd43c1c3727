import { type Zippable, zipSync } from 'fflate'
import type { CalendarDate } from '#model/calendar-date.ts'

export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array }

/** A zip of these files, dated of `made`: the same files give the same bytes. Word files are packed already: they are stored. */
export function writeArchive(files: readonly ArchivedFile[], made: CalendarDate): Uint8Array<ArrayBuffer> {
  // The format keeps local time without its zone: noon is the same day everywhere it is read.
  const mtime = `${made}T12:00:00`
  const all: Zippable = {}
  for (const { name, bytes } of files) all[name] = [bytes, { level: 0, mtime }]
  return zipSync(all)
}
