import type { TemplateProblem } from '#assembly/template-problem.ts'
import type { Vocabulary } from '#assembly/vocabulary.ts'
import { lockKindOf } from '#model/bound.ts'
import { saysWords } from '#model/law.ts'
import { boundOf } from '#questions/check-locks.ts'
import { QUESTIONS } from '#questions/questionnaire.ts'
import { atFileStart } from './at-file-start.ts'
import type { Templates } from './parse-templates.ts'

/**
 * The bounds against the law and against the questionnaire: an extract stands word for word in its article, a lock names
 * a bound that exists, and a gap to justify has a question that asks its reason.
 */
export function checkBounds(templates: Templates, vocabulary: Vocabulary): readonly TemplateProblem[] {
  return [...checkExtracts(templates), ...checkLocks(templates, vocabulary)]
}

function checkExtracts({ bounds, boundFiles, law }: Templates): readonly TemplateProblem[] {
  return Object.entries(bounds).flatMap(([id, { extrait, sources }]): readonly TemplateProblem[] => {
    const file = atFileStart(boundFiles[id] ?? '')
    const unresolved = sources.filter((source) => !Object.hasOwn(law.articles, source))
    if (unresolved.length > 0)
      return unresolved.map((source) => ({ ...file, code: 'source-unresolved', source }))
    const article = sources[0]
    const found = law.articles[article]
    if (found && saysWords(found, extrait)) return []
    return [{ ...file, code: 'extract-absent', bound: id, article }]
  })
}

function checkLocks({ bounds }: Templates, vocabulary: Vocabulary): readonly TemplateProblem[] {
  return Object.entries(QUESTIONS).flatMap(([question, asked]) => {
    const locks = 'locks' in asked ? (asked.locks ?? []) : []
    return locks.map(boundOf).flatMap((id): readonly TemplateProblem[] => {
      const file = atFileStart(`questions (${question})`)
      const bound = Object.hasOwn(bounds, id) ? bounds[id] : undefined
      if (!bound) return [{ ...file, code: 'lock-unknown', question, bound: id }]
      const isAsked = QUESTIONS[`${question}Motif`]?.when === `${question}AJustifier`
      if (lockKindOf(bound) !== 'justify' || (isAsked && vocabulary[`${question}AJustifier`])) return []
      return [{ ...file, code: 'reason-unasked', question, bound: id }]
    })
  })
}
