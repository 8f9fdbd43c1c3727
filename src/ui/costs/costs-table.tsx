import { Fragment, type ReactElement } from 'react'
import type { CostLine, Estimate, KnownFactor } from '#assembly/costs.ts'
import type { Draft } from '#ui/draft.ts'
import { focusField } from '#ui/kit/focus-field.ts'
import { pageOf } from '#ui/page-of-fact.ts'
import { changeHref } from '#ui/routes.ts'
import { frenchText } from '#ui/wizard/french-text.ts'
import { euros, factorWords, lawWords, unmeasuredWords } from './cost-words.ts'
import styles from './costs-table.module.css'

type Props = { readonly dossierId: string; readonly draft: Draft; readonly estimate: Estimate }
type LineProps<L> = Omit<Props, 'estimate'> & { readonly line: L }

/** One line a cost: what it is, its formula with the figures of the dossier, its amount a year. */
export function CostsTable({ dossierId, draft, estimate }: Props): ReactElement {
  const { lines, total, missing, added } = estimate
  const aside = unmeasuredWords(estimate)
  return (
    <table className={styles['table']}>
      <caption>Chaque montant est arrondi à l’euro.</caption>
      <thead>
        <tr>
          <th scope="col">Ce que prévoit l’accord, et le calcul</th>
          <th scope="col" className={styles['amount']}>
            Par an
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.cost.id}>
            <th scope="row">
              <span className={styles['name']}>{line.cost.label}</span>
              <span className={styles['formula']}>
                {line.state === 'known' ? (
                  <Formula dossierId={dossierId} draft={draft} line={line} />
                ) : (
                  <Wanted dossierId={dossierId} draft={draft} line={line} />
                )}
                {line.state === 'known' && <span className={styles['note']}>{lawWords(line)}</span>}
                {line.cost.note !== undefined && <span className={styles['note']}>({line.cost.note})</span>}
              </span>
            </th>
            <td className={styles['amount']}>
              {line.state === 'known' ? euros(line.amount) : <span className="soft">à chiffrer</span>}
            </td>
          </tr>
        ))}
      </tbody>
      {missing < lines.length && (
        <tfoot>
          <tr>
            <th scope="row">{missing === 0 ? 'Total' : 'Total de ce qui est chiffré'}</th>
            <td className={styles['amount']}>{euros(total)}</td>
          </tr>
          <tr>
            <th scope="row">
              Dont en plus de la loi
              {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
            </th>
            <td className={styles['amount']}>{euros(added)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Formula({
  dossierId,
  draft,
  line,
}: LineProps<Extract<CostLine, { readonly state: 'known' }>>): ReactElement {
  return (
    <span>
      {line.factors.map((factor, rank) => {
        // The same figure may be multiplied twice: its place tells them apart.
        const key = `${rank}-${factor.unit}`
        return (
          <Fragment key={key}>
            {rank > 0 && ' × '}
            <Factor dossierId={dossierId} draft={draft} factor={factor} />
          </Fragment>
        )
      })}
    </span>
  )
}

/** A figure of the agreement leads to its question; the member's own stand in their field above. */
function Factor({
  dossierId,
  draft,
  factor,
}: Omit<Props, 'estimate'> & { readonly factor: KnownFactor }): ReactElement {
  const words = factorWords(factor, draft.ground.parameters)
  const page = factor.fact === undefined ? undefined : pageOf(factor.fact)
  if (!page || factor.fact === undefined) return <>{words}</>
  return (
    <a href={changeHref(dossierId, page, factor.fact, 'costs')}>
      {words}
      <span className="visually-hidden">, modifier : {nameOf(factor.fact, draft)}</span>
    </a>
  )
}

function Wanted({
  dossierId,
  draft,
  line,
}: LineProps<Extract<CostLine, { readonly state: 'missing' }>>): ReactElement {
  return (
    <span>
      Il manque{' '}
      {line.wanted.map((fact, rank) => {
        const page = pageOf(fact)
        return (
          <Fragment key={fact}>
            {rank > 0 && ', '}
            {page ? (
              <a href={changeHref(dossierId, page, fact, 'costs')}>{nameOf(fact, draft)}</a>
            ) : (
              <button type="button" onClick={() => focusField(fact)}>
                {nameOf(fact, draft)}
              </button>
            )}
          </Fragment>
        )
      })}
    </span>
  )
}

function nameOf(fact: string, { ground }: Draft): string {
  return frenchText(ground.questions[fact]?.short ?? '', ground.parameters)
}
