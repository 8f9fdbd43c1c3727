// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { holdTogether } from '#export/hold-together.ts'
import { toPlainText } from '#export/plain-text.ts'
import { type WordOptions, writeWord } from '#export/word.ts'
import { buildWordShell, type WordShell } from '#export/word-shell.ts'
import { BugError } from '#model/bug-error.ts'
import type { DocumentNode } from '#model/document.ts'
import { wordFlaws } from '../support/word-flaws.ts'
import { all, attribute, parseXml, partsOf, readParagraphs, styleOf, textOf } from '../support/word-reader.ts'
import {
  blank,
  clause,
  filled,
  hebrew,
  list,
  note,
  p,
  part,
  reference,
  sampleTree,
  signature,
  table,
  tree,
} from '../support/word-sample.ts'

let shell: WordShell
beforeAll(async () => {
  shell = await buildWordShell()
})

const options = (more: Partial<WordOptions> = {}): WordOptions => ({
  shell,
  mode: 'draft',
  date: '2026-11-22',
  author: 'Les Jardins',
  ...more,
})
const write = (document: DocumentNode, more?: Partial<WordOptions>) =>
  partsOf(writeWord(document, options(more)))
const bodyOf = (document: DocumentNode, more?: Partial<WordOptions>) =>
  parseXml(write(document, more)['word/document.xml'])

/** The number Word gives each bookmark, counted from the styles of the paragraphs as Word does. */
function countNumbers(body: Document): ReadonlyMap<string | null, string> {
  const numbers = new Map<string | null, string>()
  let titles = 0
  let articles = 0
  for (const paragraph of all(body, 'p')) {
    const style = styleOf(paragraph)
    if (style === 'Heading1') [titles, articles] = [titles + 1, 0]
    if (style === 'Heading2') articles += 1
    const number = style === 'Heading1' ? `${titles}` : `${titles}.${articles}`
    if (style === 'Heading1' || style === 'Heading2')
      numbers.set(attribute(all(paragraph, 'bookmarkStart')[0], 'name'), number)
  }
  return numbers
}

/** Each reference field: its code and the result it shows. */
function fieldsOf(body: Document): readonly { readonly code: string; readonly result: string }[] {
  return all(body, 'instrText').map((instruction) => {
    let result = ''
    let run = instruction.parentElement?.nextElementSibling
    while (run && attribute(all(run, 'fldChar')[0], 'fldCharType') !== 'end') {
      result += textOf(run)
      run = run.nextElementSibling
    }
    return { code: (instruction.textContent ?? '').trim(), result }
  })
}

describe('the text', () => {
  it.each(['draft', 'final'] as const)(
    'an independent reader finds every paragraph of the tree, in order (%s)',
    async (mode) => {
      const document = sampleTree({ complete: mode === 'final' })
      expect(await readParagraphs(writeWord(document, options({ mode })))).toEqual(
        toPlainText(document).map(holdTogether),
      )
    },
  )

  it('hostile characters are cleaned, line breaks and right-to-left letters are kept as such', () => {
    const body = bodyOf(sampleTree())
    const paragraphs = all(body, 'p').map(textOf)
    expect(paragraphs).toContain('12, rue des Lilas\nBâtiment B\n93100 Montreuil')
    expect(paragraphs).toContain(`${hebrew}ab\uFFFDc\uFFFDd`)
    const reversed = all(body, 'r').filter((run) => all(run, 'rtl').length > 0)
    expect(reversed.map(textOf)).toEqual([hebrew])
  })

  it('no line ends within an hour or a telephone number that was typed', () => {
    const words = p('De ', filled('9 h 30'), ', au ', filled('01 99 00 12 34'))
    const body = bodyOf(tree([part('a', undefined, clause('c', 'Clause', words))]))
    expect(textOf(body.documentElement)).toContain(
      'De 9\u00a0h\u00a030, au 01\u00a099\u00a000\u00a012\u00a034',
    )
  })

  it('the letters of « 1er » are raised, those of a word are not', () => {
    const words = p('Le 1er mars, 21er, 1erc et ', filled('1er'))
    const body = bodyOf(tree([part('a', undefined, clause('c', 'Clause', words))]))
    const paragraph = all(body, 'p').find((each) => textOf(each).includes('mars'))
    const runs = paragraph ? all(paragraph, 'r') : []
    expect(runs.map((each) => [textOf(each), attribute(all(each, 'rStyle')[0])])).toEqual([
      ['Le 1', null],
      ['er', 'Ordinal'],
      [' mars, 21er, 1erc et ', null],
      ['1', null],
      ['er', 'Ordinal'],
    ])
  })

  it('a value of 20,000 characters arrives whole', () => {
    const long = 'é<&'.repeat(6_667)
    const body = bodyOf(tree([part('a', undefined, clause('c', 'Clause', p(filled(long))))]))
    expect(all(body, 'p').map(textOf)).toContain(long)
  })

  it('a blank is bracketed and highlighted in a draft', () => {
    const runs = all(bodyOf(sampleTree()), 'r').filter((run) => attribute(all(run, 'rStyle')[0]) === 'Blank')
    expect(runs.map(textOf)).toEqual(['[numéro SIRET]'])
  })

  it('a final document refuses a blank', () => {
    expect(() => writeWord(sampleTree(), options({ mode: 'final' }))).toThrow(BugError)
  })
})

describe('numbers and references', () => {
  it.each([
    ['several parts', sampleTree()],
    [
      'one part',
      tree([
        part(
          'temps',
          'Temps',
          clause('forfait', 'Forfait', p('Voir ', reference('grille'), ' et ', reference('forfait'))),
          clause('grille', 'Grille', p('x')),
        ),
      ]),
    ],
  ])('each reference shows the number Word computes (%s)', (_, document) => {
    const body = bodyOf(document)
    const numbers = countNumbers(body)
    const references = fieldsOf(body).filter((field) => field.code.includes('\\r'))
    expect(references.length).toBeGreaterThan(1)
    for (const { code, result } of references) expect(result).toBe(numbers.get(code.split(' ')[1] ?? ''))
  })

  it('a reference to a clause without number shows its title and stays a field', () => {
    const fields = fieldsOf(bodyOf(sampleTree()))
    expect(fields).toContainEqual({ code: 'REF p_preambule \\h', result: 'Préambule' })
  })

  it('dropping a part renumbers what follows', () => {
    const kept = fieldsOf(
      bodyOf(
        tree([
          part('a', 'Un', clause('x', 'X', p('x'))),
          part('b', 'Deux', clause('y', 'Y', p(reference('y')))),
        ]),
      ),
    )
    const alone = fieldsOf(bodyOf(tree([part('b', 'Deux', clause('y', 'Y', p(reference('y'))))])))
    expect(kept.at(-1)?.result).toBe('2.1')
    expect(alone.at(-1)?.result).toBe('1.1')
  })

  it('a number Word would not compute is our own mistake', () => {
    const document = sampleTree()
    const wrong = { ...document, numbers: { ...document.numbers, forfait: '2.7' } }
    expect(() => writeWord(wrong, options())).toThrow('Word would count 2.1')
  })

  it('a reference to what is not in the document is our own mistake', () => {
    const document = tree([part('a', 'Un', clause('x', 'X', p(reference('absent'))))])
    expect(() => writeWord(document, options())).toThrow('absent')
  })

  it('a dash stands between the number Word computes and the title', () => {
    const body = bodyOf(sampleTree())
    const texts = (style: string) =>
      all(body, 'p')
        .filter((each) => styleOf(each) === style)
        .map(textOf)
    expect(texts('Heading1')).toEqual(['– Règles du jeu', '– Temps de travail'])
    expect(texts('Section')).toEqual(['Entre les soussignés', 'Préambule', 'Signatures'])
  })

  it('each heading carries one bookmark, around its title, in one paragraph', () => {
    const body = bodyOf(sampleTree())
    const headings = all(body, 'p').filter((each) =>
      /^(Heading[12]|Section|Subsection)$/.test(styleOf(each) ?? ''),
    )
    expect(headings).toHaveLength(8)
    for (const heading of headings) {
      expect(all(heading, 'bookmarkStart')).toHaveLength(1)
      expect(all(heading, 'bookmarkStart')[0]?.nextElementSibling?.textContent).not.toContain('– ')
      expect(attribute(all(heading, 'bookmarkEnd')[0], 'id')).toBe(
        attribute(all(heading, 'bookmarkStart')[0], 'id'),
      )
    }
  })
})

describe('contents', () => {
  it('are filled, each entry linked to the heading it names', () => {
    const body = bodyOf(sampleTree())
    const names = all(body, 'bookmarkStart').map((mark) => attribute(mark, 'name'))
    const entries = all(body, 'hyperlink')
    expect(entries.map(textOf)).toEqual([
      'Entre les soussignés',
      'Préambule',
      'Titre 1 – Règles du jeu',
      '1.1 – Champ d’application',
      'Titre 2 – Temps de travail',
      '2.1 – Forfait & repos <218>',
      '2.2 – Grille',
      'Signatures',
    ])
    expect(entries.map((entry) => attribute(entry, 'anchor'))).toEqual(names)
  })

  it('leave the text a page of its own, unless they run over two', () => {
    const startingPages = (clauses: number) => {
      const own = Array.from({ length: clauses }, (_, at) => clause(`c${at}`, 'Objet', p('Texte.')))
      return all(bodyOf(tree([part('a', 'Une', ...own), part('b', 'Deux')])), 'pageBreakBefore').length
    }
    expect(startingPages(42)).toBe(1)
    expect(startingPages(43)).toBe(0)
  })

  it('ask nothing at opening', () => {
    const parts = write(sampleTree())
    expect(parts['word/settings.xml']).not.toContain('updateFields')
    expect(parts['word/document.xml']).not.toContain('w:dirty')
  })

  it('are left out of a document of one part', () => {
    const body = bodyOf(tree([part('a', undefined, clause('x', 'Objet', p('Madame,')))]))
    expect(all(body, 'hyperlink')).toEqual([])
    expect(all(body, 'pageBreakBefore')).toEqual([])
  })
})

describe('a page of its own', () => {
  const sheet = (words: string) => ({ ...p(words), newPage: true }) as const

  it('starts with the paragraph that asks for it, and nothing of the page before is kept with it', () => {
    const blocks = [
      p('Consignes'),
      sheet('Bulletin A'),
      p('Liste'),
      sheet('Bulletin B'),
      signature('Le bureau'),
    ]
    const body = bodyOf(tree([part('a', undefined, clause('x', '', ...blocks))]))
    const withMark = (mark: string) =>
      all(body, 'p')
        .filter((paragraph) => all(paragraph, mark).length > 0)
        .map(textOf)
    expect(withMark('pageBreakBefore')).toEqual(['Bulletin A', 'Bulletin B'])
    expect(withMark('keepNext')).toEqual(['Bulletin B'])
  })

  it('has the heading of the clause that begins it, once', () => {
    const voter = clause('y', 'Comment voter', sheet('Dites votre nom.'), p('Signez.'))
    const body = bodyOf(tree([part('a', undefined, clause('x', 'Qui vote', p('Tous.')), voter)]))
    const opening = all(body, 'p').filter((paragraph) => all(paragraph, 'pageBreakBefore').length > 0)
    expect(opening.map(textOf)).toEqual(['Comment voter'])
  })
})

describe('drafting notes', () => {
  it('are comments on the paragraph before them, dated and signed by the model', () => {
    const parts = write(sampleTree())
    const body = parseXml(parts['word/document.xml'])
    const comments = all(parseXml(parts['word/comments.xml']), 'comment')
    const anchored = comments.map((comment) => {
      const id = attribute(comment, 'id')
      const start = all(body, 'commentRangeStart').find((each) => attribute(each, 'id') === id)
      return [textOf(comment), start?.parentElement ? textOf(start.parentElement) : '']
    })
    expect(anchored).toEqual([
      ['Note du préambule.', 'Préambule'],
      ['Première note.', 'Voir l’article 1.1, le titre 2 et le texte Préambule.'],
      [
        'Seconde note : [figure jamais dans la version finale]',
        'Voir l’article 1.1, le titre 2 et le texte Préambule.',
      ],
      ['Note sous le tableau.', 'colonne'],
    ])
    expect(new Set(comments.map((each) => attribute(each, 'author')))).toEqual(new Set(['Modèle']))
    expect(new Set(comments.map((each) => attribute(each, 'date')))).toEqual(
      new Set(['2026-11-22T00:00:00Z']),
    )
  })

  it('are absent from a final document', () => {
    const parts = write(sampleTree({ complete: true }), { mode: 'final' })
    expect(parts['word/comments.xml']).toBeUndefined()
    expect(parts['word/document.xml']).not.toContain('comment')
  })
})

describe('lists, tables, signatures', () => {
  it('each list has its own numbering and starts again at one', () => {
    const parts = write(sampleTree())
    const body = parseXml(parts['word/document.xml'])
    const used = new Set(all(body, 'numId').map((each) => attribute(each)))
    const defined = all(parseXml(parts['word/numbering.xml']), 'num')
    expect(used.size).toBe(4)
    for (const id of used) {
      const instance = defined.find((each) => attribute(each, 'numId') === id)
      expect(instance && attribute(all(instance, 'startOverride')[0])).toBe('1')
    }
  })

  it('a nested list is one level deeper, and what follows it in its point goes on without a mark', () => {
    const body = bodyOf(sampleTree())
    const look = (words: string) => {
      const found = all(body, 'p').find((each) => textOf(each) === words)
      return found && [styleOf(found), attribute(all(found, 'ilvl')[0])]
    }
    expect(look('les autres :')).toEqual(['ListBullet', '0'])
    expect(look('au siège ;')).toEqual(['ListNumber2', '1'])
    expect(look('sauf exception.')).toEqual(['ListContinue', null])
  })

  it('a table has a repeated header row, whole rows, the width of the text, figures on the right', () => {
    const [first] = all(bodyOf(sampleTree()), 'tbl')
    const rows = first ? all(first, 'tr') : []
    expect(rows.map((row) => all(row, 'tblHeader').length)).toEqual([1, 0, 0])
    expect(rows.map((row) => all(row, 'cantSplit').length)).toEqual([1, 1, 1])
    const widths = first ? all(first, 'gridCol').map((each) => Number(attribute(each, 'w'))) : []
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(
      Number(attribute(first && all(first, 'tblW')[0], 'w')),
    )
    expect(rows.map((row) => all(row, 'p').map(styleOf))).toEqual([
      ['TableHeader', 'TableHeaderNumber'],
      ['TableText', 'TableNumber'],
      ['TableText', 'TableNumber'],
    ])
  })

  it('a column of long texts gets more room than a column with one', () => {
    const widthsOf = (...rows: readonly string[][]) =>
      all(
        bodyOf(tree([part('a', undefined, clause('t', 'T', table([false, false], ...rows)))])),
        'gridCol',
      ).map((each) => Number(attribute(each, 'w')))
    const [one = 0, other = 0] = widthsOf(['x', 'y'], ['mot '.repeat(60), 'mot '.repeat(5)])
    expect(one).toBeGreaterThan(other * 2)
    const [, number = 0] = widthsOf(['x', 'SIRET'], ['mot '.repeat(60), '992 035 188 00018'])
    expect(number).toBeGreaterThan(17 * 108)
    const [narrow = 0, wide = 0] = widthsOf(['x', 'y'], ['mot', 'mot '.repeat(500)])
    expect(narrow).toBeGreaterThan(3 * 108)
    expect(wide).toBeGreaterThan(narrow * 4)
    const [, dots = 0] = widthsOf(['x', 'Nom'], ['mot '.repeat(60), '………………'])
    expect(dots).toBeGreaterThan(6 * 200 + 216)
  })

  it('a row with a cell of dots is high enough for a hand', () => {
    const rows = [
      ['Nom', 'Signature'],
      ['Inès Moreau', '………'],
      ['Heure', '…… h ……'],
      ['Lieu', 'Siège… ouvert'],
    ]
    const body = bodyOf(tree([part('a', undefined, clause('t', 'T', table([false, false], ...rows)))]))
    const heights = all(body, 'tr').map((row) => all(row, 'trHeight').map((each) => attribute(each, 'val')))
    expect(heights).toEqual([[], ['454'], ['454'], []])
  })

  it('signatories stand two by two in rows that never split', () => {
    const document = tree([
      part('a', undefined, clause('s', 'Signatures', signature('Un'), signature('Deux'), signature('Trois'))),
    ])
    const tables = all(bodyOf(document), 'tbl')
    expect(tables.map((each) => all(each, 'tc').map((cell) => all(cell, 'p').map(textOf)))).toEqual([
      [
        ['Un', 'Signature :'],
        ['Deux', 'Signature :'],
      ],
      [['Trois', 'Signature :']],
    ])
    expect(tables.map((each) => all(each, 'cantSplit').length)).toEqual([1, 1])
  })

  const keptIn = (body: Document) =>
    all(body, 'p')
      .filter((each) => all(each, 'keepNext').length > 0)
      .map(textOf)

  it('the first row of a table is not left alone on a page, nor the last, and a short table stays whole', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => [`rang ${at}`])
    const kept = (count: number, ...more: readonly string[][]) =>
      keptIn(
        bodyOf(tree([part('a', undefined, clause('t', 'Table', table([false], ...rows(count), ...more)))])),
      )
    expect(kept(1)).toEqual([])
    expect(kept(4)).toEqual(['rang 0', 'rang 1', 'rang 2'])
    expect(kept(9)).toEqual(['rang 0', 'rang 1', 'rang 7'])
    expect(kept(4, ['long '.repeat(40)])).toEqual(['rang 0', 'rang 1', 'rang 3'])
  })

  it('neither the first point of a list nor the last is left alone on a page', () => {
    const kept = (...points: readonly string[]) =>
      keptIn(bodyOf(tree([part('a', undefined, clause('l', 'Liste', list(false, ...points)))])))
    expect(kept('un')).toEqual([])
    expect(kept('un', 'deux')).toEqual(['un'])
    expect(kept('un', 'deux', 'trois', 'quatre')).toEqual(['un', 'trois'])
  })

  it('a point of more than two lines stands by itself at the head or the foot of a page', () => {
    const kept = (...points: readonly string[]) =>
      keptIn(bodyOf(tree([part('a', undefined, clause('l', 'Liste', list(false, ...points)))])))
    const long = 'x'.repeat(181)
    expect(kept(long, 'deux', 'trois')).toEqual(['deux'])
    expect(kept('un', 'deux', long)).toEqual(['un'])
    expect(kept('un', long)).toEqual(['un'])
    expect(kept(long, long)).toEqual([])
  })

  it('what announces a list keeps the space it needs after another', () => {
    const nodes = [list(false, 'un'), p('De même :'), list(false, 'deux')]
    const body = bodyOf(tree([part('a', undefined, clause('l', 'Listes', ...nodes))]))
    expect(keptIn(body)).toEqual(['De même :'])
    expect(
      all(body, 'p')
        .filter((each) => textOf(each) === 'De même :')
        .map(styleOf),
    ).toEqual(['BodyTextAfterList'])
  })

  it('signatures are not alone on their page: the end of the last clause goes with them', () => {
    const last = clause('d', 'Dépôt', p('Avant-dernier.'), p('Dernier.'))
    const signed = clause(
      's',
      'Signatures',
      p('Fait à Saintes.'),
      ...['Un', 'Deux', 'Trois'].map((who) => signature(who)),
      p('Annexe.'),
    )
    const body = bodyOf(tree([part('a', undefined, last), part('b', undefined, signed)]))
    expect(keptIn(body)).toEqual(['Dernier.', 'Fait à Saintes.', ...Array(3).fill('Signature :')])
  })

  it('two tables that follow each other do not touch', () => {
    const body = bodyOf(sampleTree())
    const touching = all(body, 'tbl').filter(
      (each) => each.nextElementSibling?.localName === 'tbl' && all(each, 'tblHeader').length > 0,
    )
    expect(touching).toEqual([])
  })
})

describe('the package', () => {
  it.each(['draft', 'final'] as const)('of a %s has no flaw seen from outside', (mode) => {
    const dossier = mode === 'draft' ? { dossier: '{}' } : {}
    const document = sampleTree({ complete: mode === 'final' })
    expect(wordFlaws(writeWord(document, options({ mode, ...dossier })), mode)).toEqual([])
  })

  it('never skips a heading level', () => {
    const levels = all(bodyOf(sampleTree()), 'p').flatMap((each) => {
      const style = styleOf(each)
      return style === 'Heading1' || style === 'Section'
        ? [0]
        : style === 'Heading2' || style === 'Subsection'
          ? [1]
          : []
    })
    expect(levels).toEqual([0, 0, 0, 1, 0, 1, 1, 0])
  })

  it('keeps the same bytes for the same input, in every time zone', () => {
    const zone = process.env['TZ']
    const first = writeWord(sampleTree(), options({ dossier: '{"a":1}' }))
    process.env['TZ'] = 'Pacific/Auckland'
    const second = writeWord(sampleTree(), options({ dossier: '{"a":1}' }))
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('says its title, language, author, dates and model', () => {
    const parts = write(sampleTree(), { lawDate: '2026-11-01' })
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Accord d’entreprise</dc:title>')
    expect(core).toContain('<dc:language>fr-FR</dc:language>')
    expect(core).toContain('<dc:creator>Les Jardins</dc:creator>')
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2)
    expect(parts['docProps/custom.xml']).toContain('>2026-11-01</vt:lpwstr>')
    const footer = parseXml(parts['word/footer1.xml'])
    expect(textOf(footer.documentElement)).toContain(
      'Modèle «\u00A0Accord d’entreprise\u00A0», version 2026-11-01, droit au 1er\u00A0novembre\u00A02026',
    )
    expect(parts['word/header1.xml']).toContain('Projet du 22\u00A0novembre\u00A02026')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"')
  })

  it('names the model without its folder: a letter to a client does not say what it was written for', () => {
    const letter = { ...sampleTree(), model: 'courriers-cse/a30-lettre-aux-utilisateurs' }
    const parts = write(letter)
    expect(parts['docProps/core.xml']).toContain('<cp:keywords>a30-lettre-aux-utilisateurs ')
    expect(parts['docProps/custom.xml']).toContain('>a30-lettre-aux-utilisateurs</vt:lpwstr>')
    expect(Object.values(parts).join()).not.toContain('courriers-cse')
  })
})

describe('the dossier', () => {
  const dossier = JSON.stringify({
    nom: 'Été\u0001\ud800\uffff & <Fils> ]]>',
    liste: Array.from({ length: 300 }, (_, at) => `mot ${at}`),
  })

  it('travels whole in a custom part', () => {
    const parts = write(sampleTree(), { dossier })
    const carried = parseXml(parts['customXml/item1.xml']).documentElement.textContent ?? ''
    expect(JSON.parse(carried)).toEqual(JSON.parse(dossier))
  })

  it('and in custom properties short enough for Word', () => {
    const custom = parseXml(write(sampleTree(), { dossier })['docProps/custom.xml'])
    const pieces = [...custom.querySelectorAll('[name^="dossier-"]')].map((each) => each.textContent ?? '')
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(255)
    expect(JSON.parse(pieces.join(''))).toEqual(JSON.parse(dossier))
  })

  it('is absent unless given', () => {
    expect(Object.keys(write(sampleTree()))).not.toContain('customXml/item1.xml')
  })
})

// jsdom reads XML slowly, and slower still while other suites run.
describe('whatever the words and the shape', { timeout: 60_000 }, () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  )
  const inline = fc.oneof(
    words.map(filled),
    words.map(blank),
    words.map((value) => ({ type: 'text' as const, value })),
    fc.constant(reference('c0')),
  )
  const { block } = fc.letrec<{
    block: DocumentNode['children'][number]['children'][number]['children'][number]
  }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3 },
      fc.array(inline, { maxLength: 3 }).map((nodes) => p(...nodes)),
      words.map((value) => note(value)),
      words.map((value) => signature(value)),
      words.map((value) => table([true], [value], [value, value])),
      fc
        .tuple(fc.boolean(), fc.array(tie('block'), { maxLength: 3 }))
        .map(([ordered, blocks]) => list(ordered, blocks, 'x')),
    ),
  }))
  const documents = fc
    .array(fc.tuple(fc.boolean(), fc.array(fc.array(block, { maxLength: 4 }), { maxLength: 3 })), {
      maxLength: 4,
    })
    .map((shape) =>
      tree([
        part('p', 'Partie', clause('c0', 'Clause', p('x'))),
        ...shape.map(([titled, clauses], at) =>
          part(
            `p${at}`,
            titled ? 'Titre' : undefined,
            ...clauses.map((blocks, turn) => clause(`c${at}-${turn}`, 'Clause', ...blocks)),
          ),
        ),
      ]),
    )

  it('every part is well-formed XML', () => {
    fc.assert(
      fc.property(documents, words, (document, title) => {
        const parts = write({ ...document, title }, { dossier: JSON.stringify(title), author: title })
        for (const [path, xml] of Object.entries(parts)) if (shell[path] === undefined) parseXml(xml)
      }),
      { numRuns: 30 },
    )
  })

  it('comment and bookmark marks answer each other, and no cell is left without a paragraph', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const parts = write(document)
        const body = parseXml(parts['word/document.xml'])
        const ids = (name: string) => all(body, name).map((each) => attribute(each, 'id'))
        expect(ids('commentRangeStart').toSorted()).toEqual(ids('commentRangeEnd').toSorted())
        expect(ids('bookmarkStart')).toEqual(ids('bookmarkEnd'))
        for (const cell of all(body, 'tc')) expect(cell.lastElementChild?.localName).toBe('p')
      }),
      { numRuns: 30 },
    )
  })
})
