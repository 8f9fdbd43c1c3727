import { type Finding, inForm, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeCseConcerne, computeSeuilCinquante } from './representation.ts'
import { reaches } from './seuil.ts'

/** Vrai si la participation passe par un nombre de places, et non par une assemblée (choix des parties, L. 2281-1). */
export function computeParticipationRestreinte({
  formeParticipation,
}: Pick<Facts, 'formeParticipation'>): Finding<boolean> {
  if (formeParticipation === undefined) return needs('formeParticipation', 'L2281-1')
  return known(formeParticipation !== 'assemblee', 'L2281-1')
}

type CseFacts = Pick<Facts, 'aDesElusCse' | 'seuilCseDouzeMois'>

/** Vrai si la structure relève du CSE et atteint le seuil des attributions élargies (L. 2312-2, L. 2315-23, L. 2315-61). */
export function computeCseCinquante(
  facts: CseFacts & Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const cse = computeCseConcerne(facts, parameters)
  if (cse.state !== 'known' || !cse.value) return cse
  return computeSeuilCinquante(facts, parameters)
}

type EffectifFacts = CseFacts & Pick<Facts, 'effectifCse'>

/** Vrai si le CSE dépasse le tableau que l’accord rappelle : ses sièges et ses heures se calculent (R. 2314-1). */
export const computeCseCentSalaries = cseReaching('seuilCentSalaries')

/** Vrai si le comité se réunit chaque mois et compte une commission santé, sécurité et conditions de travail (L. 2315-28, L. 2315-36). */
export const computeCseTroisCents = cseReaching('seuilReunionsMensuelles', 'L2315-36')

/** Vrai si cette commission est due et que l’accord ne l’organise pas : le règlement intérieur le fait (L. 2315-44). */
export function computeCommissionSanteSansAccord(
  facts: EffectifFacts & Pick<Facts, 'organisationCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const due = computeCseTroisCents(facts, parameters)
  if (due.state !== 'known' || !due.value) return due
  // L’organisation du comité est facultative : ne rien répondre, c’est ne rien organiser.
  return known(!facts.organisationCse?.includes('commission'), 'L2315-41', 'L2315-44')
}

function cseReaching(threshold: string, ...more: readonly string[]) {
  return (facts: EffectifFacts, parameters: Parameters): Finding<boolean> => {
    const cse = computeCseConcerne(facts, parameters)
    if (cse.state !== 'known' || !cse.value) return cse
    const { effectifCse } = facts
    const seuil = parameters.get(threshold)
    if (effectifCse === undefined) return needs('effectifCse', ...seuil.sources)
    return known(reaches(effectifCse, seuil.value), ...seuil.sources, ...more)
  }
}

/** Vrai si la structure relève du CSE sans atteindre ce seuil : il reçoit la liste des actions de prévention (L. 2312-5). */
export function computeCseMoinsDeCinquante(
  facts: CseFacts & Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const cse = computeCseConcerne(facts, parameters)
  if (cse.state !== 'known' || !cse.value) return cse
  return inForm(computeSeuilCinquante(facts, parameters), (atteint) => !atteint)
}

const CONTRATS_COURTS = ['cdd', 'cddi', 'cddUsage', 'mission'] as const

/** Vrai si un membre du CSE peut avoir un contrat à terme : CDD (L. 2412-3), CDD d’usage (L. 2421-8) ou mission (L. 2413-1). */
export function computeEluEnContratCourtPossible(
  facts: CseFacts & Pick<Facts, 'populations'>,
  parameters: Parameters,
): Finding<boolean> {
  const cse = computeCseConcerne(facts, parameters)
  if (cse.state !== 'known' || !cse.value) return cse
  const { populations } = facts
  if (populations === undefined) return needs('populations', 'L2412-3')
  return known(
    CONTRATS_COURTS.some((contrat) => populations.includes(contrat)),
    'L2412-3',
    'L2421-8',
    'L2413-1',
  )
}
