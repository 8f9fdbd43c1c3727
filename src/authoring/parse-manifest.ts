import { parseLine } from '#assembly/parse-text.ts'
import type { PartTitle, Position, Taken, TemplateInline } from '#assembly/template.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { typeset } from '#assembly/typography.ts'
import { readYamlFile } from './read-yaml-file.ts'

/** `document.yaml`: the title, the version, and the order of the articles. */
export type Manifest = {
  readonly file: string
  readonly titre: string
  readonly version: string
  readonly sousTitre: readonly TemplateInline[]
  /** The agreement a companion is written from, or `election-cse`. */
  readonly accompagne?: string
  readonly quand?: string
  /** What a companion is for, in a sentence said to the person who may download it. */
  readonly presentation?: string
  readonly caracteres?: 'grands'
  /** What a numbered part is called, when it is not a title. */
  readonly partiesNommees?: 'Article' | 'Chapitre'
  /** The day a letter is for, by the name of a computed date. */
  readonly etape?: string
  /** Another document whose articles this one may list too. */
  readonly emprunte?: string
  /** The heading it is listed under. */
  readonly rubrique?: string
  readonly parties: readonly ManifestPart[]
}
export type ManifestPart = {
  readonly id: string
  readonly titre?: string
  /** What the part takes from the agreement. */
  readonly reprend?: Taken
  readonly variantes: readonly (PartTitle & { readonly at: Position })[]
  readonly clauses: readonly { readonly id: string; readonly at: Position }[]
}

/** The manifest of a model, what is missing or of the wrong shape reported where it stands. */
export function parseManifest(
  file: string,
  source: string,
): { readonly value: Manifest; readonly problems: readonly TemplateProblem[] } {
  const yaml = readYamlFile(file, source)
  const problems: TemplateProblem[] = [...yaml.problems]
  const report = (at: Position, mistake: TemplateMistake): void => {
    problems.push({ file, at, ...mistake })
  }
  const root = record(yaml.value)
  const text = (holder: Readonly<Record<string, unknown>>, key: string, at: Position): string => {
    const value = holder[key]
    if (typeof value === 'string' && value !== '') return value
    report(
      at,
      value === undefined ? { code: 'key-missing', key } : { code: 'key-wrong', key, expected: 'un texte' },
    )
    return ''
  }
  const parts = Array.isArray(root['parties']) ? root['parties'] : []
  if (parts.length === 0) report(yaml.at(), { code: 'key-missing', key: 'parties' })
  const subtitle = root['sousTitre'] === undefined ? '' : text(root, 'sousTitre', yaml.at('sousTitre'))
  const optional = (key: 'accompagne' | 'quand' | 'etape' | 'emprunte') =>
    root[key] === undefined ? {} : { [key]: text(root, key, yaml.at(key)) }
  const value: Manifest = {
    file,
    titre: typeset(text(root, 'titre', yaml.at('titre'))),
    version: text(root, 'version', yaml.at('version')),
    sousTitre: parseLine(subtitle, (_, mistake) => report(yaml.at('sousTitre'), mistake)),
    ...optional('accompagne'),
    ...optional('quand'),
    ...optional('etape'),
    ...optional('emprunte'),
    ...(root['rubrique'] === undefined
      ? {}
      : { rubrique: typeset(text(root, 'rubrique', yaml.at('rubrique'))) }),
    ...lettersOf(root['caracteres'], () =>
      report(yaml.at('caracteres'), { code: 'key-wrong', key: 'caracteres', expected: 'grands' }),
    ),
    ...partNameOf(root['partiesNommees'], () =>
      report(yaml.at('partiesNommees'), {
        code: 'key-wrong',
        key: 'partiesNommees',
        expected: 'Article ou Chapitre',
      }),
    ),
    ...(root['accompagne'] === undefined
      ? {}
      : { presentation: typeset(text(root, 'presentation', yaml.at('presentation'))) }),
    parties: parts.map((raw: unknown, index): ManifestPart => {
      const part = record(raw)
      const at = yaml.at('parties', index)
      const clauses = Array.isArray(part['clauses']) ? part['clauses'] : []
      const titles = Array.isArray(part['variantes']) ? part['variantes'] : []
      // Another title stands for a first one: without it, the part would be numbered or not by the answers.
      if (titles.length > 0 && part['titre'] === undefined) report(at, { code: 'key-missing', key: 'titre' })
      return {
        id: text(part, 'id', at),
        ...(part['titre'] === undefined ? {} : { titre: typeset(text(part, 'titre', at)) }),
        ...takenBy(part['reprend'], () =>
          report(at, { code: 'key-wrong', key: 'reprend', expected: Object.keys(TAKEN).join(', ') }),
        ),
        variantes: titles.map((raw: unknown, place: number) => {
          const variant = record(raw)
          const line = yaml.at('parties', index, 'variantes', place)
          return {
            title: typeset(text(variant, 'titre', line)),
            when: text(variant, 'quand', line),
            at: line,
          }
        }),
        clauses: clauses.flatMap((id: unknown, place: number) => {
          const line = yaml.at('parties', index, 'clauses', place)
          if (typeof id === 'string') return [{ id, at: line }]
          report(line, { code: 'key-wrong', key: 'clauses', expected: 'une liste d’identifiants d’articles' })
          return []
        }),
      }
    }),
  }
  return { value, problems }
}

const TAKEN: Readonly<Record<string, Taken>> = {
  'en-clair': 'plain',
  'facile-a-lire': 'easy',
  modifications: 'changes',
  parties: 'parties',
  signatures: 'signatures',
}

function takenBy(raw: unknown, refuse: () => void): { readonly reprend?: Taken } {
  if (raw === undefined) return {}
  const reprend = typeof raw === 'string' ? TAKEN[raw] : undefined
  if (reprend) return { reprend }
  refuse()
  return {}
}

function partNameOf(raw: unknown, refuse: () => void): { readonly partiesNommees?: 'Article' | 'Chapitre' } {
  if (raw === 'Article' || raw === 'Chapitre') return { partiesNommees: raw }
  if (raw !== undefined) refuse()
  return {}
}

function lettersOf(raw: unknown, refuse: () => void): { readonly caracteres?: 'grands' } {
  if (raw === 'grands') return { caracteres: raw }
  if (raw !== undefined) refuse()
  return {}
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
