/** The head of the sheet that follows the questions. */
export const LIVE_PAPER_ID = 'papier'

/** The anchor of an article on the sheet. */
export function clauseAnchor(id: string): string {
  return `article-${id}`
}
