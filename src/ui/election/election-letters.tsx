import { type ReactElement, useMemo, useState } from 'react'
import { electionAgenda } from '#assembly/election-agenda.ts'
import {
  dayOfLetter,
  electionDocument,
  electionEnvironment,
  isLetterWanted,
} from '#assembly/election-documents.ts'
import type { Environment } from '#assembly/environment.ts'
import type { Model } from '#assembly/template.ts'
import { typeset } from '#assembly/typography.ts'
import { saveFile } from '#dossier/save-file.ts'
import { writeArchive } from '#export/archive.ts'
import { blanksOf, type DocumentNode } from '#model/document.ts'
import type { LawWords } from '#model/law-words.ts'
import { sayProblem } from '#questions/messages.ts'
import { NOT_WRITTEN, WORD } from '#ui/documents/download-page.tsx'
import { wordWriter } from '#ui/documents/word-writer.ts'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { Button } from '#ui/kit/button.tsx'
import { DocumentList } from '#ui/kit/document-list.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { Said, type SaidWords } from '#ui/kit/said.tsx'
import { countWords } from '#ui/library/count-words.ts'
import { today } from '#ui/today.ts'
import type { Work } from '#ui/with-dossier.tsx'
import styles from './election-letters.module.css'
import { paperName } from './paper-name.ts'
import { useLetters } from './use-letters.ts'

type Props = Work & { readonly words: LawWords }
/** A paper of the election, written for the dossier. */
type Letter = {
  readonly model: Model
  readonly document: DocumentNode
  readonly blanks: number
  readonly day: string
}

/** What was last said of a download, and of which paper: each says it on its own line. */
type SaidOfPaper = SaidWords & { readonly of: string }
type Say = (words: string, isFailure?: boolean) => void

const EVERY_PAPER = 'tous'

/** Every paper of the election that makes sense here, in the order it is needed; one by one, or all at once. */
export function ElectionLetters({ dossier, draft, lawDate, words }: Props): ReactElement {
  const models = useLetters()
  const [said, setSaid] = useState<SaidOfPaper>()
  const environment = useMemo(
    () => electionEnvironment(draft.ground, dossier.answers, words, models ?? []),
    [draft.ground, dossier.answers, words, models],
  )
  const letters = useMemo(() => lettersOf(models ?? [], environment), [models, environment])
  const sayOf =
    (of: string): Say =>
    (text, isFailure = false) =>
      setSaid({ of, words: text, isFailure })

  const bytesOf = async ({ document, blanks }: Letter) => {
    const mode = blanks > 0 ? 'draft' : 'final'
    const { bytes } = await wordWriter()(document, { mode, date: today(), author: dossier.name, lawDate })
    return bytes
  }
  const save = async (
    say: Say,
    name: string,
    extension: '.docx' | '.zip',
    content: Uint8Array<ArrayBuffer> | undefined,
  ) => {
    if (!content) return say(NOT_WRITTEN, true)
    const type = extension === '.zip' ? 'application/zip' : WORD
    const { saved, problems } = await saveFile({ name, extension, type, content })
    const [problem] = problems
    if (problem) return say(typeset(sayProblem(problem)), true)
    say(saved ? 'Téléchargé.' : '')
  }
  const agendaFile = async () => {
    const days = electionAgenda(environment, words)
    if (days.length === 0) return []
    const { writeAgenda } = await import('#export/agenda.ts')
    const daysBefore = draft.ground.parameters.network('delaiRappelAgenda').valeur ?? 0
    const agenda = writeAgenda(`Élection du CSE, ${dossier.name}`, days, { made: today(), daysBefore })
    return [{ name: 'calendrier-election.ics', bytes: new TextEncoder().encode(agenda) }]
  }
  const saveOne = async (letter: Letter) => {
    const say = sayOf(letter.model.id)
    say('Écriture du fichier…')
    await save(say, `${letter.document.title} ${dossier.name}`, '.docx', await bytesOf(letter))
  }
  const saveAll = async () => {
    const say = sayOf(EVERY_PAPER)
    const files: { readonly name: string; readonly bytes: Uint8Array }[] = []
    for (const [rank, letter] of letters.entries()) {
      say(`Écriture des fichiers : ${rank + 1} sur ${letters.length}…`)
      const bytes = await bytesOf(letter)
      if (!bytes) return say(NOT_WRITTEN, true)
      files.push({ name: `${letter.model.id.replace(/^.*\//, '')}.docx`, bytes })
    }
    files.push(...(await agendaFile()))
    await save(say, `Élection du CSE ${dossier.name}`, '.zip', writeArchive(files, today()))
  }
  const ofAll = said?.of === EVERY_PAPER ? said : undefined
  if (!models) return <p role="status">Ouverture des papiers…</p>
  return (
    <Margined
      title="Les papiers"
      aside={`${countWords(letters.length, { one: 'document', many: 'documents' })}, dans l’ordre où vous en aurez besoin`}
    >
      {headingsOf(letters).map(([heading, group]) => (
        <section key={heading} className={styles['group']} aria-label={heading}>
          <h3 className={styles['heading']}>{heading}</h3>
          <DocumentList
            documents={group.map((letter) => ({
              id: nameId(letter),
              name: paperName(letter.document.title),
              about: letter.model.about,
              state: [letter.day, stateOf(letter)].filter((part) => part !== '').join(' · '),
              said: said?.of === letter.model.id ? said : undefined,
              letter,
            }))}
            action="Word"
            onDownload={({ letter }) => void saveOne(letter)}
          />
        </section>
      ))}
      <ActionRow>
        <Button icon="download" onClick={() => void saveAll()}>
          Télécharger tous les papiers
        </Button>
      </ActionRow>
      <Said said={ofAll} />
    </Margined>
  )
}

const nameId = ({ model }: Letter): string => `papier-${model.id.replace(/^.*\//, '')}`

const stateOf = ({ blanks }: Letter): string =>
  blanks === 0 ? 'rempli' : countWords(blanks, { one: 'blanc', many: 'blancs' })

function lettersOf(models: readonly Model[], environment: Environment): readonly Letter[] {
  return models
    .filter((model) => isLetterWanted(model, environment) === true)
    .map((model) => {
      const document = electionDocument(model, environment)
      return {
        model,
        document,
        blanks: blanksOf(document).length,
        day: dayOfLetter(model, environment) ?? '',
      }
    })
}

/** In the order they are needed. */
const HEADINGS: readonly string[] = [
  'Le guide',
  'Décider et informer',
  'Inviter et négocier',
  'Listes et candidatures',
  'Voter et dépouiller',
  'Résultats et envois',
  'Installer le comité',
  'Faire vivre le comité',
]

/** The papers under their headings; one that is not ours comes last. */
function headingsOf(letters: readonly Letter[]): readonly (readonly [string, readonly Letter[]])[] {
  const own = letters.map(({ model }) => model.heading ?? '').filter((one) => !HEADINGS.includes(one))
  const headings = [...HEADINGS, ...new Set(own)].filter((heading) =>
    letters.some(({ model }) => (model.heading ?? '') === heading),
  )
  return headings.map((heading) => [
    heading,
    letters.filter(({ model }) => (model.heading ?? '') === heading),
  ])
}
