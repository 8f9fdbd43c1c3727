import { describe, expect, it } from 'vitest'
import { toPlainText } from '#export/plain-text.ts'
import { clause, note, p, part, reference, sampleTree, tree } from '../support/word-sample.ts'

describe('plain text of a tree', () => {
  it('goes in reading order, without automatic numbers nor notes', () => {
    const lines = toPlainText(sampleTree())
    expect(lines.slice(0, 3)).toEqual([
      'Accord d’entreprise',
      'Association Les Jardins',
      'Entre les soussignés',
    ])
    expect(lines).toContain('Voir l’article 1.1, le titre 2 et le texte Préambule.')
    expect(lines.join('\n')).not.toContain('Première note')
    expect(lines.slice(-4)).toEqual([
      'Pour l’association',
      'La présidente',
      'Pour le syndicat',
      'Pour le CSE',
    ])
  })

  it('holds no empty line', () => {
    const document = tree([part('a', 'Un', clause('x', 'X', p(''), note('n'), p('y')))])
    expect(toPlainText(document)).toEqual(['Accord d’entreprise', 'Association Les Jardins', 'Un', 'X', 'y'])
  })

  it('refuses a reference that leads nowhere', () => {
    expect(() => toPlainText(tree([part('a', 'Un', clause('x', 'X', p(reference('absent'))))]))).toThrow(
      'absent',
    )
  })
})
