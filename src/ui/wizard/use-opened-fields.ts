import { useCallback, useEffect, useState } from 'react'
import type { AskedQuestion } from '#assembly/asked-parts.ts'
import type { Environment } from '#assembly/environment.ts'
import { isProposed } from '#questions/question.ts'
import { focusField } from '#ui/kit/focus-field.ts'
import type { Place } from './place-of-page.ts'

/** A question drawn as a field, or consecutive ones the model answers, a line each. */
export type Shown =
  | { readonly type: 'field'; readonly question: AskedQuestion }
  | { readonly type: 'lines'; readonly questions: readonly AskedQuestion[] }

type Opened = {
  readonly shown: readonly Shown[]
  /** From now on a field: it is being typed in, or « Continuer » refused it. */
  readonly keepOpen: (facts: readonly string[]) => void
  /** The same, because a person asks for it: the field takes the focus. */
  readonly open: (fact: string) => void
}

/**
 * The fields and the lines of a page. Where the model answers a whole subject, one came to change something: all are
 * fields. Elsewhere what it answers well is a line, until one opens it; an opened field never closes under one's fingers.
 */
export function useOpenedFields(place: Place, environment: Environment, field: string | undefined): Opened {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(field ? [field] : []))
  const [focused, setFocused] = useState(field)
  // As the page opened: a reason asked under an answer must not fold the others.
  const [allFields] = useState(place.isProposed)
  useEffect(() => {
    if (focused) focusField(focused)
  }, [focused])

  const isLine = ([fact, question]: AskedQuestion): boolean => {
    const { status, problems } = environment.answer(fact)
    const isGiven = status === 'proposed' || status === 'answered'
    return !allFields && isProposed(question) && !opened.has(fact) && isGiven && problems.length === 0
  }
  const keepOpen = useCallback((facts: readonly string[]): void => {
    setOpened((before) => (facts.every((fact) => before.has(fact)) ? before : new Set([...before, ...facts])))
  }, [])
  const open = (fact: string): void => {
    keepOpen([fact])
    setFocused(fact)
  }
  return { shown: shownOf(place.questions, isLine), keepOpen, open }
}

function shownOf(
  questions: readonly AskedQuestion[],
  isLine: (question: AskedQuestion) => boolean,
): readonly Shown[] {
  const shown: Shown[] = []
  for (const question of questions) {
    const last = shown.at(-1)
    if (!isLine(question)) shown.push({ type: 'field', question })
    else if (last?.type === 'lines')
      shown.splice(-1, 1, { type: 'lines', questions: [...last.questions, question] })
    else shown.push({ type: 'lines', questions: [question] })
  }
  return shown
}
