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
  /** The same, asked for by the summary of every part, and by the list of what keeps the final text shut. */
  review: '/dossier/:id/revoir/:part/:step/:field?',
  settle: '/dossier/:id/regler/:part/:step/:field?',
  /** The same on the path of the election: « Continuer » goes on to what it still asks. Without a page, where it begins. */
  elect: '/dossier/:id/elire',
  electPage: '/dossier/:id/elire/:part/:step/:field?',
  /** The same, asked for by what a choice costs. */
  price: '/dossier/:id/chiffrer/:part/:step/:field?',
  /** At one answer, when coming back from its change. */
  answers: '/dossier/:id/reponses/:part/:field?',
  headcount: '/dossier/:id/effectif',
  equality: '/dossier/:id/egalite',
  /** At one of the member’s own figures, when it is wanted. */
  costs: '/dossier/:id/couts/:field?',
  election: '/dossier/:id/cse',
  /** All the votes of the election, or one of them to count. */
  count: '/dossier/:id/depouillement/:vote?',
  document: '/dossier/:id/document',
  companions: '/dossier/:id/accompagnements',
  download: '/dossier/:id/telecharger/:mode?',
} as const

export type Page = { readonly part: string; readonly step: string }

export const homeHref = `#${ROUTES.home}`
export const dossierHref = (id: string): string => `#/dossier/${id}`
export const headcountHref = (id: string): string => `#/dossier/${id}/effectif`
export const equalityHref = (id: string): string => `#/dossier/${id}/egalite`
export const costsHref = (id: string, field?: string): string =>
  `#/dossier/${id}/couts${field ? `/${field}` : ''}`
export const electionHref = (id: string): string => `#/dossier/${id}/cse`
export const countHref = (id: string, vote?: string): string =>
  `#/dossier/${id}/depouillement${vote ? `/${vote}` : ''}`
export const documentHref = (id: string): string => `#/dossier/${id}/document`
export const companionsHref = (id: string): string => `#/dossier/${id}/accompagnements`
export const downloadHref = (id: string): string => `#/dossier/${id}/telecharger`
/** Coming back from what kept the final text shut: what is left of it. */
export const finalHref = (id: string): string => `${downloadHref(id)}/${FINAL}`
export const FINAL = 'definitif'

/** Stands for a part where the answers of all of them are shown. */
export const EVERY_PART = 'tout'

/** The answers of a part, at one of them when it is given. */
export function answersHref(id: string, part: string, field?: string): string {
  return `#/dossier/${id}/reponses/${part}${field ? `/${field}` : ''}`
}

/** A page of questions, at the question `field` when it is given. */
export function questionHref(id: string, page: Page, field?: string): string {
  return `#/dossier/${id}/questions/${page.part}/${page.step}${field ? `/${field}` : ''}`
}

/** Where the questions of an election begin, or go on. */
export const electHref = (id: string): string => `#/dossier/${id}/elire`

/** A page of questions on the path of the election. */
export function electPageHref(id: string, page: Page, field?: string): string {
  return `${electHref(id)}/${page.part}/${page.step}${field ? `/${field}` : ''}`
}

/** What a page of questions goes on to: the next one, the next one of the election, or the place that asked for a change. */
export type Return = 'next' | 'election' | 'answers' | 'everyAnswer' | 'final' | 'costs'

const WAYS = { answers: 'modifier', everyAnswer: 'revoir', final: 'regler', costs: 'chiffrer' } as const

/** The same page from the place to which it returns. */
export function changeHref(
  id: string,
  page: Page,
  field: string,
  to: Exclude<Return, 'next' | 'election'>,
): string {
  return `#/dossier/${id}/${WAYS[to]}/${page.part}/${page.step}/${field}`
}
