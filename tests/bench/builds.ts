import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import react from '@vitejs/plugin-react'
import { type BuildOptions, build, type InlineConfig } from 'vite'
import { templatesPlugin } from '#build/templates-plugin.ts'
import { buildWordShell } from '#export/word-shell.ts'
import viteConfig from '../../vite.config.ts'
import { PEERS } from './measure.ts'
import { buildPeerTemplate } from './peer-template.ts'
import { buildRegisters } from './register.ts'
import type { Sample } from './sample.ts'
import type { Fields, Materials } from './writers/materials.ts'

/** Everything the bench runs, in a folder of its own: neither an old build nor somebody else's is measured. */
export type Builds = {
  readonly site: string
  readonly page: string
  /** The exercises for Node. */
  readonly node: string
  readonly materials: string
  readonly remove: () => void
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const exercises = fileURLToPath(new URL('./exercises/node.ts', import.meta.url))
const pages = {
  sheet: fileURLToPath(new URL('./page/main.tsx', import.meta.url)),
  cold: fileURLToPath(new URL('./page/cold.ts', import.meta.url)),
} as const
const run = promisify(execFile)

/** Builds the site, the bench's own pages and its bundle for Node, and writes the sample down beside them. */
export async function buildAll(sample: Sample): Promise<Builds> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  // Inside node_modules: out of the repository, and near enough to resolve what a bundle leaves out.
  const folder = mkdtempSync(join(cache, 'paraphe-bench-'))
  const at = (name: string) => join(folder, name)
  await buildSite(at('site'))
  const { shared, config } = await ownConfig()
  await build({ ...config, root, plugins: plugins(), build: pageBuild(at('page'), shared) })
  for (const page of Object.keys(pages)) writeFileSync(at(`page/${page}.html`), htmlOf(page))
  await build({ ...config, root, plugins: plugins(), ...nodeBuild(at('node')) })
  const materials = at('page/materials')
  await writeMaterials(sample, materials)
  return {
    site: at('site'),
    page: at('page'),
    node: at('node/node.mjs'),
    materials,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** In a process of its own: what it says on its way is not the bench's to print. */
async function buildSite(outDir: string): Promise<void> {
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js')
  try {
    await run(process.execPath, [vite, 'build', '--outDir', outDir, '--logLevel', 'error'], { cwd: root })
  } catch (error) {
    throw new Error(`Le site ne se construit pas : ${saidBy(error)}`)
  }
}

/** The site's own way of building, less what belongs to a site: policy, installation, service worker. */
async function ownConfig(): Promise<{
  readonly config: InlineConfig
  readonly shared: BuildOptions
}> {
  const { css, build: shared = {} } = await viteConfig({ command: 'build', mode: 'production' })
  const config = { configFile: false, logLevel: 'error', base: './', publicDir: false } as const
  return { config: css ? { ...config, css } : config, shared }
}

const plugins = () => [react(), templatesPlugin()]

/** File names without a hash, for the HTML beside them. */
function pageBuild(outDir: string, shared: BuildOptions): BuildOptions {
  const output = { entryFileNames: '[name].js', assetFileNames: '[name][extname]' }
  return { ...shared, outDir, rolldownOptions: { ...shared.rolldownOptions, input: pages, output } }
}

const htmlOf = (page: string): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>Banc</title>
    <link rel="icon" href="data:," />
    ${page === 'sheet' ? '<link rel="stylesheet" href="./sheet.css" />' : ''}
    <script type="module" src="./${page}.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`

/** One file to run, with everything inside: a peer is loaded as a bundle, as it is in the browser. */
function nodeBuild(outDir: string): InlineConfig {
  const output = { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
  return {
    build: { outDir, target: 'node20', ssr: true, rolldownOptions: { input: exercises, output } },
    ssr: { noExternal: true },
  }
}

async function writeMaterials(sample: Sample, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const shell = await buildWordShell()
  let fields: Fields = {}
  for (const peer of PEERS) {
    const built = buildPeerTemplate(sample, shell, peer)
    writeFileSync(join(folder, `${peer}.docx`), built.template)
    // The peers differ in how a loop is written in the text, not in the words they fill it with.
    fields = built.fields
  }
  const { name, date, lawDate, answers, document, dossier } = sample
  const materials: Materials = { name, date, lawDate, answers, document, dossier, fields }
  const { csv, xlsx } = buildRegisters()
  writeFileSync(join(folder, 'register.csv'), csv)
  writeFileSync(join(folder, 'register.xlsx'), xlsx)
  writeFileSync(join(folder, 'materials.json'), JSON.stringify(materials))
}

function saidBy(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? `${error.stderr}`.trim() : ''
  return said || (error instanceof Error ? error.message : String(error))
}
