import type { ReactElement } from 'react'
import type { Work } from '#ui/with-dossier.tsx'
import { DiagnosisForm } from './diagnosis-form.tsx'
import styles from './dossier-diagnosis.module.css'
import { DossierSays } from './dossier-says.tsx'

/**
 * The first screen of a dossier: five questions, and beside them what the law makes of each answer. Once they
 * are answered, what the law says stands alone.
 */
export function DossierDiagnosis({ dossier, draft, isTaken, lawDate }: Work): ReactElement {
  return (
    <div className={styles['two']}>
      <section aria-labelledby="diagnostic">
        <h2 className={styles['title']} id="diagnostic">
          Le diagnostic en cinq questions
        </h2>
        <DiagnosisForm dossier={dossier} draft={draft} isReadOnly={isTaken} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and is reached by keyboard. */}
      <section className={styles['says']} aria-labelledby="ce-qui-s-applique" tabIndex={0}>
        <h2 className={styles['title']} id="ce-qui-s-applique">
          Ce qui s’applique à vous
        </h2>
        <DossierSays dossier={dossier} draft={draft} lawDate={lawDate} />
      </section>
    </div>
  )
}
