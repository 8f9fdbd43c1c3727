import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runDroit } from '#cli/droit.ts'
import { withFetchedPackage } from '#cli/fetch-package.ts'

const JANVIER_2018 = Date.UTC(2018, 0, 1)
const MARS_2026 = Date.UTC(2026, 2, 27)
const WORK = 'LEGITEXT000006072050'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paraphe-essai-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

const article = (num: string, changes: object = {}) => ({
  type: 'article',
  data: {
    num,
    id: `LEGIARTI-${num}`,
    etat: 'VIGUEUR',
    dateDebut: JANVIER_2018,
    texte: 'Un. Deux.',
    texteHtml: '<p>Un.</p><p>Deux.</p>',
    ...changes,
  },
})

/** Unpacks a small package whose code of work has these articles, in a section. */
function unpack(articles: readonly object[], into = join(folder, 'paquet')): string {
  mkdirSync(join(into, 'data'), { recursive: true })
  writeFileSync(join(into, 'package.json'), '{"version":"2.514.0"}')
  const code = {
    type: 'code',
    data: { dateDebutVersion: '2026-03-27' },
    children: [{ type: 'section', children: articles }],
  }
  writeFileSync(join(into, 'data', `${WORK}.json`), JSON.stringify(code))
  return into
}

const kept = (key: string) => ({ id: `LEGIARTI-${key}`, depuis: '2018-01-01', texte: 'Un.\nDeux.' })
const lawFile = () => join(folder, 'modeles/droit/articles.json')
const law = () => JSON.parse(readFileSync(lawFile(), 'utf8'))

/** Runs the command over templates that keep these articles and a code that cites those keys. */
async function run(held: readonly string[], cited: readonly string[], ...args: readonly string[]) {
  mkdirSync(join(folder, 'modeles/droit'), { recursive: true })
  const articles = Object.fromEntries(held.map((key) => [key, kept(key)]))
  const before = { source: 'avant', licence: 'avant', etatDuDroit: '2026-03-01', articles }
  writeFileSync(lawFile(), JSON.stringify(before))
  const source = () => ({ 'src/rules/a.ts': cited.join(' ') })
  const said: string[] = []
  const errors: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(line))
  try {
    const status = await runDroit(args, { folder: join(folder, 'modeles'), source })
    return { status, said, errors, isWritten: law().source !== 'avant' }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

describe('droit', () => {
  it('writes each cited article with its version, its words, and where the law was read', async () => {
    const paquet = unpack([article('L2314-1'), article('R*2314-2'), article('L2314-9'), article('Annexe')])
    const ran = await run(['L2314-1'], ['L2314-1', 'R2314-2'], '--paquet', paquet)
    expect(ran).toEqual({
      status: 0,
      said: ['Ajouté : R.\u00a02314\u20112.', '2 articles cités, 2 gardés, état du droit au 27/03/2026.'],
      errors: [],
      isWritten: true,
    })
    expect(law()).toEqual({
      source: 'DILA, base LEGI, lue dans le paquet npm @socialgouv/legi-data 2.514.0',
      licence: 'Licence Ouverte 2.0 (Etalab)',
      etatDuDroit: '2026-03-27',
      articles: {
        'L2314-1': kept('L2314-1'),
        'R2314-2': { ...kept('R2314-2'), id: 'LEGIARTI-R*2314-2' },
      },
    })
  })

  it('says a new version, and does not write when it is only asked', async () => {
    const paquet = unpack([article('L2314-1', { id: 'LEGIARTI-2', dateDebut: MARS_2026 })])
    const ran = await run(['L2314-1'], ['L2314-1'], '--paquet', paquet, '--sans-ecrire')
    expect(ran).toMatchObject({ status: 0, isWritten: false })
    expect(ran.said[0]).toMatch(
      /^Nouvelle version : L\.\u00a02314\u20111, du 01\/01\/2018 puis du 27\/03\/2026\./,
    )
  })

  it('takes the version in force of two that bear the same number', async () => {
    const leaving = article('L2314-1', { id: 'LEGIARTI-0', etat: 'ABROGE_DIFF' })
    for (const articles of [
      [leaving, article('L2314-1')],
      [article('L2314-1'), leaving],
    ])
      expect(await run(['L2314-1'], ['L2314-1'], '--paquet', unpack(articles))).toMatchObject({ status: 0 })
    expect(law().articles).toEqual({ 'L2314-1': kept('L2314-1') })
  })

  it('refuses to lose a cited article, says each one, and writes nothing', async () => {
    const paquet = unpack([article('L2314-1', { etat: 'ABROGE' })])
    expect(await run(['L2314-1', 'L2314-2'], ['L2314-1', 'L2314-2'], '--paquet', paquet)).toEqual({
      status: 1,
      said: ['Aucun article ne change.'],
      errors: [
        'L’article L.\u00a02314\u20111 est abrogé. Il est cité dans src/rules/a.ts.',
        'L’article L.\u00a02314\u20112 n’est pas dans le paquet. Il est cité dans src/rules/a.ts.',
        'paraphe : rien n’est écrit : corrigez d’abord ces citations.',
      ],
      isWritten: false,
    })
  })

  it('keeps what is not cited yet, unless asked otherwise', async () => {
    const paquet = unpack([article('L2314-1'), article('L2314-2')])
    const both = ['L2314-1', 'L2314-2']
    await run(both, ['L2314-1'], '--paquet', paquet)
    expect(Object.keys(law().articles)).toEqual(both)
    await run(both, ['L2314-1'], '--paquet', paquet, '--cites-seulement')
    expect(Object.keys(law().articles)).toEqual(['L2314-1'])
  })

  it.each([[['--paquet']], [['--paquet', 'x', 'y']], [['--force']]])(
    'refuses %j in one line',
    async (args) => {
      expect((await run([], [], ...args)).errors).toEqual([
        'paraphe : écrivez droit, avec ou sans --paquet DIR, --sans-ecrire, --cites-seulement.',
      ])
    },
  )

  it('refuses in one line a folder that is not the package', async () => {
    const { status, errors } = await run([], [], '--paquet', folder)
    expect({ status, errors }).toEqual({
      status: 1,
      errors: [expect.stringMatching(/^paraphe : le paquet @socialgouv\/legi-data ne se lit pas\./)],
    })
  })

  it('refuses in one line articles that do not read', async () => {
    const { status, errors } = await run([], [], '--paquet', unpack([]))
    expect({ status, errors }).toEqual({ status: 0, errors: [] })
    writeFileSync(lawFile(), '{')
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const place = { folder: join(folder, 'modeles'), source: () => ({}) }
    expect(await runDroit(['--paquet', join(folder, 'paquet')], place)).toBe(1)
    expect(error.mock.calls).toEqual([[expect.stringContaining('droit/articles.json')]])
    error.mockRestore()
  })
})

describe.skipIf(process.platform === 'win32')('a package', () => {
  /** An npm of ours, first on the path: it does what this script says with the folder it is given. */
  function npmThat(script: string): void {
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\nplace="$3"\n${script}\n`)
    chmodSync(join(bin, 'npm'), 0o755)
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`)
  }

  it('is fetched into a folder of its own, which does not outlive its use', () => {
    npmThat('mkdir -p "$place/node_modules/@a/b" && echo 1 > "$place/node_modules/@a/b/un"')
    const seen = withFetchedPackage('@a/b', (place) => ({ place, files: readdirSync(place) }))
    expect(seen?.files).toEqual(['un'])
    expect(() => readdirSync(seen?.place ?? folder)).toThrow('ENOENT')
  })

  it('that npm cannot fetch is nothing', () => {
    npmThat('exit 1')
    expect(withFetchedPackage('@a/b', () => true)).toBeUndefined()
  })
})
