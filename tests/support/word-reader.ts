import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts of a Word package, by path. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** One part parsed as XML; throws what the parser says when it is not well formed. */
export function parseXml(xml: string | undefined): Document {
  const parsed = new DOMParser().parseFromString(xml ?? '', 'application/xml')
  const error = parsed.querySelector('parsererror')
  if (error) throw new Error(error.textContent ?? 'not XML')
  return parsed
}

/** The `w:` elements of this name inside, in order. */
export function all(inside: Document | Element, name: string): readonly Element[] {
  return [...inside.getElementsByTagNameNS(w, name)]
}

/** The value of a `w:` attribute, `val` unless told. */
export function attribute(element: Element | undefined, name = 'val'): string | null {
  return element?.getAttributeNS(w, name) ?? null
}

/** The style of a paragraph. */
export function styleOf(paragraph: Element): string | null {
  return attribute(all(paragraph, 'pStyle')[0])
}

const marks: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['noBreakHyphen', '-'],
])

/** The text of an element as read on the page. */
export function textOf(element: Element): string {
  return [...element.getElementsByTagNameNS(w, '*')]
    .map((each) => (each.localName === 't' ? (each.textContent ?? '') : (marks.get(each.localName) ?? '')))
    .join('')
}

/**
 * What an independent reader finds, paragraph by paragraph, without what the writer adds of its own:
 * contents, room for the hand, the dash after a number.
 */
export async function readParagraphs(file: Uint8Array): Promise<readonly string[]> {
  const styleMap = [
    "p[style-name='TOC Heading'] => !",
    "p[style-name='toc 1'] => !",
    "p[style-name='toc 2'] => !",
    "p[style-name='Place de la signature'] => !",
    "p[style-name='Title'] => p:fresh",
    "p[style-name='Subtitle'] => p:fresh",
    "p[style-name='heading 1'] => h2.numbered:fresh",
    "p[style-name='heading 2'] => h3.numbered:fresh",
    'comment-reference => !',
  ]
  const options = { styleMap, includeDefaultStyleMap: true, ignoreEmptyParagraphs: true }
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) }, options)
  const page = new DOMParser().parseFromString(value.replaceAll('<br />', '\n'), 'text/html')
  const found = [...page.querySelectorAll('p, h1, h2, h3, h4, li')].map((element) => {
    const copy = element.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const inner of copy.querySelectorAll('p, ul, ol')) inner.remove()
    const read = copy.textContent ?? ''
    return element.classList.contains('numbered') ? read.replace(/^– /, '') : read
  })
  return found.filter((line) => line.trim() !== '')
}
