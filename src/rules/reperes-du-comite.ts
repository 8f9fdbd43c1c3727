import { type Finding, inForm, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { estPartielle } from './jalons-election.ts'
import { computeSieges } from './sieges.ts'
import { computeComiteAttendu } from './vie-du-comite.ts'

type Effectif = Pick<Facts, 'effectifCse'>

/** Vrai s’il y a, par siège de titulaire, moins de personnes éligibles que le réseau ne le conseille (L. 2314-25). */
export function computePeuDEligibles(
  facts: Pick<Facts, 'nombreEligibles' | 'effectifCse' | 'modeElection' | 'collegesElectoraux'>,
  parameters: Parameters,
): Finding<boolean> {
  const { nombreEligibles, collegesElectoraux } = facts
  if (nombreEligibles === undefined) return needs('nombreEligibles', 'L2314-25')
  const parSiege = parameters.network('eligiblesParSiege').valeur ?? 0
  const peu = (titulaires: number) => nombreEligibles < titulaires * parSiege
  if (!estPartielle({ mode: facts.modeElection }))
    return inForm(computeSieges(facts, parameters), ({ titulaires }) => peu(titulaires))
  if (collegesElectoraux === undefined) return needs('collegesElectoraux', 'L2314-10')
  const vacants = collegesElectoraux.reduce((sum, { titulairesCollege = 0 }) => sum + titulairesCollege, 0)
  return known(peu(vacants), 'L2314-25', 'L2314-10')
}

/** Heures de délégation de tous les titulaires, par mois (R. 2314-1). */
export function computeHeuresDuComiteParMois(effectif: Effectif, parameters: Parameters): Finding<number> {
  return inForm(computeSieges(effectif, parameters), ({ total }) => total)
}

const MONTHS_IN_A_YEAR = 12

/** Les mêmes heures, sur une année. */
export function computeHeuresDuComiteParAn(effectif: Effectif, parameters: Parameters): Finding<number> {
  return inForm(computeHeuresDuComiteParMois(effectif, parameters), (heures) => heures * MONTHS_IN_A_YEAR)
}

/** Vrai tant que personne n’est élu : la carence reste possible, ou elle est constatée (L. 2314-9). */
export function computeCarencePossible({
  voteTenu,
  carenceConstatee,
}: Pick<Facts, 'voteTenu' | 'carenceConstatee'>): Finding<boolean> {
  if (voteTenu === undefined) return needs('voteTenu', 'L2314-9')
  if (!voteTenu) return known(true, 'L2314-9')
  return carenceConstatee === undefined
    ? needs('carenceConstatee', 'L2314-9')
    : known(carenceConstatee, 'L2314-9')
}

type Elu = Pick<Facts, 'voteTenu' | 'carenceConstatee' | 'populations'>
type Population = NonNullable<Facts['populations']>[number]

/** Vrai si un comité est attendu et qu’une personne élue peut avoir ce contrat, dont la fin a ses règles (L. 2412-3, L. 2413-1). */
export function computeEluSousContrat(contrat: Population) {
  return (elu: Elu): Finding<boolean> => {
    const attendu = computeComiteAttendu(elu)
    if (attendu.state !== 'known' || !attendu.value) return attendu
    const { populations } = elu
    if (populations === undefined) return needs('populations', 'L2412-3')
    return known(populations.includes(contrat), 'L2412-3', 'L2413-1')
  }
}

/** Jours que le réseau conseille de garder entre la lettre à l’inspecteur et la fin du contrat : la loi n’en fixe aucun (L. 2412-3). */
export function computeJoursAvantSaisine(_: object, parameters: Parameters): Finding<number> {
  return known(parameters.network('delaiSaisineInspecteur').valeur ?? 0, 'L2412-3')
}

/** Ans que le réseau conseille de garder un dossier clos du comité : ni L. 2315-22 ni L. 2412-3 ne le disent. */
export function computeAnneesDossierClos(_: object, parameters: Parameters): Finding<number> {
  return known(parameters.network('anneesDossierClos').valeur ?? 0, 'L2315-22', 'L2412-3')
}
