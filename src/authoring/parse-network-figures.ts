import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import type { NetworkFigure, NetworkFigures } from '#model/network-figure.ts'
import { readYamlFile } from './read-yaml-file.ts'

type Raw = Readonly<Record<string, unknown>>

const FIGURES = ['valeur', 'auMoins', 'auPlus'] as const

/** The network’s own figures, of `propositions.yaml`: each has a unit and at least one number; none has an article. */
export function parseNetworkFigures(
  file: string,
  source: string,
): { readonly value: NetworkFigures; readonly problems: readonly TemplateProblem[] } {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const value: Record<string, NetworkFigure> = {}
  for (const [name, raw] of Object.entries(yaml.value ?? {})) {
    const report = (mistake: TemplateMistake): void => {
      problems.push({ file, at: yaml.at(name), ...mistake })
    }
    const keys = Object(raw) as Raw
    for (const key of Object.keys(keys))
      if (key !== 'unite' && !isFigureKey(key)) report({ code: 'key-unknown', key })
    const given = FIGURES.flatMap((key) => (keys[key] === undefined ? [] : [[key, keys[key]] as const]))
    if (given.length === 0) report({ code: 'key-missing', key: 'valeur' })
    for (const [key, figure] of given)
      if (typeof figure !== 'number') report({ code: 'key-wrong', key, expected: 'un nombre' })
    if (typeof keys['unite'] !== 'string') report({ code: 'key-missing', key: 'unite' })
    const numbers = given.filter(([, figure]) => typeof figure === 'number')
    value[name] = { unite: String(keys['unite'] ?? ''), ...Object.fromEntries(numbers) }
  }
  return { value, problems }
}

const isFigureKey = (key: string): boolean => FIGURES.some((one) => one === key)
