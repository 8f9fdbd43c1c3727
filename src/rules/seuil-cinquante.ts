import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { explained, type Finding, known, needs, uncertain } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'

type AttributionsInput = {
  /** Fin du douzième mois consécutif au seuil. */
  readonly dateSeuil?: CalendarDate | undefined
  readonly cseExiste?: boolean | undefined
  /** Fin du mandat en cours, quand un CSE existe. */
  readonly finMandat?: CalendarDate | undefined
  /** Mise en place du CSE, quand il n’existait pas au franchissement. */
  readonly miseEnPlace?: CalendarDate | undefined
}

/**
 * Date à laquelle le CSE exerce les attributions élargies (L. 2312-2) : un délai après le franchissement ; s’il reste moins
 * que ce délai au mandat, le délai court du renouvellement ; sans CSE au franchissement, il court de la mise en place.
 */
export function computeDateAttributions(
  input: AttributionsInput,
  parameters: Parameters,
): Finding<CalendarDate> {
  const delai = parameters.get('delaiAttributionsElargies')
  const { dateSeuil, cseExiste, finMandat, miseEnPlace } = input
  if (cseExiste === undefined) return needs('cseExiste', ...delai.sources)
  if (!cseExiste) {
    if (miseEnPlace === undefined) return needs('miseEnPlace', ...delai.sources)
    return explained(known(addMonths(miseEnPlace, delai.value), ...delai.sources), {
      key: 'attributionsApresMiseEnPlace',
      values: { miseEnPlace, mois: delai.value },
    })
  }
  if (dateSeuil === undefined) return needs('dateSeuil', ...delai.sources)
  if (finMandat === undefined) return needs('finMandat', ...delai.sources)
  const franchissement = addMonths(dateSeuil, delai.value)
  // « si la durée du mandat restant à courir est inférieure à un an » : counted at the expiry of the first period.
  if (addMonths(franchissement, delai.value) > finMandat) {
    return explained(known(addMonths(finMandat, delai.value), ...delai.sources), {
      key: 'attributionsApresRenouvellement',
      values: { finMandat, mois: delai.value },
    })
  }
  return explained(known(franchissement, ...delai.sources), {
    key: 'attributionsApresSeuil',
    values: { dateSeuil, mois: delai.value },
  })
}

/** Section du code dont le CSE renouvelé exerce les attributions : celle des petites entreprises, ou la section élargie. */
export type SectionAttributions = 'moinsDeCinquante' | 'cinquanteEtPlus'

/**
 * Attributions du CSE à son renouvellement (L. 2312-3) : sans avoir atteint le seuil pendant les douze mois précédents, il
 * cesse d’exercer les attributions élargies. Le seuil atteint certains mois seulement : le texte ne tranche pas.
 */
export function computeAttributionsAuRenouvellement(
  { effectifsMensuels }: { readonly effectifsMensuels?: readonly number[] | undefined },
  parameters: Parameters,
): Finding<SectionAttributions> {
  const mois = parameters.get('moisConsecutifsCse').value
  if (!effectifsMensuels || effectifsMensuels.length < mois) return needs('effectifsDouzeMois', 'L2312-3')
  const seuil = parameters.get('seuilAttributionsElargies').value
  const reached = effectifsMensuels.slice(-mois).filter((effectif) => reaches(effectif, seuil)).length
  const step = { key: 'moisAuSeuilElargi', values: { reached, mois, seuil } }
  if (reached === 0) return explained(known('moinsDeCinquante', 'L2312-3'), step)
  if (reached === mois) return explained(known('cinquanteEtPlus', 'L2312-3'), step)
  return explained(
    uncertain<SectionAttributions>(
      'cinquanteEtPlus',
      [
        { value: 'cinquanteEtPlus', reason: 'seuilAtteintUnMois' },
        { value: 'moinsDeCinquante', reason: 'seuilAtteintChaqueMois' },
      ],
      'L2312-3',
    ),
    step,
  )
}

/** Vrai si le CSE est à renouveler au terme du mandat : non quand l’effectif est resté sous le seuil assez de mois (L. 2313-10). */
export function computeRenouvellementDu(
  { effectifsMensuels }: { readonly effectifsMensuels?: readonly number[] | undefined },
  parameters: Parameters,
): Finding<boolean> {
  const mois = parameters.get('moisConsecutifsCse').value
  if (!effectifsMensuels || effectifsMensuels.length < mois) return needs('effectifsDouzeMois', 'L2313-10')
  const seuil = parameters.get('seuilCse').value
  const below = effectifsMensuels.slice(-mois).every((effectif) => !reaches(effectif, seuil))
  return explained(known(!below, 'L2313-10', 'L2311-2'), {
    key: below ? 'resteSousLeSeuil' : 'pasResteSousLeSeuil',
    values: { mois, seuil },
  })
}
