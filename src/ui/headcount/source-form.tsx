import { type ReactElement, useState } from 'react'
import type { RecognisedTable } from '#register/columns.ts'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { TextAreaField } from '#ui/kit/text-area-field.tsx'
import { askRegister } from './ask-register.ts'
import styles from './headcount-page.module.css'
import type { SpecialCase } from './special-cases.ts'
import { SpecialOffer } from './special-offer.tsx'

type Props = {
  readonly onTable: (table: RecognisedTable) => void
  readonly onFigures: () => void
  readonly onSpecial: (kind: SpecialCase) => void
}

const UNREADABLE =
  'Ce fichier ne se lit pas comme un tableau. Choisissez un fichier CSV ou XLSX, ou copiez les lignes dans le cadre ci-dessous.'
const EMPTY = 'Il n’y a aucune ligne à lire. Copiez le tableau avec sa ligne de titres.'

/** Where the figures come from: a file of the payroll, a paste from a spreadsheet, or twelve figures typed by hand. */
export function SourceForm({ onTable, onFigures, onSpecial }: Props): ReactElement {
  const [pasted, setPasted] = useState('')
  const [wrong, setWrong] = useState<{ readonly at: 'file' | 'paste'; readonly text: string }>()
  const [isReading, setIsReading] = useState(false)
  const take = async (reading: Promise<RecognisedTable | undefined>, at: 'file' | 'paste'): Promise<void> => {
    setIsReading(true)
    const table = await reading.catch(() => undefined)
    setIsReading(false)
    if (!table) setWrong({ at, text: UNREADABLE })
    else if (table.body.rows.length === 0) setWrong({ at, text: EMPTY })
    else onTable(table)
  }
  const choose = async (): Promise<void> => {
    const file = await pickFile()
    if (file) await take(readFile(file), 'file')
  }
  return (
    <>
      <Margined title="Un fichier" aside="Le registre du personnel, ou un export de la paie">
        <p>Une ligne par contrat, avec au moins le type de contrat et la date d’entrée. CSV ou XLSX.</p>
        {wrong?.at === 'file' && (
          <p role="alert" className={styles['wrong']}>
            {wrong.text}
          </p>
        )}
        <p className={styles['row']}>
          <Button icon="folder" unavailable={isReading} onClick={() => void choose()}>
            {isReading ? 'Lecture du tableau…' : 'Choisir un fichier'}
          </Button>
        </p>
        <Notice>
          Le fichier est lu sur cet ordinateur et n’en sort pas. Les noms ne sont pas enregistrés : ils
          restent à l’écran tant que cette page est ouverte.
        </Notice>
      </Margined>
      <Margined title="Un copier-coller" aside="Depuis un tableur">
        <TextAreaField
          label="Les lignes du tableau, titres compris"
          rows={6}
          value={pasted}
          error={wrong?.at === 'paste' ? wrong.text : undefined}
          onChange={setPasted}
        />
        <p className={styles['row']}>
          <Button
            kind="second"
            unavailable={isReading}
            onClick={() => void take(askRegister('paste', { text: pasted }), 'paste')}
          >
            Lire ces lignes
          </Button>
        </p>
      </Margined>
      <Margined title="À la main" aside="Douze chiffres suffisent">
        <p>Vous connaissez l’effectif de chaque mois, par exemple par votre expert-comptable.</p>
        <p className={styles['row']}>
          <Button kind="second" icon="pencil" onClick={onFigures}>
            Taper douze effectifs
          </Button>
        </p>
      </Margined>
      <SpecialOffer onChoose={onSpecial} />
    </>
  )
}

const SPREADSHEET = /\.xlsx$/i

async function readFile(file: File): Promise<RecognisedTable | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return askRegister('read', { bytes, isSpreadsheet: SPREADSHEET.test(file.name) })
}

/** The file the person picks; nothing when they close the picker. */
async function pickFile(): Promise<File | undefined> {
  const { fileOpen } = await import('browser-fs-access')
  try {
    return await fileOpen({
      extensions: ['.csv', '.txt', '.tsv', '.xlsx'],
      mimeTypes: [
        'text/csv',
        'text/plain',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ],
      id: 'paraphe-registre',
    })
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
