import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import type { Draft } from '#ui/draft.ts'
import { BlankCount } from '#ui/kit/blank-count.tsx'
import { Unbroken } from '#ui/kit/unbroken.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { documentHref, finalHref } from '#ui/routes.ts'
import type { Line } from './dossier-lines.ts'
import styles from './dossier-says.module.css'
import { isFresh } from './dossier-state.ts'
import { frenchText, lowerFirst } from './french-text.ts'

type Props = { readonly dossier: Dossier; readonly draft: Draft; readonly lines: readonly Line[] }

/** « Que manque-t-il ? »: what the law asks to mend, the answers awaited, the blanks of the agreement. */
export function DossierMissing({ dossier, draft, lines }: Props): ReactElement {
  const { environment, ground, blanks } = draft
  const toMend = lines.filter((line) => line.toMend)
  const asked = [...new Set(lines.flatMap(({ ask }) => ask ?? []))]
  const isComplete = toMend.length === 0 && asked.length === 0
  return (
    <section className={styles['subject']} aria-labelledby="sujet-manque">
      <h3 className={styles['question']} id="sujet-manque">
        Que manque‑t‑il ?
      </h3>
      <ul className={styles['missing']}>
        {toMend.map(({ id, title }) => (
          <li key={id}>
            <a className={styles['ask']} href={finalHref(dossier.id)}>
              À régler : {lowerFirst(title)}
            </a>
          </li>
        ))}
        {asked.map((fact) => {
          const question = environment.questions[fact]
          return (
            question && (
              <li key={fact}>
                <a className={styles['ask']} href={factHref(dossier.id, fact)}>
                  <Unbroken>{frenchText(question.label, ground.parameters)}</Unbroken>
                </a>
              </li>
            )
          )
        })}
        <li>
          {isComplete && 'Rien pour ce diagnostic. '}
          <Blanks dossier={dossier} count={blanks.length} />
        </li>
      </ul>
    </section>
  )
}

/** Before the first answer everything is blank: it is not counted. */
function Blanks({ dossier, count }: { readonly dossier: Dossier; readonly count: number }) {
  if (isFresh(dossier)) return 'L’accord attend vos réponses.'
  if (count === 0) return 'Dans l’accord, aucun blanc ne reste.'
  return (
    <>
      Dans l’accord : <BlankCount count={count} href={documentHref(dossier.id)} />
    </>
  )
}
