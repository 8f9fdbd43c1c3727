import type { CalendarDate } from '#model/calendar-date.ts'
import { type Articles, explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeElectorat, type Electorat } from './electorat.ts'
import {
  type ContratDuRegistre,
  estEnCours,
  moisDeMission,
  presenceDansLeRegistre,
  regrouperParPersonne,
} from './personnes-du-registre.ts'
import { type PersonneElectrice, REGIMES, regimeOf, type StructureElectorale } from './regime-electoral.ts'

/** Une personne dont le registre ne permet pas de dire si elle vote, ou si elle peut être élue. */
export type PersonneARegler<C> = {
  readonly contrat: C
  /** Ce qui est en doute : le vote, et donc la candidature ; ou la candidature seule. */
  readonly doute: 'electeur' | 'eligible'
  /** Une date qui manque, ou des contrats qui se suivent avec des interruptions. */
  readonly raison: 'naissance' | 'entree' | 'interruption'
}

/** Chaque personne y est par un de ses contrats en cours. */
export type ElectoratDuRegistre<C> = {
  readonly electeurs: readonly C[]
  readonly eligibles: readonly C[]
  readonly aRegler: readonly PersonneARegler<C>[]
}

export type RegistreInput<C> = {
  readonly contrats?: readonly C[] | undefined
  readonly premierTour?: CalendarDate | undefined
  /** Jour où les listes sont établies, pour les missions en cours ; le premier tour à défaut. */
  readonly confectionDesListes?: CalendarDate | undefined
  readonly structure?: StructureElectorale | undefined
  /** Entreprise de travail temporaire créée, ou établissement ouvert, depuis peu (L. 2314-20). */
  readonly creationRecente?: boolean | undefined
}

/**
 * Électeurs et éligibles d’un registre du personnel au premier tour (L. 2314-18 à L. 2314-23), personne par personne : les
 * contrats qui se suivent sans un jour d’interruption ne font qu’une présence. Qui manque d’une date, ou ne serait électeur ou
 * éligible qu’en comptant des périodes séparées, est à régler et n’est pas compté.
 */
export function computeElecteursDuRegistre<C extends ContratDuRegistre>(
  input: RegistreInput<C>,
  parameters: Parameters,
): Finding<ElectoratDuRegistre<C>> {
  const { contrats, premierTour, structure } = input
  if (premierTour === undefined) return needs('dateDuPremierTour', 'L2314-18', 'L2314-19')
  if (contrats === undefined) return needs('contratsDuRegistre', 'L2314-18', 'L2314-19')
  const scrutin = { ...input, premierTour }
  const presents = regrouperParPersonne(contrats).flatMap((personne) => {
    const actuel = personne.find((contrat) => estEnCours(contrat, jourDePresence(contrat, scrutin)))
    return actuel ? [{ actuel, personne }] : []
  })
  const decomptes = presents.map(({ actuel, personne }) =>
    decompter(actuel, computeElectorat(personneElectrice(actuel, personne, scrutin, parameters), parameters)),
  )
  const regimes = new Set(presents.map(({ actuel }) => regimeOf({ structure }, actuel.contrat)))
  const articles = new Set([...regimes].flatMap((regime) => REGIMES[regime].because))
  const because: Articles = ['L2314-18', ...[...articles].filter((article) => article !== 'L2314-18')]
  const figure = (name: string): number => parameters.get(name).value
  const step = {
    key: 'personnesAuPremierTour',
    values: {
      personnes: presents.length,
      premierTour,
      ageElecteur: figure('ageElecteur'),
      moisElecteur: figure('ancienneteElecteur'),
      ageEligible: figure('ageEligible'),
      moisEligible: figure('ancienneteEligible'),
    },
  }
  const compte = known(
    {
      electeurs: decomptes.flatMap(({ electeur }) => electeur),
      eligibles: decomptes.flatMap(({ eligible }) => eligible),
      aRegler: decomptes.flatMap(({ aRegler }) => aRegler),
    },
    ...because,
  )
  const finding = regimes.has('commun') ? explained(compte, step) : compte
  return regimes.has('mission')
    ? withCaveats(finding, 'exclusionsSupposeesAbsentes', 'missionsEnJours')
    : withCaveats(finding, 'exclusionsSupposeesAbsentes')
}

type Scrutin = Omit<RegistreInput<unknown>, 'contrats'> & { readonly premierTour: CalendarDate }

/** Under what a person is counted: at most one contract in each list. */
type Decompte<C> = {
  readonly electeur: readonly C[]
  readonly eligible: readonly C[]
  readonly aRegler: readonly PersonneARegler<C>[]
}

function decompter<C>(contrat: C, finding: Finding<Electorat>): Decompte<C> {
  if (finding.state === 'known') {
    const { electeur, eligible } = finding.value
    return { electeur: electeur ? [contrat] : [], eligible: eligible ? [contrat] : [], aRegler: [] }
  }
  const rien = { electeur: [], eligible: [] }
  if (finding.state !== 'uncertain') {
    const raison = finding.state === 'needs' && finding.facts.includes('naissance') ? 'naissance' : 'entree'
    return { ...rien, aRegler: [{ contrat, doute: 'electeur', raison }] }
  }
  // A register only leaves breaks between contracts in doubt.
  const voteSur = finding.readings.every(({ value }) => value.electeur)
  return voteSur
    ? { ...rien, electeur: [contrat], aRegler: [{ contrat, doute: 'eligible', raison: 'interruption' }] }
    : { ...rien, aRegler: [{ contrat, doute: 'electeur', raison: 'interruption' }] }
}

/** A worker on a mission votes if a mission runs when the lists are made; everyone else, if employed at the first round. */
const jourDePresence = ({ contrat }: ContratDuRegistre, scrutin: Scrutin): CalendarDate =>
  regimeOf(scrutin, contrat) === 'mission'
    ? (scrutin.confectionDesListes ?? scrutin.premierTour)
    : scrutin.premierTour

function personneElectrice(
  actuel: ContratDuRegistre,
  contrats: readonly ContratDuRegistre[],
  scrutin: Scrutin,
  parameters: Parameters,
): PersonneElectrice {
  const { structure, premierTour } = scrutin
  const naissance = contrats.find((contrat) => contrat.naissance !== undefined)?.naissance
  const base = { contrat: actuel.contrat, structure, premierTour, naissance }
  if (regimeOf(scrutin, actuel.contrat) !== 'mission')
    return { ...base, ...presenceDansLeRegistre(actuel, contrats) }
  const mois = (periode: string): number => {
    const { value } = parameters.get(scrutin.creationRecente === true ? 'periodeMissionReduite' : periode)
    return moisDeMission(contrats, premierTour, value)
  }
  return {
    ...base,
    missionEnCours: true,
    moisMissionsElecteur: mois('periodeElecteurMission'),
    moisMissionsEligible: mois('periodeEligibleMission'),
  }
}
