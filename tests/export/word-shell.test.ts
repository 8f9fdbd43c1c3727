// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { buildWordShell } from '#export/word-shell.ts'
import { characterStyles, numberings, paragraphStyles, tableStyles } from '#export/word-style-names.ts'
import { all, attribute, parseXml } from '../support/word-reader.ts'

describe('the fixed parts of the Word package', () => {
  it('are the same text at each build, and plain data', async () => {
    const [first, second] = [await buildWordShell(), await buildWordShell()]
    expect(second).toEqual(first)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  it('define our styles and no other', async () => {
    const styles = parseXml((await buildWordShell())['word/styles.xml'])
    const ours = [paragraphStyles, characterStyles, tableStyles].flatMap((names): readonly string[] =>
      Object.values(names),
    )
    const ids = all(styles, 'style').map((style) => attribute(style, 'styleId'))
    expect(ids.toSorted()).toEqual([...ours, 'DefaultParagraphFont', 'TableNormal'].toSorted())
    for (const name of ['basedOn', 'next', 'link'])
      for (const each of all(styles, name)) expect(ids).toContain(attribute(each))
  })

  it('tie the heading styles to « Titre 1 » and « 1.1 »', async () => {
    const shell = await buildWordShell()
    const headings = all(parseXml(shell['word/numbering.xml']), 'abstractNum').find(
      (each) => attribute(each, 'abstractNumId') === `${numberings.headings}`,
    )
    const levels = headings ? all(headings, 'lvl') : []
    expect(
      levels.map((level) => ['pStyle', 'lvlText', 'suff'].map((name) => attribute(all(level, name)[0]))),
    ).toEqual([
      ['Heading1', 'Titre %1', 'space'],
      ['Heading2', '%1.%2', 'space'],
    ])
    const numbered = all(parseXml(shell['word/styles.xml']), 'style').flatMap((style) =>
      all(style, 'numId').map((each) => [attribute(style, 'styleId'), attribute(each)]),
    )
    expect(numbered).toEqual([
      ['Heading1', `${numberings.headingsInstance}`],
      ['Heading2', `${numberings.headingsInstance}`],
    ])
  })
})
