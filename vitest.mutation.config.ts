import { defineConfig } from 'vitest/config'

// What must kill the mutants of src/rules: the tests of the rules, and the golden cases that call them.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/rules/**/*.test.ts', 'tests/cli/answer-case.test.ts'],
    // The first two read the source itself, which a mutant rewrites; ten years of days are too long for each mutant.
    exclude: [
      'tests/rules/mots.test.ts',
      'tests/rules/no-legal-number.test.ts',
      'tests/rules/calendrier-dix-ans.test.ts',
    ],
  },
})
