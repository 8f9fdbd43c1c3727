import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { type Articles, explained, type Finding, known, needs, type ReasonStep } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'

export type ElectionsPartiellesInput = {
  readonly titulairesElus?: number | undefined
  /** Titulaires encore en fonction, avant tout remplacement. */
  readonly titulairesRestants?: number | undefined
  /** Suppléants devenus titulaires à la place des partants (L. 2314-37). */
  readonly remplacants?: number | undefined
  readonly collegeSansRepresentant?: boolean | undefined
  /** Jour où le comité s’est trouvé réduit. */
  readonly dateEvenement?: CalendarDate | undefined
  readonly finMandat?: CalendarDate | undefined
}

const PER_CENT = 100
const BECAUSE: Articles = ['L2314-10', 'L2314-37']

/**
 * Vrai si l’employeur organise des élections partielles (L. 2314-10) : un collège n’est plus représenté, ou les titulaires,
 * remplacements faits (L. 2314-37), sont réduits de moitié ou plus ; jamais à moins de six mois du terme du mandat.
 */
export function computeElectionsPartielles(
  input: ElectionsPartiellesInput,
  parameters: Parameters,
): Finding<boolean> {
  const { dateEvenement, finMandat } = input
  const reduit = comiteReduit(input, parameters)
  if (typeof reduit === 'string') return needs(reduit, ...BECAUSE)
  if (!reduit.reduit) return explained(known(false, ...BECAUSE), reduit.step)
  if (dateEvenement === undefined) return needs('dateEvenement', ...BECAUSE)
  if (finMandat === undefined) return needs('termeDuMandat', ...BECAUSE)
  const mois = parameters.get('delaiSansElectionPartielle').value
  const limite = addMonths(finMandat, -mois)
  return explained(known(dateEvenement <= limite, ...BECAUSE), reduit.step, {
    key: dateEvenement <= limite ? 'assezLoinDuTerme' : 'tropPresDuTerme',
    values: { dateEvenement, limite, mois },
  })
}

/** Whether the committee is reduced enough, and why; the fact to ask when it cannot be told. */
function comiteReduit(
  input: ElectionsPartiellesInput,
  parameters: Parameters,
): { readonly reduit: boolean; readonly step: ReasonStep } | string {
  const { titulairesElus: elus, titulairesRestants, remplacants = 0, collegeSansRepresentant } = input
  if (collegeSansRepresentant) {
    return { reduit: true, step: { key: 'collegeSansRepresentant', values: {} } }
  }
  if (elus === undefined) return 'titulairesElus'
  if (titulairesRestants === undefined) return 'titulairesRestants'
  const restants = Math.min(elus, titulairesRestants + remplacants)
  const part = parameters.get('partDesTitulairesPerdus').value
  const reduit = (elus - restants) * PER_CENT >= elus * part
  if (!reduit && collegeSansRepresentant === undefined) return 'collegeSansRepresentant'
  return { reduit, step: { key: 'titulairesRestants', values: { elus, restants } } }
}
