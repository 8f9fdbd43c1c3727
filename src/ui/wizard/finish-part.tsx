import { type ReactElement, useState } from 'react'
import { useLocation } from 'wouter'
import type { AskedPart } from '#assembly/asked-parts.ts'
import type { Dossier } from '#model/dossier.ts'
import { useActions } from '#ui/app-context.ts'
import type { Draft } from '#ui/draft.ts'
import { Button } from '#ui/kit/button.tsx'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { capital, countWords } from '#ui/library/count-words.ts'
import { dossierHref } from '#ui/routes.ts'
import styles from './finish-part.module.css'

type Props = {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly asked: AskedPart
  readonly isReadOnly: boolean
}

/** « Avez-vous fini cette partie ? »: the person says so, not the tool. */
export function FinishPart({ dossier, draft, asked, isReadOnly }: Props): ReactElement {
  const { finishPart } = useActions()
  const [, navigate] = useLocation()
  const [said, setSaid] = useState(dossier.finishedParts.includes(asked.part.id) ? 'oui' : 'non')
  return (
    <form
      className={styles['finish']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReadOnly) finishPart(asked.part.id, said === 'oui')
        // The router writes the « # » itself.
        navigate(dossierHref(dossier.id).slice(1))
      }}
    >
      {!isReadOnly && (
        <RadioField
          label="Avez-vous fini cette partie ?"
          hint={hintOf(asked, draft)}
          value={said}
          onChange={setSaid}
          options={[
            { value: 'oui', label: 'Oui, elle est terminée' },
            { value: 'non', label: 'Non, j’y reviendrai' },
          ]}
        />
      )}
      <p>
        <Button type="submit">Continuer</Button>
      </p>
    </form>
  )
}

function hintOf({ steps }: AskedPart, { environment }: Draft): string {
  const facts = steps.flatMap(({ questions }) => questions.map(([fact]) => fact))
  const isOpen = (fact: string) =>
    environment.answer(fact).problems.some(({ severity }) => severity === 'blocking')
  const open = facts.filter(isOpen).length
  if (open === 0) return 'Tout est répondu. Vous pourrez encore changer vos réponses.'
  const left = capital(countWords(open, { one: 'réponse reste', many: 'réponses restent', feminine: true }))
  return `${left} à donner. Vous pouvez finir plus tard, ou les laisser à la négociation.`
}
