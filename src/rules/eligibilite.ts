import { allOf, type Condition, unknown, unless } from './conditions-electorales.ts'

/**
 * Lien de famille avec l’employeur : celui que la loi exclut, aucun qui compte, ou ce lien avec la personne qui dirige quand
 * l’employeur est une personne morale.
 */
export type Parente = 'exclue' | 'aucune' | 'avecLeDirigeant'

/** Ce qui peut écarter un électeur d’une candidature ; le silence vaut absence, et c’est dit. */
export type Exclusions = {
  readonly parente?: Parente | undefined
  /** Délégation écrite particulière d’autorité, qui assimile au chef d’entreprise. */
  readonly delegationEcrite?: boolean | undefined
  /** Représente l’employeur devant le comité. */
  readonly representeEmployeur?: boolean | undefined
  /** La fonction est de direction : une délégation se vérifie. */
  readonly dirige?: boolean | undefined
  readonly autresEmployeurs?: number | undefined
  /** Candidat dans une autre des entreprises qui l’emploient à temps partiel. */
  readonly candidatAilleurs?: boolean | undefined
}

/** Vrai pour qui n’est ni proche de l’employeur, ni assimilé à lui, ni candidat ailleurs (L. 2314-19). */
export function sansExclusion(exclusions: Exclusions): Condition {
  return allOf(horsParente(exclusions), sansAutorite(exclusions), uneSeuleCandidature(exclusions))
}

function horsParente({ parente }: Exclusions): Condition {
  if (parente !== 'avecLeDirigeant') return unless(parente === 'exclue', 'parentDeLEmployeur')
  return {
    state: 'doubt',
    readings: { met: 'employeurPersonneMorale', unmet: 'dirigeantEmployeur' },
    step: { key: 'parentDuDirigeant', values: {} },
  }
}

function sansAutorite({ delegationEcrite, representeEmployeur, dirige }: Exclusions): Condition {
  if (representeEmployeur === true) return unless(true, 'representeLEmployeur')
  if (dirige === true && delegationEcrite === undefined) return unknown('delegationEcrite')
  return unless(delegationEcrite === true, 'delegationDAutorite')
}

const uneSeuleCandidature = ({ candidatAilleurs }: Exclusions): Condition =>
  unless(candidatAilleurs === true, 'candidatDansUneAutre')

/** What the answer takes for granted, as long as nobody said: keys of `reserves`. */
export function reservesDe({
  parente,
  delegationEcrite,
  autresEmployeurs,
  candidatAilleurs,
}: Exclusions): readonly string[] {
  return [
    ...(parente === undefined || delegationEcrite === undefined ? ['exclusionsSupposeesAbsentes'] : []),
    ...((autresEmployeurs ?? 0) > 0 && candidatAilleurs === undefined ? ['candidatureDansUneSeule'] : []),
  ]
}
