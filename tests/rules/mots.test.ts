import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { law } from '../support/builders.ts'

const ROOM = fileURLToPath(new URL('../../src/rules', import.meta.url))
const source = readdirSync(ROOM)
  .map((file) => readFileSync(`${ROOM}/${file}`, 'utf8'))
  .join('\n')
const { faits, lectures, reserves, etapes } = law.words

const keysIn = (pattern: RegExp): readonly string[] => [
  ...new Set([...source.matchAll(pattern)].map(([, key = '']) => key)),
]

describe('the words of the rules', () => {
  it('every fact a rule asks for has its reason, unless the questionnaire asks it', () => {
    const asked = keysIn(/\bneeds\(\s*'(\w+)'/g)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((fact) => !Object.hasOwn(faits, fact) && !Object.hasOwn(QUESTIONS, fact))).toEqual([])
  })

  it('every reading and every step has its sentence, and every sentence is used', () => {
    expect(keysIn(/\breason: '(\w+)'/g).filter((key) => !Object.hasOwn(lectures, key))).toEqual([])
    expect(keysIn(/\bkey: '(\w+)'/g).filter((key) => !Object.hasOwn(etapes, key))).toEqual([])
    for (const key of [...Object.keys(lectures), ...Object.keys(reserves), ...Object.keys(etapes)])
      expect(source, key).toContain(`'${key}'`)
  })
})
