import { deepestListLevel, numberings, paragraphStyles as p } from './word-style-names.ts'

/** The lists of one document: each has its own `w:num`, so that each starts again at one. */
export type Lists = {
  /** Opens a list; returns the properties of the paragraphs that begin its points. */
  readonly open: (ordered: boolean, depth: number) => string
  /** The instances opened so far, for `word/numbering.xml`. */
  readonly instances: () => string
}

export const bulletStyles = [p.bullet1, p.bullet2, p.bullet3] as const
export const numberStyles = [p.number1, p.number2, p.number3] as const
export const continueStyles = [p.continue1, p.continue2, p.continue3] as const

/** No list yet. */
export function makeLists(): Lists {
  const instances: string[] = []
  return {
    open: (ordered, depth) => {
      const level = levelOf(depth)
      const id = numberings.headingsInstance + 1 + instances.length
      instances.push(instance(id, ordered ? numberings.decimals : numberings.bullets, level))
      return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
    },
    instances: () => instances.join(''),
  }
}

/** The level a list at this depth is set at, from 0. */
export function levelOf(depth: number): 0 | 1 | 2 {
  if (depth <= 0) return 0
  return depth === 1 ? 1 : deepestListLevel
}

/** Without the override, two instances of one abstract numbering would go on counting (ECMA-376 §17.9.8). */
function instance(id: number, abstract: number, level: number): string {
  const restart = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${restart}</w:num>`
}
