// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { holdTogether } from '#export/hold-together.ts'
import { writeWord } from '#export/word.ts'
import { buildWordShell, type WordShell } from '#export/word-shell.ts'
import type { Block } from '#model/document.ts'
import { all, attribute, parseXml, partsOf, textOf } from '../support/word-reader.ts'
import { clause, list, p, part, signature, strong, table, tree } from '../support/word-sample.ts'

let shell: WordShell
beforeAll(async () => {
  shell = await buildWordShell()
})

/** The body of a document of one clause, and of a second that is signed. */
function bodyOf(blocks: readonly Block[], signed: readonly Block[] = []): Document {
  const parts = [part('a', undefined, clause('c', 'Clause', ...blocks), clause('s', '', ...signed))]
  const options = { shell, mode: 'final', date: '2026-11-27', author: 'Les Jardins' } as const
  return parseXml(partsOf(writeWord(tree(parts), options))['word/document.xml'])
}

const keptIn = (body: Document) =>
  all(body, 'p')
    .filter((each) => all(each, 'keepNext').length > 0)
    .map(textOf)

const widthsOf = (...rows: readonly string[][]) =>
  all(bodyOf([table([false, false], ...rows)]), 'gridCol').map((each) => Number(attribute(each, 'w')))

describe('lines that a page must not cut', () => {
  it.each([
    ['(articles L. 2314-29 et L. 4121-3-1)', '(articles L. 2314\u201129 et L. 4121\u20113\u20111)'],
    ['article R.\u00a02314-1', 'article R.\u00a02314\u20111'],
    ['de 9 h 30 à 15 heures', 'de 9\u00a0h\u00a030 à 15\u00a0heures'],
    ['04 76 00 00 30', '04\u00a076\u00a000\u00a000\u00a030'],
    ['SIRET 992 035 188 00018', 'SIRET 992\u00a0035\u00a0188\u00a000018'],
    ['Un salarié vote-t-il ?', 'Un salarié vote\u2011t\u2011il ?'],
    ['8 rue Joseph-Cugnot, 79000 Niort, bâtiment L-2', '8 rue Joseph-Cugnot, 79000 Niort, bâtiment L-2'],
    ['3 hommes, 2026-2027', '3 hommes, 2026-2027'],
  ])('%s', (plain, held) => {
    expect(holdTogether(plain)).toBe(held)
  })

  it('Word receives its own hyphen that does not break, and reads as before', () => {
    const body = bodyOf([p('Voir l’article L. 2314-29.')])
    expect(all(body, 'noBreakHyphen')).toHaveLength(1)
    expect(all(body, 'p').map(textOf)).toContain('Voir l’article L. 2314-29.')
  })

  it('the letters of « 1er » are raised in bold too', () => {
    const body = bodyOf([p('Le ', strong('1er mars'))])
    const raised = all(body, 'r').filter((each) => all(each, 'vertAlign').length > 0)
    expect(raised.map((each) => [textOf(each), attribute(all(each, 'rStyle')[0])])).toEqual([
      ['er', 'Strong'],
    ])
  })
})

describe('signatures on a page', () => {
  it('a signatory alone has the width of the text: a name is not cut', () => {
    const [only] = all(bodyOf([signature('Pour Les Jardins')]), 'tbl')
    expect(only && all(only, 'gridSpan').map((each) => attribute(each))).toEqual(['2'])
    const three = all(bodyOf([signature('Un'), signature('Deux'), signature('Trois')]), 'gridSpan')
    expect(three).toEqual([])
  })

  it('the last point of a list stays with the signature of the next clause', () => {
    expect(keptIn(bodyOf([list(true, 'un', 'deux')], [signature('Pour Les Jardins')]))).toEqual([
      'un',
      'deux',
    ])
    expect(keptIn(bodyOf([list(true, 'un', 'deux'), p('Fin.')], [signature('Les Jardins')]))).toEqual([
      'un',
      'Fin.',
    ])
  })
})

describe('paragraphs on a page', () => {
  it('what announces what follows is not left at the foot of a page', () => {
    expect(keptIn(bodyOf([p('Pour une équipe :'), p('Nous allons voter.'), p('Fin.')]))).toEqual([
      'Pour une équipe :',
    ])
  })

  it('the last words of a clause stay with the table that opens the next one, when it has no title', () => {
    const rows = table([false, false], ['Liste', 'Voix'], ['Union', '12'])
    expect(keptIn(bodyOf([p('Recopiez les listes.')], [rows]))).toContain('Recopiez les listes.')
    expect(keptIn(bodyOf([p('Recopiez les listes.')], [p('Puis signez.')]))).toEqual([])
  })

  it('a signature with a text of its own needs nothing of the clause before', () => {
    const own = p('Nous attestons '.repeat(9))
    expect(keptIn(bodyOf([p('Autres lieux')], [own, signature('Nom')]))).toEqual([
      'Nous attestons '.repeat(9),
    ])
  })
})

describe('tables on a page', () => {
  it('a column of dates leaves the rest of the width to the sentences', () => {
    const [date = 0, sentence = 0] = widthsOf(['Date', 'Règle'], ['22 décembre 2026', 'mot '.repeat(30)])
    expect(date).toBeGreaterThanOrEqual(16 * 108)
    expect(date).toBeLessThan(sentence / 2)
  })

  it('a column gives another the room that makes the table lower, and keeps its longest word', () => {
    const does =
      'Inviter les syndicats à négocier le protocole préélectoral : l’invitation doit leur être parvenue'
    const [date = 0, what = 0, who = 0] = widthsOf(
      ['Date', 'Ce qui est fait', 'Par qui'],
      ['22 septembre 2026', does, 'L’employeur et les syndicats'],
      ['23 septembre 2026', does, 'L’employeur'],
      ['24 septembre 2026', does, 'L’employeur'],
    )
    expect(what).toBeGreaterThan((does.length / 2) * 94 + 240)
    expect(who).toBeGreaterThanOrEqual('L’employeur'.length * 108 + 240)
    expect(date).toBeGreaterThanOrEqual('22 septembre 2026'.length * 94 + 240)
  })

  it('the room to write in is not given away', () => {
    const [, hand = 0] = widthsOf(
      ['Organisation', 'Signe'],
      ['mot '.repeat(40), '………………'],
      ['mot '.repeat(45), '………………'],
    )
    expect(hand).toBeGreaterThan('………………'.length * 2 * 108 + 240)
    const label = 'Affiliation à écrire sur le bulletin, si le syndicat le veut'
    const [, answer = 0] = widthsOf(
      ['À remplir', 'Réponse'],
      [label, '……………………………'],
      ['Collège', '……………………………'],
    )
    expect(answer).toBeGreaterThan(3600)
  })

  it('the header of a narrow column is not cut', () => {
    const [, count = 0] = widthsOf(['Ce qui est compté', 'Nombre'], ['mot '.repeat(30), '88'])
    expect(count).toBeGreaterThan(7 * 108 + 240)
  })

  it('a column to write in keeps its share', () => {
    const [dots = 0] = widthsOf(['Nom', 'Règle'], ['………………', 'mot '.repeat(30)])
    expect(dots).toBeGreaterThan(16 * 108 + 240)
  })

  it('a heading wraps before it takes the room of the cells, and none of its words is cut', () => {
    const heads = [
      'Collège et tour',
      'Liste',
      'Bulletins',
      'Voix de la liste',
      'Sièges au quotient',
      'Sièges à la plus forte moyenne',
    ]
    const cells = ['Deuxième collège, second tour', 'Léo Marchand', '10', '10', '0', '1']
    const widths = widthsOf(heads, cells)
    const words = heads.map((head) => Math.max(...head.split(' ').map((word) => word.length)))
    for (const [at, width] of widths.entries())
      expect(width).toBeGreaterThanOrEqual((words[at] ?? 0) * 108 + 240)
    expect(widths[0]).toBeGreaterThan(widths[4] ?? 0)
    const [day = 0] = widthsOf(['Chaque jour prévu', 'Règle'], ['1', 'mot '.repeat(30)])
    expect(day).toBeGreaterThan(6 * 108 + 240)
  })

  it('dots apart are also a cell for a hand', () => {
    const body = bodyOf([table([false], ['Nom'], ['……… ………'])])
    expect(all(body, 'trHeight')).toHaveLength(1)
    const lines = bodyOf([table([false], ['Dit'], ['……… ……… ……… ……… ……… ………'])])
    expect(all(lines, 'trHeight')).toHaveLength(0)
  })

  it('words of a row for a hand stand on the line of its dots, unless a cell of it runs over several lines', () => {
    const body = bodyOf([
      table(
        [false, false, false],
        ['N°', 'Point', 'Pour'],
        ['1', 'Une ligne', '……'],
        ['2', `Plusieurs ${'lignes '.repeat(20)}`, '……'],
        ['3', '……… '.repeat(20).trim(), '……'],
      ),
    ])
    const low = all(body, 'tr').map((row) => all(row, 'tc').map((cell) => all(cell, 'vAlign').length))
    expect(low).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 1],
      [0, 0, 1],
    ])
  })

  it('a list under a table does not touch it', () => {
    const body = bodyOf([table([false], ['Nom'], ['Inès']), list(false, 'un', 'deux')])
    const spaced = all(body, 'p').filter((each) => all(each, 'spacing').length > 0)
    expect(spaced.map(textOf)).toEqual(['un'])
  })
})
