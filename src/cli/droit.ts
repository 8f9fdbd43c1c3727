import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { citedArticles } from '#authoring/check-citations.ts'
import { frenchDate, sayLawChanges, sayLostArticle } from '#authoring/law-messages.ts'
import { LAW_FILE, parseLaw, writeLaw } from '#authoring/parse-law.ts'
import type { TemplateFiles } from '#authoring/parse-templates.ts'
import { type LawRefresh, refreshLaw } from '#authoring/refresh-law.ts'
import { readSources } from '#build/read-sources.ts'
import { readTemplates } from '#build/read-templates.ts'
import { withFetchedPackage } from './fetch-package.ts'
import { TEMPLATES_FOLDER } from './folders.ts'
import { LAW_PACKAGE, readLawPackage } from './read-law-package.ts'
import { refuse, writeOrRefuse } from './refuse.ts'

const USAGE = 'écrivez droit, avec ou sans --paquet DIR, --sans-ecrire, --cites-seulement.'

/** What the kept articles are cited by: the templates, where they stand too, and the code. */
type Place = { readonly folder: string; readonly source: () => TemplateFiles }

const HERE: Place = { folder: TEMPLATES_FOLDER, source: readSources }

/**
 * Brings the kept articles to the state of the law that the package gives, and says what changes. `--paquet DIR` reads a
 * package already unpacked, `--sans-ecrire` only says, `--cites-seulement` drops what nothing cites. Exit 1, and nothing
 * written, when a cited article is no longer in force.
 */
export async function runDroit(args: readonly string[], { folder, source }: Place = HERE): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      paquet: { type: 'string' },
      'sans-ecrire': { type: 'boolean' },
      'cites-seulement': { type: 'boolean' },
    },
  })
  const { paquet, 'sans-ecrire': isTrial, 'cites-seulement': onlyCited, ...others } = values
  if (paquet === true || paquet === '' || positionals.length > 0 || Object.keys(others).length > 0)
    return refuse(USAGE)
  const templates = readTemplates(folder)
  const law = parseLaw(LAW_FILE, templates[LAW_FILE] ?? '')
  if (law.problems.length > 0) return refuse(`« ${LAW_FILE} » ne se lit pas : reprenez celui d’avant.`)
  const cited = citedArticles(templates, source())
  const isWanted = (key: string): boolean => cited.has(key) || Object.hasOwn(law.value.articles, key)
  const read = (unpacked: string) => readLawPackage(unpacked, isWanted)
  const published = typeof paquet === 'string' ? read(paquet) : withFetchedPackage(LAW_PACKAGE, read)
  if (!published)
    return refuse(
      `le paquet ${LAW_PACKAGE} ne se lit pas. Vérifiez le réseau, ou indiquez son dossier : --paquet DIR.`,
    )
  const refresh = refreshLaw(law.value, published, cited, onlyCited === true)
  for (const line of sayLawChanges(refresh)) console.log(line)
  if (refresh.lost.length > 0) return refuseLoss(refresh)
  const day = frenchDate(published.date)
  console.log(
    `${cited.size} articles cités, ${Object.keys(refresh.law.articles).length} gardés, état du droit au ${day}.`,
  )
  if (isTrial) return 0
  return writeOrRefuse(folder, () => writeFileSync(join(folder, LAW_FILE), writeLaw(refresh.law)))
}

function refuseLoss({ lost }: LawRefresh): number {
  for (const article of lost) console.error(sayLostArticle(article))
  return refuse('rien n’est écrit : corrigez d’abord ces citations.')
}
