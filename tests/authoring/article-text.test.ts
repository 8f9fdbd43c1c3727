import { describe, expect, it } from 'vitest'
import { articleText } from '#authoring/article-text.ts'

describe('the text of an article', () => {
  it('has a line for each paragraph, whatever marks them', () => {
    const html = '<p align="left">Un.</p>\n<p>Deux  mots <br/><br/>Trois.<br />Quatre.</p><div> </div>'
    expect(articleText({ html, plain: 'Un. Deux mots Trois. Quatre.' })).toBe(
      'Un.\nDeux mots\nTrois.\nQuatre.',
    )
  })

  it('loses its links, not their spaces: the plain shape parts a link from what follows', () => {
    const html = `<p>L'article <a href="/x" title="Code du travail">L. 2314-1</a>, alinéa 2.</p>`
    expect(articleText({ html, plain: "L'article L. 2314-1 , alinéa 2." })).toBe(
      "L'article L. 2314-1, alinéa 2.",
    )
  })

  it('has a line for each row of a table, its cells parted by tabs, empty ones kept', () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<td width="9"><p> ${cell}<br/></p></td>`).join(' ')}</tr>`
    const html = `Tableau :<center><table><tbody><tr><th>Effectif</th><th>Sièges</th><th></th></tr>${row('11 à<br/>24', '1', '')}${row('', '2', '3')}</tbody></table></center>Fin.`
    const plain = 'Tableau : Effectif Sièges 11 à 24 1 2 3 Fin.'
    expect(articleText({ html, plain })).toBe('Tableau :\nEffectif\tSièges\t\n11 à 24\t1\t\n\t2\t3\nFin.')
  })

  it('is the plain one when the marked one says other words', () => {
    expect(articleText({ html: '<p>Cent &euro;.</p>', plain: ' Cent  €. ' })).toBe('Cent €.')
    expect(articleText({ html: 'undefined', plain: 'Un.' })).toBe('Un.')
  })
})
