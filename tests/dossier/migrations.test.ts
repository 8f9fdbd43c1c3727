import { describe, expect, it } from 'vitest'
import { FILE_VERSION, MIGRATIONS, migrate, type RawFile } from '#dossier/migrations.ts'

const add = (name: string) => (file: RawFile) => ({ ...file, [name]: Object.keys(file).length })

describe('migrations', () => {
  it('lead from every version but the last to the next', () => {
    const versions = Array.from({ length: FILE_VERSION - 1 }, (_, i) => String(i + 1))
    expect(Object.keys(MIGRATIONS)).toEqual(versions)
  })

  it('are applied one version at a time, from the version of the file', () => {
    const table = { 1: add('deux'), 2: add('trois') }
    expect(migrate({}, 1, 3, table)).toEqual({ deux: 0, trois: 1 })
    expect(migrate({}, 2, 3, table)).toEqual({ trois: 0 })
    expect(migrate({ a: 1 }, 3, 3, table)).toEqual({ a: 1 })
  })

  it('are our bug when one is missing', () => {
    expect(() => migrate({}, 1, 3, { 1: add('deux') })).toThrow('no migration from version 2')
  })
})
