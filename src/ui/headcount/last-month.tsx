import type { ReactElement } from 'react'
import { settledValue } from '#model/finding.ts'
import { FindingView } from '#ui/law/finding-view.tsx'
import { ContractsTable } from './contracts-table.tsx'
import type { RegisterCount } from './count-register.ts'
import styles from './headcount-page.module.css'
import type { MonthFigure } from './month-figure.ts'
import { showMonth } from './month-words.ts'
import { showEffectif } from './show-effectif.ts'

type Props = { readonly count: RegisterCount; readonly last: MonthFigure }

/** How the last month is made up, contract by contract, and what it rests on. */
export function LastMonth({ count, last }: Props): ReactElement {
  const { contracts, effectifCse, effectifAccord } = count
  const cse = settledValue(effectifCse) ?? 0
  const accord = settledValue(effectifAccord) ?? 0
  const isSame = showEffectif(cse) === showEffectif(accord)
  return (
    <div className={styles['stack']}>
      <ContractsTable
        caption={`Comment ${showMonth(last.month)} est compté`}
        lines={contracts}
        effectif={last.effectif}
      />
      <FindingView
        finding={effectifCse}
        title={`Pour le CSE, l’effectif du mois est de ${showEffectif(cse)}.`}
        detail="Un contrat à terme fini compte encore, pour ses jours des douze derniers mois. La loi ne dit pas en quelle unité compter la présence : Paraphe compte en jours de calendrier."
      />
      <FindingView
        finding={effectifAccord}
        title={`Pour la signature d’un accord, il est de ${showEffectif(accord)}.`}
        detail={
          isSame
            ? 'Le même chiffre : aucun contrat aidé n’y change rien.'
            : 'Les contrats aidés n’y comptent pas pendant l’aide ; ils comptent pour le CSE.'
        }
      />
    </div>
  )
}
