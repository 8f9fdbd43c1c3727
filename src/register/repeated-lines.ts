import type { RegisterRemark, RegisterRow } from './register.ts'

/** The lines that say again what a line above says of the same person: they count twice, unless they are a slip. */
export function repeatedLines(rows: readonly RegisterRow[]): readonly RegisterRemark[] {
  const seen = new Map<string, number>()
  return rows.flatMap(({ line, ...row }) => {
    if (row.nom === '') return []
    const key = JSON.stringify(row)
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, line)
      return []
    }
    return [{ line, nom: row.nom, code: 'ligne-repetee', written: String(first) } as const]
  })
}
