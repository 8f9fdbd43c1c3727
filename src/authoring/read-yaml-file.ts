import { linesOf } from '#assembly/lines.ts'
import { readYaml } from '#assembly/read-yaml.ts'
import type { Position } from '#assembly/template.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'

/** A YAML file: its plain value, and where each path stands, so that a remark can point at it. */
export type YamlFile = {
  readonly value: unknown
  /** The place of a key or of an element of a list; the start of the file when the path is not there. */
  readonly at: (...path: readonly (string | number)[]) => Position
  readonly problems: readonly TemplateProblem[]
}

/** Reads a YAML file; what cannot be read is a problem, never an exception. */
export function readYamlFile(file: string, source: string): YamlFile {
  const { value, offsetOf, broken } = readYaml(source)
  const lines = linesOf(source)
  return {
    value,
    at: (...path) => lines.at(offsetOf(...path)),
    problems: broken.map(({ offset, detail }) => ({
      file,
      at: lines.at(offset),
      code: 'yaml-broken',
      detail,
    })),
  }
}
