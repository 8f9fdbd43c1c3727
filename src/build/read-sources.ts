import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TemplateFiles } from '#authoring/parse-templates.ts'

const SOURCE = fileURLToPath(new URL('..', import.meta.url))

/** The rooms that name articles of the law; elsewhere, a name is only an example. */
const ROOMS = ['questions', 'rules', 'register', 'cli', 'ui']

/** The files of the code that name articles: path from the folder of the project, with `/`, → text. */
export function readSources(): TemplateFiles {
  const paths = ROOMS.flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(SOURCE, room, file)),
  )
  return Object.fromEntries(
    paths.map((path) => [`src/${relative(SOURCE, path).split(sep).join('/')}`, readFileSync(path, 'utf8')]),
  )
}
