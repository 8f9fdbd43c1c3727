import { type ReactElement, useState } from 'react'
import { typeset } from '#assembly/typography.ts'
import type { Parameters } from '#model/parameters.ts'
import { parseFrenchNumber } from '#questions/french-number.ts'
import { useActions } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { ErrorSummary } from '#ui/kit/error-summary.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { TextAreaField } from '#ui/kit/text-area-field.tsx'
import { Title } from '#ui/kit/title.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import styles from './headcount-page.module.css'
import { showEffectif } from './show-effectif.ts'
import { type Figures, prudentOf, SPECIAL_CASES, type SpecialCase } from './special-cases.ts'

type Props = {
  readonly kind: SpecialCase
  readonly parameters: Parameters
  readonly isTaken: boolean
  readonly onBack: () => void
}

const WRONG = 'Indiquez un nombre en chiffres, par exemple 12 ou 1 607,5.'

/** The headcount of a structure whose contracts are counted apart: two figures, and what the law makes of them. */
export function SpecialForm({ kind, parameters, isTaken, onBack }: Props): ReactElement {
  const { title, fields, note } = SPECIAL_CASES[kind]
  const [raw, setRaw] = useState<Readonly<Record<string, string>>>({})
  const [attempt, setAttempt] = useState(0)
  const [figures, setFigures] = useState<Figures>()
  const wrong = attempt === 0 ? [] : fields.filter(({ name }) => figuresIn(raw[name] ?? '') === undefined)
  const type = (name: string, typed: string): void => {
    setRaw({ ...raw, [name]: typed })
    setFigures(undefined)
  }
  const compute = (): void => {
    setAttempt(attempt + 1)
    const read = fields.flatMap(({ name }) => {
      const found = figuresIn(raw[name] ?? '')
      return found ? [[name, found] as const] : []
    })
    setFigures(read.length === fields.length ? Object.fromEntries(read) : undefined)
  }
  return (
    <>
      <Title step={kind} lead={typeset(note)}>
        {typeset(title)}
      </Title>
      <div className={styles['steps']}>
        <Margined title="Vos chiffres">
          <ErrorSummary
            attempt={attempt}
            errors={wrong.map(({ name, label }) => ({ id: name, text: typeset(`${label} : ${WRONG}`) }))}
          />
          <div className={styles['columns']}>
            {fields.map(({ name, label, hint, unit, isList }) => {
              const frame = {
                id: name,
                label,
                hint,
                error: wrong.some((one) => one.name === name) ? WRONG : undefined,
                value: raw[name] ?? '',
                onChange: (typed: string) => type(name, typed),
              }
              return isList ? (
                <TextAreaField key={name} {...frame} rows={4} />
              ) : (
                <NumberField key={name} {...frame} unit={unit} />
              )
            })}
          </div>
          <p className={styles['row']}>
            <Button onClick={compute}>Voir l’effectif</Button>
            <Button kind="quiet" onClick={onBack}>
              Retour
            </Button>
          </p>
        </Margined>
        {figures && <Result kind={kind} figures={figures} parameters={parameters} isTaken={isTaken} />}
      </div>
    </>
  )
}

type ResultProps = Omit<Props, 'onBack'> & { readonly figures: Figures }

function Result({ kind, figures, parameters, isTaken }: ResultProps): ReactElement | undefined {
  const { answer, settle, say } = useActions()
  const special = SPECIAL_CASES[kind]
  const finding = special.compute(figures, parameters)
  const prudent = prudentOf(finding)
  const range =
    finding.state === 'known' ? finding.value : finding.state === 'uncertain' ? finding.prudent : undefined
  if (!range || prudent === undefined) return undefined
  const keep = (): void => {
    settle()
    answer('effectifCse', showEffectif(prudent))
    settle()
    say('Le chiffre est dans vos réponses.')
  }
  return (
    <div role="status" className={styles['result']}>
      <Margined title="L’effectif">
        <FindingView finding={finding} title={typeset(special.say(range, finding.state === 'known'))} />
        <p className={styles['row']}>
          <Button kind="second" unavailable={isTaken} onClick={keep}>
            {`Retenir ${showEffectif(prudent)} pour le CSE`}
          </Button>
        </p>
      </Margined>
    </div>
  )
}

/** The figures typed in a field, each positive; nothing when one of them is not a figure, or when there is none. */
function figuresIn(raw: string): readonly number[] | undefined {
  // A space parts thousands in a figure, and persons in a list: a list is cut at lines, semicolons and spaces around commas.
  const pieces = raw
    .split(/[\n;]|,\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const values = pieces.map((piece) => parseFrenchNumber(piece)?.value)
  const figures = values.flatMap((value) => (value === undefined || value < 0 ? [] : [value]))
  return figures.length > 0 && figures.length === values.length ? figures : undefined
}
