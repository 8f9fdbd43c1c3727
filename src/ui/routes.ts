/** Every address of the tool, after the `#`: a static host knows only one page, and Back works. */
export const ROUTES = {
  home: '/',
  examples: '/exemples',
  help: '/aide',
  privacy: '/confidentialite',
  accessibility: '/accessibilite',
  dossier: '/dossier/:id',
  question: '/dossier/:id/questions/:part/:step/:field?',
  /** The same page, asked for by the summary: « Continuer » returns there. */
  change: '/dossier/:id/modifier/:part/:step/:field?',
  answers: '/dossier/:id/reponses/:part',
  document: '/dossier/:id/document',
  download: '/dossier/:id/telecharger',
} as const

export type Page = { readonly part: string; readonly step: string }

export const homeHref = `#${ROUTES.home}`
export const dossierHref = (id: string): string => `#/dossier/${id}`
export const documentHref = (id: string): string => `#/dossier/${id}/document`
export const downloadHref = (id: string): string => `#/dossier/${id}/telecharger`
export const answersHref = (id: string, part: string): string => `#/dossier/${id}/reponses/${part}`

/** A page of questions, at the question `field` when it is given. */
export function questionHref(id: string, page: Page, field?: string): string {
  return `#/dossier/${id}/questions/${page.part}/${page.step}${field ? `/${field}` : ''}`
}

/** The same page from the summary of answers, to which it returns. */
export function changeHref(id: string, page: Page, field: string): string {
  return `#/dossier/${id}/modifier/${page.part}/${page.step}/${field}`
}
