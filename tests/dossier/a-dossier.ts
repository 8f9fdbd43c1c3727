import type { Known } from '#dossier/dossier-file.ts'
import type { Dossier } from '#model/dossier.ts'

/** A small questionnaire with every shape of answer. */
export const KNOWN: Known = {
  models: ['accord-entreprise', 'guide-cse'],
  questions: {
    denomination: { kind: 'text', label: 'Quel est son nom ?', short: 'nom' },
    effectif: { kind: 'number', label: 'Combien de personnes ?', short: 'effectif', unit: 'personnes' },
    hommesFemmes: { kind: 'longText', label: 'Hommes et femmes ?', short: 'égalité' },
    aUnCse: { kind: 'yesNo', label: 'Un CSE ?', short: 'CSE' },
    objectifs: { kind: 'list', label: 'Quels objectifs ?', short: 'objectifs', line: 'un objectif' },
    signataires: {
      kind: 'rows',
      label: 'Qui signe ?',
      short: 'signataires',
      line: 'un signataire',
      columns: {
        nom: { kind: 'text', label: 'Nom' },
        voix: { kind: 'number', label: 'Voix', unit: 'voix' },
      },
    },
  },
}

export const DEFAULTS = { id: 'nouveau', now: '2026-11-22T10:00:00.000Z' }

/** The smallest dossier, with what matters to the test. */
export function aDossier(given: Partial<Dossier> = {}): Dossier {
  return {
    id: 'gue',
    name: 'Les Jardins du Gué',
    models: { 'accord-entreprise': '2026.11' },
    answers: {},
    finishedParts: [],
    createdAt: '2026-11-22T08:00:00.000Z',
    changedAt: '2026-11-22T09:30:00.000Z',
    wordings: {},
    reviews: [],
    aside: {},
    ...given,
  }
}
