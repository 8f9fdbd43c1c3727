/** One clear line on standard error, and the exit code of a refusal. */
export function refuse(sentence: string): number {
  console.error(`paraphe : ${sentence}`)
  return 1
}

/** Writes files into a folder; one that cannot be written is said in one line. Returns the exit code. */
export function writeOrRefuse(folder: string, write: () => void): number {
  try {
    write()
    return 0
  } catch (error) {
    // Only what the system refuses bears a code: the rest is our mistake.
    if (!(error instanceof Error && 'code' in error)) throw error
    return refuse(`rien ne peut s’écrire dans « ${folder} » (${error.code}). Choisissez un autre endroit.`)
  }
}
