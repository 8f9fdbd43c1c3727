import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'

/** A headless Chromium with a new profile: the system's own, else the one inside the npm package. */
export function openBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ ...findChromium(), args: [...quietFlags, ...moreFlags] })
}

/** The same, on a profile kept in `folder`, as a person's own browser. */
export function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...findChromium(),
    args: quietFlags,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
}

// A test browser talks to the site under test and to nobody else, as any user, in any container.
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

function findChromium(): LaunchOptions {
  if (process.platform !== 'linux') return { channel: 'chrome' }
  const installed = process.env['PARAPHE_CHROMIUM'] === 'paquet' ? undefined : findOnPath()
  return installed === undefined ? unpackChromium() : { executablePath: installed }
}

function findOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  // Ubuntu's chromium-browser may be a stub that asks for a snap: last.
  return ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const require = createRequire(import.meta.url)

// The package expects Amazon's machines and single-process flags that switch web security off; we only
// want what it carries: a browser, the four system libraries a bare Debian lacks (nss, nspr, expat), fonts.
function unpackChromium(): LaunchOptions {
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin')
  const unpacked = join(packed, '../../../.cache/paraphe-chromium', packageVersion(packed))
  if (!existsSync(unpacked)) {
    mkdirSync(dirname(unpacked), { recursive: true })
    const draft = mkdtempSync(`${unpacked}-`)
    writeFileSync(join(draft, 'chromium'), unbrotli(join(packed, 'chromium.br')), { mode: 0o755 })
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
      execFileSync('tar', ['-x', '--no-same-owner', '-C', draft], { input: unbrotli(join(packed, name)) })
    }
    writeFileSync(join(draft, 'fonts.conf'), fontsConfig)
    publish(draft, unpacked)
  }
  return {
    executablePath: join(unpacked, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(unpacked, 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(delimiter),
      FONTCONFIG_PATH: unpacked,
    },
  }
}

// The package's own list of folders knows only Amazon's; without a single font every line of text is 0 px high.
const fontsConfig = '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n'

// Renaming a finished folder: another run never sees half a browser.
function publish(draft: string, unpacked: string): void {
  try {
    renameSync(draft, unpacked)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(unpacked)) throw error
  }
}

function packageVersion(packed: string): string {
  return JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')).version
}

function unbrotli(path: string): Buffer {
  return brotliDecompressSync(readFileSync(path))
}
