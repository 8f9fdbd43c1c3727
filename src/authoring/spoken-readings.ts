import { assemble } from '#assembly/assemble.ts'
import { createEnvironment, type Environment } from '#assembly/environment.ts'
import { evaluate } from '#assembly/evaluate.ts'
import { linesOf } from '#assembly/lines.ts'
import type { Position, TemplateBlock } from '#assembly/template.ts'
import { blanksOf, type FilledNode, type Inline, visit } from '#model/document.ts'
import { atFileStart } from './at-file-start.ts'
import { groundAt } from './ground.ts'
import type { Templates } from './parse-templates.ts'

/** One reading of a clause, in the words one sample member gets. */
export type SpokenReading = {
  readonly file: string
  /** Its heading, in the file. */
  readonly at: Position
  readonly reading: 'plain' | 'easy'
  /** Paragraphs, list points and cells. */
  readonly lines: readonly Line[]
}
type Line = {
  readonly said: string
  /** The same without what a person typed: a name in capitals is theirs to choose. */
  readonly ours: string
}

const HEADINGS = { plain: 'En clair', easy: 'Facile à lire' } as const

/** The plain and easy readings of every clause, for each sample member whose document has it and leaves no blank in them. */
export function spokenReadings(templates: Templates): readonly SpokenReading[] {
  return templates.examples.flatMap((example) => {
    const environment = createEnvironment(groundAt(templates, example.date), example.answers)
    return templates.models.flatMap(({ model, clauses }) => {
      const { document, selections } = assemble(model, environment)
      return selections.flatMap(({ wording, state }): readonly SpokenReading[] => {
        const clause = clauses.get(wording)
        if (!clause || state === 'dropped') return []
        const { file, parsed } = clause
        return (['plain', 'easy'] as const).flatMap((reading) => {
          const lines = speak(parsed.readings[reading], environment, document.numbers)
          return lines.length === 0 ? [] : [{ file, at: placeOf(reading, file, templates), reading, lines }]
        })
      })
    })
  })
}

function speak(
  template: readonly TemplateBlock[],
  environment: Environment,
  numbers: Readonly<Record<string, string>>,
): readonly Line[] {
  const blocks = evaluate(template, environment)
  if (blocks.some((block) => blanksOf(block).length > 0)) return []
  // What a choice prints is the model's own word.
  const isOurs = ({ fact }: FilledNode): boolean => environment.vocabulary[fact]?.options !== undefined
  const lines: Line[] = []
  for (const block of blocks) {
    visit(block, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'cell') return
      const said = textOf(node.children, numbers, () => true)
      lines.push({ said, ours: textOf(node.children, numbers, isOurs) })
    })
  }
  return lines
}

function textOf(
  nodes: readonly Inline[],
  numbers: Readonly<Record<string, string>>,
  isKept: (node: FilledNode) => boolean,
): string {
  return nodes
    .map((node): string => {
      if ('children' in node) return textOf(node.children, numbers, isKept)
      if (node.type === 'reference') return numbers[node.target] ?? ''
      if (node.type === 'filled') return isKept(node) ? node.value : '…'
      return node.type === 'text' ? node.value : ''
    })
    .join('')
}

function placeOf(reading: keyof typeof HEADINGS, file: string, { files }: Templates): Position {
  const source = files[file] ?? ''
  const offset = source.search(new RegExp(`^# +${HEADINGS[reading]}[ \\t]*$`, 'm'))
  return offset < 0 ? atFileStart(file).at : linesOf(source).at(offset)
}
