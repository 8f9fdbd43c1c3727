import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import {
  type Articles,
  explained,
  type Finding,
  known,
  needs,
  type ReasonStep,
  withCaveats,
} from '#model/finding.ts'
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
  if (!reduit.reduit) {
    const finding = explained(known(false, ...BECAUSE), reduit.step)
    return reduit.collegeSuppose ? withCaveats(finding, 'collegeDuRemplacant') : finding
  }
  if (dateEvenement === undefined) return needs('comiteReduitDepuis', ...BECAUSE)
  if (finMandat === undefined) return needs('expirationDuMandat', ...BECAUSE)
  const mois = parameters.get('delaiSansElectionPartielle').value
  const limite = addMonths(finMandat, -mois)
  return explained(known(dateEvenement <= limite, ...BECAUSE), reduit.step, {
    key: dateEvenement <= limite ? 'assezLoinDuTerme' : 'tropPresDuTerme',
    values: { dateEvenement, limite, mois },
  })
}

/** Ce qu’un dossier dit d’un comité réduit ; les titulaires sont comptés remplacements faits. */
export type ComiteReduit = {
  readonly collegeSansRepresentant?: boolean | undefined
  readonly titulairesElus?: number | undefined
  readonly titulairesEnFonction?: number | undefined
  readonly depuis?: CalendarDate | undefined
  readonly finMandat?: CalendarDate | undefined
}

/** La même règle, depuis les titulaires en fonction une fois les remplacements faits (L. 2314-10, L. 2314-37). */
export function computePartiellesDues(comite: ComiteReduit, parameters: Parameters): Finding<boolean> {
  const { collegeSansRepresentant, titulairesElus, titulairesEnFonction, depuis, finMandat } = comite
  // A deputy who sits in turn may be of another college: with all the seats taken, a college may still have nobody.
  if (collegeSansRepresentant === undefined) return needs('collegeSansRepresentant', ...BECAUSE)
  if (!collegeSansRepresentant && titulairesElus !== undefined && titulairesEnFonction === undefined)
    return needs('titulairesEnFonction', ...BECAUSE)
  return computeElectionsPartielles(
    {
      collegeSansRepresentant,
      titulairesElus,
      titulairesRestants: titulairesEnFonction,
      dateEvenement: depuis,
      finMandat,
    },
    parameters,
  )
}

type Reduction = {
  readonly reduit: boolean
  readonly step: ReasonStep
  /** Everyone was replaced, and each replacement is taken to be of the same college. */
  readonly collegeSuppose?: boolean
}

/** Whether the committee is reduced enough, and why; the fact to ask when it cannot be told. */
function comiteReduit(input: ElectionsPartiellesInput, parameters: Parameters): Reduction | string {
  const { titulairesElus: elus, titulairesRestants, remplacants = 0, collegeSansRepresentant } = input
  if (collegeSansRepresentant) {
    return { reduit: true, step: { key: 'collegeSansRepresentant', values: {} } }
  }
  if (elus === undefined) return 'titulairesElus'
  if (titulairesRestants === undefined) return 'titulairesRestants'
  const restants = Math.min(elus, titulairesRestants + remplacants)
  const part = parameters.get('partDesTitulairesPerdus').value
  const reduit = (elus - restants) * PER_CENT >= elus * part
  const step = { key: 'titulairesRestants', values: { elus, restants } }
  if (reduit || collegeSansRepresentant === false) return { reduit, step }
  // With every elected titulaire still there, no college can have lost its own.
  if (titulairesRestants >= elus) return { reduit, step }
  return restants === elus ? { reduit, step, collegeSuppose: true } : 'collegeSansRepresentant'
}
