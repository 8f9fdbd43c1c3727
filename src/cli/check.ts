import { checkSourceCitations } from '#authoring/check-citations.ts'
import { figuresOfReadings, type ReadingFigures } from '#authoring/check-readings.ts'
import { checkTemplates } from '#authoring/check-templates.ts'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { showTemplateProblem } from '#authoring/template-messages.ts'
import { readSources } from '#build/read-sources.ts'
import { readTemplates } from '#build/read-templates.ts'
import { TEMPLATES_FOLDER } from './folders.ts'

/**
 * Checks the templates, and the articles that the code cites; one line a remark, exit 1 when there is one. An argument
 * names another folder of templates, checked alone.
 */
export async function runCheck([folder = TEMPLATES_FOLDER]: readonly string[]): Promise<number> {
  const templates = parseTemplates(readTemplates(folder))
  const problems = [
    ...checkTemplates(templates),
    ...(folder === TEMPLATES_FOLDER ? checkSourceCitations(readSources(), templates.law) : []),
  ]
  for (const problem of problems) console.error(showTemplateProblem(problem))
  const clauses = templates.models.reduce((sum, { clauses }) => sum + clauses.size, 0)
  console.log(`${clauses} articles, ${templates.examples.length} exemples : ${problems.length} remarque(s).`)
  if (problems.length > 0) return 1
  console.log(sayFigures(figuresOfReadings(templates)))
  return 0
}

function sayFigures(figures: ReadingFigures): string {
  const mean = figures.meanEasySentence.toLocaleString('fr-FR', { maximumFractionDigits: 1 })
  return `${figures.readings} lectures : en facile à lire, ${mean} mots par phrase en moyenne, ${figures.longestEasySentence} au plus ; en clair, ${figures.longestPlainReading} mots au plus.`
}
