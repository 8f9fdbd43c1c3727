/** The present instant, ISO 8601. */
export function instant(): string {
  return new Date().toISOString()
}
