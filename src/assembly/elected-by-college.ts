import type { Facts } from '#questions/questionnaire.ts'
import type { Qualite } from '#rules/votes-du-dossier.ts'
import { BY_HAND, type ComputedLists } from './computed-lists.ts'

type Elu = NonNullable<Facts['elusDuComite']>[number]

/** Nobody was elected there. */
const NONE = '–'

/** Who was elected, a line a college: a poster holds on its page whatever the size of the committee. */
export function electedByCollege({ elusDuComite = [] }: Pick<Facts, 'elusDuComite'>): ComputedLists[string] {
  const colleges = [...new Set(elusDuComite.map(collegeOf))]
  return colleges.map((college) => {
    const elus = elusDuComite.filter((elu) => collegeOf(elu) === college)
    return {
      collegeDesElus: college,
      titulairesElus: namesOf(elus, 'titulaire'),
      suppleantsElus: namesOf(elus, 'suppleant'),
    }
  })
}

const collegeOf = ({ collegeElu = BY_HAND }: Elu): string => collegeElu

/** No line ends inside a name. */
function namesOf(elus: readonly Elu[], qualite: Qualite): string {
  const names = elus.flatMap(({ nomElu = BY_HAND, qualiteElu }) =>
    qualiteElu === qualite ? [nomElu.replaceAll(' ', '\u00a0')] : [],
  )
  return names.length === 0 ? NONE : names.join(', ')
}
