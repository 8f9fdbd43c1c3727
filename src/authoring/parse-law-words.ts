import { didYouMean } from '#assembly/did-you-mean.ts'
import { DRAWN_STEPS } from '#assembly/election-timeline.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import type { LawWords } from '#model/law-words.ts'
import { readYamlFile } from './read-yaml-file.ts'

type Found = { readonly value: LawWords; readonly problems: readonly TemplateProblem[] }
type Raw = Readonly<Record<string, unknown>>

const SECTIONS: readonly string[] = ['faits', 'lectures', 'reserves', 'etapes', 'frise']
const NATURES = ['jurisprudence', 'administration', 'autre code', 'silence', 'conseil']

/** The sentences of one `droit/mots/*.yaml` file: why a fact is needed, readings, caveats, steps of the rules and of the timeline. */
export function parseLawWords(file: string, source: string): Found {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const raw = Object(yaml.value) as Raw
  const report = (key: string, mistake: TemplateMistake, ...within: readonly string[]): void => {
    problems.push({ file, at: yaml.at(...within, key), ...mistake })
  }
  for (const key of Object.keys(raw)) {
    if (!SECTIONS.includes(key)) report(key, { code: 'key-unknown', key })
  }
  if (raw['frise'] !== undefined) {
    const given = Object.keys(Object(raw['frise']))
    for (const key of DRAWN_STEPS) if (!given.includes(key)) report('frise', { code: 'key-missing', key })
    for (const key of given) {
      if (!DRAWN_STEPS.some((step) => step === key))
        report(key, { code: 'key-unknown', key, ...didYouMean(key, DRAWN_STEPS) }, 'frise')
    }
  }
  const section = <T>(key: string, expected: string, read: (one: unknown) => T | undefined) => {
    const entries = Object.entries(Object(raw[key]) as Raw).flatMap(([name, one]) => {
      const value = read(one)
      if (value === undefined)
        problems.push({ file, at: yaml.at(key, name), code: 'key-wrong', key: name, expected })
      return value === undefined ? [] : [[name, value] as const]
    })
    return Object.fromEntries(entries)
  }
  return {
    value: {
      faits: section('faits', '{ nom, pourquoi }', (one) => {
        const { nom, pourquoi } = Object(one) as Raw
        return isText(nom) && isText(pourquoi) ? { nom, pourquoi } : undefined
      }),
      lectures: section('lectures', 'une phrase', textOf),
      reserves: section('reserves', `{ nature (${NATURES.join(', ')}), texte }`, (one) => {
        const { nature, texte } = Object(one) as Raw
        return isText(nature) && NATURES.includes(nature) && isText(texte) ? { nature, texte } : undefined
      }),
      etapes: section('etapes', 'une phrase', textOf),
      frise: section('frise', 'quelques mots', textOf),
    },
    problems,
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const textOf = (value: unknown): string | undefined => (isText(value) ? value : undefined)
