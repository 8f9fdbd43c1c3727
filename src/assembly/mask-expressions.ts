import type { Lines, Place } from './lines.ts'
import { type Expression, parseExpression } from './parse-expression.ts'
import type { TemplateMistake } from './template-problem.ts'

/** A source in which each expression is one mark, padded to its own length: every offset stays true. */
export type Masked = {
  readonly text: string
  /** The expression a mark stands for; nothing when it was refused. `undefined` also for an ordinary character. */
  readonly expressionAt: (character: string) => Expression | undefined
  readonly isMark: (character: string) => boolean
}

// Private-use characters stand for expressions while Markdown is read: never letters of a template.
const FIRST_MARK = 0xe100
export const FILLER = '\ue001'

/** Replaces expressions by marks and comments by spaces, at every depth; what is not a value or a reference is reported. */
export function maskExpressions(
  program: hbs.AST.Program,
  source: string,
  lines: Lines,
  report: (offset: number, mistake: TemplateMistake) => void,
): Masked {
  const expressions: (Expression | undefined)[] = []
  const pieces: string[] = []
  let done = 0
  const replace = (from: number, to: number, by: string): void => {
    pieces.push(source.slice(done, from), by)
    done = to
  }
  const walk = (statements: readonly hbs.AST.Statement[]): void => {
    for (const statement of statements) {
      const { from, to } = placeOf(statement, lines)
      const written = source.slice(from, to)
      if (statement.type === 'MustacheStatement') {
        const mark = String.fromCharCode(FIRST_MARK + expressions.length)
        expressions.push(
          parseExpression(statement as hbs.AST.MustacheStatement, written, lines.at(from), (mistake) =>
            report(from, mistake),
          ),
        )
        replace(from, to, mark.padEnd(to - from, FILLER))
      } else if (statement.type === 'CommentStatement') {
        replace(from, to, written.replace(/[^\n]/g, ' '))
      } else if (statement.type === 'BlockStatement') {
        const block = statement as hbs.AST.BlockStatement
        walk(block.program?.body ?? [])
        walk(block.inverse?.body ?? [])
      } else if (statement.type !== 'ContentStatement') {
        report(from, { code: 'expression-too-rich', expression: written })
        replace(from, to, FILLER.repeat(to - from))
      }
    }
  }
  walk(program.body)
  pieces.push(source.slice(done))
  const indexOf = (character: string): number => character.charCodeAt(0) - FIRST_MARK
  return {
    text: pieces.join(''),
    expressionAt: (character) => expressions[indexOf(character)],
    isMark: (character) => indexOf(character) >= 0 && indexOf(character) < expressions.length,
  }
}

/** The offsets of a Handlebars node in its source. */
export function placeOf(node: hbs.AST.Node, lines: Lines): Place {
  const { start, end } = node.loc
  return { from: lines.offset(start.line, start.column), to: lines.offset(end.line, end.column) }
}
