import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives the folder of a package to `use`, fetched by npm into a temporary folder that is removed afterwards. Nothing when
 * npm cannot fetch it.
 */
export function withFetchedPackage<T>(name: string, use: (folder: string) => T): T | undefined {
  const place = mkdtempSync(join(tmpdir(), 'paraphe-'))
  try {
    const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
    const { status } = spawnSync('npm', ['install', '--prefix', place, ...quiet, name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // npm is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    })
    return status === 0 ? use(join(place, 'node_modules', name)) : undefined
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
