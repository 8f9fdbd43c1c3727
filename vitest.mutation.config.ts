import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The tests of one rule first: a mutant they kill does not wait for those that run every rule at once. */
class OneRuleFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const wide = ({ moduleId }: TestSpecification): boolean =>
      /(constats|citations|answer-case)\.test/.test(moduleId)
    return files.toSorted((one, other) => Number(wide(one)) - Number(wide(other)))
  }
}

// What must kill the mutants of src/rules: the tests of the rules, and the golden cases that call them.
export default defineConfig({
  test: {
    environment: 'node',
    // The rules are pure: files share their modules, and a mutant is tried several times faster.
    isolate: false,
    sequence: { sequencer: OneRuleFirst },
    include: ['tests/rules/**/*.test.ts', 'tests/cli/answer-case.test.ts'],
    // The first two read the source itself, which a mutant rewrites; ten years of days are too long for each mutant.
    exclude: [
      'tests/rules/mots.test.ts',
      'tests/rules/no-legal-number.test.ts',
      'tests/rules/calendrier-dix-ans.test.ts',
    ],
  },
})
