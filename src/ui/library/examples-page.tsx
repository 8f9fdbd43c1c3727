import examples from 'virtual:paraphe/examples'
import { type ReactElement, useState } from 'react'
import { typeset } from '#assembly/typography.ts'
import { useActions } from '#ui/app-context.ts'
import { Frame } from '#ui/frame.tsx'
import { Button } from '#ui/kit/button.tsx'
import { EmptyState } from '#ui/kit/empty-state.tsx'
import { MiniSheet } from '#ui/kit/mini-sheet.tsx'
import { SampleTag } from '#ui/kit/sample-tag.tsx'
import { Title } from '#ui/kit/title.tsx'
import { homeHref } from '#ui/routes.ts'
import styles from './examples-page.module.css'
import { useGoTo } from './use-go-to.ts'

/** The imaginary members of the model: each opens as a dossier of its own, to be changed without fear. */
export function ExamplesPage(): ReactElement {
  const { createFromExample } = useActions()
  const goTo = useGoTo()
  const [opening, setOpening] = useState<string>()
  const open = async (id: string): Promise<void> => {
    // A second press while the first is at work would make two dossiers.
    if (opening !== undefined) return
    setOpening(id)
    goTo(await createFromExample(id))
  }
  return (
    <Frame title="Essayer un exemple" crumbs={[{ label: 'Dossiers', href: homeHref }, { label: 'Exemples' }]}>
      <Title lead="Des structures imaginaires, déjà remplies. Ouvrez-en une qui vous ressemble, changez ses réponses, lisez son accord : rien ne touche à vos dossiers.">
        Essayer un exemple
      </Title>
      {examples.length === 0 && (
        <div className={styles['none']}>
          <EmptyState title="Ce modèle n’a pas encore d’exemple.">
            <p>Créez un dossier : vous pourrez le supprimer après votre essai.</p>
          </EmptyState>
        </div>
      )}
      <ul className={styles['examples']}>
        {examples.map(({ id, name, summary }) => (
          <li key={id} className={styles['example']}>
            <MiniSheet title="Accord d’entreprise" />
            <div>
              <h2 className={styles['name']}>
                {name} <SampleTag />
              </h2>
              <p className={styles['summary']} id={`resume-${id}`}>
                {typeset(summary)}
              </p>
              <p className={styles['open']}>
                <Button kind="second" describedBy={`resume-${id}`} onClick={() => void open(id)}>
                  Ouvrir cet exemple<span className="visually-hidden">, {name}</span>
                </Button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
