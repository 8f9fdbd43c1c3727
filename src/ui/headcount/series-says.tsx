import type { ReactElement } from 'react'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { showNumber } from '#questions/french-number.ts'
import { computeSieges } from '#rules/sieges.ts'
import { Margined } from '#ui/kit/margined.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { SiegesTable } from '#ui/law/sieges-table.tsx'
import type { MonthFigure } from './month-figure.ts'
import { type SeriesReading, sinceWords } from './read-series.ts'
import styles from './series-says.module.css'

type Props = {
  readonly last: MonthFigure
  readonly reading: SeriesReading
  readonly parameters: Parameters
}

/** What follows from the months: the committee, and its seats once it is due. */
export function SeriesSays({ last, reading, parameters }: Props): ReactElement {
  const { obligation, since, seuil, mois } = reading
  const sieges = computeSieges({ effectifCse: last.effectif }, parameters)
  const { titulaires = 0, heures = 0 } = settledValue(sieges) ?? {}
  return (
    <Margined title="Ce qui en découle" aside="Chaque résultat, avec son article">
      <ul className={styles['findings']}>
        <li>
          <FindingView
            finding={obligation}
            title={
              since
                ? `Un CSE est obligatoire ${sinceWords(reading)}.`
                : 'D’après ces mois, un CSE n’est pas obligatoire.'
            }
            detail={`Il le devient à ${showNumber(seuil)} salariés ou plus, ${mois} mois de suite. Un seul mois plus bas, et le compte repart de zéro.`}
          />
        </li>
        {since && titulaires > 0 && (
          <li>
            <FindingView
              finding={sieges}
              title={
                titulaires === 1
                  ? 'À cet effectif, le CSE compte un titulaire et un suppléant.'
                  : `À cet effectif, le CSE compte ${showNumber(titulaires)} titulaires et ${showNumber(titulaires)} suppléants.`
              }
              detail={`${showNumber(heures)} heures par mois pour chaque titulaire. L’effectif à retenir sera celui du premier tour.`}
              table={<SiegesTable effectif={last.effectif} parameters={parameters} />}
            />
          </li>
        )}
      </ul>
    </Margined>
  )
}
