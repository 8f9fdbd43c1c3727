/** One clear line on standard error, and the exit code of a refusal. */
export function refuse(sentence: string): number {
  console.error(`paraphe : ${sentence}`)
  return 1
}
