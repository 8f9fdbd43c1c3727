// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { writeWord } from '#export/word.ts'
import { buildWordShell } from '#export/word-shell.ts'
import { parseXml, partsOf } from '../support/word-reader.ts'
import { sampleTree } from '../support/word-sample.ts'
import { readTree, type XmlNode } from '../support/word-tree.ts'

function lighten(element: Element): XmlNode {
  const texts = [...element.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE)
  return {
    name: element.nodeName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children].map(lighten),
    text: texts.map((each) => each.nodeValue).join(''),
  }
}

describe('the light reading of XML', () => {
  it('finds in our parts what the DOM finds', async () => {
    const shell = await buildWordShell()
    const dossier = '{"a":"é & <b> ]]>"}'
    const file = writeWord(sampleTree(), { shell, mode: 'draft', date: '2026-11-22', author: '"&"', dossier })
    for (const xml of Object.values(partsOf(file)))
      expect(readTree(xml)).toEqual(lighten(parseXml(xml).documentElement))
  })

  it.each([
    '',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>b',
    'b<a/>',
    '</a>',
    '<a><b></a></b>',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b="&x"/>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
    '<a>\uffff</a>',
    '<a>]]></a>',
    '<w:a/>',
    '<a w:b="1"/>',
    '<a><b xmlns:w="x"/><w:c/></a>',
    '<1a/>',
    '< a/>',
  ])('refuses, as the DOM does, %j', (xml) => {
    expect(() => parseXml(xml)).toThrow()
    expect(() => readTree(xml)).toThrow()
  })

  it.each([
    '<a/>',
    '<a b="\'>">é&#233;&#xe9;&lt;</a>',
    '<w:a xmlns:w="x" xml:space="preserve"> <w:b w:c="1" /></w:a >',
  ])('reads, as the DOM does, %j', (xml) => {
    expect(readTree(xml)).toEqual(lighten(parseXml(xml).documentElement))
  })
})
