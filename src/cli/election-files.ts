import { electionAgenda } from '#assembly/election-agenda.ts'
import { electionDocument, electionEnvironment, isLetterWanted } from '#assembly/election-documents.ts'
import type { Ground } from '#assembly/environment.ts'
import { ELECTION } from '#assembly/template.ts'
import type { Templates } from '#authoring/parse-templates.ts'
import { writeAgenda } from '#export/agenda.ts'
import { type ArchivedFile, writeArchive } from '#export/archive.ts'
import { writeWord } from '#export/word.ts'
import type { WordShell } from '#export/word-shell.ts'
import type { Answers } from '#model/answers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { blanksOf } from '#model/document.ts'

type Options = {
  readonly shell: WordShell
  readonly date: CalendarDate
  readonly author: string
  readonly lawDate: CalendarDate
  readonly mode: 'draft' | 'final'
}

/**
 * The files of the election a dossier prepares: its guide and its letters in Word, its agenda, and all of them in one archive;
 * none when it prepares none. A document that still has blanks is a draft.
 */
export function electionFiles(
  { companions, words }: Templates,
  { ground, answers }: { readonly ground: Ground; readonly answers: Answers },
  options: Options,
): readonly ArchivedFile[] {
  if (!('modeElection' in answers)) return []
  const models = companions.flatMap(({ model }) => (model.of === ELECTION ? [model] : []))
  const environment = electionEnvironment(ground, answers, words, models)
  const papers = models
    .filter((model) => isLetterWanted(model, environment) === true)
    .map((model): ArchivedFile => {
      const document = electionDocument(model, environment)
      const mode = blanksOf(document).length > 0 ? 'draft' : options.mode
      // The letters of a folder go together; a document of its own has its folder.
      const name = model.id.includes('/') ? `${model.id}.docx` : `${model.id}/${model.id}.docx`
      return { name, bytes: writeWord(document, { ...options, mode }) }
    })
  const days = electionAgenda(environment, words)
  const agenda = days.length > 0 && {
    name: 'calendrier-election.ics',
    bytes: new TextEncoder().encode(
      writeAgenda(`Élection du CSE, ${options.author}`, days, {
        made: options.date,
        daysBefore: ground.parameters.network('delaiRappelAgenda').valeur ?? 0,
      }),
    ),
  }
  const files = agenda ? [...papers, agenda] : papers
  const flat = files.map(({ name, bytes }) => ({ name: name.replace(/^.*\//, ''), bytes }))
  return [...files, { name: 'election-cse.zip', bytes: writeArchive(flat, options.date) }]
}
