import { type ReactElement, type Ref, useId } from 'react'
import type { Environment } from '#assembly/environment.ts'
import { typeset } from '#assembly/typography.ts'
import type { Problem } from '#model/problem.ts'
import { sayProblemAt } from '#questions/messages.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import { capital, countWords } from '#ui/library/count-words.ts'
import { factHref, pageOf } from '#ui/page-of-fact.ts'
import { changeHref } from '#ui/routes.ts'
import styles from './problem-list.module.css'

type Props = {
  readonly dossierId: string
  readonly problems: readonly Problem[]
  readonly environment: Environment
  readonly ref: Ref<HTMLElement>
}

/** What stands between the draft and the final text, part by part; each line leads to the question that solves it. */
export function ProblemList({ dossierId, problems, environment, ref }: Props): ReactElement {
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
        {pointsLeft(problems.length)} à régler avant le texte définitif
      </h2>
      <p className={styles['way']}>
        Le texte définitif n’a ni blanc ni note. En attendant, vous pouvez télécharger un brouillon.
      </p>
      {groups.map((group) => (
        <div key={group.title} className={styles['group']}>
          <h3 className={styles['part']}>{group.title}</h3>
          <ul>
            {group.problems.map((problem) => {
              const sentence = sentenceOf(problem, environment)
              return (
                <li key={sentence} className={styles['line']}>
                  <a href={hrefOf(problem, dossierId, environment)}>{sentence}</a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** « Un point reste », « Quatorze points restent ». */
export function pointsLeft(count: number): string {
  return capital(countWords(count, { one: 'point reste', many: 'points restent' }))
}

/**
 * A missing answer has to be given: « Je ne sais pas encore » would keep the final text shut. That a blank is left is said
 * once, above.
 */
function sentenceOf(problem: Problem, { questions }: Environment): string {
  const words = AWAITED[problem.code]
  const short = words !== undefined && 'at' in problem ? questions[problem.at]?.short : undefined
  return typeset(short ? `${capital(short)} : ${words}` : sayProblemAt(problem, questions))
}

const AWAITED: { readonly [C in Problem['code']]?: string } = {
  'answer-missing': 'répondez.',
  'answer-unknown': 'vous ne savez pas encore.',
}

/** Where a conclusion of the law can be changed: the first of these questions that is asked. */
const CHANGED_BY: Readonly<Record<string, readonly string[]>> = {
  majoriteSyndicale: ['signatairesSyndicaux'],
  majoriteDesElusAtteinte: ['elusSignataires', 'voixDesElus'],
  voieDeConclusion: ['voieChoisie', 'aUnDelegueSyndical'],
}

/** The question that solves it; « Continuer » comes back here. */
function hrefOf(problem: Problem, dossierId: string, { asked }: Environment): string {
  const at = 'at' in problem ? problem.at : 'voieDeConclusion'
  const fact = CHANGED_BY[at]?.find((name) => asked(name) === true) ?? at
  const page = pageOf(fact)
  return page ? changeHref(dossierId, page, fact, 'final') : factHref(dossierId, fact)
}

function partOf(problem: Problem): string | undefined {
  return 'at' in problem ? pageOf(problem.at)?.part : undefined
}
