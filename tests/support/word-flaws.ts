import { posix } from 'node:path'
import { bodyFlaws } from './word-body-flaws.ts'
import { partsOf } from './word-reader.ts'
import { attributeOf, inside, readTree, styleIn, wordsIn, type XmlNode } from './word-tree.ts'

/** The parts of a package, parsed, by path. */
type Trees = ReadonlyMap<string, XmlNode>

/**
 * All that is wrong with a Word file, seen from outside the writer: XML, content types, relationships, properties,
 * styles, numberings, comments, fields, headings, tables, empty paragraphs.
 */
export function wordFlaws(file: Uint8Array, mode: 'draft' | 'final'): readonly string[] {
  const trees = new Map<string, XmlNode>()
  const broken: string[] = []
  for (const [path, xml] of Object.entries(partsOf(file))) {
    try {
      trees.set(path, readTree(xml))
    } catch (error) {
      broken.push(`${path} is no XML: ${error instanceof Error ? error.message.slice(0, 120) : error}`)
    }
  }
  if (broken.length > 0) return broken
  const body = trees.get('word/document.xml')
  if (!body) return ['no word/document.xml']
  return [
    ...typeFlaws(trees),
    ...relationFlaws(trees),
    ...propertyFlaws(trees),
    ...styleFlaws(trees),
    ...listFlaws(body, trees.get('word/numbering.xml')),
    ...commentFlaws(body, trees.get('word/comments.xml')),
    ...modeFlaws(trees, mode),
    ...bodyFlaws(body, trees.get('word/numbering.xml')),
  ]
}

const TYPES = '[Content_Types].xml'
const isRelations = (path: string): boolean => path.endsWith('.rels')

/** Each part has its type, and each type its part. */
function typeFlaws(trees: Trees): readonly string[] {
  const types = trees.get(TYPES)
  const declared = (types ? inside(types, 'Override') : []).map((each) =>
    (attributeOf(each, 'PartName') ?? '').slice(1),
  )
  const held = [...trees.keys()].filter((path) => path !== TYPES && !isRelations(path))
  return [
    ...held.filter((path) => !declared.includes(path)).map((path) => `${path} has no type`),
    ...declared.filter((path) => !trees.has(path)).map((path) => `a type is given to ${path}`),
  ]
}

/** Each relationship leads to a part, each part is led to, and an id that is used is given. */
function relationFlaws(trees: Trees): readonly string[] {
  const flaws: string[] = []
  const reached = new Set<string>()
  for (const [path, tree] of trees) {
    if (!isRelations(path)) continue
    const folder = posix.dirname(posix.dirname(path))
    const owner = posix.join(folder, posix.basename(path, '.rels'))
    const links = inside(tree, 'Relationship')
    const ids = links.map((link) => attributeOf(link, 'Id') ?? '')
    if (new Set(ids).size < ids.length) flaws.push(`${path} gives an id twice`)
    for (const link of links) {
      const target = posix.join(folder, attributeOf(link, 'Target') ?? '')
      reached.add(target)
      if (!trees.has(target)) flaws.push(`${path} leads to ${target}`)
    }
    const used = inside(trees.get(owner) ?? tree, 'w:headerReference', 'w:footerReference')
    for (const id of used.map((each) => attributeOf(each, 'r:id') ?? ''))
      if (!ids.includes(id)) flaws.push(`${owner} uses ${id}`)
  }
  for (const path of trees.keys())
    if (path !== TYPES && !isRelations(path) && !reached.has(path)) flaws.push(`nothing leads to ${path}`)
  return flaws
}

const PROPERTIES = ['dc:title', 'dc:creator', 'dcterms:created', 'dcterms:modified', 'cp:keywords']

/** The file says its title, its language, its author, its dates and its model; it asks nothing at opening. */
function propertyFlaws(trees: Trees): readonly string[] {
  const core = trees.get('docProps/core.xml')
  const said = (name: string): string => (core ? (inside(core, name)[0]?.text ?? '') : '').trim()
  const flaws = PROPERTIES.filter((name) => said(name) === '').map((name) => `no ${name}`)
  if (said('dc:language') !== 'fr-FR') flaws.push('dc:language is not French')
  const [language] = inside(trees.get('word/styles.xml') ?? EMPTY, 'w:lang')
  if (attributeOf(language) !== 'fr-FR') flaws.push('the text is not said to be French')
  if (inside(trees.get('word/settings.xml') ?? EMPTY, 'w:updateFields').length > 0)
    flaws.push('fields are updated at opening')
  return flaws
}

const EMPTY: XmlNode = { name: '', attributes: {}, children: [], text: '' }

/** Every style that is used is defined, and every paragraph has one. */
function styleFlaws(trees: Trees): readonly string[] {
  const styles = trees.get('word/styles.xml') ?? EMPTY
  const known = new Set(inside(styles, 'w:style').map((style) => attributeOf(style, 'w:styleId')))
  const written = [...trees].filter(([path]) =>
    /^word\/(document|comments|header\d|footer\d)\.xml$/.test(path),
  )
  const used = [
    ...inside(styles, 'w:basedOn', 'w:next', 'w:link'),
    ...written.flatMap(([, tree]) => inside(tree, 'w:pStyle', 'w:rStyle', 'w:tblStyle')),
  ]
  const bare = written.flatMap(([path, tree]) =>
    inside(tree, 'w:p')
      .filter((paragraph) => styleIn(paragraph) === undefined)
      .map(() => `a paragraph without style in ${path}`),
  )
  const unknown = used.map((each) => attributeOf(each) ?? '').filter((id) => !known.has(id))
  return [...[...new Set(unknown)].map((id) => `no style ${id}`), ...bare]
}

/** Each list has its own instance, defined once, after the numberings, that begins at one. */
function listFlaws(body: XmlNode, numbering = EMPTY): readonly string[] {
  const names = numbering.children.map(({ name }) => name)
  const abstracts = inside(numbering, 'w:abstractNum').map((each) => attributeOf(each, 'w:abstractNumId'))
  const instances = inside(numbering, 'w:num')
  const ids = instances.map((each) => attributeOf(each, 'w:numId'))
  const flaws: string[] = []
  if (names.indexOf('w:num') < names.lastIndexOf('w:abstractNum')) flaws.push('numberings out of order')
  if (new Set(ids).size < ids.length) flaws.push('a numbering has its id twice')
  for (const each of instances)
    if (!abstracts.includes(attributeOf(inside(each, 'w:abstractNumId')[0])))
      flaws.push(`numbering ${attributeOf(each, 'w:numId')} rests on nothing`)
  for (const id of new Set(inside(body, 'w:numId').map((each) => attributeOf(each)))) {
    const instance = instances[ids.indexOf(id)]
    if (!instance) flaws.push(`no numbering ${id}`)
    else if (attributeOf(inside(instance, 'w:startOverride')[0]) !== '1')
      flaws.push(`list ${id} goes on counting`)
  }
  return flaws
}

/** Each comment says something, by someone, one day, and stands somewhere in the text. */
function commentFlaws(body: XmlNode, part = EMPTY): readonly string[] {
  const comments = inside(part, 'w:comment')
  const idsOf = (nodes: readonly XmlNode[]): string =>
    nodes
      .map((each) => attributeOf(each, 'w:id'))
      .sort()
      .join()
  const flaws = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']
    .filter((name) => idsOf(inside(body, name)) !== idsOf(comments))
    .map((name) => `${name} and the comments do not answer each other`)
  const isMute = (comment: XmlNode): boolean =>
    inside(comment, 'w:p').length === 0 || inside(comment, 'w:p').some((each) => wordsIn(each).trim() === '')
  if (comments.some(isMute)) flaws.push('a comment says nothing')
  if (comments.some((each) => !attributeOf(each, 'w:author') || !attributeOf(each, 'w:date')))
    flaws.push('a comment is signed by no one')
  return flaws
}

/** A draft says that it is one; a final document has neither comment nor blank. */
function modeFlaws(trees: Trees, mode: 'draft' | 'final'): readonly string[] {
  const isSaid = wordsIn(trees.get('word/header1.xml') ?? EMPTY).includes('Projet du')
  if (mode === 'draft') return isSaid ? [] : ['a draft that does not say so']
  const body = trees.get('word/document.xml') ?? EMPTY
  const flaws = isSaid ? ['a final document said to be a draft'] : []
  if (trees.has('word/comments.xml')) flaws.push('a final document with comments')
  if (inside(body, 'w:rStyle').some((each) => attributeOf(each) === 'Blank'))
    flaws.push('a final document with a blank')
  return flaws
}
