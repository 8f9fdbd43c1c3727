import { capital } from '#ui/library/count-words.ts'

/** The name of a paper among those of its election, which its title need not say again. */
export function paperName(title: string): string {
  return capital(title.replace(/^Élection du CSE\s*:\s*/u, ''))
}
