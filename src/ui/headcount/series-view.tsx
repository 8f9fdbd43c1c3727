import type { ReactElement, ReactNode } from 'react'
import type { Parameters } from '#model/parameters.ts'
import { showNumber } from '#questions/french-number.ts'
import { Margined } from '#ui/kit/margined.tsx'
import { Title } from '#ui/kit/title.tsx'
import { HeadcountChart } from './headcount-chart.tsx'
import styles from './headcount-page.module.css'
import type { MonthFigure } from './month-figure.ts'
import { MonthTable } from './month-table.tsx'
import { readSeries, type SeriesReading, sinceWords } from './read-series.ts'
import { SeriesSays } from './series-says.tsx'
import { showEffectif } from './show-effectif.ts'

type Props = {
  /** Every month that is known, oldest first: the law is read on all of them. */
  readonly months: readonly MonthFigure[]
  /** How many of the last ones are drawn; all when absent. */
  readonly shown?: number
  readonly parameters: Parameters
  /** Stands above the drawing: what is to be mended before it can be relied on. */
  readonly first?: ReactNode
  /** How many months are drawn, when it can be chosen. */
  readonly span?: ReactNode
  /** Stands beside the table of months. */
  readonly beside?: ReactNode
}

/** What the months say of the committee, drawn and in a table. */
export function SeriesView({
  months,
  shown = months.length,
  parameters,
  first,
  span,
  beside,
}: Props): ReactElement | null {
  const reading = readSeries(months, parameters)
  const { since, seuil, elargi, mois } = reading
  const last = months.at(-1)
  if (!last) return null
  return (
    <>
      <Title step="resultat" lead={<Lead last={last} reading={reading} />}>
        {since
          ? `Un CSE est obligatoire ${sinceWords(reading)}`
          : 'D’après ces chiffres, un CSE n’est pas obligatoire'}
      </Title>
      <div className={styles['sections']}>
        {first}
        <Margined title="Mois par mois" aside="Ce n’est pas une moyenne : chaque mois compte">
          {span}
          <HeadcountChart
            months={months}
            shown={shown}
            thresholds={[
              { value: seuil, words: `${showNumber(seuil)} pendant ${mois} mois : un CSE` },
              {
                value: elargi,
                words: `${showNumber(elargi)} pendant ${mois} mois : consultations, budget, règlement`,
              },
            ]}
            mois={mois}
          />
        </Margined>
        <Margined title="Le détail" aside="Les mêmes chiffres, à copier ou à imprimer">
          <div className={styles['tables']}>
            <MonthTable months={months} shown={shown} seuil={seuil} mois={mois} />
            {beside}
          </div>
        </Margined>
        <SeriesSays last={last} reading={reading} parameters={parameters} />
      </div>
    </>
  )
}

type LeadProps = { readonly last: MonthFigure; readonly reading: SeriesReading }

function Lead({ last: { effectif }, reading }: LeadProps): ReactElement {
  const { since, serie, seuil, elargi, mois } = reading
  if (since) {
    return (
      <>
        L’effectif est resté à {showNumber(seuil)} salariés ou plus pendant {mois} mois de suite.
        {effectif < elargi &&
          ` Le dernier mois en compte ${showEffectif(effectif)} : le seuil suivant est à ${showNumber(elargi)}.`}
      </>
    )
  }
  return (
    <>
      Il faut {showNumber(seuil)} salariés ou plus, {mois} mois de suite.{' '}
      {serie === 0
        ? `Le dernier mois est sous ${showNumber(seuil)} : le compte repart de zéro.`
        : `La série en cours en compte ${serie}.`}
    </>
  )
}
