import { type Finding, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'

type Adresse = Pick<Facts, 'codePostal' | 'aPlusieursEtablissements'>
type Lieux = Adresse & Pick<Facts, 'lieuxFeries'>

/**
 * Vrai si l’adresse ne suffit pas à dire où l’on travaille : le siège est en Alsace ou en Moselle, ou il y a plusieurs
 * établissements. Ailleurs, le droit local ne s’applique pas (L. 3134-1).
 */
export function computeLieuxFeriesADire(
  { codePostal, aPlusieursEtablissements }: Adresse,
  parameters: Parameters,
): Finding<boolean> {
  if (codePostal === undefined) return needs('codePostal', 'L3134-1')
  const { lines } = parameters.table('departementsAlsaceMoselle')
  if (lines.some(({ departement }) => codePostal.startsWith(String(departement))))
    return known(true, 'L3134-1')
  if (aPlusieursEtablissements === undefined) return needs('aPlusieursEtablissements', 'L3134-1')
  return known(aPlusieursEtablissements, 'L3134-1')
}

/** Vrai si des personnes travaillent en Alsace ou en Moselle : jours fériés, dimanche et absences y ont un droit local (L. 3134-1). */
export function computeTravailAlsaceMoselle(lieux: Lieux, parameters: Parameters): Finding<boolean> {
  return travaillent(lieux, 'alsaceMoselle', parameters)
}

/** Vrai si des personnes travaillent hors d’Alsace et de Moselle : l’accord y définit les jours fériés chômés (L. 3133-3-1, L. 3134-1). */
export function computeTravailHorsAlsaceMoselle(lieux: Lieux, parameters: Parameters): Finding<boolean> {
  return travaillent(lieux, 'general', parameters)
}

function travaillent(
  lieux: Lieux,
  lieu: NonNullable<Facts['lieuxFeries']>[number],
  parameters: Parameters,
): Finding<boolean> {
  const aDire = computeLieuxFeriesADire(lieux, parameters)
  if (aDire.state !== 'known') return aDire
  if (!aDire.value) return known(lieu === 'general', 'L3134-1')
  if (lieux.lieuxFeries === undefined) return needs('lieuxFeries', 'L3134-1')
  return known(lieux.lieuxFeries.includes(lieu), 'L3134-1')
}
