import { type Finding, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** L’article qui permet à chaque structure de conclure un CDD d’insertion. */
const ARTICLES = { ei: 'L5132-5', ai: 'L5132-11-1', aci: 'L5132-15-1' } as const

/** Vrai si des CDD d’insertion sont conclus au titre de cette convention (L. 5132-5, L. 5132-11-1 ou L. 5132-15-1). */
export const computeCddiAuTitreDe =
  (type: keyof typeof ARTICLES) =>
  ({ typesSiae, populations }: Pick<Facts, 'typesSiae' | 'populations'>): Finding<boolean> => {
    const article = ARTICLES[type]
    if (typesSiae?.includes(type) === false || populations?.includes('cddi') === false)
      return known(false, article)
    if (typesSiae === undefined) return needs('typesSiae', article)
    if (populations === undefined) return needs('populations', article)
    return known(true, article)
  }
