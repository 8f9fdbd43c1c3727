import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, notApplicable, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reserveDuQuantieme } from './quantieme.ts'
import { reaches } from './seuil.ts'

/** Qui expertise, et à quel niveau. */
export type Expertise = 'aucune' | 'simple' | 'centraleEtEtablissements'

type DelaiInput = {
  /** Jour où les informations sont communiquées, ou mises à disposition dans la base de données. */
  readonly miseADisposition?: CalendarDate | undefined
  readonly expertise?: Expertise | undefined
}

/**
 * Jour où l’avis du CSE est réputé négatif, à défaut d’accord (R. 2312-6), à compter de la mise à disposition des informations
 * (R. 2312-5). Les expertises menées à la fois au CSE central et dans les établissements sont hors du champ.
 */
export function computeAvisReputeNegatif(
  { miseADisposition, expertise }: DelaiInput,
  parameters: Parameters,
): Finding<CalendarDate> {
  if (expertise === 'centraleEtEtablissements') return notApplicable('R2312-6')
  if (miseADisposition === undefined) return needs('miseADisposition', 'R2312-5', 'R2312-6')
  if (expertise === undefined) return needs('expertise', 'R2312-6')
  const delai = parameters.get(expertise === 'aucune' ? 'delaiAvisCse' : 'delaiAvisCseAvecExpert')
  const echeance = addMonths(miseADisposition, delai.value)
  return withCaveats(
    explained(known(echeance, ...delai.sources, 'R2312-5'), {
      key: 'avisApresDelai',
      values: { miseADisposition, mois: delai.value },
    }),
    'delaiDAvisSansAccord',
    'delaiDAvisNonReporte',
    ...reserveDuQuantieme(miseADisposition, echeance),
  )
}

/**
 * Vrai si un projet d’accord collectif se soumet à la consultation du CSE : jamais, ni sa révision ni sa dénonciation (L. 2312-14) ;
 * sous le seuil des attributions élargies, le CSE n’est pas consulté de façon générale (L. 2312-5).
 */
export function computeProjetAccordConsulte(
  { effectifCse }: { readonly effectifCse?: number | undefined },
  parameters: Parameters,
): Finding<boolean> {
  const petit =
    effectifCse !== undefined && !reaches(effectifCse, parameters.get('seuilAttributionsElargies').value)
  return withCaveats(
    petit ? known(false, 'L2312-14', 'L2312-5') : known(false, 'L2312-14'),
    'consultationsSpeciales',
  )
}
