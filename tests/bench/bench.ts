import { cpus, loadavg } from 'node:os'
import { openBrowser } from '../support/browser.ts'
import { type Builds, buildAll } from './builds.ts'
import type { Line } from './measure.ts'
import { measureNode, requireSameContent } from './node-lines.ts'
import { measurePage } from './page-lines.ts'
import { measureRegister } from './register-lines.ts'
import { toJson, toTable } from './report.ts'
import { readSample, type Sample } from './sample.ts'
import { measureSite } from './site-lines.ts'

const isJson = process.argv.includes('--json')

try {
  const lines = await measureAll()
  process.stdout.write(`${isJson ? toJson(lines) : toTable(lines)}\n`)
} catch (error) {
  console.error(`Le banc n’a pas pu mesurer. ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

async function measureAll(): Promise<readonly Line[]> {
  const sample = readSample()
  say(`Exemple : ${sample.name}, ${sample.articles} articles, dont ${sample.conditions.size} sous condition.`)
  say('Construction du site, des pages du banc et du programme Node…')
  const builds = await buildAll(sample)
  try {
    return await measureBuilds(builds, sample)
  } finally {
    builds.remove()
  }
}

async function measureBuilds(builds: Builds, sample: Sample): Promise<readonly Line[]> {
  const words = await requireSameContent(builds)
  say(`Les fichiers disent la même chose, mot pour mot : ${words} mots.`)
  const browser = await openBrowser()
  try {
    say('Le site tel qu’il est construit…')
    const site = await measureSite(browser, builds.site, sample)
    say('Un registre du personnel dans le navigateur…')
    const register = await measureRegister(browser, builds.site, builds.materials)
    say('La feuille et l’export dans le navigateur…')
    const page = await measurePage(browser, builds.page)
    say('L’export dans Node…')
    const node = await measureNode(builds)
    const load = loadavg().map((each) => each.toFixed(1))
    say(
      `Charge de la machine : ${load.join(', ')} pour ${cpus().length} cœurs ; seuls les rapports se comparent.`,
    )
    return [...site, ...register, ...page, ...node]
  } finally {
    await browser.close()
  }
}

/** On standard error: standard output holds the figures and nothing else. */
function say(words: string): void {
  console.error(words)
}
