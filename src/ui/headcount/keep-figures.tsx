import { type ReactElement, useState } from 'react'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import { useActions } from '#ui/app-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { FactsList } from '#ui/kit/facts-list.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import styles from './headcount-page.module.css'
import type { MonthFigure } from './month-figure.ts'
import { showMonth } from './month-words.ts'
import { readSeries } from './read-series.ts'
import { showEffectif } from './show-effectif.ts'

type Props = {
  readonly months: readonly MonthFigure[]
  readonly parameters: Parameters
  readonly isTaken: boolean
  /** The same month counted for the signature, and the people under contract, when the register tells. */
  readonly effectifAccord?: number
  readonly personnes?: number
}

/** Offers to put the figures into the answers of the dossier: nothing is written before the press. */
export function KeepFigures({
  months,
  parameters,
  isTaken,
  effectifAccord,
  personnes,
}: Props): ReactElement | null {
  const { answer, settle, say } = useActions()
  const [isKept, setKept] = useState(false)
  const last = months.at(-1)
  if (!last) return null
  const { obligation, since: reachedAt, isSinceExact } = readSeries(months, parameters)
  const { obligatoire: reached = false } = settledValue(obligation) ?? {}
  // A date that may be older is not kept: nothing would say so any more.
  const since = isSinceExact ? reachedAt : undefined
  const facts = [
    { term: 'Effectif du mois pour le CSE', value: showEffectif(last.effectif) },
    ...(effectifAccord === undefined
      ? []
      : [{ term: 'Effectif du mois pour la signature', value: showEffectif(effectifAccord) }]),
    ...(personnes === undefined ? [] : [{ term: 'Personnes sous contrat', value: showNumber(personnes) }]),
    { term: 'Seuil du CSE atteint douze mois de suite', value: reached ? 'Oui' : 'Non' },
    ...(since === undefined ? [] : [{ term: 'Fin du douzième mois', value: showDate(since) }]),
  ]
  const keep = (): void => {
    settle()
    answer('effectifCse', showEffectif(last.effectif))
    if (effectifAccord !== undefined) answer('effectifAccord', showEffectif(effectifAccord))
    if (personnes !== undefined) answer('nombreDeSalaries', showNumber(personnes))
    answer('seuilCseDouzeMois', reached)
    answer('dateSeuilCse', since?.split('-').reverse().join('/'))
    settle()
    setKept(true)
    say('Les chiffres sont dans vos réponses.')
  }
  return (
    <Margined title="Garder ces chiffres" aside={`Effectif de ${showMonth(last.month)}`}>
      <p className={styles['said']}>Ces réponses remplaceront celles du dossier. Aucun nom n’est gardé.</p>
      <FactsList facts={facts} />
      <p className={styles['row']}>
        <Button unavailable={isTaken} icon={isKept ? 'check' : undefined} onClick={keep}>
          {isKept ? 'Chiffres gardés' : 'Mettre dans mes réponses'}
        </Button>
      </p>
    </Margined>
  )
}
