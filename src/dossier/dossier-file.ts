import type { CalendarDate } from '#model/calendar-date.ts'
import type { DocumentNode } from '#model/document.ts'
import type { Dossier } from '#model/dossier.ts'
import { isDocument } from '#model/is-document.ts'
import { nearest } from '#model/nearest.ts'
import { type Checked, checked, type Problem } from '#model/problem.ts'
import type { Question } from '#questions/question.ts'
import { readAnswers } from '#questions/read-answers.ts'
import { FILE_VERSION, migrate, type RawFile } from './migrations.ts'

/** What this version of the tool knows: the folders of the models, and the questions by the name of their fact. */
export type Known = {
  readonly models: readonly string[]
  readonly questions: Readonly<Record<string, Question>>
}

/** What a file may leave out: its id, and the instant it was made and changed. */
export type FileDefaults = { readonly id: string; readonly now: string }

const FORMAT = 'paraphe'

// In French, in this order: people open these files.
const FIELDS = [
  'format',
  'version',
  'modele',
  'etatDuDroit',
  'id',
  'nom',
  'exemple',
  'reponses',
  'partiesFinies',
  'dernierePage',
  'creeLe',
  'modifieLe',
  'redactions',
  'relectures',
  'revise',
]

/** The dossier as the text of its file: the same dossier always gives the same text. */
export function writeDossierFile(dossier: Dossier): string {
  const file = {
    format: FORMAT,
    version: FILE_VERSION,
    modele: sorted(dossier.models),
    etatDuDroit: dossier.lawDate,
    id: dossier.id,
    nom: dossier.name,
    exemple: dossier.example,
    reponses: sorted({ ...dossier.aside, ...dossier.answers }),
    partiesFinies: dossier.finishedParts,
    dernierePage: dossier.lastPage,
    creeLe: dossier.createdAt,
    modifieLe: dossier.changedAt,
    redactions: sorted(dossier.wordings),
    relectures: sorted(dossier.reviews),
    revise: dossier.revises,
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/**
 * The dossier a file holds. No value when the text is not a dossier this version can open; otherwise what could be read,
 * with one problem per field that could not. Answers no question takes are put aside and written back.
 */
export function readDossierFile(
  text: string,
  known: Known,
  defaults: FileDefaults,
): Checked<Dossier | undefined> {
  const raw = parseJson(text.replace(/^\ufeff/, ''))
  if (raw === undefined || isTooDeep(raw)) return refused({ code: 'file-unreadable', severity: 'blocking' })
  if (!isRecord(raw) || raw['format'] !== FORMAT) {
    return refused({ code: 'file-not-a-dossier', severity: 'blocking' })
  }
  const version = raw['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused({ code: 'file-field-wrong', severity: 'blocking', at: 'version' })
  }
  if (version > FILE_VERSION) return refused({ code: 'file-newer', severity: 'blocking', version })
  return readFields(migrate(raw, version), known, defaults)
}

function readFields(file: RawFile, known: Known, defaults: FileDefaults): Checked<Dossier | undefined> {
  const problems: Problem[] = Object.keys(file)
    .filter((name) => !FIELDS.includes(name))
    .map((name) => unknownField(name))
  const read = <T>(name: string, holds: (value: unknown) => value is T, fallback: T): T => {
    const value = file[name]
    if (value === undefined) return fallback
    if (holds(value)) return value
    problems.push({ code: 'file-field-wrong', severity: 'alert', at: name })
    return fallback
  }

  const models = readModels(file['modele'], known.models)
  problems.push(...models.problems)
  const answers = file['reponses']
  if (!isRecord(answers)) problems.push({ code: 'file-field-wrong', severity: 'blocking', at: 'reponses' })
  if (!models.value || !isRecord(answers)) return checked(undefined, problems)

  const example = read('exemple', isOptionalText, undefined)
  const lawDate = read('etatDuDroit', isOptionalDate, undefined)
  const lastPage = read('dernierePage', isOptionalText, undefined)
  const revises = read('revise', isOptionalDocument, undefined)
  const given = readAnswers(answers, known.questions)
  const dossier: Dossier = {
    id: read('id', isId, defaults.id),
    name: read('nom', isText, ''),
    ...(example === undefined ? {} : { example }),
    models: models.value,
    ...(lawDate === undefined ? {} : { lawDate }),
    answers: given.value,
    ...(revises === undefined ? {} : { revises }),
    finishedParts: read('partiesFinies', isTexts, []),
    ...(lastPage === undefined ? {} : { lastPage }),
    createdAt: read('creeLe', isInstant, defaults.now),
    changedAt: read('modifieLe', isInstant, defaults.now),
    wordings: read('redactions', isRecord, {}),
    reviews: read('relectures', isList, []),
    // fromEntries, never an assignment: a key may be called `__proto__`.
    aside: Object.fromEntries(Object.entries(answers).filter(([name]) => !Object.hasOwn(given.value, name))),
  }
  return checked(dossier, [...problems, ...given.problems])
}

/** The models named by a file; an unknown one is kept as long as another is known. A name alone has the version ''. */
function readModels(raw: unknown, known: readonly string[]): Checked<Dossier['models'] | undefined> {
  const named = typeof raw === 'string' ? { [raw]: '' } : raw
  if (!isRecord(named)) return refused({ code: 'file-field-wrong', severity: 'blocking', at: 'modele' })
  const names = Object.keys(named)
  const isLost = names.length > 0 && !names.some((name) => known.includes(name))
  const unknown = names
    .filter((name) => !known.includes(name))
    .map((at): Problem => ({ code: 'file-model-unknown', severity: isLost ? 'blocking' : 'alert', at }))
  const wrong = names
    .filter((name) => typeof named[name] !== 'string')
    .map((name): Problem => ({ code: 'file-field-wrong', severity: 'alert', at: `modele.${name}` }))
  const versions = names.map((name) => {
    const version = named[name]
    return [name, typeof version === 'string' ? version : ''] as const
  })
  return checked(isLost ? undefined : Object.fromEntries(versions), [...unknown, ...wrong])
}

function unknownField(name: string): Problem {
  const near = nearest(name, FIELDS)
  return { code: 'file-field-unknown', severity: 'alert', at: name, ...(near ? { nearest: near } : {}) }
}

/** JSON's value, or nothing: a syntax error, or a nesting the engine itself refuses. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Deeper than this nobody wrote it, and writing it back would exhaust the stack. */
const MAX_DEPTH = 100

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}

/** The same JSON value, the keys of its objects in code unit order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]))
}

// An id is a storage key and a part of an address.
const ID = /^[a-z0-9][\w-]{0,63}$/i
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z)?$/

const isRecord = (value: unknown): value is RawFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isOptionalText = (value: unknown): value is string | undefined => typeof value === 'string'
// No calendar here: this file is read with the first page, and the calendar comes with the first dossier.
const isOptionalDate = (value: unknown): value is CalendarDate | undefined => isText(value) && DAY.test(value)
const isOptionalDocument = (value: unknown): value is DocumentNode | undefined => isDocument(value)
const isTexts = (value: unknown): value is readonly string[] => isList(value) && value.every(isText)
const isId = (value: unknown): value is string => isText(value) && ID.test(value)
const isInstant = (value: unknown): value is string =>
  isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value))

const refused = (problem: Problem): Checked<undefined> => checked(undefined, [problem])
