/** Our own mistake, never the person's: caught by the one error boundary, which saves the dossier first. */
export class BugError extends Error {
  override name = 'BugError'
}
