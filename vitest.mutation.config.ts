import { defineConfig } from 'vitest/config'

// What must kill the mutants of src/rules: the tests of the rules, and the golden cases that call them.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/rules/**/*.test.ts', 'tests/cli/answer-case.test.ts'],
    // They read the source itself, which a mutant rewrites.
    exclude: ['tests/rules/mots.test.ts', 'tests/rules/no-legal-number.test.ts'],
  },
})
