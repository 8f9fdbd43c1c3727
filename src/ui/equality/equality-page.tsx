import { type ReactElement, useState } from 'react'
import {
  DIFFERENCES,
  equalityMatrix,
  type MatrixLine,
  POPULATIONS,
  type Population,
} from '#assembly/equality-matrix.ts'
import { useApp } from '#ui/app-context.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Title } from '#ui/kit/title.tsx'
import { countWords } from '#ui/library/count-words.ts'
import { Loading } from '#ui/loading.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { companionsHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { TakenNotice } from '#ui/wizard/taken-notice.tsx'
import { DifferenceDialog } from './difference-dialog.tsx'
import styles from './equality-page.module.css'
import { MatrixTable } from './matrix-table.tsx'

type Asked = { readonly line: MatrixLine; readonly population: Population }

/** Who each article is for, contract by contract: read at a glance, and changed where it stands. */
export function EqualityPage({ dossier, draft, isTaken }: Work): ReactElement {
  const model = useApp((state) => state.loaded?.model)
  const [asked, setAsked] = useState<Asked>()
  if (!model) return <Loading />
  const matrix = equalityMatrix(draft.assembly, draft.environment, model)
  const excluded = matrix.parts
    .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells))
    .filter(([, { state }]) => state === 'excluded').length
  return (
    <DossierFrame dossier={dossier} title="Qui a droit à quoi" here="Égalité" back="Retour au dossier">
      <Title step="egalite" lead={leadOf(excluded)}>
        Qui a droit à quoi
      </Title>
      {isTaken && <TakenNotice />}
      {matrix.populations.length === 0 ? (
        <Notice title="Dites d’abord quels contrats vous employez">
          Le tableau a une colonne par contrat.{' '}
          <a href={factHref(dossier.id, POPULATIONS)}>Répondre à cette question</a>
        </Notice>
      ) : (
        <MatrixTable
          matrix={matrix}
          isReadOnly={isTaken}
          onPress={(line, population) => setAsked({ line, population })}
        />
      )}
      {matrix.others.length > 0 && (
        <p className={styles['others']}>
          Le registre a aussi{' '}
          {countWords(matrix.others.length, {
            one: 'différence écrite',
            many: 'différences écrites',
            feminine: true,
          })}{' '}
          avec d’autres mots que ceux du tableau.{' '}
          <a href={factHref(dossier.id, DIFFERENCES)}>Relire le registre</a>
        </p>
      )}
      <ActionRow>
        <Button href={companionsHref(dossier.id)}>Télécharger l’annexe en Word</Button>
        <Button kind="quiet" onClick={() => window.print()}>
          Imprimer
        </Button>
      </ActionRow>
      {asked && (
        <DifferenceDialog
          // Another cell is another question.
          key={`${asked.line.clause.id}-${asked.population.id}`}
          line={asked.line}
          population={asked.population}
          answer={dossier.answers[DIFFERENCES]}
          onClose={() => setAsked(undefined)}
        />
      )}
    </DossierFrame>
  )
}

function leadOf(excluded: number): string {
  if (excluded === 0)
    return 'Chaque article s’applique à tous les contrats qu’il vise. Pour écarter un contrat, choisissez sa case et écrivez pourquoi.'
  const count = countWords(excluded, { one: 'case écarte', many: 'cases écartent', feminine: true })
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} un contrat, avec sa raison. Ces différences forment le registre de l’accord.`
}
