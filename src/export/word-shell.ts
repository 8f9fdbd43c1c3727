import { Document, ImportedXmlComponent, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { BugError } from '#model/bug-error.ts'
import { numberingOptions } from './word-numbering.ts'
import { fontTable, rawStyles } from './word-raw-styles.ts'
import { numberings } from './word-style-names.ts'
import { characterStyleOptions, paragraphStyleOptions } from './word-styles.ts'
import { xmlDeclaration } from './xml.ts'

/** The parts of a Word package that no document changes, by path: plain text, made once at build. */
export type WordShell = Readonly<Record<string, string>>

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Styles, numbering, settings and fonts as Word wants them; two calls give the same text. */
export async function buildWordShell(): Promise<WordShell> {
  const parts = unzipSync(await Packer.pack(styleSheet(), 'uint8array'))
  return {
    'word/styles.xml': part('styles', inside(parts['word/styles.xml'], 'styles')),
    'word/numbering.xml': part('numbering', numberingOf(inside(parts['word/numbering.xml'], 'numbering'))),
    'word/settings.xml': part('settings', settings),
    'word/fontTable.xml': part('fonts', fontTable),
  }
}

/** An almost empty document, for its styles. Imported styles replace all those `docx` would add of its own. */
function styleSheet(): Document {
  return new Document({
    styles: {
      importedStyles: rawStyles.map((xml) => ImportedXmlComponent.fromXmlString(xml)),
      paragraphStyles: paragraphStyleOptions,
      characterStyles: characterStyleOptions,
    },
    numbering: numberingOptions,
    sections: [{ children: [new Paragraph('')] }],
  })
}

/**
 * Our three abstract numberings with fixed ids, and one instance for the headings; `docx` adds a list of its own, dropped.
 * Abstract numberings come first (ECMA-376 §17.9.17): the lists of a document are added after.
 */
function numberingOf(xml: string): string {
  const abstracts = (xml.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? []).slice(
    -numberingOptions.config.length,
  )
  const renamed = abstracts.map((abstract, id) =>
    abstract
      .replace(/<w:abstractNum [^>]*>/, `<w:abstractNum w:abstractNumId="${id}">`)
      .replace('hybridMultilevel', 'multilevel')
      .replaceAll(' w:tentative="1"', ''),
  )
  return `${renamed.join('')}<w:num w:numId="${numberings.headingsInstance}"><w:abstractNumId w:val="${numberings.headings}"/></w:num>`
}

function inside(bytes: Uint8Array | undefined, root: string): string {
  const found = bytes && new RegExp(`<w:${root}[ >].*?>(.*)</w:${root}>`, 's').exec(strFromU8(bytes))?.[1]
  if (!found) throw new BugError(`docx gave no ${root}`)
  return root === 'styles' ? found.replace(/<w:numId w:val="[1-9]\d*"\/>/g, headingsNumber) : found
}

const headingsNumber = `<w:numId w:val="${numberings.headingsInstance}"/>`

function part(root: string, content: string): string {
  return `${xmlDeclaration}<w:${root} ${namespace}>${content}</w:${root}>`
}

/** Compatibility mode 15 is that of Word 2013 and after; without it Word opens the file « en mode de compatibilité ». */
const settings = [
  '<w:zoom w:percent="100"/>',
  '<w:defaultTabStop w:val="567"/>',
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="fr-FR"/>',
  '<w:decimalSymbol w:val=","/>',
  '<w:listSeparator w:val=";"/>',
].join('')
