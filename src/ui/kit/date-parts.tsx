import { classNames } from './class-names.ts'
import styles from './date-parts.module.css'
import { type DateTexts, joinDate, readPastedDate, splitDate, wrongParts } from './date-text.ts'
import inputs from './input.module.css'

type Props = {
  readonly id: string
  /** One raw text « jj/mm/aaaa », its parts possibly empty or wrong. */
  readonly value: string
  readonly onChange: (raw: string) => void
  readonly invalid?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The names of the boxes are left to the legend, for the eye only. */
  readonly compact?: boolean | undefined
}

const PARTS = [
  { rank: 0, name: 'Jour', suffix: 'jour', width: 'w2' },
  { rank: 1, name: 'Mois', suffix: 'mois', width: 'w2' },
  { rank: 2, name: 'Année', suffix: 'annee', width: 'w4' },
] as const

/** Day, month, year: three boxes that never correct what is typed in them. */
export function DateParts({ id, value, onChange, invalid, disabled, compact }: Props) {
  const texts = splitDate(value)
  const wrong = invalid ? wrongParts(texts) : []
  const setPart = (rank: number, text: string) => {
    const next = PARTS[rank + 1]
    // The slash separates the parts: typed in a box, it means « next box ».
    if (next && text.endsWith('/')) document.getElementById(`${id}-${next.suffix}`)?.focus()
    const clean = text.replace(/\//g, '')
    const [day, month, year] = texts.map((old, place) => (place === rank ? clean : old))
    onChange(joinDate([day ?? '', month ?? '', year ?? '']))
  }
  const spread = (text: string): DateTexts | undefined => {
    const whole = readPastedDate(text)
    if (whole) onChange(joinDate(whole))
    return whole
  }
  return (
    <div className={classNames(styles['parts'], compact && styles['close'])}>
      {PARTS.map(({ rank, name, suffix, width }) => (
        <label key={suffix} className={styles['part']}>
          <span className={classNames(compact && 'visually-hidden')}>{name}</span>
          <input
            className={classNames(inputs['input'], inputs[width], styles['box'])}
            id={`${id}-${suffix}`}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={texts[rank]}
            disabled={disabled}
            aria-invalid={wrong.includes(rank) ? true : undefined}
            onChange={(event) => setPart(rank, event.target.value)}
            onPaste={(event) => {
              if (spread(event.clipboardData.getData('text'))) event.preventDefault()
            }}
          />
        </label>
      ))}
    </div>
  )
}
