import type { Answers } from '#model/answers.ts'
import type { DocumentNode } from '#model/document.ts'
import type { Dossier } from '#model/dossier.ts'

/** Answers of one signature: who signed, when, after which steps. An amendment has its own. */
const OF_ONE_SIGNATURE: ReadonlySet<string> = new Set([
  'dateIntentionNegocier',
  'dateInformationOrganisations',
  'reunionsNegociation',
  'dateCommunication',
  'dateConsultation',
  'dateDeliberation',
  'dateSignature',
  'signatairesSyndicaux',
  'mandataires',
  'elusSignataires',
  'voixDesElus',
])

/**
 * The dossier that prepares an amendment of a signed agreement: its answers, to be changed, and the text as it was signed,
 * kept whole: what an amendment replaces is that text, whatever the model becomes.
 */
export function amendmentOf(
  signed: Dossier,
  document: DocumentNode,
  made: { readonly id: string; readonly now: string },
): Dossier {
  const { example: _, lastPage: __, ...kept } = signed
  const date = signed.answers['dateSignature']
  const answers: Answers = {
    ...Object.fromEntries(Object.entries(signed.answers).filter(([fact]) => !OF_ONE_SIGNATURE.has(fact))),
    prepareUnAvenant: true,
    ...(date === undefined ? {} : { dateAccordRevise: date }),
  }
  return {
    ...kept,
    id: made.id,
    name: `${signed.name}, avenant`,
    answers,
    revises: document,
    finishedParts: [],
    createdAt: made.now,
    changedAt: made.now,
  }
}
