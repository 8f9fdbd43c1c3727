/** An element of XML, light to walk: a hundred documents are too many for the DOM. Names bear their prefix. */
export type XmlNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** The text that stands in it directly. */
  readonly text: string
}

type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string }

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const ATTRIBUTE = new RegExp(`\\s+(${NAME})="([^"<]*)"`, 'g')
const TOKEN = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|</(${NAME})\\s*>|([^<]+)`, 'y')
const DECLARATION = /^<\?xml [^?]*\?>\s*/
/** What XML 1.0 cannot carry, an ampersand that begins no reference, and the end of a section nobody began. */
const FORBIDDEN =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|\]\]>/u
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * One part read as XML: elements, attributes and text, which is all that our parts are made of. Throws when they are
 * not well formed, as strictly as a browser does (`word-tree.test.ts` lays them side by side).
 */
export function readTree(xml: string): XmlNode {
  const forbidden = FORBIDDEN.exec(xml)
  if (forbidden) throw new Error(`« ${forbidden[0]} » at ${forbidden.index}`)
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  const prefixes = [new Set(['xml'])]
  TOKEN.lastIndex = DECLARATION.exec(xml)?.[0].length ?? 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const [, name, given = '', alone, closed, text] = TOKEN.exec(xml) ?? fail(xml, at)
    const parent = stack.at(-1) ?? root
    if (text !== undefined) parent.text += decode(text)
    else if (name === undefined) {
      if (parent === root || parent.name !== closed) fail(xml, at)
      stack.pop()
      prefixes.pop()
    } else {
      const node: Open = { name, attributes: attributesOf(given), children: [], text: '' }
      const known = new Set(prefixes.at(-1))
      for (const each of Object.keys(node.attributes))
        if (each.startsWith('xmlns:')) known.add(each.slice('xmlns:'.length))
      for (const each of [name, ...Object.keys(node.attributes)])
        if (each.includes(':') && !each.startsWith('xmlns:') && !known.has(each.split(':')[0] ?? ''))
          fail(xml, at)
      parent.children.push(node)
      if (alone === '/') continue
      stack.push(node)
      prefixes.push(known)
    }
  }
  const [only, ...others] = root.children
  if (!only || others.length > 0 || stack.length > 1 || root.text.trim() !== '') fail(xml, xml.length)
  return only ?? root
}

function attributesOf(given: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of given.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} twice`)
    attributes[name] = decode(value)
  }
  return attributes
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, name: string) => {
    if (number === undefined) return ENTITIES[name] ?? ''
    return String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16))
  })
}

function fail(xml: string, at: number): never {
  throw new Error(`« ${xml.slice(at, at + 60)} » at ${at}`)
}

/** The elements of these names inside, in order. */
export function inside(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = []
  const walk = (each: XmlNode): void => {
    for (const child of each.children) {
      if (names.includes(child.name)) found.push(child)
      walk(child)
    }
  }
  walk(node)
  return found
}

/** The value of an attribute, `w:val` unless told. */
export function attributeOf(node: XmlNode | undefined, name = 'w:val'): string | undefined {
  return node?.attributes[name]
}

/** The style of a paragraph, or of what holds one. */
export function styleIn(node: XmlNode): string | undefined {
  return attributeOf(inside(node, 'w:pStyle')[0])
}

/** The text of an element as read on the page. */
export function wordsIn(node: XmlNode): string {
  return inside(node, 'w:t')
    .map(({ text }) => text)
    .join('')
}
