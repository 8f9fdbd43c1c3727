// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeWord } from '#export/word.ts'
import { buildWordShell, type WordShell } from '#export/word-shell.ts'
import type { TimelinePoint } from '#model/document.ts'
import { jour } from '../support/days.ts'
import { wordFlaws } from '../support/word-flaws.ts'
import { partsOf } from '../support/word-reader.ts'
import { clause, p, part, sampleTree, tree } from '../support/word-sample.ts'

let shell: WordShell
beforeAll(async () => {
  shell = await buildWordShell()
})

const write = (mode: 'draft' | 'final' = 'draft') =>
  writeWord(sampleTree({ complete: mode === 'final' }), {
    shell,
    mode,
    date: '2026-11-22',
    author: 'Les Jardins',
    ...(mode === 'draft' ? { dossier: '{"a":1}' } : {}),
  })

/** The flaws of a draft in which the first of these words was replaced in one of its parts. */
function flawsAfter(path: string, from: string | RegExp, to: string, file = write()): string {
  const parts = partsOf(file)
  const before = parts[path] ?? ''
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  const changed = { ...parts, [path]: after }
  const files = Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)]))
  return wordFlaws(zipSync(files), 'draft').join('\n')
}

const POINTS: readonly TimelinePoint[] = [
  { date: jour('2026-12-17'), kind: 'fixed', label: 'Informer l’équipe' },
  { date: jour('2027-03-01'), kind: 'advice', label: 'Liste électorale' },
  { date: jour('2027-03-16'), kind: 'vote', label: 'Premier tour' },
]

const BODY = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'

describe('a Word file seen from outside', () => {
  it.each(['draft', 'final'] as const)('a %s of ours has no flaw', (mode) => {
    expect(wordFlaws(write(mode), mode)).toEqual([])
  })

  it.each([
    [BODY, '</w:body>', '', 'is no XML'],
    [
      '[Content_Types].xml',
      'PartName="/word/comments.xml"',
      'PartName="/word/autre.xml"',
      'comments.xml has no type',
    ],
    [
      '[Content_Types].xml',
      'PartName="/word/comments.xml"',
      'PartName="/word/autre.xml"',
      'given to word/autre.xml',
    ],
    [LINKS, 'Target="comments.xml"', 'Target="autre.xml"', 'leads to word/autre.xml'],
    [LINKS, 'Target="comments.xml"', 'Target="styles.xml"', 'nothing leads to word/comments.xml'],
    [LINKS, /Id="rId\d+"(.*?)Id="rId\d+"/, 'Id="rId2"$1Id="rId2"', 'gives an id twice'],
    [BODY, /(<w:headerReference[^>]*r:id=")[^"]*/, '$1rId99', 'uses rId99'],
    ['docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>', 'no dc:title'],
    ['docProps/core.xml', 'fr-FR', 'en-US', 'dc:language is not French'],
    ['word/styles.xml', 'w:lang w:val="fr-FR"', 'w:lang w:val="en-US"', 'not said to be French'],
    ['word/settings.xml', /(<w:settings[^>]*>)/, '$1<w:updateFields w:val="true"/>', 'updated at opening'],
    [BODY, 'w:val="BodyText"', 'w:val="Inconnu"', 'no style Inconnu'],
    ['word/comments.xml', '<w:pStyle w:val="CommentText"/>', '', 'without style in word/comments.xml'],
    [
      'word/numbering.xml',
      '</w:numbering>',
      '<w:abstractNum w:abstractNumId="9"/></w:numbering>',
      'out of order',
    ],
    ['word/numbering.xml', /w:num w:numId="3"/, 'w:num w:numId="2"', 'its id twice'],
    ['word/numbering.xml', /(<w:num w:numId="3"><w:abstractNumId w:val=")\d/, '$19', 'rests on nothing'],
    [BODY, 'w:numId w:val="3"', 'w:numId w:val="99"', 'no numbering 99'],
    ['word/numbering.xml', 'w:startOverride w:val="1"', 'w:startOverride w:val="2"', 'goes on counting'],
    [BODY, /<w:commentRangeEnd[^>]*>/, '', 'w:commentRangeEnd and the comments'],
    ['word/comments.xml', 'Première note.', '', 'a comment says nothing'],
    ['word/comments.xml', 'w:author="Modèle"', '', 'signed by no one'],
    ['word/header1.xml', 'Projet du', 'Version du', 'does not say so'],
    [BODY, /w:name="p_[^"]*"/, `w:name="${'a'.repeat(41)}"`, 'is too long'],
    [BODY, 'w:name="p_grille"', 'w:name="p_forfait"', 'two bookmarks of one name'],
    [BODY, /<w:bookmarkStart w:id="3"/, '<w:bookmarkStart w:id="2"', 'two bookmarks of one id'],
    [BODY, /<w:bookmarkEnd[^>]*>/, '', 'is not closed'],
    [BODY, '>Champ d’application</w:t></w:r><w:bookmarkEnd', '></w:t></w:r><w:bookmarkEnd', 'without words'],
    [BODY, /<w:bookmarkStart[^>]*>(.*?)<w:bookmarkEnd[^>]*>/, '$1', 'the bookmark of'],
    [BODY, 'w:val="Section"', 'w:val="Subsection"', 'a level skipped'],
    [BODY, /"Heading2"(.*?)"Heading1"/, '"BodyText"$1"Heading1"', 'no article under'],
    [BODY, '<w:fldChar w:fldCharType="end"/>', '', 'a field is not closed'],
    [BODY, 'w:fldCharType="begin"', 'w:dirty="true" w:fldCharType="begin"', 'a field to update'],
    [BODY, 'REF p_forfait', 'REF p_absent', 'a reference to p_absent'],
    [BODY, 'REF p_forfait', 'REF p_grille', 'a reference shows'],
    [BODY, 'w:anchor="p_grille"', 'w:anchor="p_absent"', 'contents without p_grille'],
    [BODY, /<w:hyperlink.*?<\/w:hyperlink>/, '', 'contents of 7 lines'],
    [BODY, /<w:gridCol w:w="\d+"/, '<w:gridCol w:w="7"', 'miss the width'],
    [BODY, /<w:gridCol w:w="\d+"/, '<w:gridCol w:w="0"', 'a column without width'],
    [BODY, /<w:tr>.*<\/w:tr>/, '', 'a table without rows'],
    [BODY, /<w:tc>.*?<\/w:tc>/, '', 'a row of other columns'],
    [BODY, '<w:cantSplit/>', '', 'a row that may split'],
    [BODY, '</w:p></w:tc>', '</w:p><w:tbl/></w:tc>', 'a cell without a paragraph'],
    [BODY, '<w:tblHeader/>', '', 'without its header'],
    [BODY, /<w:p><w:pPr><w:pStyle w:val="TableGap"\/>.*?<\/w:p>/, '', 'two tables touch'],
    [BODY, 'Tous les salariés.', '', 'an empty paragraph of style BodyText'],
    [BODY, '<w:t xml:space="preserve">– ', '<w:t>– ', 'spaces lost'],
  ])('in %s, %s becoming « %s »: %s', (path, from, to, flaw) => {
    expect(flawsAfter(path, from, to)).toContain(flaw)
  })

  describe('a timeline', () => {
    const drawn = () =>
      writeWord(
        tree([
          part('a', 'Un', clause('x', 'X', p('Avant.'), { type: 'timeline', points: POINTS }, p('Après.'))),
        ]),
        { shell, mode: 'draft', date: '2026-11-22', author: 'Les Jardins' },
      )

    it('of ours has no flaw', () => {
      expect(wordFlaws(drawn(), 'draft')).toEqual([])
    })

    it.each([
      [/ descr="[^"]*"/, '', 'a drawing that is not said'],
      [/ descr="[^"]*"/, ' descr=" "', 'a drawing that is not said'],
      ['</wpg:wgp>', '', 'is no XML'],
      ['<wpg:wgp>', '', 'is no XML'],
      [/<wpg:wgp>(.*)<\/wpg:wgp>/, '$1', 'a drawing that is no group'],
      [/(<wps:wsp>.*<\/wps:wsp>)<\/wpg:wgp>/, '</wpg:wgp>$1', 'a drawing that is no group'],
      [
        /<wps:wsp>(?:(?!<\/wps:wsp>).)*<\/wps:wsp>(?=<wps:wsp>)/,
        '<wps:bloc>$&</wps:bloc>',
        'out of its group',
      ],
      [/<wps:wsp>.*<\/wps:wsp>/, '', 'out of its group'],
      ['<wps:bodyPr/></wps:wsp>', '</wps:wsp>', 'a shape that Word refuses'],
      [/<wps:cNvPr id="\d+"/, '<wps:cNvPr id="1"', 'two drawings of one id'],
      [/<wp:extent cx="\d+"/, '<wp:extent cx="99999999"', 'a drawing wider than the text'],
      [/(<wp:extent cx="\d+" cy=")\d+/, '$199999999', 'a drawing higher than a page'],
      [/(<wps:spPr><a:xfrm><a:off x=")\d+/, '$199999999', 'leaves its drawing'],
      ['xmlns:wpg="', 'xmlns:autre="', 'is no XML'],
    ])('broken at %s: %s makes « %s »', (from, to, flaw) => {
      expect(flawsAfter(BODY, from, to, drawn())).toContain(flaw)
    })
  })

  it('a final document has neither comment nor blank, and is no draft', () => {
    const flaws = wordFlaws(write(), 'final')
    expect(flaws).toEqual([
      'a final document said to be a draft',
      'a final document with comments',
      'a final document with a blank',
    ])
  })
})
