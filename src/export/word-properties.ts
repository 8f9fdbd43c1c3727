import type { DocumentNode } from '#model/document.ts'
import { plainInlines } from './plain-text.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

type Authorship = { readonly author: string; readonly date: string; readonly lawDate?: string | undefined }

/** Word keeps 255 characters of a text property and no more: longer ones are cut into numbered pieces. */
const propertyLength = 240

/** The model without its folder: the file of a letter to a client must not say, « courriers-cse », what it was written for. */
const modelOf = ({ model }: DocumentNode): string => model.slice(model.lastIndexOf('/') + 1)

/** `docProps/core.xml`: title, language, author, and the model behind the text. */
export function corePart(document: DocumentNode, { author, date, lawDate }: Authorship): string {
  const model = modelOf(document)
  const law = lawDate === undefined ? '' : `, droit au ${lawDate}`
  const at = `xsi:type="dcterms:W3CDTF">${date}T00:00:00Z<`
  return `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    `<dc:title>${escapeXml(document.title)}</dc:title>`,
    `<dc:subject>${escapeXml(plainInlines(document)(document.subtitle))}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:keywords>${escapeXml(`${model} ${document.modelVersion}`)}</cp:keywords>`,
    `<dc:description>${escapeXml(`Modèle ${model}, version ${document.modelVersion}${law}`)}</dc:description>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created ${at}/dcterms:created>`,
    `<dcterms:modified ${at}/dcterms:modified>`,
    '<dc:language>fr-FR</dc:language>',
  ].join('')}</cp:coreProperties>`
}

/** `docProps/app.xml`: which program wrote the file. */
export const appPart = `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Paraphe</Application></Properties>`

/** `docProps/custom.xml`: the model and its version, and the dossier when it travels with the file. */
export function customPart(document: DocumentNode, dossier: string | undefined): string {
  const pieces = dossier === undefined ? [] : cut(asciiJson(dossier))
  const properties = [
    ['modele', modelOf(document)],
    ['versionDuModele', document.modelVersion],
    ...pieces.map((piece, at) => [`dossier-${at + 1}`, piece]),
  ]
  // §22.3.2.2: the format id of user properties; their own ids begin at 2.
  const xml = properties.map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value ?? '')}</vt:lpwstr></property>`,
  )
  return `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${xml.join('')}</Properties>`
}

/** The namespace of the dossier inside the file: how a reader finds it among the other custom parts. */
const dossierNamespace = 'urn:paraphe:dossier'

/** `customXml/item1.xml` and its description: the whole dossier, in one piece. */
export function dossierParts(dossier: string): Readonly<Record<string, string>> {
  return {
    'customXml/item1.xml': `${xmlDeclaration}<dossier xmlns="${dossierNamespace}">${escapeXml(asciiJson(dossier))}</dossier>`,
    'customXml/itemProps1.xml': `${xmlDeclaration}<ds:datastoreItem ds:itemID="{7B0C3F52-6D1E-4C59-9E5B-2C6A8D5F1E01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${dossierNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  }
}

/** The same JSON in ASCII: nothing XML refuses, nothing another program could change on the way. */
function asciiJson(json: string): string {
  return json.replace(/[^\n\r\t -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Pieces never end with a space: some programs trim a property. */
function cut(text: string): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + propertyLength, text.length)
    while (to < text.length && to > from + 1 && /\s/.test(text.charAt(to - 1) + text.charAt(to))) to -= 1
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
