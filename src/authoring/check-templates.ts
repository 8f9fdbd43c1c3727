import { didYouMean } from '#assembly/did-you-mean.ts'
import { POPULATIONS } from '#assembly/equality-matrix.ts'
import { type ClauseTemplate, ELECTION, type Position, type TemplateParagraph } from '#assembly/template.ts'
import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'
import { usesOf } from '#assembly/uses.ts'
import { buildVocabulary, type Vocabulary } from '#assembly/vocabulary.ts'
import { QUESTIONNAIRE, QUESTIONS } from '#questions/questionnaire.ts'
import { CONSTATS } from '#rules/constats.ts'
import { atFileStart } from './at-file-start.ts'
import { checkBounds } from './check-bounds.ts'
import { checkCitations } from './check-citations.ts'
import { checkBlocks, checkClause, type Target, unknownName } from './check-clause.ts'
import { checkComparisons } from './check-comparisons.ts'
import { checkCosts, namesOfCost } from './check-costs.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkReadings } from './check-readings.ts'
import { figureNames } from './ground.ts'
import type { ParsedModel, Templates } from './parse-templates.ts'

type Report = (file: string, at: Position, mistake: TemplateMistake) => void

/** Everything that is wrong with the templates, files apart and together; empty when a network lawyer may publish. */
export function checkTemplates(templates: Templates): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [...templates.problems]
  const report: Report = (file, at, mistake) => {
    problems.push({ file, at, ...mistake })
  }
  const vocabulary = buildVocabulary(QUESTIONS, CONSTATS, figureNames(templates.parameters))
  const agreements = templates.models.map(({ model }) => model.id)
  for (const model of [...templates.models, ...templates.companions]) {
    checkManifest(model, report)
    checkClauses(model, vocabulary, templates, report)
    checkCompanion(model, agreements, vocabulary, report)
  }
  checkNames(templates, report)
  checkSources(templates, report)
  checkQuestions(templates, vocabulary, report)
  problems.push(
    ...checkBounds(templates, vocabulary),
    ...checkCosts(templates, vocabulary),
    ...checkComparisons(templates, vocabulary),
    ...checkCitations(templates.files, templates.law),
  )
  if (problems.length === 0)
    problems.push(...checkCoverage(templates, vocabulary), ...checkReadings(templates))
  return problems.sort(inReadingOrder)
}

function inReadingOrder(a: TemplateProblem, b: TemplateProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.at.line - b.at.line || a.at.column - b.at.column
}

/** Every line of the manifest is a clause, every clause is a line of the manifest, variants follow their article. */
function checkManifest({ manifest, clauses }: ParsedModel, report: Report): void {
  const listed = new Set<string>()
  for (const { id, at } of manifest.parties.flatMap((part) => part.clauses)) {
    if (!clauses.has(id))
      report(manifest.file, at, { code: 'manifest-unknown-clause', id, ...didYouMean(id, clauses.keys()) })
    else if (listed.has(id)) report(manifest.file, at, { code: 'manifest-twice', id })
    listed.add(id)
  }
  for (const [id, { file, parsed }] of clauses) {
    const start = atFileStart(file).at
    const { variantOf, when } = parsed.clause
    if (!listed.has(id)) report(file, start, { code: 'clause-in-no-manifest' })
    else if (variantOf && clauses.has(variantOf) && !follows(id, variantOf, manifest))
      report(file, start, { code: 'variant-misplaced', id: variantOf })
    if (variantOf && !isArticle(variantOf, clauses))
      report(file, start, { code: 'variant-unknown', id: variantOf })
    if (variantOf && !when) report(file, start, { code: 'variant-without-condition' })
  }
}

/** A companion names its agreement; what is drawn from a written agreement is not for the agreement itself. */
function checkCompanion(
  { model, manifest, clauses }: ParsedModel,
  agreements: readonly string[],
  vocabulary: Vocabulary,
  report: Report,
): void {
  const start = atFileStart(manifest.file).at
  if (model.of !== ELECTION) checkDrawings(clauses, vocabulary, report)
  if (model.of !== undefined) {
    const known = [...agreements, ELECTION]
    if (!known.includes(model.of))
      report(manifest.file, start, {
        code: 'agreement-unknown',
        id: model.of,
        ...didYouMean(model.of, known),
      })
    checkCondition(model.when, vocabulary, (mistake) => report(manifest.file, start, mistake))
    if (model.step !== undefined && vocabulary[model.step]?.kind !== 'date')
      report(manifest.file, start, unknownName(model.step, vocabulary))
    return
  }
  for (const { file, parsed } of clauses.values()) {
    for (const { type, name, at } of usesOf(parsed.clause.body, vocabulary))
      if (type === 'loop' && vocabulary[name]?.from === 'computed')
        report(file, at, { code: 'list-reserved', name })
  }
}

/** What is drawn is the calendar of an election: no other document has one. */
function checkDrawings(clauses: ParsedModel['clauses'], vocabulary: Vocabulary, report: Report): void {
  for (const { file, parsed } of clauses.values()) {
    for (const blocks of [parsed.clause.body, ...Object.values(parsed.readings)])
      for (const { type, name, at } of usesOf(blocks, vocabulary))
        if (type === 'drawing') report(file, at, { code: 'drawing-reserved', name })
  }
}

/** Whether a variant stands after its article, in the same part: the first wording listed is the default one. */
function follows(variant: string, article: string, { parties }: ParsedModel['manifest']): boolean {
  const ids =
    parties.map((part) => part.clauses.map(({ id }) => id)).find((part) => part.includes(variant)) ?? []
  return ids.includes(article) && ids.indexOf(article) < ids.indexOf(variant)
}

/** A variant is another wording of an article, never of another variant. */
const isArticle = (id: string, clauses: ParsedModel['clauses']): boolean => {
  const article = clauses.get(id)?.parsed.clause
  return article !== undefined && article.variantOf === undefined
}

function checkClauses(
  model: ParsedModel,
  vocabulary: Vocabulary,
  templates: Templates,
  report: Report,
): void {
  const targets = targetsOf(model)
  const subtitle: TemplateParagraph = { type: 'paragraph', children: model.manifest.sousTitre }
  checkBlocks([subtitle], { vocabulary, targets }, (at, mistake) => report(model.manifest.file, at, mistake))
  for (const { when, at } of model.manifest.parties.flatMap(({ variantes }) => variantes))
    checkCondition(when, vocabulary, (mistake) => report(model.manifest.file, at, mistake))
  for (const { file, parsed } of model.clauses.values()) {
    const { clause, readings } = parsed
    const start = atFileStart(file).at
    checkClause(
      clause.body,
      readings,
      { vocabulary, targets, ...(clause.when ? { when: clause.when } : {}) },
      (at, mistake) => report(file, at, mistake),
    )
    for (const name of [clause.when, clause.everybodysWhen])
      checkCondition(name, vocabulary, (mistake) => report(file, start, mistake))
    checkPopulations(clause, vocabulary, (mistake) => report(file, start, mistake))
    for (const source of clause.sources)
      checkSource(source, templates, (mistake) => report(file, start, mistake))
  }
}

function checkCondition(
  name: string | undefined,
  vocabulary: Vocabulary,
  report: (mistake: TemplateMistake) => void,
): void {
  if (!name) return
  const entry = vocabulary[name]
  if (!entry) report(unknownName(name, vocabulary))
  else if (entry.kind !== 'yesNo') report({ code: 'condition-not-yes-no', name })
}

/** The contracts an article is about are those a member may say it employs. */
function checkPopulations(
  { concerns = [] }: ClauseTemplate,
  vocabulary: Vocabulary,
  report: (mistake: TemplateMistake) => void,
): void {
  const known = Object.keys(vocabulary[POPULATIONS]?.options ?? {})
  for (const name of concerns)
    if (!known.includes(name)) report({ code: 'population-unknown', name, ...didYouMean(name, known) })
}

function targetsOf({ model }: ParsedModel): ReadonlyMap<string, Target> {
  return new Map(
    model.parts.flatMap((part) =>
      part.clauses.map(({ id, wordings }) => {
        const when = wordings[0]?.when
        return [id, { numbered: part.title !== undefined, ...(when ? { when } : {}) }] as const
      }),
    ),
  )
}

/** A name has one meaning: a parameter does not bear the name of a fact, of an option or of a finding. */
function checkNames({ parameters, parameterFiles }: Templates, report: Report): void {
  const others = buildVocabulary(QUESTIONS, CONSTATS, [])
  for (const name of Object.keys(parameters)) {
    const { file, at } = atFileStart(parameterFiles[name] ?? '')
    if (Object.hasOwn(others, name)) report(file, at, { code: 'name-taken', name, by: 'questions' })
  }
}

/** Articles named by parameters, questions and findings resolve too. */
function checkSources(templates: Templates, report: Report): void {
  for (const [name, { sources }] of Object.entries(templates.parameters)) {
    const { file, at } = atFileStart(templates.parameterFiles[name] ?? '')
    for (const source of sources) checkSource(source, templates, (mistake) => report(file, at, mistake))
  }
  for (const [name, { articles }] of Object.entries(QUESTIONS)) {
    const { file, at } = atFileStart(`questions (${name})`)
    for (const article of articles ?? [])
      checkSource(article, templates, (mistake) => report(file, at, mistake))
  }
}

function checkSource(source: string, { law }: Templates, report: (mistake: TemplateMistake) => void): void {
  if (Object.hasOwn(law.articles, source)) return
  report({ code: 'source-unresolved', source, ...didYouMean(source, Object.keys(law.articles)) })
}

/** Only what the text needs is asked: a question that no clause, cost, finding or other question uses is one too many. */
function checkQuestions(templates: Templates, vocabulary: Vocabulary, report: Report): void {
  const used = new Set<string>()
  const use = (name: string): void => {
    for (const fact of vocabulary[name]?.facts ?? []) used.add(fact)
  }
  for (const { clauses, manifest } of [...templates.models, ...templates.companions]) {
    for (const name of [manifest.quand, manifest.etape]) if (name) use(name)
    for (const node of manifest.sousTitre) if (node.type === 'value') use(node.name)
    for (const { parsed } of clauses.values()) {
      for (const name of [parsed.clause.when, parsed.clause.everybodysWhen]) if (name) use(name)
      for (const one of usesOf(parsed.clause.body, vocabulary)) if (one.type !== 'reference') use(one.name)
    }
  }
  for (const name of templates.costs.flatMap(namesOfCost)) use(name)
  const conditions: (string | undefined)[] = QUESTIONNAIRE.flatMap((part) =>
    part.steps.map((step) => step.when),
  )
  for (const question of Object.values(QUESTIONS)) {
    conditions.push(question.when)
    if ('options' in question)
      conditions.push(...Object.values(question.options).map((option) => option.when))
  }
  const { file, at } = atFileStart('questions')
  for (const name of conditions) {
    if (name === undefined) continue
    use(name)
    if (!vocabulary[name]) report(file, at, unknownName(name, vocabulary))
  }
  for (const name of Object.keys(QUESTIONS))
    if (!used.has(name)) report(file, at, { code: 'question-unused', name })
}
