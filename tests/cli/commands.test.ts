import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCheck } from '#cli/check.ts'
import { runGenerate } from '#cli/generate.ts'
import { runSamples } from '#cli/samples.ts'

// The real command is started where it matters: a second or two apiece on a busy machine.
const PATIENCE = 60_000

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paraphe-'))
  expect(run('samples', '--out', folder).status).toBe(0)
}, PATIENCE)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('paraphe', { timeout: PATIENCE }, () => {
  it.each([
    ['no command', []],
    ['a command that does not exist', ['generer']],
    ['a command named after a part of every object', ['constructor']],
  ])('refuses %s in one line', (_name, args) => {
    expectRefusal(
      run(...args),
      'paraphe : indiquez une commande parmi check, droit, generate, rules, samples.',
    )
  })
})

describe('samples', { timeout: PATIENCE }, () => {
  it('writes one dossier file for each sample member', () => {
    const names = readdirSync('templates/exemples').map((name) => name.replace('.yaml', '.json'))
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual(names.sort())
    const dossier = JSON.parse(readFileSync(join(folder, 'ai-neuf.json'), 'utf8'))
    expect(dossier).toMatchObject({ format: 'paraphe', nom: 'Coup de main du Val', exemple: 'ai-neuf' })
  })

  it.each([[[]], [['--out']], [['--out', 'x', 'y']], [['--out', 'x', '--force']]])(
    'refuses %j in one line',
    async (args) => {
      expectRefusal(await call('samples', ...args), 'paraphe : écrivez samples --out DIR.')
    },
  )
})

describe('generate', { timeout: PATIENCE }, () => {
  it('writes a draft of each document, its findings on standard error', async () => {
    const { status, errors, output } = run('generate', ...toOut('en-cours-cinquante-deux.json'))
    expect(status).toBe(0)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.every((line) => /^[A-ZÀÉ].*\.$/.test(line))).toBe(true)
    expect(output).toBe('')
    const { value } = await mammoth.extractRawText({ path: written() })
    expect(value).toContain('Chantiers de la Vallée')
  })

  it('refuses the final text of the same dossier, lists why, and writes nothing', () => {
    rmSync(join(folder, 'out'), { recursive: true, force: true })
    const { status, errors } = run('generate', ...toOut('en-cours-cinquante-deux.json', '--final'))
    expect(status).toBe(1)
    expect(errors.length).toBeGreaterThan(1)
    expect(errors.at(-1)).toBe('Le document définitif n’est pas écrit : répondez d’abord à ce qui précède.')
    expect(readdirSync(folder)).not.toContain('out')
  })

  it('writes the final text of a complete dossier, dated as asked, the same bytes each time', () => {
    const bytes = [1, 2].map(() => {
      expect(run('generate', ...toOut('ai-neuf.json', '--final', '--date', '2026-12-17')).status).toBe(0)
      return readFileSync(written())
    })
    expect(bytes[1]?.equals(bytes[0] ?? Buffer.of())).toBe(true)
    expect(run('generate', ...toOut('ai-neuf.json', '--final', '--date', '2026-12-18')).status).toBe(0)
    expect(readFileSync(written()).equals(bytes[0] ?? Buffer.of())).toBe(false)
  })

  it('says that the law was read long ago, or that the dossier was made under an older one', async () => {
    const about = async (date: string, file = 'ai-neuf.json') =>
      (await call('generate', ...toOut(file, '--date', date))).errors.filter((line) => /droit au/.test(line))
    expect(await about('2026-04-01')).toEqual([])
    expect(await about('2126-04-01')).toEqual([expect.stringMatching(/il y a plus de 6 mois/)])
    const made = JSON.parse(readFileSync(join(folder, 'ai-neuf.json'), 'utf8'))
    expect(made.etatDuDroit).toMatch(/^20\d\d-\d\d-\d\d$/)
    writeFileSync(join(folder, 'older.json'), JSON.stringify({ ...made, etatDuDroit: '2025-10-26' }))
    expect(await about('2026-04-01', 'older.json')).toEqual([
      expect.stringMatching(/fait sous l’état du droit au 26.octobre.2025/),
    ])
    rmSync(join(folder, 'older.json'))
  })

  it.each([
    [
      'an option that does not exist',
      ['ai-neuf.json', '--finale'],
      'paraphe : l’option « --finale » n’existe pas. Options : --out, --date, --final.',
    ],
    [
      'a date that is none',
      ['ai-neuf.json', '--date', '2026-02-30'],
      'paraphe : indiquez la date sous la forme --date AAAA-MM-JJ.',
    ],
    [
      'a date left out',
      ['ai-neuf.json', '--date'],
      'paraphe : indiquez la date sous la forme --date AAAA-MM-JJ.',
    ],
    [
      'two files',
      ['ai-neuf.json', 'etti-vingt-six.json'],
      'paraphe : indiquez un fichier de dossier : generate DOSSIER.json --out DIR.',
    ],
    ['a file that is not there', ['absent.json'], /^Ce fichier ne se lit pas\./],
    ['a folder', ['.'], /^Ce fichier ne se lit pas\./],
  ])('refuses %s in one line', async (_name, args, sentence) => {
    expectRefusal(await call('generate', ...toOut(...args)), sentence)
  })

  it('refuses to write nowhere', async () => {
    expectRefusal(
      await call('generate', join(folder, 'ai-neuf.json')),
      'paraphe : indiquez où écrire : --out DIR.',
    )
  })

  it.each(['generate', 'samples'] as const)(
    'says in one line that the folder cannot be written: %s',
    async (name) => {
      const taken = join(folder, 'taken')
      writeFileSync(taken, '')
      const files = name === 'generate' ? [join(folder, 'ai-neuf.json')] : []
      expectRefusal(
        await call(name, ...files, '--out', taken),
        /^paraphe : rien ne peut s’écrire dans « .*taken »/,
      )
    },
  )

  it.each([
    ['is not JSON', '{', /^Ce fichier ne se lit pas\./],
    ['is empty', '', /^Ce fichier ne se lit pas\./],
    ['is the JSON of something else', '{"name":"left-pad"}', /^Ce fichier n’est pas un dossier Paraphe\./],
    ['comes from a later version', changed({ version: 999 }), /^Ce fichier vient d’une version plus récente/],
    [
      'follows another model',
      changed({ modele: { charte: '1' } }),
      'Le modèle « charte » n’existe pas dans cette version de Paraphe.',
    ],
    [
      'has a field too many',
      changed({ nonm: 'x' }),
      'Le champ « nonm » n’existe pas dans un dossier Paraphe. Vouliez-vous dire « nom » ?',
    ],
    [
      'answers a question nobody asks',
      changed({ reponses: { nomEmployeurr: 'x' } }),
      'Aucune question ne s’appelle « nomEmployeurr ». Vouliez-vous dire « nomEmployeur » ?',
    ],
    [
      'answers with a list where a text goes',
      changed({ reponses: { nomEmployeur: ['x'] } }),
      /cette réponse n’a pas la forme attendue/,
    ],
    [
      'has no answers',
      changed({ reponses: 'non' }),
      'Le champ « reponses » du fichier n’a pas la forme attendue.',
    ],
  ])('refuses a file that %s in one line', async (_name, content, sentence) => {
    writeFileSync(join(folder, 'faux.json'), content)
    expectRefusal(await call('generate', ...toOut('faux.json')), sentence)
  })
})

describe('check', { timeout: PATIENCE }, () => {
  it('has nothing to say of the templates, and counts them and their readings', () => {
    const { status, output, errors } = run('check')
    expect({ status, errors }).toEqual({ status: 0, errors: [] })
    const [counts, readings] = output.split('\n')
    expect(counts).toMatch(/^\d+ articles, 25 exemples : 0 remarque\(s\)\.$/)
    // Two readings an article: each is shown by a sample.
    const [, articles] = /^(\d+)/.exec(counts ?? '') ?? []
    expect(readings).toMatch(
      new RegExp(
        `^${2 * Number(articles)} lectures : en facile à lire, \\d+(,\\d)? mots par phrase en moyenne, \\d+ au plus ; en clair, \\d+ mots au plus\\.$`,
      ),
    )
  })

  it('says each remark in a line with its file, and fails', async () => {
    const bad = join(folder, 'modeles')
    mkdirSync(join(bad, 'lettre/clauses'), { recursive: true })
    writeFileSync(join(bad, 'lettre/document.yaml'), 'titre: [')
    const { status, errors } = await call('check', bad)
    expect(status).toBe(1)
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.some((line) => line.includes('lettre/document.yaml'))).toBe(true)
  })
})

type Ran = { readonly status: number | null; readonly output: string; readonly errors: readonly string[] }

/** The command as people start it. */
function run(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    { encoding: 'utf8' },
  )
  return { status, output: stdout.trim(), errors: stderr.split('\n').filter((line) => line !== '') }
}

const COMMANDS = { check: runCheck, generate: runGenerate, samples: runSamples }

/** The same without starting another process: quick enough for a table. */
async function call(name: keyof typeof COMMANDS, ...args: readonly string[]): Promise<Ran> {
  const errors: string[] = []
  const output: string[] = []
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(line))
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void output.push(line))
  try {
    const status = await COMMANDS[name](args)
    return { status, output: output.join('\n'), errors }
  } finally {
    error.mockRestore()
    log.mockRestore()
  }
}

/** The arguments that generate from a file of the folder, into its `out`. */
function toOut(...args: readonly string[]): readonly string[] {
  const files = args.map((arg) => (arg.endsWith('.json') || arg === '.' ? join(folder, arg) : arg))
  return ['--out', join(folder, 'out'), ...files]
}

const written = (): string => join(folder, 'out/accord-entreprise/accord-entreprise.docx')

/** One clear line, exit 1, and nothing on standard output. */
function expectRefusal(ran: Ran, sentence: string | RegExp): void {
  expect(ran.errors).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)])
  expect({ status: ran.status, output: ran.output }).toEqual({ status: 1, output: '' })
}

/** A dossier file with something changed in it. */
function changed(change: object): string {
  return JSON.stringify({
    format: 'paraphe',
    version: 1,
    modele: { 'accord-entreprise': '1' },
    nom: 'Les Jardins du Gué',
    reponses: {},
    ...change,
  })
}
