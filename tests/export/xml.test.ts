// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, escapeXml } from '#export/xml.ts'
import { parseXml } from '../support/word-reader.ts'

const units = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
})

describe('text put in XML', () => {
  it.each([
    ['a\u0000\u001b\u007f\u0085b', 'ab'],
    ['a\tb\r\nc\rd\u2028e', 'a\tb\nc\nd\ne'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['😀 é ﷺ', '😀 é ﷺ'],
  ])('%j is cleaned', (dirty, cleaned) => {
    expect(clean(dirty)).toBe(cleaned)
  })

  it('any string comes back as it was cleaned', () => {
    fc.assert(
      fc.property(units, (text) => {
        expect(parseXml(`<a>${escapeXml(text)}</a>`).documentElement.textContent).toBe(clean(text))
        expect(clean(clean(text))).toBe(clean(text))
      }),
    )
  })

  it('a quote stays inside its attribute', () => {
    expect(parseXml(`<a b="${escapeXml('"x" & <y>')}"/>`).documentElement.getAttribute('b')).toBe('"x" & <y>')
  })
})
