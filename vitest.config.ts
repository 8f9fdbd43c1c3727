import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const testFiles = (...folders: readonly string[]) =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

// A folder for machine-readable results, one file a run: the tests come in two runs, around a build.
const results = process.env['PARAPHE_RESULTS']

// A browser and a word processor each take a whole core: their files run one after the other.
const oneAtATime = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }

// Every project inherits vite.config.ts (`extends: true`), its plugins included: a template read
// in a test is the template read in the page.
export default defineConfig((env) =>
  mergeConfig(viteConfig(env), {
    test: {
      reporters:
        results === undefined ? ['dot'] : ['dot', ['json', { outputFile: `${results}/${process.pid}.json` }]],
      passWithNoTests: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: testFiles('**'),
            exclude: testFiles('ui', 'e2e', 'word', 'bench'),
          },
        },
        {
          extends: true,
          test: {
            name: 'ui',
            environment: 'jsdom',
            include: testFiles('ui'),
            // Roles and names of a whole agreement take seconds to work out on two busy cores; no time is asserted.
            testTimeout: 30_000,
          },
        },
        {
          extends: true,
          test: { name: 'e2e', environment: 'node', include: testFiles('e2e'), ...oneAtATime },
        },
        {
          extends: true,
          test: { name: 'word', environment: 'node', include: testFiles('word'), ...oneAtATime },
        },
      ],
    },
  }),
)
