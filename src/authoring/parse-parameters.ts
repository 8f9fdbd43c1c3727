import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import type { DatedParameter, ParameterTable } from '#model/parameters.ts'
import { readYamlFile } from './read-yaml-file.ts'

/** The dated figures of one `parametres/*.yaml` file; each must have a unit, a source and at least one dated value. */
export function parseParameters(
  file: string,
  source: string,
): { readonly value: ParameterTable; readonly problems: readonly TemplateProblem[] } {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const value: Record<string, DatedParameter> = {}
  for (const [name, raw] of Object.entries(yaml.value ?? {})) {
    const report = (mistake: TemplateMistake): void => {
      problems.push({ file, at: yaml.at(name), ...mistake })
    }
    const { unite, sources, valeurs } = Object(raw) as Readonly<Record<string, unknown>>
    if (typeof unite !== 'string') report({ code: 'key-missing', key: 'unite' })
    const isSources =
      Array.isArray(sources) && sources.length > 0 && sources.every((one) => typeof one === 'string')
    if (!isSources) report({ code: 'key-wrong', key: 'sources', expected: 'une liste d’articles' })
    const dated = (Array.isArray(valeurs) ? valeurs : []).flatMap((line: unknown) => {
      const { depuis, valeur } = Object(line) as Readonly<Record<string, unknown>>
      const date = typeof depuis === 'string' ? parseIsoDate(depuis) : undefined
      return date && typeof valeur === 'number' ? [{ depuis: date, valeur }] : []
    })
    if (dated.length === 0 || dated.length !== (Array.isArray(valeurs) ? valeurs.length : 0)) {
      report({
        code: 'key-wrong',
        key: 'valeurs',
        expected: 'une liste de { depuis: AAAA-MM-JJ, valeur: nombre }',
      })
    }
    value[name] = {
      unite: typeof unite === 'string' ? unite : '',
      sources: isSources ? sources : [],
      valeurs: dated.sort((a, b) => (a.depuis < b.depuis ? -1 : 1)),
    }
  }
  return { value, problems }
}
