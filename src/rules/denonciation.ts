import { addDays, addMonths, type CalendarDate, partsOf } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, notApplicable, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reserveDuQuantieme } from './quantieme.ts'
import type { Voie } from './voie-de-conclusion.ts'

/** Fin du préavis, puis fin de la survie de l’accord dénoncé. */
export type Denonciation = { readonly finPreavis: CalendarDate; readonly finSurvie: CalendarDate }

type DenonciationInput = {
  readonly notification?: CalendarDate | undefined
  /** Préavis stipulé, en mois ; absent : l’accord est muet. */
  readonly preavisStipule?: number | undefined
  /** Survie stipulée, en mois, quand elle dépasse celle de la loi. */
  readonly survieStipulee?: number | undefined
}

/**
 * Effets d’une dénonciation par la totalité des signataires d’un côté : le préavis stipulé ou celui de la loi (L. 2261-9),
 * puis la survie, au plus courte celle de la loi, jusqu’à un accord de substitution (L. 2261-10).
 */
export function computeDenonciation(input: DenonciationInput, parameters: Parameters): Finding<Denonciation> {
  const preavis = parameters.get('preavisDenonciationSuppose')
  const survie = parameters.get('dureeSurvieAccord')
  if (input.notification === undefined) return needs('notification', ...preavis.sources)
  const mois = input.preavisStipule ?? preavis.value
  const finPreavis = addMonths(input.notification, mois)
  const finSurvie = addMonths(
    finPreavis,
    Math.max(input.survieStipulee ?? 0, survie.value * MONTHS_IN_A_YEAR),
  )
  const finding = explained(known({ finPreavis, finSurvie }, ...preavis.sources, 'L2261-10', 'L2261-13'), {
    key: 'preavisPuisSurvie',
    values: { notification: input.notification, mois },
  })
  return withCaveats(
    finding,
    'dureeIndetermineeSeulement',
    ...reserveDuQuantieme(input.notification, finSurvie),
  )
}

/** Période où les salariés peuvent dénoncer un accord ratifié, du premier au dernier jour. */
export type FenetreDenonciation = { readonly du: CalendarDate; readonly au: CalendarDate }

type SalariesInput = {
  readonly voie?: Voie | undefined
  readonly conclusion?: CalendarDate | undefined
  /** Année de l’anniversaire. */
  readonly annee?: number | undefined
}

/**
 * Dénonciation par les salariés d’un accord ratifié : écrit collectif des deux tiers, pendant le mois qui précède chaque
 * anniversaire de la conclusion (L. 2232-22). Sans objet pour un accord conclu autrement, tant que l’entreprise ne remplit pas
 * les conditions de la ratification (L. 2232-22-1).
 */
export function computeDenonciationParSalaries(
  { voie, conclusion, annee }: SalariesInput,
  parameters: Parameters,
): Finding<FenetreDenonciation> {
  const fenetre = parameters.get('fenetreDenonciationSalaries')
  if (voie === undefined) return needs('voieDeConclusion', ...fenetre.sources)
  if (voie !== 'ratification')
    return withCaveats(notApplicable('L2232-22', 'L2232-22-1', 'L2261-9'), 'ratificationDevenuePossible')
  if (conclusion === undefined) return needs('dateDeConclusion', ...fenetre.sources)
  if (annee === undefined) return needs('annee', ...fenetre.sources)
  const { year } = partsOf(conclusion)
  // The first anniversary is a year away.
  if (annee <= year) return notApplicable(...fenetre.sources)
  const anniversaire = addMonths(conclusion, (annee - year) * MONTHS_IN_A_YEAR)
  const dates = { du: addMonths(anniversaire, -fenetre.value), au: addDays(anniversaire, -1) }
  const finding = explained(known(dates, ...fenetre.sources), {
    key: 'moisAvantAnniversaire',
    values: { anniversaire },
  })
  return withCaveats(finding, 'dureeIndetermineeSeulement', 'conditionsDeLAccord')
}

const MONTHS_IN_A_YEAR = 12
