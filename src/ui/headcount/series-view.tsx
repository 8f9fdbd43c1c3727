import type { ReactElement, ReactNode } from 'react'
import { showArticle } from '#model/article.ts'
import { settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { showDate } from '#model/show-date.ts'
import { showNumber } from '#questions/french-number.ts'
import { computeObligationCse } from '#rules/obligation-cse.ts'
import { LawRef } from '#ui/kit/law-ref.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { Title } from '#ui/kit/title.tsx'
import { HeadcountChart } from './headcount-chart.tsx'
import styles from './headcount-page.module.css'
import type { MonthFigure } from './month-figure.ts'
import { MonthTable } from './month-table.tsx'
import { showEffectif } from './show-effectif.ts'

type Props = {
  readonly months: readonly MonthFigure[]
  readonly parameters: Parameters
  /** Stands beside the table of months. */
  readonly beside?: ReactNode
  readonly children?: ReactNode
}

/** What the months say of the committee, drawn and in a table. */
export function SeriesView({ months, parameters, beside, children }: Props): ReactElement {
  const seuil = parameters.get('seuilCse').value
  const elargi = parameters.get('seuilAttributionsElargies').value
  const mois = parameters.get('moisConsecutifsCse').value
  const obligation = computeObligationCse(
    { effectifsMensuels: months.map(({ effectif }) => effectif) },
    parameters,
  )
  const value = settledValue(obligation)
  const since = value?.rangMois === undefined ? undefined : months[value.rangMois - 1]?.month
  const last = months.at(-1)
  return (
    <>
      <Title
        step="resultat"
        lead={<Lead {...{ months, seuil, elargi, mois }} serie={value?.serieEnCours ?? 0} />}
      >
        {since
          ? `Un CSE est obligatoire depuis le ${showDate(since)}`
          : 'D’après ces chiffres, un CSE n’est pas obligatoire'}
      </Title>
      <p>
        {obligation.because.map((article) => (
          <LawRef key={article}>{`Art. ${showArticle(article)}`}</LawRef>
        ))}
      </p>
      {children}
      <Margined title="Mois par mois" aside="Ce n’est pas une moyenne : chaque mois compte">
        <HeadcountChart
          months={months}
          thresholds={[
            { value: seuil, words: `${showNumber(seuil)} pendant ${mois} mois : un CSE` },
            {
              value: elargi,
              words: `${showNumber(elargi)} pendant ${mois} mois : consultations, budget, règlement`,
            },
          ]}
        />
      </Margined>
      <Margined title="Le détail" aside="Les mêmes chiffres, à copier ou à imprimer">
        <div className={styles['tables']}>
          <MonthTable months={months} seuil={seuil} mois={mois} />
          {beside}
        </div>
        {last === undefined && <p>Aucun mois.</p>}
      </Margined>
    </>
  )
}

function Lead({
  months,
  seuil,
  elargi,
  mois,
  serie,
}: {
  readonly months: readonly MonthFigure[]
  readonly seuil: number
  readonly elargi: number
  readonly mois: number
  readonly serie: number
}): ReactElement {
  const last = months.at(-1)?.effectif ?? 0
  if (serie >= mois) {
    return (
      <>
        L’effectif est resté à {showNumber(seuil)} salariés ou plus pendant au moins {mois} mois de suite.
        {last < elargi &&
          ` Il reste ${showEffectif(elargi - last)} salariés avant le seuil de ${showNumber(elargi)}.`}
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
