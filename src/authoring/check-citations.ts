import { didYouMean } from '#assembly/did-you-mean.ts'
import { linesOf } from '#assembly/lines.ts'
import type { TemplateProblem } from '#assembly/template-problem.ts'
import { partsOfArticle } from '#model/article.ts'
import { inOneLine, type Law } from '#model/law.ts'
import { type Citation, citationsIn, keysIn } from './citations.ts'
import type { TemplateFiles } from './parse-templates.ts'

/** Each article cited by a sentence of the templates is in the law; their lists of sources are checked one by one elsewhere. */
export function checkCitations(files: TemplateFiles, law: Law): readonly TemplateProblem[] {
  return checkFiles(files, law, (path, text) => (isTemplate(path) ? citationsIn(text) : []))
}

/** Each article named by the code, its key or a sentence, is in the law. */
export function checkSourceCitations(files: TemplateFiles, law: Law): readonly TemplateProblem[] {
  return checkFiles(files, law, (_, text) => [...keysIn(text), ...citationsIn(text)])
}

/** Every article that the templates and the code cite, by its key, with the files that cite it. */
export function citedArticles(
  templates: TemplateFiles,
  source: TemplateFiles,
): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, readonly string[]>()
  const files = [
    ...Object.entries(templates).flatMap(([path, text]) =>
      isTemplate(path) ? [[`templates/${path}`, text] as const] : [],
    ),
    ...Object.entries(source),
  ]
  for (const [path, text] of files) {
    const keys = [...keysIn(text), ...citationsIn(text)].flatMap(({ key }) =>
      key === undefined ? [] : [key],
    )
    for (const key of new Set(keys)) cited.set(key, [...(cited.get(key) ?? []), path])
  }
  return cited
}

/** What a lawyer writes: not the expected texts, made of it, nor the manual, which only shows examples. */
const isTemplate = (path: string): boolean => /\.yaml$|\/clauses\/[^/]+\.md$/.test(path)

function checkFiles(
  files: TemplateFiles,
  law: Law,
  citationsOf: (path: string, text: string) => readonly Citation[],
): readonly TemplateProblem[] {
  let named: ReadonlySet<string> | undefined
  const isNamed = (words: string): boolean => {
    named ??= namedOutside(law)
    return named.has(words)
  }
  return Object.entries(files).flatMap(([file, text]) => {
    const { at } = linesOf(text)
    return citationsOf(file, text).flatMap((citation): readonly TemplateProblem[] => {
      const place = { file, at: at(citation.at) }
      if (citation.key !== undefined) {
        if (Object.hasOwn(law.articles, citation.key)) return []
        return [{ ...place, code: 'source-unresolved', source: citation.key, ...near(citation.key, law) }]
      }
      return isNamed(citation.words) ? [] : [{ ...place, code: 'citation-outside', words: citation.words }]
    })
  })
}

/** The articles of other codes that the law itself cites: right to cite, although they are not kept. */
function namedOutside({ articles }: Law): ReadonlySet<string> {
  const citations = Object.values(articles).flatMap(({ texte }) => citationsIn(inOneLine(texte)))
  return new Set(citations.flatMap((citation) => (citation.key === undefined ? [citation.words] : [])))
}

function near(key: string, { articles }: Law): { readonly nearest?: string } {
  const { code } = partsOfArticle(key)
  return didYouMean(
    key,
    Object.keys(articles).filter((one) => partsOfArticle(one).code === code),
  )
}
