import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { checkSourceCitations } from '#authoring/check-citations.ts'
import { checkTemplates } from '#authoring/check-templates.ts'
import { parseTemplates, type Templates } from '#authoring/parse-templates.ts'
import { showTemplateProblem } from '#authoring/template-messages.ts'
import { buildWordShell } from '#export/word-shell.ts'
import { readSources } from './read-sources.ts'
import { readTemplates } from './read-templates.ts'

const FOLDER = fileURLToPath(new URL('../../templates', import.meta.url))
const PREFIX = 'virtual:paraphe/'

type Shipped = (templates: Templates) => unknown

/** What the page can import, by the end of its name; each is its own chunk, loaded when needed. */
const MODULES: Readonly<Record<string, Shipped>> = {
  ground: ({ parameters, bounds, network, words, law }) => ({
    parameters,
    bounds,
    network,
    words,
    lawDate: law.date,
  }),
  comparisons: ({ comparisons }) => comparisons.value,
  examples: ({ examples }) => examples,
  costs: ({ costs }) => costs,
  law: ({ law }) => law,
  'word-shell': () => buildWordShell(),
}

/**
 * Serves the templates to the page as data: parsed and checked once, at build, with the articles that the code cites. A
 * remark of the checker stops a build; while developing, it is shown and the page reloads at each change.
 */
export function templatesPlugin(): Plugin {
  let parsed: Templates | undefined
  let isBuild = false
  const read = (): Templates => {
    parsed ??= parseTemplates(readTemplates(FOLDER))
    return parsed
  }
  return {
    name: 'paraphe-templates',
    configResolved: (config) => {
      isBuild = config.command === 'build'
    },
    buildStart() {
      const templates = read()
      const remarks = [
        ...checkTemplates(templates),
        ...checkSourceCitations(readSources(), templates.law),
      ].map(showTemplateProblem)
      if (remarks.length === 0) return
      if (isBuild) this.error(remarks.join('\n'))
      else this.warn(remarks.join('\n'))
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const name = id.slice(PREFIX.length + 1)
      const shipped = await (MODULES[name]?.(read()) ?? shippedModel(name, read()))
      if (shipped === undefined) return this.error(`no such module: ${PREFIX}${name}`)
      // A string parsed at run time is read faster than the same object written as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(shipped, withoutPositions))})`
    },
    configureServer(server) {
      server.watcher.add(FOLDER)
      server.watcher.on('change', (path) => {
        if (!path.startsWith(FOLDER)) return
        parsed = undefined
        server.moduleGraph.invalidateAll()
        server.hot.send({ type: 'full-reload' })
      })
    },
  }
}

/**
 * `model/<folder>`: the articles; `readings/<folder>`: their other readings; `companions/<folder>`: what goes with it, and
 * `companions/<folder>/<family>` the companions kept together in a folder of their own, which come as a file apart.
 */
function shippedModel(name: string, { models, companions }: Templates): unknown {
  const [what, folder, family] = name.split('/')
  if (what === 'companions')
    return companions.flatMap(({ model }) =>
      model.of === folder && familyOf(model.id) === family ? [model] : [],
    )
  const found = models.find(({ model }) => model.id === folder)
  return what === 'model' ? found?.model : what === 'readings' ? found?.readings : undefined
}

/** The folder that holds the folder of a companion, when there is one. */
const familyOf = (id: string): string | undefined => (id.includes('/') ? id.split('/')[0] : undefined)

/** Lines and columns serve the checker, not the reader. */
const withoutPositions = (key: string, value: unknown): unknown => (key === 'at' ? undefined : value)
