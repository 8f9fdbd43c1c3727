import { describe, expect, it } from 'vitest'
import { newId } from '#dossier/new-id.ts'

describe('a new id', () => {
  it('follows from the random bytes alone', () => {
    const count = (bytes: Uint8Array) =>
      bytes.forEach((_, i) => {
        bytes[i] = i * 17
      })
    expect(newId(count)).toBe('0h2k4n6q8savcxez')
    expect(newId((bytes) => bytes.fill(255))).toBe('zzzzzzzzzzzzzzzz')
    expect(newId((bytes) => bytes.fill(0))).toBe('0000000000000000')
  })

  it('is sixteen letters and digits, never the same', () => {
    const ids = Array.from({ length: 1000 }, () => newId((bytes) => crypto.getRandomValues(bytes)))
    expect(new Set(ids).size).toBe(1000)
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/)
  })

  it('spreads evenly over the alphabet', () => {
    let next = 0
    const all = Array.from({ length: 16 }, () =>
      newId((bytes) =>
        bytes.forEach((_, i) => {
          bytes[i] = next++
        }),
      ),
    )
    const counts = new Map<string, number>()
    for (const letter of all.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8))
  })
})
