import { type ReactElement, useState } from 'react'
import type { Columns, RecognisedTable } from '#register/columns.ts'
import { finsDeMois } from '#rules/serie-mensuelle.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { Title } from '#ui/kit/title.tsx'
import { today } from '#ui/today.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { askRegister, figuresOfToday } from './ask-register.ts'
import { ColumnsForm } from './columns-form.tsx'
import { FiguresForm } from './figures-form.tsx'
import { FiguresResult } from './figures-result.tsx'
import styles from './headcount-page.module.css'
import { type HeadcountWork, START } from './headcount-work.ts'
import { RegisterResult } from './register-result.tsx'
import { SourceForm } from './source-form.tsx'
import { SpecialForm } from './special-form.tsx'
import { structureOf } from './structure-of.ts'

const TYPED_MONTHS = 12

/**
 * The headcount of the dossier: from a staff register or from twelve figures to the monthly series the law reads. What is
 * read stays in this page’s memory: leaving the page forgets it.
 */
export function HeadcountPage({ dossier, draft, isTaken }: Work): ReactElement {
  const [work, setWork] = useState<HeadcountWork>(START)
  const [isCounting, setIsCounting] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  // Our own mistake, made away from the page: the error boundary saves the dossier and says so.
  if (failure !== undefined) throw failure
  const structure = structureOf(draft)
  const back = (): void => setWork(START)
  const count = async (table: RecognisedTable, columns: Columns): Promise<void> => {
    setIsCounting(true)
    try {
      const asked = { body: table.body, columns, today: today(), structure, figures: await figuresOfToday() }
      const counted = await askRegister('count', asked)
      setWork({ step: 'register', table, columns, count: counted })
    } catch (error) {
      setFailure(error)
    } finally {
      setIsCounting(false)
    }
  }
  const { parameters } = draft.ground
  return (
    <DossierFrame dossier={dossier} title="Effectif" here="Effectif" back="Retour au dossier">
      {work.step === 'source' && (
        <>
          <Title
            step="source"
            lead="Donnez la liste des contrats, ou douze chiffres : Paraphe compte l’effectif de chaque mois comme la loi le demande, et dit ce qui en découle."
          >
            Combien êtes-vous, au sens de la loi ?
          </Title>
          <div className={styles['steps']}>
            <SourceForm
              onTable={(table) => setWork({ step: 'columns', table })}
              onFigures={() => setWork({ step: 'typing' })}
              onSpecial={(kind) => setWork({ step: 'special', kind })}
            />
          </div>
        </>
      )}
      {work.step === 'columns' && (
        <>
          <Title step="colonnes">Que dit chaque colonne ?</Title>
          <div className={styles['steps']}>
            <ColumnsForm
              table={work.table}
              onBack={back}
              isCounting={isCounting}
              onConfirm={(columns) => void count(work.table, columns)}
            />
          </div>
        </>
      )}
      {work.step === 'typing' && (
        <>
          <Title step="saisie">L’effectif des douze derniers mois</Title>
          <div className={styles['steps']}>
            <FiguresForm
              months={finsDeMois(today(), TYPED_MONTHS)}
              onBack={back}
              onConfirm={(months) => setWork({ step: 'figures', months })}
            />
          </div>
        </>
      )}
      {work.step === 'special' && (
        <SpecialForm kind={work.kind} parameters={parameters} isTaken={isTaken} onBack={back} />
      )}
      {work.step === 'figures' && (
        <FiguresResult months={work.months} parameters={parameters} isTaken={isTaken} onBack={back} />
      )}
      {work.step === 'register' && (
        <RegisterResult
          count={work.count}
          columns={work.columns}
          structure={structure}
          parameters={parameters}
          isTaken={isTaken}
          onBack={back}
          onColumns={() => setWork({ step: 'columns', table: { ...work.table, columns: work.columns } })}
        />
      )}
    </DossierFrame>
  )
}
