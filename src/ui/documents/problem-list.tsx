import { type ReactElement, type Ref, useId } from 'react'
import { typeset } from '#assembly/typography.ts'
import type { Problem } from '#model/problem.ts'
import { sayProblemAt } from '#questions/messages.ts'
import type { Question } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { factHref, pageOf } from '#ui/page-of-fact.ts'
import { changeHref } from '#ui/routes.ts'
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
              const sentence = sentenceOf(problem, questions)
              return (
                <li key={sentence} className={styles['line']}>
                  <a href={hrefOf(problem, dossierId)}>{sentence}</a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** A missing answer has to be given: « Je ne sais pas encore » would keep the final text shut. */
function sentenceOf(problem: Problem, questions: Readonly<Record<string, Question>>): string {
  const short = problem.code === 'answer-missing' ? questions[problem.at]?.short : undefined
  return short
    ? typeset(`${short.charAt(0).toUpperCase()}${short.slice(1)} : répondez.`)
    : typeset(sayProblemAt(problem, questions))
}

/** The question that solves it; « Continuer » comes back here. */
function hrefOf(problem: Problem, dossierId: string): string {
  const at = 'at' in problem ? problem.at : 'aUnDelegueSyndical'
  const page = pageOf(at)
  return page ? changeHref(dossierId, page, at, 'final') : factHref(dossierId, at)
}

function partOf(problem: Problem): string | undefined {
  return 'at' in problem ? pageOf(problem.at)?.part : undefined
}
