import { readFileSync } from 'node:fs'
import { parseTemplates } from '#authoring/parse-templates.ts'
import { readTemplates } from '#build/read-templates.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { parametersAt } from '#model/parameters.ts'
import { answerCase, type Ground } from './answer-case.ts'
import { TEMPLATES_FOLDER } from './folders.ts'
import { refuse } from './refuse.ts'
import { today } from './today.ts'

/**
 * Answers the cases of standard input, `{"cas":[{"id","fonction","entree"}…]}`, on standard output. Exit 1 when one could
 * not be read; the others are answered all the same. `--date AAAA-MM-JJ` reads the figures of another day.
 */
export async function runRules(args: readonly string[]): Promise<number> {
  const [option, given, ...more] = args
  if (more.length > 0 || (option !== undefined && option !== '--date'))
    return refuse('une seule option : rules --date AAAA-MM-JJ < cas.json.')
  const date = option === undefined ? today() : parseIsoDate(given ?? '')
  if (!date) return refuse('indiquez la date sous la forme --date AAAA-MM-JJ.')
  const cases = parseCases(readFileSync(process.stdin.fd, 'utf8'))
  if (!cases) return refuse('l’entrée doit être de la forme {"cas": [{"id", "fonction", "entree"}…]}.')
  const templates = parseTemplates(readTemplates(TEMPLATES_FOLDER))
  const ground: Ground = {
    parameters: parametersAt(templates.parameters, date, templates),
    words: templates.words,
  }
  const answers = cases.map((one) => answerCase(one, ground))
  console.log(JSON.stringify(answers, null, 1))
  return answers.some((answer) => 'erreur' in answer) ? 1 : 0
}

function parseCases(json: string): readonly unknown[] | undefined {
  try {
    const { cas } = Object(JSON.parse(json)) as Readonly<Record<string, unknown>>
    return Array.isArray(cas) ? cas : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
