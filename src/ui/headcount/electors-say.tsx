import type { ReactElement } from 'react'
import { settledValue } from '#model/finding.ts'
import { showDate } from '#model/show-date.ts'
import type { Columns } from '#register/columns.ts'
import { Button } from '#ui/kit/button.tsx'
import { ScrollFrame } from '#ui/kit/scroll-frame.tsx'
import { FindingView } from '#ui/law/finding-view.tsx'
import { capital, countWords } from '#ui/library/count-words.ts'
import type { ElectorCount } from './count-electors.ts'
import { ElectorsTable } from './electors-table.tsx'
import styles from './headcount-page.module.css'
import { showLines } from './headcount-words.ts'
import type { DatedCount } from './use-elector-count.ts'

type Props = {
  readonly counted: DatedCount
  readonly columns: Columns
  readonly onColumns: () => void
}

/** The electors of a first round, whom the register does not settle, and what the law offers when they are too few. */
export function ElectorsSay({ counted, columns, onColumns }: Props): ReactElement {
  const { premierTour, count } = counted
  const { finding, unsettled, derogation } = count
  const value = settledValue(finding)
  const mayAsk = derogation !== undefined && settledValue(derogation) === true
  return (
    <div className={styles['stack']}>
      {value && (
        <FindingView
          finding={finding}
          title={votersWords(value.electeurs.total, value.eligibles.total)}
          detail={`Au premier tour du ${showDate(premierTour)}, d’après les contrats de ce registre.`}
        />
      )}
      {value && (
        <ScrollFrame label="Électeurs et éligibles, en nombre">
          <ElectorsTable {...value} premierTour={premierTour} hasSex={columns.sexe !== undefined} />
        </ScrollFrame>
      )}
      {unsettled.length > 0 && (
        <Unsettled unsettled={unsettled} hasBirth={columns.naissance !== undefined} onColumns={onColumns} />
      )}
      {mayAsk && (
        <FindingView
          finding={derogation}
          title="Peu de salariés ont l’ancienneté pour voter : une dérogation peut être demandée."
          detail="Moins des deux tiers de l’effectif l’ont, ou l’auraient selon la façon de le compter. L’inspection du travail peut l’abaisser, après avoir consulté les syndicats représentatifs dans l’entreprise."
        />
      )}
    </div>
  )
}

/** « 45 personnes peuvent voter, 38 peuvent être élues. » */
function votersWords(voters: number, eligible: number): string {
  const can = (count: number): string => (count > 1 ? 'peuvent' : 'peut')
  const elected = `${capital(people(voters))} ${can(voters)} voter, `
  if (eligible === 0) return `${elected}aucune ne peut être élue.`
  return `${elected}${people(eligible)} ${can(eligible)} être ${eligible > 1 ? 'élues' : 'élue'}.`
}

const people = (count: number): string =>
  countWords(count, { one: 'personne', many: 'personnes', feminine: true })

type UnsettledProps = {
  readonly unsettled: ElectorCount['unsettled']
  readonly hasBirth: boolean
  readonly onColumns: () => void
}

/** The lines of the people to settle, by reason; names stay in the table of the person. */
function Unsettled({ unsettled, hasBirth, onColumns }: UnsettledProps): ReactElement {
  return (
    <div>
      <p className={styles['strong']}>À régler avant d’établir les listes</p>
      <ul className={styles['reasons']}>
        {unsettled.map(({ doute, raison, lines }) => (
          <li key={`${doute} ${raison}`}>
            {REASONS[doute][raison]}
            {raison === 'naissance' && !hasBirth
              ? ' : aucune colonne ne la donne.'
              : ` : ${showLines(lines)}.`}
          </li>
        ))}
      </ul>
      {!hasBirth && (
        <p className={styles['row']}>
          <Button kind="second" small onClick={onColumns}>
            Indiquer la colonne des dates de naissance
          </Button>
        </p>
      )}
    </div>
  )
}

type Unsettled = ElectorCount['unsettled'][number]

const REASONS: Readonly<Record<Unsettled['doute'], Readonly<Record<Unsettled['raison'], string>>>> = {
  electeur: {
    naissance: 'La date de naissance manque, et l’âge décide du vote',
    entree: 'La date d’entrée manque, et l’ancienneté décide du vote',
    interruption:
      'Les contrats ont été interrompus, et le texte ne dit pas si les périodes s’ajoutent pour voter',
  },
  eligible: {
    naissance: 'La date de naissance manque, et l’âge décide de la candidature',
    entree: 'La date d’entrée manque, et l’ancienneté décide de la candidature',
    interruption:
      'Électeurs, mais les contrats ont été interrompus : le texte ne dit pas si les périodes s’ajoutent pour être élu',
  },
}
