import { describe, expect, it } from 'vitest'
import { paperName } from '#ui/election/paper-name.ts'

describe('the name of a paper among those of its election', () => {
  it.each([
    ['Élection du CSE\u00a0: second tour', 'Second tour'],
    ['Élection du CSE : note de cadrage', 'Note de cadrage'],
    ['Élection du CSE\u00a0: qui vote\u202f?', 'Qui vote\u202f?'],
    ['Liste électorale', 'Liste électorale'],
    ['CSE\u00a0: les résultats', 'CSE\u00a0: les résultats'],
  ])('« %s » is « %s »', (title, name) => {
    expect(paperName(title)).toBe(name)
  })
})
