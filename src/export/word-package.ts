import { strToU8, zipSync } from 'fflate'
import { xmlDeclaration } from './xml.ts'

type PartKind = {
  readonly type: string
  readonly relation?: string
  readonly owner?: string
  readonly target?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const document = 'word/_rels/document.xml.rels'
const root = '_rels/.rels'

/** Every part a package may hold: its content type, and the relationship that leads to it. Their order is the file's. */
const kinds: Readonly<Record<string, PartKind>> = {
  'word/document.xml': {
    type: `${word}.document.main+xml`,
    relation: `${office}/officeDocument`,
    owner: root,
  },
  'word/styles.xml': { type: `${word}.styles+xml`, relation: `${office}/styles`, owner: document },
  'word/numbering.xml': { type: `${word}.numbering+xml`, relation: `${office}/numbering`, owner: document },
  'word/settings.xml': { type: `${word}.settings+xml`, relation: `${office}/settings`, owner: document },
  'word/fontTable.xml': { type: `${word}.fontTable+xml`, relation: `${office}/fontTable`, owner: document },
  'word/header1.xml': { type: `${word}.header+xml`, relation: `${office}/header`, owner: document },
  'word/footer1.xml': { type: `${word}.footer+xml`, relation: `${office}/footer`, owner: document },
  'word/footer2.xml': { type: `${word}.footer+xml`, relation: `${office}/footer`, owner: document },
  'word/comments.xml': { type: `${word}.comments+xml`, relation: `${office}/comments`, owner: document },
  'customXml/item1.xml': {
    type: 'application/xml',
    relation: `${office}/customXml`,
    owner: document,
    target: '../customXml/item1.xml',
  },
  'customXml/itemProps1.xml': {
    type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    relation: `${office}/customXmlProps`,
    owner: 'customXml/_rels/item1.xml.rels',
    target: 'itemProps1.xml',
  },
  'docProps/core.xml': {
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    owner: root,
  },
  'docProps/app.xml': {
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${office}/extended-properties`,
    owner: root,
  },
  'docProps/custom.xml': {
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${office}/custom-properties`,
    owner: root,
  },
}
const paths = Object.keys(kinds)

/** A local time, so that the zip holds the same bytes in every time zone. */
const modified = '1980-01-01T12:00:00'

/** The id of the relationship that leads to a part; the same in every document. */
export function relationId(path: string): string {
  return `rId${paths.indexOf(path) + 1}`
}

/** The parts zipped with their content types and relationships, in a fixed order and at a fixed time. */
export function packParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const present = paths.filter((path) => parts[path] !== undefined)
  const all: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(contentTypes(present)) }
  for (const [owner, xml] of relationships(present)) all[owner] = strToU8(xml)
  for (const path of present) all[path] = strToU8(parts[path] ?? '')
  return zipSync(all, { level: 6, mtime: modified })
}

function contentTypes(present: readonly string[]): string {
  const overrides = present.map(
    (path) => `<Override PartName="/${path}" ContentType="${kinds[path]?.type}"/>`,
  )
  return `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function relationships(present: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const owner of [root, document, 'customXml/_rels/item1.xml.rels']) {
    const links = present.filter((path) => kinds[path]?.owner === owner)
    if (links.length === 0) continue
    const xml = links.map((path) => {
      const kind = kinds[path]
      const target = kind?.target ?? (owner === document ? path.replace('word/', '') : path)
      return `<Relationship Id="${relationId(path)}" Type="${kind?.relation}" Target="${target}"/>`
    })
    files.set(
      owner,
      `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join('')}</Relationships>`,
    )
  }
  return files
}
