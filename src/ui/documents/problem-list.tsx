import { type ReactElement, type Ref, useId } from 'react'
import { typeset } from '#assembly/typography.ts'
import type { Problem } from '#model/problem.ts'
import { sayProblemAt } from '#questions/messages.ts'
import type { Question } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { factHref, pageOf } from '#ui/page-of-fact.ts'
import styles from './problem-list.module.css'

type Props = {
  readonly dossierId: string
  readonly problems: readonly Problem[]
  readonly questions: Readonly<Record<string, Question>>
  readonly ref: Ref<HTMLElement>
}

/** What stands between the draft and the final text, part by part; each line leads to the question that solves it. */
export function ProblemList({ dossierId, problems, questions, ref }: Props): ReactElement {
  const id = useId()
  const groups = [
    { title: 'Avant tout', problems: problems.filter((problem) => partOf(problem) === undefined) },
    ...QUESTIONNAIRE.map((part) => ({
      title: part.title,
      problems: problems.filter((problem) => partOf(problem) === part.id),
    })),
  ].filter((group) => group.problems.length > 0)
  return (
    <section className={styles['box']} aria-labelledby={id} tabIndex={-1} ref={ref}>
      <h2 className={styles['title']} id={id}>
        {problems.length > 1
          ? `${problems.length} points restent à régler avant le texte définitif`
          : 'Un point reste à régler avant le texte définitif'}
      </h2>
      <p className={styles['way']}>
        Le texte définitif n’a ni blanc ni note. En attendant, vous pouvez télécharger un brouillon.
      </p>
      {groups.map((group) => (
        <div key={group.title} className={styles['group']}>
          <h3 className={styles['part']}>{group.title}</h3>
          <ul>
            {group.problems.map((problem) => {
              const sentence = typeset(sayProblemAt(problem, questions))
              const at = 'at' in problem ? problem.at : 'aUnDelegueSyndical'
              return (
                <li key={sentence} className={styles['line']}>
                  <a href={factHref(dossierId, at)}>{sentence}</a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

function partOf(problem: Problem): string | undefined {
  return 'at' in problem ? pageOf(problem.at)?.part : undefined
}
