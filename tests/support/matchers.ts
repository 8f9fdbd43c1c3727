import { expect } from 'vitest'
import { type Finding, settledValue } from '#model/finding.ts'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with Vitest’s own.
  interface Matchers<T> {
    /** The finding settles on this value: known, or prudent when the text does not say. */
    toConclude: (value: unknown) => T
    /** The finding waits for this fact, and for no other. */
    toNeed: (fact: string) => T
    /** The finding cites this article. */
    toRestOn: (article: string) => T
  }
}

expect.extend({
  toConclude(finding: Finding<unknown>, value: unknown) {
    const found = settledValue(finding)
    const pass =
      (finding.state === 'known' || finding.state === 'uncertain') &&
      finding.because.length > 0 &&
      this.equals(found, value)
    return {
      pass,
      message: () => `${shown(finding)} ${pass ? 'concludes' : 'does not conclude'} ${shown(value)}`,
    }
  },
  toNeed(finding: Finding<unknown>, fact: string) {
    const pass = finding.state === 'needs' && this.equals(finding.facts, [fact])
    return { pass, message: () => `${shown(finding)} ${pass ? 'needs only' : 'does not need only'} ${fact}` }
  },
  toRestOn(finding: Finding<unknown>, article: string) {
    const pass = finding.state !== 'needs' && finding.because.includes(article)
    return { pass, message: () => `${shown(finding)} ${pass ? 'rests' : 'does not rest'} on ${article}` }
  },
})

const shown = (value: unknown): string => JSON.stringify(value)
