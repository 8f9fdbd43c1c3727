import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeArchive } from '#export/archive.ts'
import { jour } from '../support/days.ts'

const files = [
  { name: 'a03-information.docx', bytes: strToU8('un') },
  { name: 'élection.ics', bytes: strToU8('deux') },
]

describe('an archive', () => {
  it('gives back each file under its name, accents kept', () => {
    const opened = unzipSync(writeArchive(files, jour('2026-11-26')))
    expect(Object.keys(opened)).toEqual(['a03-information.docx', 'élection.ics'])
    expect(opened['élection.ics']).toEqual(strToU8('deux'))
  })

  it('is the same for the same files and the same day', () => {
    expect(writeArchive(files, jour('2026-11-26'))).toEqual(writeArchive(files, jour('2026-11-26')))
  })
})
