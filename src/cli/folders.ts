import { fileURLToPath } from 'node:url'

/** The templates of this checkout. */
export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates', import.meta.url))
